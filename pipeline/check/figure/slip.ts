import { equalExact, magnitude, significantDigits, significantExponent } from '../../text/exact.js';
import type { Figure } from './figure.js';

/** A figure's value alone. */
type Valued = Pick<Figure, 'value'>;

/** How one figure may have become the other in print; undefined where neither explains it. */
export type Slip = 'magnitude' | 'digit' | 'direction';

/** Powers of ten between two figures with the same digits (364.7万, 364.7亿: 4); undefined where the digits differ. */
export function powersApart(a: Valued, b: Valued): number | undefined {
  const digits = significantDigits(a.value);
  if (digits === '0' || digits !== significantDigits(b.value)) return undefined;
  if (a.value.coefficient < 0n !== b.value.coefficient < 0n) return undefined;
  return Math.abs(significantExponent(a.value) - significantExponent(b.value));
}

/** Digits shorter than this agree too often by chance: 12 and 21. */
const DIGITS = 3;

/** One digit apart (421, 431) or two neighbours changed about (421, 412), the rest in place. */
function digitsSlip(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < DIGITS || a === b) return false;
  const apart = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  if (apart.length === 1) return true;
  const [first, second] = apart;
  return apart.length === 2 && second === first! + 1 && a[first!] === b[second] && a[second] === b[first!];
}

const digitsAt = (figure: Valued, exponent: number): string => {
  const { coefficient } = magnitude(figure.value);
  return `${coefficient}${'0'.repeat(figure.value.exponent - exponent)}`;
};

/** The misprint that would explain why two conflicting figures differ. */
export function slipBetween(a: Valued, b: Valued): Slip | undefined {
  if (a.value.divisor !== 1n || b.value.divisor !== 1n) return undefined;
  const powers = powersApart(a, b);
  // 5亿 and 5000万 share a single digit, by chance; only 万 for 亿 (four powers) is a usual slip there.
  if (powers !== undefined && powers > 0 && (significantDigits(a.value).length > 1 || powers === 4)) return 'magnitude';
  if (a.value.coefficient < 0n !== b.value.coefficient < 0n && equalExact(magnitude(a.value), magnitude(b.value)))
    return 'direction';
  const exponent = Math.min(a.value.exponent, b.value.exponent);
  return digitsSlip(digitsAt(a, exponent), digitsAt(b, exponent)) ? 'digit' : undefined;
}
