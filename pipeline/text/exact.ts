/**
 * Exact numbers: `coefficient / divisor × 10^exponent`.
 *
 * A printed decimal keeps its printed precision: 126.06万亿 is 12606e10, not 1.2606e14. A fraction (三分之一) is an exact
 * rational: coefficient 1, divisor 3. No floats before export.
 */
export interface Exact {
  readonly coefficient: bigint;
  /** Power of ten of the last printed digit. */
  readonly exponent: number;
  /** 1n for decimals; for fractions the denominator, always positive. */
  readonly divisor: bigint;
}

const power = (n: number): bigint => 10n ** BigInt(n);

export const exact = (coefficient: bigint | number, exponent = 0, divisor: bigint | number = 1n): Exact => ({
  coefficient: BigInt(coefficient),
  exponent,
  divisor: BigInt(divisor),
});

/** Reads ASCII digits with an optional sign, one optional point, and an optional `e` exponent or `/` denominator. */
export function parseExact(text: string): Exact {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e(-?\d+))?(?:\/(\d+))?$/.exec(text);
  if (!match)
    throw new SyntaxError(`expected an exact number such as 12606e10, -1.3 or 1/3, got ${JSON.stringify(text)}`);
  const [, sign, whole, fraction = '', exponent = '0', divisor = '1'] = match;
  const coefficient = BigInt(whole! + fraction);
  if (divisor === '0'.repeat(divisor.length)) throw new SyntaxError(`denominator 0 in ${JSON.stringify(text)}`);
  return exact(sign ? -coefficient : coefficient, Number(exponent) - fraction.length, BigInt(divisor));
}

/** The canonical spelling that `parseExact` reads back: `12606e10`, `-13e-1`, `421`, `1/3`. */
export const exactText = (n: Exact): string =>
  `${n.coefficient}${n.exponent === 0 ? '' : `e${n.exponent}`}${n.divisor === 1n ? '' : `/${n.divisor}`}`;

export function compareExact(a: Exact, b: Exact): -1 | 0 | 1 {
  const low = Math.min(a.exponent, b.exponent);
  const x = a.coefficient * power(a.exponent - low) * b.divisor;
  const y = b.coefficient * power(b.exponent - low) * a.divisor;
  return x < y ? -1 : x > y ? 1 : 0;
}
export const equalExact = (a: Exact, b: Exact): boolean => compareExact(a, b) === 0;

export const negate = ({ coefficient, exponent, divisor }: Exact): Exact => ({
  coefficient: -coefficient,
  exponent,
  divisor,
});
export const magnitude = (n: Exact): Exact => (n.coefficient < 0n ? negate(n) : n);

export function add(a: Exact, b: Exact): Exact {
  const exponent = Math.min(a.exponent, b.exponent);
  const x = a.coefficient * power(a.exponent - exponent);
  const y = b.coefficient * power(b.exponent - exponent);
  return a.divisor === b.divisor
    ? { coefficient: x + y, exponent, divisor: a.divisor }
    : { coefficient: x * b.divisor + y * a.divisor, exponent, divisor: a.divisor * b.divisor };
}
export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b));
export const multiply = (a: Exact, b: Exact): Exact => ({
  coefficient: a.coefficient * b.coefficient,
  exponent: a.exponent + b.exponent,
  divisor: a.divisor * b.divisor,
});
/** @throws RangeError when `b` is zero. */
export function divide(a: Exact, b: Exact): Exact {
  if (b.coefficient === 0n) throw new RangeError('division by zero');
  const sign = b.coefficient < 0n ? -1n : 1n;
  return {
    coefficient: sign * a.coefficient * b.divisor,
    exponent: a.exponent - b.exponent,
    divisor: a.divisor * b.coefficient * sign,
  };
}

/** Multiplied by a power of ten: 337.7 × 10^4 for 337.7万. */
export const scale = (n: Exact, exponent: number): Exact =>
  exponent === 0 ? n : { coefficient: n.coefficient, exponent: n.exponent + exponent, divisor: n.divisor };

/** Half of one unit of the last printed digit: what rounding may hide. Zero for fractions, which are not rounded. */
export const halfUnit = (n: Exact): Exact => (n.divisor === 1n ? exact(5n, n.exponent - 1) : exact(0n));

/** The digits that carry a number, without sign and end zeros: 3647 for 364.7万. */
export const significantDigits = (value: Exact): string =>
  `${value.coefficient < 0n ? -value.coefficient : value.coefficient}`.replace(/0+$/, '') || '0';

/** The power of ten of the last significant digit: 3 for 364.7万. */
export function significantExponent(value: Exact): number {
  const digits = `${value.coefficient}`;
  return value.exponent + (digits.length - digits.replace(/0+$/, '').length);
}

/** The nearest double; of a fraction, one beside it at worst. For drawings, and for exports through `export/number`. */
export const toNumber = (n: Exact): number =>
  n.divisor === 1n
    ? Number(`${n.coefficient}e${n.exponent}`)
    : Number(`${n.coefficient}e${n.exponent}`) / Number(n.divisor);
