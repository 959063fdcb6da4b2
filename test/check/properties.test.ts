import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, checkUnit, mergeFindings, unitsOf } from '../../pipeline/check/index.js';
import type { Unit, UnitReader, UnitResult } from '../../pipeline/check/index.js';
import { comparable } from '../../pipeline/check/conflict/comparable.js';
import { figuresOf } from '../../pipeline/check/figure/figure.js';
import { unitsOfClaim } from '../../pipeline/check/units.js';
import { BUILT_IN_LEXICON } from '../../pipeline/lexicon/lexicon.js';
import type { ClaimRecord } from '../../pipeline/model/annotation.js';
import { exact } from '../../pipeline/text/exact.js';
import { intervalOf } from '../../pipeline/text/interval.js';
import { relate } from '../../pipeline/text/relation.js';
import type { Interval, IntervalBound } from '../../pipeline/text/interval.js';
import { claim } from './claim.js';
import { corpusOf } from './rule-tester.js';

const METRICS = [
  '5G基站',
  '新建5G基站',
  '规模以上工业增加值',
  '工业增加值',
  '货物进出口',
  '货物出口',
  '货物进口',
  '智能制造示范工厂',
];
const PRINTS = [
  '364.7万个',
  '364.7亿个',
  '超364.7万个',
  '421家',
  '412家',
  '6.1%',
  '-6.1%',
  '6.4%',
  '5.53万亿元',
  '3.61万亿元',
  '46万个',
  '22.5pp',
  '22.5%',
];
const PERIODS = ['2024-03-31', '2024-Q1', '2023', '2023-12-31', '2024-01/2024-05', '2024'];

