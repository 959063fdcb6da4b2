import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_LEXICON, EMPTY_USER_LEXICON } from '../../pipeline/lexicon/lexicon.js';
import { link } from '../../pipeline/link/index.js';
import type { ClaimRecord } from '../../pipeline/model/annotation.js';
import { claim, undated } from '../check/claim.js';

const linked = (claims: readonly ClaimRecord[]) => link(claims, BUILT_IN_LEXICON);
const named = (claims: readonly ClaimRecord[], name: string) => linked(claims).find((metric) => metric.name === name)!;

const BASES = [
  claim('5G基站', '337.7万个', '2023-12-31'),
  claim('5G基站', '364.7万个', '2024-03-31'),
  claim('全国5G基站总数', '364.7万个', '2024-03-31', { doc: 'd-q1' }),
  claim('5G基站', '455万个', '2025-06-30'),
  claim('5G基站', '21.3万个', '2024-06-30', { scope: '安徽省' }),
  claim('5G基站', '500万个', '2026-12-31', { status: 'target' }),
  claim('5G基站', '8%', '2024-Q1'),
];

describe('a metric', () => {
  test('counts its claims and documents and keeps its other names', () => {
    const metric = named(BASES, '5G基站');
    expect([metric.claims, metric.documents, metric.aliases]).toEqual([7, 7, ['全国5G基站总数']]);
  });
  test('has one series for each kind, scope, unit class and aspect, in order of time, without targets', () => {
    expect(
      named(BASES, '5G基站').series.map(({ kind, scope, unit, aspect, points }) => [
        [kind, scope ?? '', unit, aspect].join(' '),
        points.map((point) => `${point.period} ${point.exact} ×${point.claims.length}`),
      ]),
    ).toEqual([
      ['growth  % rate', ['2024-Q1 8 ×1']],
      ['level  个 stock', ['2023-12-31 3377e3 ×1', '2024-03-31 3647e3 ×2', '2025-06-30 455e4 ×1']],
      ['level 安徽 个 stock', ['2024-06-30 213e3 ×1']],
    ]);
  });
  test('tells a stated day from an implied one', () => {
    const [first, second] = [claim('千兆城市', '207个', '2024-03-31'), undated('千兆城市', '207个', '2024-03-31')];
    expect(named([first, second], '千兆城市').series[0]!.points.map((point) => point.periodBasis)).toEqual([
      'implied',
      'stated',
    ]);
  });
});

describe('near metrics', () => {
  const near = (names: readonly (readonly [string, string])[], lexicon = BUILT_IN_LEXICON) => {
    const metrics = link(
      names.map(([name, print]) => claim(name, print, '2023')),
      lexicon,
    );
    const nameOf = new Map(metrics.map(({ id, name }) => [id, name]));
    return metrics.flatMap(({ name, near: ids }) => ids.map((id) => `${name}~${nameOf.get(id)}`)).sort();
  };
  test.each([
    ['汽车产量', '新能源汽车产量'],
    ['绿色工厂', '国家绿色工厂'],
    ['制造业投资', '制造业民间投资'],
    ['规模以上工业增加值', '工业增加值'],
  ])('%s, %s', (a, b) => {
    expect(
      near([
        [a, '12个'],
        [b, '15家'],
      ]),
    ).toEqual([`${a}~${b}`, `${b}~${a}`].sort());
  });
  test.each([
    ['another head', '5G基站', '5G用户', '家'],
    ['modifiers that differ', '智能制造国家标准', '工业互联网国家标准', '项'],
    ['a name worlds longer', '投资', '社会领域高技术制造业投资', '个'],
  ])('not near: %s', (_, a, b, unit) => {
    expect(
      near([
        [a, `12${unit}`],
        [b, `15${unit}`],
      ]),
    ).toEqual([]);
  });
  test('not near: another unit class', () => {
    expect(
      near([
        ['汽车产量', '12万辆'],
        ['新能源汽车产量', '15万吨'],
      ]),
    ).toEqual([]);
  });
  test('not near: what the user keeps apart', () => {
    const user = { ...EMPTY_USER_LEXICON, distinct: [['新能源汽车产量', '汽车产量']] as const };
    expect(
      near(
        [
          ['汽车产量', '12个'],
          ['新能源汽车产量', '15个'],
        ],
        { user, digest: 'test' },
      ),
    ).toEqual([]);
  });
});

test('the order of the claims changes nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(BASES, { minLength: BASES.length }), (shuffled) => {
      expect(linked(shuffled)).toEqual(linked(BASES));
    }),
    { numRuns: 30 },
  );
});

test('an unrelated claim changes no metric but its own', () => {
  const more = linked([...BASES, claim('粮食产量', '1.39万亿斤', '2023')]);
  expect(more.filter(({ name }) => name !== '粮食产量')).toEqual(linked(BASES));
});
