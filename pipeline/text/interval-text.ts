import type { Exact } from './exact.js';
import type { Interval } from './interval.js';

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}

/** A fraction in lowest terms; a decimal where there is one (12/100 is 12e-2), so that equal numbers have one spelling. */
function lowestTerms(n: Exact): Exact {
  if (n.divisor === 1n) return n;
  const common = greatestCommonDivisor(n.coefficient, n.divisor);
  let { coefficient, divisor, exponent } = n;
  coefficient /= common;
  divisor /= common;
  while (divisor % 10n === 0n) [divisor, exponent] = [divisor / 10n, exponent - 1];
  while (divisor % 5n === 0n) [coefficient, divisor, exponent] = [coefficient * 2n, divisor / 5n, exponent - 1];
  while (divisor % 2n === 0n) [coefficient, divisor, exponent] = [coefficient * 5n, divisor / 2n, exponent - 1];
  return { coefficient, divisor, exponent };
}

function fractionText({ coefficient, divisor, exponent }: Exact): string {
  const power = 10n ** BigInt(Math.abs(exponent));
  const [above, below] = exponent >= 0 ? [coefficient * power, divisor] : [coefficient, divisor * power];
  const common = greatestCommonDivisor(above, below);
  return `${above / common}/${below / common}`;
}

/** Plain decimal digits (3647000, 6.05); what no decimal equals as a fraction in lowest terms, `1/3`. */
export function decimalText(number: Exact): string {
  const n = lowestTerms(number);
  if (n.divisor !== 1n) return fractionText(n);
  if (n.exponent >= 0) return `${n.coefficient}${n.coefficient === 0n ? '' : '0'.repeat(n.exponent)}`;
  const sign = n.coefficient < 0n ? '-' : '';
  const digits = `${n.coefficient < 0n ? -n.coefficient : n.coefficient}`.padStart(1 - n.exponent, '0');
  const point = digits.length + n.exponent;
  const fraction = digits.slice(point).replace(/0+$/, '');
  return `${sign}${digits.slice(0, point)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** `[3646500, 3647500]`, `(70, ∞)`; a soft edge carries `~`: `[~4140000, ~4600000]`. */
export function intervalText(i: Interval): string {
  const min = i.min ? `${i.minOpen ? '(' : '['}${i.minSoft ? '~' : ''}${decimalText(i.min)}` : '(-∞';
  const max = i.max ? `${i.maxSoft ? '~' : ''}${decimalText(i.max)}${i.maxOpen ? ')' : ']'}` : '∞)';
  return `${min}, ${max}`;
}
