import { parseExact, toNumber } from '../text/exact.js';
import type { Exact } from '../text/exact.js';

/** JSON has no infinity: a figure beyond the largest double becomes the largest double, and `exact` says what it is. */
const within = (value: number): number => Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);

/** Significant digits of a quotient that are more than a double can tell apart. */
const DIGITS = 40;

/** The double nearest to an exact number. */
export function numberOf(value: Exact): number {
  if (value.divisor === 1n) return within(toNumber(value));
  const scaled = (value.coefficient * 10n ** BigInt(DIGITS)) / value.divisor;
  return within(Number(`${scaled}e${value.exponent - DIGITS}`));
}

/** The double nearest to an exact text. */
export const numberOfText = (text: string): number => numberOf(parseExact(text));
