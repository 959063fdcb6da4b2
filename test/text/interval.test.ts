import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compareExact, exact, magnitude, negate, parseExact, subtract } from '../../pipeline/text/exact.js';
import type { Exact } from '../../pipeline/text/exact.js';
import { intervalOf } from '../../pipeline/text/interval.js';
import { addIntervals, multiplyIntervals } from '../../pipeline/text/interval-arithmetic.js';
import { decimalText, intervalText } from '../../pipeline/text/interval-text.js';
import { gap, relate } from '../../pipeline/text/relation.js';
import type { Interval, IntervalBound, Printed } from '../../pipeline/text/interval.js';

const printed = (value: string, bound: IntervalBound = 'eq', more: Partial<Printed> = {}): Printed => ({
  value: parseExact(value),
  bound,
  ...more,
});
const rate = { discrete: false };
const hedged = (...hedges: string[]) => ({ hedges });

describe('the policy', () => {
  test.each<[print: string, Printed, set: string]>([
    ['421家', printed('421'), '[421, 421]'],
    ['20000家', printed('20000'), '[20000, 20000]'],
    ['2万家', printed('2e4'), '[15000, 25000]'],
    ['364.7万个', printed('3647e3'), '[3646500, 3647500]'],
    ['6.1%', printed('6.1', 'eq', rate), '[6.05, 6.15]'],
    ['60%', printed('60', 'eq', rate), '[59.5, 60.5]'],
    ['三分之一', printed('1/3', 'eq', rate), '[1/3, 1/3]'],
    ['零增长', printed('0', 'eq', rate), '[-0.5, 0.5]'],
    ['超70%', printed('70', 'above', rate), '(70, ∞)'],
    ['突破3000万辆', printed('3000e4', 'above'), '(30000000, ∞)'],
    ['70%以上', printed('70', 'at_least', rate), '[70, ∞)'],
    ['3400余家', printed('3400', 'above', hedged('余')), '[3400, ~3500)'],
    ['超过3400余家', printed('3400', 'above', hedged('超过', '余')), '[3400, ~3500)'],
    ['万余家', printed('1e4', 'above', hedged('余')), '[10000, ~20000)'],
    ['140多万家', printed('140e4', 'above', hedged('多')), '[1400000, ~1500000)'],
    ['1.2万多家', printed('1.2e4', 'above', hedged('多')), '[12000, ~13000)'],
    ['5300万户出头', printed('5300e4', 'above', hedged('出头')), '[53000000, ~54000000)'],
    ['数百家', printed('100', 'above', hedged('数')), '[100, ~1000)'],
    ['近460万个', printed('460e4', 'near'), '[~4140000, ~4600000]'],
    ['约1150万辆', printed('1150e4', 'about'), '[~10350000, ~12650000]'],
    ['20毫秒以内', printed('20', 'at_most'), '[~0, 20]'],
    ['不足5%', printed('5', 'below', rate), '[~0, 5)'],
    ['3至5日', printed('3', 'eq', { valueMax: exact(5) }), '[3, 5]'],
    ['3至5日内', printed('3', 'at_most', { valueMax: exact(5) }), '[~0, 5]'],
    ['下降1.3%', printed('-1.3', 'eq', rate), '[-1.35, -1.25]'],
    ['下降超20%', printed('-20', 'above', rate), '(-∞, -20)'],
    ['下降近30%', printed('-30', 'near', rate), '[~-30, ~-27]'],
    ['-3%至-1%', printed('-3', 'eq', { valueMax: exact(-1), ...rate }), '[-3.5, -0.5]'],
    ['-1%至2%', printed('-1', 'eq', { valueMax: exact(2), ...rate }), '[-1, 2]'],
  ])('%s', (_, print, set) => {
    expect(intervalText(intervalOf(print))).toBe(set);
  });
});

describe('relate', () => {
  const of = (...args: Parameters<typeof printed>) => intervalOf(printed(...args));
  test.each<[string, Interval, Interval, relation: string, soft: boolean]>([
    ['近460万 and 459.8万', of('460e4', 'near'), of('459.8e4'), 'compatible', true],
    ['超460万 and 459.8万', of('460e4', 'above'), of('459.8e4'), 'conflict', false],
    ['364.7万 and 365万: rounding', of('3647e3'), of('365e4'), 'entails', false],
    ['364.7万 and 365.7万', of('3647e3'), of('3657e3'), 'conflict', false],
    ['421家 and 421家', of('421'), of('421'), 'entails', false],
    ['421家 and 422家', of('421'), of('422'), 'conflict', false],
    ['超70% and 70%以上: the end is open', of('70', 'above', rate), of('70', 'at_least', rate), 'entails', false],
    ['超70% and 不足70%', of('70', 'above', rate), of('70', 'below', rate), 'conflict', false],
    [
      '70%以上 and 70%以内 meet in one point',
      of('70', 'at_least', rate),
      of('70', 'at_most', rate),
      'compatible',
      true,
    ],
    ['1200多 and 1100: the lower edge is hard', of('1200', 'above', hedged('多')), of('1100'), 'conflict', false],
    ['1200多 and 1900: the upper edge is soft', of('1200', 'above', hedged('多')), of('1900'), 'conflict', true],
    ['1200多 and 超1500', of('1200', 'above', hedged('多')), of('1500', 'above'), 'conflict', true],
    ['约30% and 42%', of('30', 'about', rate), of('42', 'eq', rate), 'conflict', true],
  ])('%s', (_, a, b, relation, soft) => {
    expect(relate(a, b)).toEqual({ relation, soft });
    if (relation === 'conflict') expect(relate(b, a)).toEqual({ relation, soft });
  });
});

