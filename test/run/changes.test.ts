import { afterAll, describe, expect, it, vi } from 'vitest';
import { dryRun, type Outcome } from '../../pipeline/run/index.js';
import type { Finding } from '../../pipeline/model/finding.js';
import {
  dump,
  jsonLine,
  newPlace,
  removeTemporaryFolders,
  runOver,
  withStore,
  writeCorpus,
  type Files,
  type Place,
} from './corpus-maker.js';

afterAll(removeTemporaryFolders);

const say = (value: string, rest = ''): string => `一则消息\n\n2023年，全国智能装备产量达${value}万台。${rest}\n`;
const TWO = {
  'a.txt': say('364.7'),
  'b.txt': say('382.1'),
  'manifest.jsonl': ['a', 'b'].map((name) => `{"file":"${name}.txt","published":"2024-04-18"}\n`).join(''),
} satisfies Files;

async function conflicting(place: Place): Promise<Finding> {
  await runOver(place, TWO);
  return withStore(place.out, (store) => {
    const [finding] = [...store.findings({ rule: ['value-conflict'] })];
    return finding!;
  });
}
const standing = (place: Place, id: string) => withStore(place.out, (store) => store.findingInContext(id)?.standing);
const judged = (place: Place, id: string) =>
  withStore(place.out, (store) => store.judge(id, 'confirm', '校对', '两处不一'));

describe('a run says what changed, and why', () => {
  it('names documents that are new, changed, renamed and gone', async () => {
    const place = newPlace();
    await runOver(place, { 'a.txt': say('364.7'), 'b.txt': say('1'), 'c.txt': say('2') });
    const { documents, run: record } = await runOver(place, {
      'a.txt': say('365.1'),
      'e.txt': say('1'),
      'd.txt': say('7'),
    });
    expect(documents).toEqual([
      { doc: 'a.txt', change: 'changed', causes: ['text'] },
      { doc: 'b.txt', change: 'gone', causes: ['text'] },
      { doc: 'c.txt', change: 'gone', causes: ['text'] },
      { doc: 'd.txt', change: 'new', causes: ['text'] },
      { doc: 'e.txt', change: 'new', causes: ['text'], renamedFrom: 'b.txt' },
    ]);
    expect(record.changes.documents).toEqual({ new: 2, changed: 1, gone: 2, unchanged: 0 });
  });

  it('tells the manifest and the lexicon from the text', async () => {
    const place = newPlace();
    await runOver(place, TWO);
    const rows = String(TWO['manifest.jsonl']).replace('2024-04-18', '2024-04-19');
    const { documents } = await runOver(place, { ...TWO, 'manifest.jsonl': rows });
    expect(documents).toEqual([{ doc: 'a.txt', change: 'changed', causes: ['manifest'] }]);
    const lexicon = JSON.stringify({ aliases: [{ metric: '装备产量', variants: ['智能装备产量'] }] });
    const others = { 'c.txt': '一则消息\n\n2023年，汽车销量达3009.4万辆。\n' };
    await runOver(place, { ...TWO, ...others });
    const outcome = await runOver(place, { ...TWO, ...others, 'lexicon.json': lexicon });
    expect(outcome.documents.map(({ doc, causes }) => [doc, ...causes])).toEqual([
      ['a.txt', 'lexicon'],
      ['b.txt', 'lexicon'],
    ]);
    expect(outcome.run.annotated).toBe(2);
  });

  it('gives every finding that comes or goes its documents, and exit status 1 for a new error alone', async () => {
    const place = newPlace();
    const first = await runOver(place, { ...TWO, 'b.txt': say('364.7') });
    expect([first.status, first.findings]).toEqual([0, []]);
    const second = await runOver(place, TWO);
    expect(second.findings).toMatchObject([{ change: 'new', causes: ['text'], documents: ['b.txt'] }]);
    expect(second.status).toBe(1);
    const third = await runOver(place, TWO);
    expect([third.status, third.findings]).toEqual([0, []]);
    const last = await runOver(place, { ...TWO, 'b.txt': say('364.7') });
    expect(last.findings).toMatchObject([{ change: 'resolved', documents: ['b.txt'] }]);
    withStore(place.out, (store) => {
      const ids = store.runs().map(({ id }) => id);
      expect(store.difference(ids[0], ids[3]).findings).toEqual([]);
      expect(store.difference(ids[0], ids[2]).findings).toMatchObject([{ change: 'new' }]);
      expect(store.difference().findings).toMatchObject([{ change: 'resolved' }]);
    });
  });

  it('remembers the first run that saw a finding', async () => {
    const place = newPlace();
    const { id } = await conflicting(place);
    const first = withStore(place.out, (store) => store.published()!.run);
    await runOver(place, { ...TWO, 'b.txt': say('364.7') });
    await runOver(place, TWO);
    expect(standing(place, id)).toEqual({ finding: id, since: first, state: 'open' });
  });
});

