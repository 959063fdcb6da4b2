import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compareExact,
  divide,
  equalExact,
  exact,
  exactText,
  halfUnit,
  magnitude,
  multiply,
  negate,
  parseExact,
  scale,
  subtract,
  toNumber,
} from '../../pipeline/text/exact.js';

export const exacts = fc
  .record({
    coefficient: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    exponent: fc.integer({ min: -6, max: 12 }),
    divisor: fc.oneof(
      { weight: 4, arbitrary: fc.constant(1n) },
      { weight: 1, arbitrary: fc.bigInt({ min: 2n, max: 9n }) },
    ),
  })
  .map(({ coefficient, exponent, divisor }) => exact(coefficient, exponent, divisor));

describe('parseExact', () => {
  test.each([
    ['421', '421'],
    ['12606e10', '12606e10'],
    ['-1.3', '-13e-1'],
    ['364.70', '36470e-2'],
    ['1/3', '1/3'],
    ['0', '0'],
  ])('%s is %s', (text, canonical) => {
    expect(exactText(parseExact(text))).toBe(canonical);
  });
  test.each(['', '1,000', '1e', '.5', '5.', '1/0', '1e5/00', '四百', ' 1', '+1', 'NaN'])(
    '%j is no exact number',
    (text) => {
      expect(() => parseExact(text)).toThrow(SyntaxError);
    },
  );
});

test.each([
  ['364.7万', '3647e3', 500, 3_647_000],
  ['421', '421', 0.5, 421],
  ['6.1', '6.1', 0.05, 6.1],
  ['三分之一', '1/3', 0, 1 / 3],
])('half a unit of %s', (_, text, half, value) => {
  expect(toNumber(halfUnit(parseExact(text)))).toBe(half);
  expect(toNumber(parseExact(text))).toBe(value);
});

describe('arithmetic', () => {
  test('the canonical text reads back', () => {
    fc.assert(fc.property(exacts, (n) => equalExact(parseExact(exactText(n)), n)));
  });
  test('what is added is taken away again', () => {
    fc.assert(fc.property(exacts, exacts, (a, b) => equalExact(subtract(add(a, b), b), a)));
  });
  test('what is multiplied is divided again, and never by zero', () => {
    fc.assert(fc.property(exacts, exacts, (a, b) => b.coefficient === 0n || equalExact(divide(multiply(a, b), b), a)));
    expect(() => divide(exact(1), exact(0))).toThrow(RangeError);
  });
  test('order is antisymmetric and survives a common shift', () => {
    fc.assert(
      fc.property(exacts, exacts, exacts, (a, b, c) => {
        expect(compareExact(a, b)).toBe(-compareExact(b, a) || 0);
        expect(compareExact(add(a, c), add(b, c))).toBe(compareExact(a, b));
      }),
    );
  });
  test('a size has no sign, a scale moves the point', () => {
    expect(exactText(magnitude(parseExact('-5.2')))).toBe('52e-1');
    expect(exactText(negate(parseExact('5.2')))).toBe('-52e-1');
    expect(exactText(scale(parseExact('337.7'), 4))).toBe('3377e3');
  });
  test('printed precision survives no arithmetic, but the number does: 0.1 + 0.2 is 0.3', () => {
    expect(equalExact(add(parseExact('0.1'), parseExact('0.2')), parseExact('0.3'))).toBe(true);
  });
});
