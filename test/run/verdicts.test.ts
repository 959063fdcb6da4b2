import { afterAll, describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../pipeline/model/annotation.js';
import type { FindingStanding, Reopening, Store, VerdictRecord } from '../../pipeline/store/index.js';
import { newPlace, removeTemporaryFolders, runOver, withStore, type Files } from './corpus-maker.js';

/*
 * Verdicts over many revisions of a corpus, by kind of edit. After each, every verdict ever given must be where it belongs:
 * on the same sentences and figures, or reopened with a reason that is true, or without its finding because one of the two
 * figures is printed nowhere any more. `GOUJI_REVISIONS=200` for the whole of it.
 */

afterAll(removeTemporaryFolders);

const REVISIONS = Number(process.env['GOUJI_REVISIONS'] ?? 12);

interface Report {
  readonly value: string;
  readonly lead: string;
  readonly around: readonly string[];
  readonly published: string;
}
type Corpus = ReadonlyMap<string, Report>;

const THINGS = ['智能装备', '工业机器人', '新能源汽车', '光伏组件'];
const LEADS = ['', '据统计，', '数据显示，', '另据了解，', '最新数据表明，'];
const AROUND = ['昨日有雨。', '会议随后结束。', '与会者参观了展区。', '天气渐暖。'];

const textOf = (name: string, { value, lead, around }: Report): string =>
  `一则消息\n\n${around.join('')}${lead}2023年，全国${thingOf(name)}产量达${value}万台。\n`;
/** Each document speaks of one thing; its name says which, whatever else it says. */
const thingOf = (name: string): string => THINGS[Number(name[0])]!;

const filesOf = (corpus: Corpus): Files => ({
  ...Object.fromEntries([...corpus].map(([name, report]) => [name, textOf(name, report)])),
  'manifest.jsonl': [...corpus].map(([file, { published }]) => `${JSON.stringify({ file, published })}\n`).join(''),
});

/** Seeded, so that a failure comes again. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
type Random = ReturnType<typeof randomNumbers>;
const oneOf = <T>(list: readonly T[], random: Random): T => list[random(list.length)]!;

const beginning = (): Corpus =>
  new Map(
    THINGS.flatMap((_, thing) =>
      [0, 1, 2].map((n): [string, Report] => [
        `${thing}-${n}.txt`,
        { value: `${360 + 10 * thing + 7 * n}.${thing}`, lead: LEADS[n]!, around: [], published: `2024-04-1${n}` },
      ]),
    ),
  );

const changed = (corpus: Corpus, name: string, part: Partial<Report>): Corpus =>
  new Map(corpus).set(name, { ...corpus.get(name)!, ...part });

const EDITS: Readonly<Record<string, (corpus: Corpus, name: string, random: Random) => Corpus>> = {
  'words around the claim': (corpus, name, random) =>
    changed(corpus, name, { around: Array.from({ length: random(4) }, () => oneOf(AROUND, random)) }),
  'the sentence reworded': (corpus, name, random) => changed(corpus, name, { lead: oneOf(LEADS, random) }),
  'the figure changed': (corpus, name, random) =>
    changed(corpus, name, { value: `${360 + random(9) * 7}.${random(3)}` }),
  'the file renamed': (corpus, name, random) => {
    const [report, rest] = [corpus.get(name)!, new Map(corpus)];
    rest.delete(name);
    return rest.set(`${name[0]}-${random(1000)}x.txt`, report);
  },
  'a reprint added, or a document removed': (corpus, name, random) => {
    const next = new Map(corpus);
    if (corpus.size > 6 && random(2) === 0) next.delete(name);
    else next.set(`${name[0]}-${random(1000)}r.txt`, { ...corpus.get(name)!, published: `2024-04-${10 + random(9)}` });
    return next;
  },
};

/** What each kind of edit must lead to at some revision: a test that meets nothing shows nothing. */
const MEETS: Readonly<Record<string, readonly string[]>> = {
  'words around the claim': ['judged'],
  'the sentence reworded': ['judged', 'reopened'],
  'the figure changed': ['judged', 'resolved'],
  'the file renamed': ['judged'],
  'a reprint added, or a document removed': ['judged'],
};

type Said = Pick<ClaimRecord, 'sentence' | 'exact' | 'unit'>;
const saidBy = (claims: readonly Said[]): string[] =>
  [...new Set(claims.map(({ sentence, exact, unit }) => [sentence, exact, unit].join('\t')))].sort();

/** Claims the finding sets side by side today. */
function comparedNow(store: Store, id: string): ClaimRecord[] {
  const { finding, claims } = store.findingInContext(id)!;
  const read = finding.proof.flatMap(({ operation, operands }) => (operation === 'read' ? operands : []));
  return claims.filter((claim) => read.includes(claim.id));
}

const isTrue = (reason: Reopening, last: VerdictRecord, now: readonly ClaimRecord[]): boolean => {
  switch (reason.changed) {
    case 'sentence':
      return (
        last.claims.some(({ doc, sentence }) => doc === reason.doc && sentence === reason.from) &&
        (reason.to === '' || now.some(({ doc, sentence }) => doc === reason.doc && sentence === reason.to)) &&
        reason.from !== reason.to
      );
    case 'first-source':
      return last.claims.some(({ doc }) => doc === reason.from) && now.some(({ doc }) => doc === reason.to);
    case 'evidence':
      return false;
  }
};

function expectTruth(store: Store, corpus: Corpus, last: VerdictRecord, standing: FindingStanding | undefined): void {
  if (!standing) {
    const printed = new Set([...corpus].map(([name, { value }]) => `${thingOf(name)} ${value}万台`));
    const figures = last.claims.map(({ metric, text }) => `${metric.replace('产量', '')} ${text}`);
    expect(figures.every((figure) => printed.has(figure))).toBe(false);
    return;
  }
  const now = comparedNow(store, last.finding);
  if (standing.state === 'judged') expect(saidBy(now)).toEqual(saidBy(last.claims));
  else {
    expect(standing.state).toBe('reopened');
    expect(standing.reasons!.length).toBeGreaterThan(0);
    expect(standing.reasons!.filter((reason) => !isTrue(reason, last, now))).toEqual([]);
  }
}

/** Every finding nobody has judged, or that was reopened, is judged again. */
const judgeAll = (store: Store): void => {
  for (const { id } of [...store.findings({ unjudged: true })]) store.judge(id, 'confirm', '校对');
};

describe.each(Object.entries(EDITS))('verdicts over revisions: %s', (kind, edit) => {
  it('are re-attached, or reopened with a true reason, and never on another claim', async () => {
    const place = newPlace();
    const random = randomNumbers(kind.length);
    let corpus = beginning();
    const met = new Set<string>();
    await runOver(place, filesOf(corpus));
    withStore(place.out, judgeAll);
    for (let revision = 0; revision < REVISIONS; revision++) {
      corpus = edit(corpus, oneOf([...corpus.keys()], random), random);
      await runOver(place, filesOf(corpus));
      withStore(place.out, (store) => {
        const last = new Map(store.verdicts().map((record) => [record.finding, record]));
        expect(last.size).toBeGreaterThan(0);
        for (const record of last.values()) {
          const standing = store.findingInContext(record.finding)?.standing;
          met.add(standing?.state ?? 'resolved');
          expectTruth(store, corpus, record, standing);
        }
        if (revision % 3 === 0) judgeAll(store);
      });
    }
    expect(MEETS[kind]!.filter((state) => !met.has(state))).toEqual([]);
  }, 900_000);
});