describe('a verdict', () => {
  it('stands when text around the claims is edited and when a file is renamed', async () => {
    const place = newPlace();
    const { id } = await conflicting(place);
    judged(place, id);
    await runOver(place, { ...TWO, 'a.txt': say('364.7', '昨日有雨。') });
    expect(standing(place, id)).toMatchObject({ state: 'judged', last: { verdict: 'confirm', by: '校对' } });
    const manifest = String(TWO['manifest.jsonl']).replaceAll('a.txt', 'z.txt');
    const { 'a.txt': text, ...rest } = TWO;
    await runOver(place, { ...rest, 'z.txt': text!, 'manifest.jsonl': manifest });
    expect(standing(place, id)).toMatchObject({ state: 'judged' });
    withStore(place.out, (store) =>
      expect([...store.findingStates()].find(({ finding }) => finding === id)).toMatchObject({ verdict: 'confirm' }),
    );
  });

  it('is reopened with the reason when the sentence itself is another', async () => {
    const place = newPlace();
    const { id } = await conflicting(place);
    judged(place, id);
    const edited = say('364.7').replace('2023年，', '据统计，2023年，');
    const outcome: Outcome = await runOver(place, { ...TWO, 'a.txt': edited });
    expect(outcome.findings).toMatchObject([
      { finding: id, change: 'reopened', verdict: 'confirm', documents: ['a.txt'] },
    ]);
    expect(standing(place, id)).toMatchObject({
      state: 'reopened',
      reasons: [{ changed: 'sentence', doc: 'a.txt' }],
    });
    withStore(place.out, (store) => {
      expect([...store.findings({ unjudged: true })].map((finding) => finding.id)).toContain(id);
      expect(store.verdicts()).toHaveLength(1);
    });
  });

  it('is found again when the finding comes back', async () => {
    const place = newPlace();
    const { id } = await conflicting(place);
    judged(place, id);
    await runOver(place, { ...TWO, 'b.txt': say('364.7') });
    expect(standing(place, id)).toBeUndefined();
    await runOver(place, TWO);
    expect(standing(place, id)).toMatchObject({ state: 'judged' });
  });
});

describe('--dry-run and --since', () => {
  it('says what would be done and does nothing', async () => {
    const place = newPlace();
    await runOver(place, TWO);
    const before = dump(place.out);
    const other = newPlace();
    await runOver(other, { ...TWO, 'b.txt': say('1'), 'c.txt': say('2') });
    const dry = await dryRun({ corpus: other.corpus, out: place.out });
    expect(dry.documents.map(({ doc, change, causes }) => [doc, change, ...causes])).toEqual([
      ['b.txt', 'changed', 'text'],
      ['c.txt', 'new', 'text'],
    ]);
    expect(dry.unchanged).toBe(1);
    expect(dump(place.out)).toBe(before);
  });

  it('tells why a document would be annotated again', async () => {
    const place = newPlace();
    await runOver(place, TWO);
    const other = newPlace();
    await runOver(other, {
      'a.txt': TWO['a.txt'],
      'b.txt': TWO['b.txt'],
      'manifest.jsonl': TWO['manifest.jsonl'].replace(
        '"b.txt","published":"2024-04-18"',
        '"b.txt","published":"2024-05-02"',
      ),
      'lexicon.json': JSON.stringify({ aliases: [{ metric: '装备产量', variants: ['智能装备产量'] }] }),
    });
    const dry = await dryRun({ corpus: other.corpus, out: place.out });
    expect(dry.documents.map(({ doc, change, causes }) => [doc, change, ...causes])).toEqual([
      ['a.txt', 'changed', 'lexicon'],
      ['b.txt', 'changed', 'manifest'],
    ]);
  });

  it('counts every document it meets, and those a run would annotate', async () => {
    const place = newPlace();
    await runOver(place, TWO);
    writeCorpus(place.corpus, { ...TWO, 'c.txt': say('2') });
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
    const met: (readonly [documents: number, annotated: number])[] = [];
    await dryRun({ ...place, onProgress: ({ documents, annotated }) => met.push([documents, annotated]) });
    clock.mockRestore();
    expect(met.at(-1)).toEqual([3, 1]);
  });

  it('leaves documents of earlier days as they were', async () => {
    const place = newPlace();
    const line = (id: string, value: string, date?: string): string => jsonLine(id, say(value), date);
    const news = (...lines: readonly string[]): Files => ({ 'news.jsonl': lines.join('\n') });
    await runOver(
      place,
      news(line('old', '1', '2024-01-01'), line('gone', '2', '2024-01-02'), line('new', '3', '2024-05-01')),
    );
    const { documents } = await runOver(
      place,
      news(
        line('old', '4', '2024-01-01'),
        line('new', '5', '2024-05-01'),
        line('unknown', '6'),
        line('before', '7', '2024-01-09'),
      ),
      { since: '2024-03-01' },
    );
    expect(documents.map(({ doc, change }) => [doc, change])).toEqual([
      ['news.jsonl#new', 'changed'],
      ['news.jsonl#unknown', 'new'],
    ]);
    withStore(place.out, (store) => expect(store.claimsOf('news.jsonl#old')).toMatchObject([{ text: '1万台' }]));
  });
});

describe('a copy', () => {
  it('names the document that was published first, and another when that goes', async () => {
    const place = newPlace();
    const row = (file: string, published: string): string => `{"file":"${file}","published":"${published}"}\n`;
    const copies = {
      'a.txt': say('364.7'),
      'b.txt': say('364.7'),
      'c.txt': say('364.7'),
      'manifest.jsonl': row('a.txt', '2024-04-20') + row('b.txt', '2024-04-18') + row('c.txt', '2024-04-19'),
    };
    const originals = () => withStore(place.out, (store) => [...store.documents()].map((d) => d.duplicateOf));
    await runOver(place, copies);
    expect(originals()).toEqual(['b.txt', undefined, 'b.txt']);
    await runOver(place, { ...copies, 'b.txt': say('364.8') });
    expect(originals()).toEqual(['c.txt', undefined, undefined]);
  });
});
