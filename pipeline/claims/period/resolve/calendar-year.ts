import type { Period } from '../../../model/period.js';
import type { Anchor } from './anchor.js';
import { addDays, dayExists, yearText, type Day } from './calendar.js';
import type { CalendarShape, Part, YearReference } from '../expressions/shapes.js';
import { edgeDay, writeOne, writeRange } from './written.js';

/** Dates of the calendar: which year a month, a quarter, a bare day is of. */

/** A date a little ahead of its article needs no 将: 5月1日 in a story of 28 April. */
const NEAR_DAYS = 10;

/** First month and day of a part within a year. */
function startOf(part: Part, month: number): readonly [month: number, day: number] {
  switch (part.unit) {
    case 'year':
      return [1, 1];
    case 'half':
      return [part.n * 6 - 5, 1];
    case 'quarter':
      return [part.n * 3 - 2, 1];
    case 'month':
      return [part.n, 1];
    case 'ten-days':
      return [part.month, part.n * 10 - 9];
    case 'day':
      return [part.month ?? month, part.day];
  }
}

/** The year of 11月, 18日, 一季度 that names none. */
function nearestYear(shape: CalendarShape, anchor: Anchor): number | undefined {
  const { day } = anchor;
  if (!day) return undefined;
  const { from } = shape;
  if (shape.due && !anchor.ahead) return dueYear(from, day);
  if (from.unit === 'year') return shape.edge === 'end' && !anchor.ahead && day.month < 12 ? day.year - 1 : day.year;
  if (from.unit === 'half') return from.n === 2 && day.month < 7 && !anchor.ahead ? day.year - 1 : day.year;
  const [month, dayOfMonth] = startOf(from, day.month);
  const start = month * 100 + dayOfMonth;
  const today = day.month * 100 + day.day;
  // 前七个月已完成计划的70%: months to date are past whatever is planned.
  const toDate = from.unit === 'month' && from.n === 1 && shape.to !== undefined;
  if (anchor.ahead && !toDate) return endsBefore(shape, today) ? day.year + 1 : day.year;
  if (start <= today) return day.year;
  const near = addDays(day, NEAR_DAYS);
  return from.unit === 'day' && near.year === day.year && start <= near.month * 100 + near.day
    ? day.year
    : day.year - 1;
}

/** 11月底前完成: of this year, in August as in December; 3月底前 said in December is of the next. */
function dueYear(from: Part, day: Day): number {
  if (from.unit === 'year') return day.year;
  const [month] = startOf(from, day.month);
  return day.month - month > 6 ? day.year + 1 : day.year;
}

function endsBefore(shape: CalendarShape, today: number): boolean {
  const part = shape.to ?? shape.from;
  switch (part.unit) {
    case 'quarter':
      return part.n * 300 + 31 < today;
    case 'month':
      return part.n * 100 + 31 < today;
    case 'ten-days':
      return part.month * 100 + part.n * 10 + 1 < today;
    case 'day':
      return part.month !== undefined && part.month * 100 + part.day < today;
    default:
      return false;
  }
}

export function yearOf(reference: YearReference, shape: CalendarShape, anchor: Anchor): number | undefined {
  switch (reference.is) {
    case 'absolute':
      return reference.year;
    case 'relative':
      return anchor.day && anchor.day.year + reference.offset;
    case 'anaphoric': {
      if (anchor.namedYear !== undefined) return anchor.namedYear + reference.offset;
      if (!anchor.day) return undefined;
      const closed = reference.closing !== undefined && anchor.day.month <= reference.closing && !anchor.ahead;
      return anchor.day.year + reference.offset - (closed ? 1 : 0);
    }
    case 'unsaid':
      return namedYearFor(shape, anchor) ?? nearestYear(shape, anchor);
  }
}

/** A month or quarter right after a dated one is of the same year, unless that would lie ahead of the article. */
function namedYearFor(shape: CalendarShape, anchor: Anchor): number | undefined {
  const { namedYear, day } = anchor;
  if (namedYear === undefined || shape.from.unit === 'year') return undefined;
  if (!day || anchor.ahead) return namedYear;
  const [month] = startOf(shape.from, anchor.namedMonth ?? day.month);
  return namedYear < day.year || (namedYear === day.year && month <= day.month) ? namedYear : undefined;
}

/** 26—28日 in a story of the 25th: so many days before they begin they are told without 将. */
const SOON = 3;

/** 18日: of the article's month, or of the one before (after, in a sentence about what is to come). */
function monthOfDay(
  day: number,
  begins: number,
  anchor: Anchor,
): { year: number | undefined; month: number } | undefined {
  const { day: today } = anchor;
  if (anchor.namedMonth !== undefined) return { year: anchor.namedYear ?? today?.year, month: anchor.namedMonth };
  if (!today) return undefined;
  if (day <= today.day + 2 || (begins < day && begins <= today.day + SOON) || (anchor.ahead && day >= today.day))
    return { year: today.year, month: today.month };
  if (anchor.ahead) return { year: today.year, month: today.month };
  return today.month === 1 ? { year: today.year - 1, month: 12 } : { year: today.year, month: today.month - 1 };
}

/** The days of a date, its missing year and month taken from the anchor. */
export function resolveCalendar(shape: CalendarShape, anchor: Anchor): Period | undefined {
  let year: number | undefined;
  let month = anchor.day?.month ?? 1;
  if (shape.from.unit === 'day' && shape.from.month === undefined && shape.year.is === 'unsaid') {
    const found = monthOfDay(shape.to?.unit === 'day' ? shape.to.day : shape.from.day, shape.from.day, anchor);
    if (!found) return undefined;
    ({ year, month } = found);
  } else year = yearOf(shape.year, shape, anchor);
  if (shape.edge && shape.from.unit !== 'day') return edgeDay(shape.from, shape.edge, year);
  if (!shape.to) return leapDay(shape, anchor, year) ?? writeOne(shape.from, year, month);
  return writeRange(shape.from, shape.to, year, month);
}

/** 2月29日 without a year is of the nearest leap year before. */
function leapDay(shape: CalendarShape, anchor: Anchor, year: number | undefined): Period | undefined {
  const { from } = shape;
  if (year === undefined || shape.year.is !== 'unsaid' || from.unit !== 'day' || from.month !== 2 || from.day !== 29)
    return undefined;
  let leap = year;
  for (let i = 0; i < 8 && !dayExists(leap, 2, 29); i++) leap += anchor.ahead ? 1 : -1;
  return `${yearText(leap)}-02-29`;
}
