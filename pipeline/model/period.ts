import { remembered } from '../text/remembered.js';

/**
 * A span of days as the annotation guidelines write it: `2024`, `2024-H1`, `2024-Q1`, `2024-02`, `2024-03-31`, a range of
 * any two (`2024-01/2024-02`, `2009-01-14/2024-04-17`); a year that nothing gives is `XXXX` (`XXXX-H1`).
 */
export type Period = string;

/** `stated`: the text gives it (截至3月底). `implied`: taken over from the text around, or from when it was told (目前). */
export type PeriodBasis = 'stated' | 'implied';

/** First and last day, ISO, both inclusive. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const two = (n: number): string => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function daysOfOne(period: string): Days | undefined {
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)(?:-(\d\d))?))?$/.exec(period);
  if (!match) return undefined;
  const [, y, quarter, half, month, day] = match;
  const year = Number(y);
  if (day !== undefined) return { first: period, last: period };
  const [from, to] =
    quarter !== undefined
      ? [Number(quarter) * 3 - 2, Number(quarter) * 3]
      : half !== undefined
        ? [Number(half) * 6 - 5, Number(half) * 6]
        : month !== undefined
          ? [Number(month), Number(month)]
          : [1, 12];
  return { first: `${y}-${two(from)}-01`, last: `${y}-${two(to)}-${two(lastDay(year, to))}` };
}

function daysIn(period: Period): Days | undefined {
  const slash = period.indexOf('/');
  if (slash < 0) return daysOfOne(period);
  const first = daysOfOne(period.slice(0, slash));
  const last = first && daysOfOne(period.slice(slash + 1));
  return last && { first: first.first, last: last.last };
}

const MOST_PERIODS = 20_000;

/** The days a period covers; undefined for an unknown year or anything that is not a period. */
export const daysOf: (period: Period) => Days | undefined = remembered(daysIn, MOST_PERIODS);

/** Whether a period is one day. */
export const isDay = (period: Period): boolean => /^\d{4}-\d\d-\d\d$/.test(period);
