import { isDay, type Period } from '../../../model/period.js';
import type { IsoDate } from '../../../model/source.js';

/** Arithmetic on days and on periods as the guidelines write them. Pure; no clock. */

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** A year as printed in a period: four digits, or `XXXX` where nothing gives it. */
export const yearText = (year: number | undefined): string =>
  year === undefined ? 'XXXX' : String(year).padStart(4, '0');
export const two = (n: number): string => String(n).padStart(2, '0');

export const lastDayOfMonth = (year: number | undefined, month: number): number =>
  new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();

export function dayOf(date: IsoDate): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

export const isoDay = (day: Day): IsoDate => `${yearText(day.year)}-${two(day.month)}-${two(day.day)}`;

export function addDays(day: Day, days: number): Day {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Monday. */
export const weekday = (day: Day): number => (new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() + 6) % 7;

/** Whether a day exists; an unknown year is taken as a leap year. */
export const dayExists = (year: number | undefined, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);

export const firstYear = (period: Period): number | undefined => yearIn(period.slice(0, 4));
export const lastYear = (period: Period): number | undefined => yearIn((period.split('/')[1] ?? period).slice(0, 4));
const yearIn = (text: string): number | undefined => (/^\d{4}$/.test(text) ? Number(text) : undefined);

function shiftYears(one: string, years: number): string | undefined {
  const year = yearIn(one.slice(0, 4));
  if (year === undefined || year + years < 1 || year + years > 9999) return undefined;
  const rest = one.slice(4);
  // 29 February has no counterpart in a common year; its month's last day has.
  if (rest === '-02-29') return `${yearText(year + years)}-02-${lastDayOfMonth(year + years, 2)}`;
  // The last day of February stays the last one: 2月末 a year before a leap year's.
  if (rest === '-02-28' && lastDayOfMonth(year, 2) === 28)
    return `${yearText(year + years)}-02-${lastDayOfMonth(year + years, 2)}`;
  return yearText(year + years) + rest;
}

/** The same span so many years later; undefined where the year is unknown. */
export function yearsLater(period: Period, years: number): Period | undefined {
  const parts = period.split('/').map((part) => shiftYears(part, years));
  return parts.some((part) => part === undefined) ? undefined : parts.join('/');
}

/** The span of the same length right before (环比): the month before a month, the quarter before a quarter. */
export function preceding(period: Period): Period | undefined {
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)))?$/.exec(period);
  if (!match) return isDay(period) ? isoDay(addDays(dayOf(period)!, -1)) : precedingMonths(period);
  const year = Number(match[1]);
  if (match[2]) return match[2] === '1' ? `${yearText(year - 1)}-Q4` : `${yearText(year)}-Q${Number(match[2]) - 1}`;
  if (match[3]) return match[3] === '1' ? `${yearText(year - 1)}-H2` : `${yearText(year)}-H1`;
  if (match[4])
    return match[4] === '01' ? `${yearText(year - 1)}-12` : `${yearText(year)}-${two(Number(match[4]) - 1)}`;
  return yearText(year - 1);
}

function precedingMonths(period: Period): Period | undefined {
  const match = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(period);
  if (!match) return undefined;
  const from = Number(match[1]) * 12 + Number(match[2]) - 1;
  const to = Number(match[3]) * 12 + Number(match[4]) - 1;
  const month = (n: number): string => `${yearText(Math.floor(n / 12))}-${two((n % 12) + 1)}`;
  return to < from ? undefined : `${month(2 * from - to - 1)}/${month(from - 1)}`;
}
