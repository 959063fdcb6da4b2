import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { dump, jsonLine, newPlace, removeTemporaryFolders, runOver, type Files } from './corpus-maker.js';

/*
 * However a corpus came to be what it is, what is published is the same, byte for byte: random scripts of edits, each run
 * over step by step, and once from nothing.
 */

afterAll(removeTemporaryFolders);

const SENTENCES: readonly ((value: number) => string)[] = [
  (n) => `截至2024年3月底，全国5G基站总数达${360 + n}.7万个。`,
  (n) => `一季度，规模以上工业增加值同比增长${5 + (n % 3)}.1%。`,
  (n) => `单忠德表示，全国已建成国家级智能制造示范工厂${420 + (n % 3)}家。`,
  (n) => `截至5月底，全国5G基站总数为${330 + n}万个，比上年末净增${20 + n}万个。`,
  (n) => `到2025年，计划建成充电桩${n * 10}万个。`,
  (n) => `2023年，新能源汽车产量达${900 + n}.7万辆，汽车产量${3000 + n}.1万辆。`,
  (n) => `陶青介绍，中小企业营业收入增长${n}%，“专精特新企业的活力持续增强，创新投入不断加大，市场预期稳步向好”。`,
  (n) => `参加培训的有${100 + n}名工程师，占全部${200 + n}名的一半。`,
  () => '会议没有公布更多数字。',
];

const document = fc
  .array(fc.tuple(fc.nat(SENTENCES.length - 1), fc.nat(3)), { minLength: 0, maxLength: 5 })
  .map((parts) => `一则消息\n\n${parts.map(([sentence, n]) => SENTENCES[sentence]!(n)).join('')}\n`);

const name = fc.constantFrom('a.txt', 'b.txt', 'c.md', 'd/e.txt', 'z.txt');
const day = fc.constantFrom('2024-04-18', '2024-04-19', '2024-06-20');

interface State {
  readonly texts: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, string>;
  readonly lexicon: object;
}
type Edit = (state: State) => State;

const withEntry = <V>(map: ReadonlyMap<string, V>, key: string, value: V): Map<string, V> =>
  new Map(map).set(key, value);
const without = <V>(map: ReadonlyMap<string, V>, key: string): Map<string, V> =>
  new Map([...map].filter(([other]) => other !== key));

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(name, document)
      .map(([file, text]): Edit => (s) => ({ ...s, texts: withEntry(s.texts, file, text) })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('1', '2', '3'), document)
      .map(([id, text]): Edit => (s) => ({ ...s, lines: withEntry(s.lines, id, text) })),
  },
  // A sentence in front moves every other.
  {
    weight: 2,
    arbitrary: name.map((file): Edit => (s) => ({
      ...s,
      texts: s.texts.has(file)
        ? withEntry(s.texts, file, `一则消息\n\n昨日有雨。${s.texts.get(file)!.slice(6)}`)
        : s.texts,
    })),
  },
  { weight: 1, arbitrary: name.map((file): Edit => (s) => ({ ...s, texts: without(s.texts, file) })) },
  { weight: 1, arbitrary: fc.constantFrom('1', '2').map((id): Edit => (s) => ({ ...s, lines: without(s.lines, id) })) },
  {
    weight: 1,
    arbitrary: fc.tuple(name, name).map(([from, to]): Edit => (s) => {
      const text = s.texts.get(from);
      return text === undefined ? s : { ...s, texts: withEntry(without(s.texts, from), to, text) };
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(name, day)
      .map(([file, published]): Edit => (s) => ({ ...s, rows: withEntry(s.rows, file, published) })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<object>(
        {},
        { aliases: [{ metric: '5G基站', variants: ['充电桩'] }] },
        { nonDecreasing: ['5G基站总数', '新能源汽车产量'] },
        { distinct: [['新能源汽车产量', '汽车产量']], terms: ['专精特新企业'] },
      )
      .map((lexicon): Edit => (s) => ({ ...s, lexicon })),
  },
);

function filesOf({ texts, lines, rows, lexicon }: State): Files {
  const there = [...rows].filter(([file]) => texts.has(file));
  return {
    ...Object.fromEntries(texts),
    'news.jsonl': [...lines].map(([id, text]) => `${jsonLine(id, text, '2024-05-01')}\n`).join(''),
    'manifest.jsonl': there.map(([file, published]) => `${JSON.stringify({ file, published })}\n`).join(''),
    'lexicon.json': JSON.stringify(lexicon),
  };
}

const EMPTY: State = { texts: new Map(), lines: new Map(), rows: new Map(), lexicon: {} };

describe('an incremental run', () => {
  it('ends in what a cold run ends in, byte for byte, after every edit of any script', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 8 }), async (script) => {
        const place = newPlace();
        let state = EMPTY;
        for (const step of script) {
          state = step(state);
          await runOver(place, filesOf(state), { allowEmpty: true });
        }
        const cold = newPlace();
        await runOver(cold, filesOf(state), { allowEmpty: true });
        expect(dump(place.out)).toBe(dump(cold.out));
        removeTemporaryFolders();
      }),
      { numRuns: Number(process.env['GOUJI_SCRIPTS'] ?? 25) },
    );
  }, 600_000);
});
