import { daysOf, type Period } from '../../model/period.js';
import type { IsoDate } from '../../model/source.js';
import { addDays, dayExists, dayOf, isoDay, lastDayOfMonth, two, weekday, yearText, type Day } from './calendar.js';
import type { CalendarShape, Part, PeriodShape, YearReference } from './shapes.js';

/** What a shape is resolved against. */
export interface Anchor {
  /** The article's date, else the day of publication: 昨日, 18日, 去年 count from it. Absent where nothing gives a day. */
  readonly day?: Day;
  /** The as-of day of 目前 and the end of 以来: the day of publication, else the article's date. */
  readonly asOf?: IsoDate;
  /** The last year the text named, for 当年, 全年 and a month that follows a dated one. */
  readonly namedYear?: number;
  /** The last month the text named, for 8日 after 3月5日. */
  readonly namedMonth?: number;
  /** True in a sentence about what is to come: 将于11月举行 is the next November. */
  readonly ahead: boolean;
}

export const anchorOn = (date: IsoDate | undefined, published: IsoDate | undefined): Anchor => {
  const day = dayOf(date ?? published ?? '');
  const asOf = published ?? date;
  return { ahead: false, ...(day && { day }), ...(asOf !== undefined && { asOf }) };
};

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

function yearOf(reference: YearReference, shape: CalendarShape, anchor: Anchor): number | undefined {
  switch (reference.is) {
    case 'absolute':
      return reference.year;
    case 'relative':
      return anchor.day && anchor.day.year + reference.offset;
    case 'anaphoric': {
      if (anchor.namedYear !== undefined) return anchor.namedYear + reference.offset;
      if (!anchor.day) return undefined;
      // 全年 in a story of January is the year that has just ended.
      return anchor.day.year + reference.offset - (anchor.day.month <= 2 && !anchor.ahead ? 1 : 0);
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

/** 18日: of the article's month, or of the one before (after, in a sentence about what is to come). */
function monthOfDay(day: number, anchor: Anchor): { year: number | undefined; month: number } | undefined {
  const { day: today } = anchor;
  if (anchor.namedMonth !== undefined) return { year: anchor.namedYear ?? today?.year, month: anchor.namedMonth };
  if (!today) return undefined;
  if (day <= today.day + 2 || (anchor.ahead && day >= today.day)) return { year: today.year, month: today.month };
  if (anchor.ahead) return { year: today.year, month: today.month };
  return today.month === 1 ? { year: today.year - 1, month: 12 } : { year: today.year, month: today.month - 1 };
}

function writeOne(part: Part, year: number | undefined, month: number): string | undefined {
  const y = yearText(year);
  switch (part.unit) {
    case 'year':
      return y;
    case 'half':
      return `${y}-H${part.n}`;
    case 'quarter':
      return part.n <= 4 ? `${y}-Q${part.n}` : undefined;
    case 'month':
      return part.n >= 1 && part.n <= 12 ? `${y}-${two(part.n)}` : undefined;
    case 'ten-days': {
      const last = part.n === 3 ? lastDayOfMonth(year, part.month) : part.n * 10;
      return `${y}-${two(part.month)}-${two(part.n * 10 - 9)}/${y}-${two(part.month)}-${two(last)}`;
    }
    case 'day': {
      const m = part.month ?? month;
      return dayExists(year, m, part.day) ? `${y}-${two(m)}-${two(part.day)}` : undefined;
    }
  }
}

/** The months a quarter range covers; 前三季度 is written 2024-01/2024-09. */
function writeRange(from: Part, to: Part, year: number | undefined, month: number): string | undefined {
  const y = yearText(year);
  if (from.unit === 'quarter' && to.unit === 'quarter')
    return from.n < to.n ? `${y}-${two(from.n * 3 - 2)}/${y}-${two(to.n * 3)}` : undefined;
  const a = writeOne(from, year, month);
  const toMonth = to.unit === 'day' ? (to.month ?? month) : to.unit === 'month' ? to.n : 0;
  const fromMonth = from.unit === 'day' ? (from.month ?? month) : from.unit === 'month' ? from.n : 0;
  // 11月至2月 runs into the next year.
  const b = writeOne(to, year !== undefined && toMonth < fromMonth ? year + 1 : year, month);
  return a !== undefined && b !== undefined ? `${a}/${b}` : undefined;
}

function resolveCalendar(shape: CalendarShape, anchor: Anchor): Period | undefined {
  let year: number | undefined;
  let month = anchor.day?.month ?? 1;
  if (shape.from.unit === 'day' && shape.from.month === undefined && shape.year.is === 'unsaid') {
    const found = monthOfDay(shape.to?.unit === 'day' ? shape.to.day : shape.from.day, anchor);
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

function edgeDay(part: Part, edge: 'start' | 'end', year: number | undefined): Period | undefined {
  const whole = writeOne(part, year, 1);
  if (whole === undefined) return undefined;
  if (year === undefined) {
    if (part.unit === 'year') return edge === 'start' ? 'XXXX-01-01' : 'XXXX-12-31';
    return part.unit === 'month' && edge === 'end' && part.n !== 2
      ? `${whole}-${lastDayOfMonth(undefined, part.n)}`
      : whole;
  }
  const days = daysOf(whole);
  return edge === 'start' ? days?.first : days?.last;
}

function resolveRelative(
  unit: 'month' | 'quarter' | 'week' | 'day',
  offset: number,
  day: Day | undefined,
): Period | undefined {
  if (!day) return undefined;
  switch (unit) {
    case 'day':
      return isoDay(addDays(day, offset));
    case 'week': {
      const monday = addDays(day, offset * 7 - weekday(day));
      return `${isoDay(monday)}/${isoDay(addDays(monday, 6))}`;
    }
    case 'month': {
      const n = day.year * 12 + day.month - 1 + offset;
      return `${yearText(Math.floor(n / 12))}-${two((n % 12) + 1)}`;
    }
    case 'quarter': {
      const n = day.year * 4 + Math.ceil(day.month / 3) - 1 + offset;
      return `${yearText(Math.floor(n / 4))}-Q${(n % 4) + 1}`;
    }
  }
}

/** 十年来: from the year so many years before to the as-of day. 近三个月: from the month. */
function resolveTrailing(count: number, unit: 'year' | 'month', anchor: Anchor): Period | undefined {
  const { day, asOf } = anchor;
  if (!day || asOf === undefined) return undefined;
  if (unit === 'year') return `${yearText(day.year - count)}/${asOf}`;
  return `${resolveRelative('month', -count, day)}/${asOf}`;
}

/** 未来三年 said early in a year begins with it, said late with the next. */
function resolveComing(count: number, unit: 'year' | 'month', anchor: Anchor): Period | undefined {
  const { day } = anchor;
  if (!day || count < 1) return undefined;
  if (unit === 'month') return `${resolveRelative('month', 1, day)}/${resolveRelative('month', count, day)}`;
  const first = day.month <= 6 ? day.year : day.year + 1;
  return count === 1 ? yearText(first) : `${yearText(first)}/${yearText(first + count - 1)}`;
}

function resolveRangeOf(from: CalendarShape, to: CalendarShape, anchor: Anchor): Period | undefined {
  const a = resolveCalendar(from, anchor);
  if (a === undefined) return undefined;
  const year = Number(a.slice(0, 4));
  const month = /^\d{4}-(\d\d)/.exec(a)?.[1];
  const b = resolveCalendar(to, {
    ...anchor,
    ahead: true,
    ...(Number.isNaN(year) ? {} : { namedYear: year }),
    ...(month !== undefined && { namedMonth: Number(month) }),
  });
  if (b === undefined) return undefined;
  const first = a.split('/')[0]!;
  const last = b.split('/').at(-1)!;
  const period = `${first}/${last}`;
  const days = daysOf(period);
  return days && days.first > days.last ? undefined : period;
}

function resolveSince(from: PeriodShape, anchor: Anchor): Period | undefined {
  const start = resolvePeriod(from, anchor);
  if (start === undefined) return undefined;
  const first = start.split('/')[0]!;
  if (anchor.asOf === undefined) return start;
  if (first === anchor.asOf) return first;
  const days = daysOf(`${first}/${anchor.asOf}`);
  // 自1月1日起施行 begins after the article: only its beginning is known.
  return days && days.first > days.last ? first : `${first}/${anchor.asOf}`;
}

/** The days a shape stands for; undefined where the anchor cannot tell or no such day exists (2月30日). */
export function resolvePeriod(shape: PeriodShape, anchor: Anchor): Period | undefined {
  switch (shape.kind) {
    case 'calendar':
      return resolveCalendar(shape, anchor);
    case 'range':
      return resolveRangeOf(shape.from, shape.to, anchor);
    case 'relative':
      return resolveRelative(shape.unit, shape.offset, anchor.day);
    case 'trailing':
      return resolveTrailing(shape.count, shape.unit, anchor);
    case 'coming':
      return resolveComing(shape.count, shape.unit, anchor);
    case 'fixed':
      return shape.period;
    case 'season': {
      const [[fm, fd], [tm, td]] = [shape.from, shape.to];
      const calendar: CalendarShape = {
        kind: 'calendar',
        year: shape.year,
        from: { unit: 'day', month: fm, day: fd },
        to: { unit: 'day', month: tm, day: td },
      };
      return resolveCalendar(calendar, anchor);
    }
    case 'since':
      return resolveSince(shape.from, anchor);
    case 'now':
      return anchor.asOf;
    case 'same-span':
    case 'span-before':
    case 'clock':
      return undefined;
  }
}
