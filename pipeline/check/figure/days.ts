import type { Days } from '../../model/period.js';
import { remembered } from '../../text/remembered.js';

/** Reports of one event appear within two days. */
export const SAME_EVENT_DAYS = 2;

const MOST_DAYS = 20_000;
const dayNumber = remembered((day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000, MOST_DAYS);

/** Days between two ISO days, without sign; undefined where one is not a day. */
export function daysBetween(a: string | undefined, b: string | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  const days = Math.abs(dayNumber(a) - dayNumber(b));
  return Number.isNaN(days) ? undefined : days;
}

/** The days of a span, both ends counted. */
export const lengthOf = ({ first, last }: Days): number => (daysBetween(first, last) ?? 0) + 1;
/** A year and a leap year are as long; a month is not as long as a quarter. */
const ALIKE = 1.15;
export const areAsLong = (a: Days, b: Days): boolean =>
  Math.max(lengthOf(a), lengthOf(b)) <= Math.min(lengthOf(a), lengthOf(b)) * ALIKE;