const values: fc.Arbitrary<Exact> = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -2, max: 6 }))
  .map(([coefficient, exponent]) => exact(coefficient, exponent));
const prints: fc.Arbitrary<Printed> = fc.record({
  value: values,
  bound: fc.constantFrom<IntervalBound>('eq', 'above', 'at_least', 'near', 'about', 'at_most', 'below'),
  hedges: fc.constantFrom<readonly string[]>([], ['余'], ['多'], ['数'], ['超']),
  discrete: fc.boolean(),
});
const intervals = prints.map(intervalOf);

/** The interval with one edge moved out, or away. */
const widened = fc.tuple(intervals, fc.option(values), fc.option(values)).map(([i, down, up]) => {
  const { min, max, ...edges } = i;
  const wider: Interval = {
    ...edges,
    ...(min && down && { min: subtract(min, magnitude(down)) }),
    ...(max && up && { max: add(max, magnitude(up)) }),
  };
  return [i, wider] as const;
});

describe('properties', () => {
  test('the printed number is in its set, or on its open edge', () => {
    fc.assert(
      fc.property(prints, (print) => {
        const { min, max } = intervalOf(print);
        if (min) expect(compareExact(min, print.value)).toBeLessThanOrEqual(0);
        if (max) expect(compareExact(max, print.value)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  test('conflict is symmetric, and so is the gap', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const [there, back] = [relate(a, b), relate(b, a)];
        expect(there.relation === 'conflict').toBe(back.relation === 'conflict');
        if (there.relation === 'conflict') expect(there.soft).toBe(back.soft);
        expect(gap(a, b)).toEqual(gap(b, a));
      }),
    );
  });
  test('widening never creates a conflict', () => {
    fc.assert(
      fc.property(widened, intervals, ([narrow, wide], other) => {
        if (relate(narrow, other).relation !== 'conflict') expect(relate(wide, other).relation).not.toBe('conflict');
        expect(relate(narrow, wide).relation).toBe('entails');
      }),
    );
  });
  test('what a set entails, the set never conflicts with what conflicts with that', () => {
    fc.assert(
      fc.property(intervals, intervals, intervals, (a, b, c) => {
        if (relate(a, b).relation === 'entails' && relate(b, c).relation === 'conflict')
          expect(relate(a, c).relation).toBe('conflict');
      }),
    );
  });
  test('a bound speaks of the size: the mirror of a print is the mirror of its set', () => {
    fc.assert(
      fc.property(prints, (print) => {
        fc.pre(print.value.coefficient > 0n);
        const up = intervalOf(print);
        const down = intervalOf({ ...print, value: negate(print.value) });
        expect(down.min && decimalText(down.min)).toBe(up.max && decimalText(negate(up.max)));
        expect([down.minOpen, down.minSoft]).toEqual([up.maxOpen, up.maxSoft]);
      }),
    );
  });
  test('the sum of two sets holds the sum of their figures', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const sum = addIntervals(intervalOf({ value: a, bound: 'eq' }), intervalOf({ value: b, bound: 'eq' }));
        expect(compareExact(sum.min!, add(a, b))).toBeLessThanOrEqual(0);
        expect(compareExact(sum.max!, add(a, b))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test('products stay undefined below zero', () => {
  const [a, b] = [intervalOf(printed('3')), intervalOf(printed('-3'))];
  expect(intervalText(multiplyIntervals(a, a)!)).toBe('[9, 9]');
  expect(multiplyIntervals(a, b)).toBeUndefined();
});

test.each([
  ['3647e3', '3647000'],
  ['605e-2', '6.05'],
  ['-5e-1', '-0.5'],
  ['650e-2', '6.5'],
  ['0e5', '0'],
  ['1/3', '1/3'],
  ['2e2/3', '200/3'],
])('%s is written %s', (text, plain) => {
  expect(decimalText(parseExact(text))).toBe(plain);
});