/** A handful of documents that say things about the same metrics. */
const documents = fc
  .array(
    fc.record({
      metric: fc.constantFrom(...METRICS),
      print: fc.constantFrom(...PRINTS),
      period: fc.constantFrom(...PERIODS),
      doc: fc.integer({ min: 0, max: 5 }),
      basis: fc.constantFrom('stated' as const, 'implied' as const),
      status: fc.constantFrom('actual' as const, 'actual' as const, 'target' as const),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((said) =>
    said.map(({ metric, print, period, doc, basis, status, day }, n) => {
      const made = claim(metric, print, period, { doc: `d${doc}`, periodBasis: basis, status });
      const published = `2024-07-${String(day).padStart(2, '0')}`;
      return { ...made, id: `${doc}-${n}`, article: `d${doc}-1`, start: n * 10, end: n * 10 + 5, published };
    }),
  );

const claimsOf = (claims: readonly ClaimRecord[]) => check(corpusOf(claims));

test('the order of claims and documents changes no finding', () => {
  fc.assert(
    fc.property(documents, fc.infiniteStream(fc.nat()), (claims, order) => {
      const keyed = claims.map((one) => [order.next().value, one] as const);
      const shuffled = [...keyed].sort(([a], [b]) => a - b).map(([, one]) => one);
      expect(claimsOf(shuffled)).toEqual(claimsOf(claims));
    }),
    { numRuns: 60 },
  );
});

test('an unrelated document changes no finding', () => {
  const unrelated = [
    claim('国家湿地公园游客', '1250.3万人次', '2024-Q1', { doc: 'zoo' }),
    claim('国家湿地公园游客', '1260.3万人次', '2024-Q1', { doc: 'park' }),
  ];
  const own = claimsOf(unrelated);
  fc.assert(
    fc.property(documents, (claims) => {
      const together = claimsOf([...claims, ...unrelated]);
      const ids = new Set(own.map(({ id }) => id));
      expect(together.filter(({ id }) => !ids.has(id))).toEqual(claimsOf(claims));
    }),
    { numRuns: 40 },
  );
});

describe('units', () => {
  const readerOf = (claims: readonly ClaimRecord[]): UnitReader => ({
    claimsOf: (unit) => claims.filter((one) => unitsOfClaim(one).includes(unit)),
    speechOf: () => [],
    documentOf: (doc) => (claims.some((one) => one.doc === doc) ? { doc } : undefined),
  });
  const unitsIn = (claims: readonly ClaimRecord[]): Set<Unit> =>
    new Set(
      [...new Set(claims.map(({ doc }) => doc))].flatMap((doc) =>
        unitsOf({ document: { doc }, claims: claims.filter((one) => one.doc === doc), speech: [] }),
      ),
    );
  const checked = (unit: Unit, claims: readonly ClaimRecord[]): UnitResult =>
    checkUnit(unit, readerOf(claims), BUILT_IN_LEXICON);
  const merged = (results: Iterable<UnitResult>) => mergeFindings([...results].map(({ findings }) => findings));

  test('all units together are the check', () => {
    fc.assert(
      fc.property(documents, (claims) => {
        expect(merged([...unitsIn(claims)].map((unit) => checked(unit, claims)))).toEqual(claimsOf(claims));
      }),
      { numRuns: 30 },
    );
  });

  test('after a change, the units touched and those that asked for them are enough', () => {
    fc.assert(
      fc.property(documents, documents, (before, added) => {
        const changed = new Set(added.map(({ doc }) => doc));
        const after = [...before.filter(({ doc }) => !changed.has(doc)), ...added];
        const results = new Map([...unitsIn(before)].map((unit) => [unit, checked(unit, before)] as const));
        const touched = new Set([...unitsIn(before.filter(({ doc }) => changed.has(doc))), ...unitsIn(added)]);
        for (const [unit, { asked }] of results) if (asked.some((one) => touched.has(one))) touched.add(unit);
        for (const unit of touched) results.set(unit, checked(unit, after));
        expect(merged(results.values())).toEqual(claimsOf(after));
      }),
      { numRuns: 40 },
    );
  });
});

test('comparing is symmetric', () => {
  fc.assert(
    fc.property(documents, (claims) => {
      const figures = figuresOf(claims, (doc) => doc);
      for (const a of figures)
        for (const b of figures) {
          const [one, other] = [comparable(a, b), comparable(b, a)];
          expect(one?.ceiling).toBe(other?.ceiling);
          expect(relate(a.interval, b.interval).relation === 'conflict').toBe(
            relate(b.interval, a.interval).relation === 'conflict',
          );
        }
    }),
    { numRuns: 40 },
  );
});

describe('widening', () => {
  const interval = fc
    .record({
      coefficient: fc.integer({ min: -99_999, max: 99_999 }),
      exponent: fc.integer({ min: -2, max: 4 }),
      bound: fc.constantFrom<IntervalBound>('eq', 'above', 'at_least', 'near', 'about', 'at_most', 'below'),
    })
    .map(({ coefficient, exponent, bound }) => intervalOf({ value: exact(coefficient, exponent), bound }));
  const without = (i: Interval, edge: 'min' | 'max'): Interval => {
    const { min, max, ...rest } = i;
    return { ...rest, ...(edge === 'max' && min && { min }), ...(edge === 'min' && max && { max }) };
  };

  test('an interval never creates a conflict', () => {
    fc.assert(
      fc.property(interval, interval, fc.constantFrom('min' as const, 'max' as const), (a, b, edge) => {
        if (relate(a, b).relation === 'conflict') return;
        expect(relate(without(a, edge), b).relation).not.toBe('conflict');
        expect(relate({ ...a, minOpen: false, maxOpen: false }, b).relation).not.toBe('conflict');
      }),
    );
  });

  test('a bound never creates a finding of two figures', () => {
    fc.assert(
      fc.property(fc.constantFrom('6.1%', '6.4%', '7.0%'), fc.constantFrom('6.1%', '6.4%', '7.0%'), (x, y) => {
        const [a, b] = [claim('规模以上工业增加值', x, '2024-Q1'), claim('规模以上工业增加值', y, '2024-Q1')];
        const conflicts = (claims: readonly ClaimRecord[]) =>
          claimsOf(claims).filter(({ rule }) => rule !== 'hedge-drift').length;
        const wider: ClaimRecord = { ...b, bound: 'about' };
        expect(conflicts([a, wider])).toBeLessThanOrEqual(conflicts([a, b]));
      }),
    );
  });
});
