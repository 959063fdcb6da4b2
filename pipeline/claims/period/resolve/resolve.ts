import { daysOf, type Period } from '../../../model/period.js';
import type { Anchor } from './anchor.js';
import { addDays, dayExists, dayOf, isoDay, weekday, yearText, two, type Day } from './calendar.js';
import { resolveCalendar } from './calendar-year.js';
import { resolveHoliday } from './holiday.js';
import type { CalendarShape, PeriodShape } from '../expressions/shapes.js';

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

/** 昨天 counts from the day the text was written, which an event of 昨天 does not move. */
function dayOfWord({ unit, offset }: PeriodShape & { kind: 'relative' }, { today }: Anchor): Period | undefined {
  return unit === 'day' && today ? isoDay(addDays(today, offset)) : undefined;
}

/** 十年来: from the year so many years before to the as-of day. 近三个月: from the month. */
function resolveTrailing(
  { count, unit, past }: PeriodShape & { kind: 'trailing' },
  anchor: Anchor,
): Period | undefined {
  const { day, asOf } = anchor;
  if (!day || asOf === undefined) return undefined;
  // 过去五年 in a report of 2018 are 2013 to 2017, 一年来 is 2017.
  if (unit === 'year' && anchor.yearly)
    return count === 1 ? yearText(day.year - 1) : `${yearText(day.year - count)}/${yearText(day.year - 1)}`;
  // 过去一年 in January is the year that has just ended.
  if (past && unit === 'year' && day.month <= 2) return yearText(day.year - 1);
  if (unit === 'year') return `${yearText(day.year - count)}/${asOf}`;
  return `${resolveRelative('month', -count, day)}/${asOf}`;
}

/** 未来三年 said early in a year begins with it, said late with the next; 未来三天 begin with tomorrow. */
function resolveComing(count: number, unit: 'year' | 'month' | 'day', anchor: Anchor): Period | undefined {
  const { day, today } = anchor;
  if (!day || count < 1) return undefined;
  if (unit === 'day') return today && `${isoDay(addDays(today, 1))}/${isoDay(addDays(today, count))}`;
  if (unit === 'month') return `${resolveRelative('month', 1, day)}/${resolveRelative('month', count, day)}`;
  const first = day.month <= 6 ? day.year : day.year + 1;
  return count === 1 ? yearText(first) : `${yearText(first)}/${yearText(first + count - 1)}`;
}

/** 五年前 is the year five years back, 3天后 the day. */
function resolveAgo(unit: 'year' | 'month' | 'week' | 'day', offset: number, day: Day | undefined): Period | undefined {
  if (!day) return undefined;
  switch (unit) {
    case 'year':
      return yearText(day.year + offset);
    case 'month':
      return resolveRelative('month', offset, day);
    case 'week':
      return isoDay(addDays(day, offset * 7));
    case 'day':
      return isoDay(addDays(day, offset));
  }
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

/** 今天起至4月17日: the nearest such day to come. */
function resolveUntil(to: CalendarShape, anchor: Anchor): Period | undefined {
  const last = anchor.today && resolveCalendar(to, { ...anchor, ahead: true, namedYear: anchor.today.year });
  const period = anchor.today && last && `${isoDay(anchor.today)}/${last}`;
  const days = period === undefined ? undefined : daysOf(period);
  return days && days.first <= days.last ? period : undefined;
}

/** 从6月1日起 in April is of this year: the nearest, past or to come. */
function nearestStart(from: PeriodShape, anchor: Anchor): Period | undefined {
  if (
    from.kind !== 'calendar' ||
    from.year.is !== 'unsaid' ||
    from.from.unit !== 'day' ||
    from.from.month === undefined ||
    !anchor.day
  )
    return undefined;
  const { month } = from.from;
  const apart = month - anchor.day.month;
  const year = anchor.day.year + (apart > 6 ? -1 : apart < -6 ? 1 : 0);
  return resolveCalendar({ ...from, year: { is: 'absolute', year } }, anchor);
}

function resolveSince(from: PeriodShape, anchor: Anchor, onward: boolean): Period | undefined {
  const start =
    (onward && anchor.namedYear === undefined ? nearestStart(from, anchor) : undefined) ?? resolvePeriod(from, anchor);
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
      return dayOfWord(shape, anchor) ?? resolveRelative(shape.unit, shape.offset, anchor.day);
    case 'trailing':
      return resolveTrailing(shape, anchor);
    case 'last-days': {
      const last = anchor.namedDay === undefined ? anchor.today : dayOf(anchor.namedDay);
      if (!last || shape.count === 1) return last && isoDay(last);
      return `${isoDay(addDays(last, 1 - shape.count))}/${isoDay(last)}`;
    }
    case 'coming':
      return resolveComing(shape.count, shape.unit, anchor);
    case 'fixed':
      return shape.period;
    case 'holiday':
      return resolveHoliday(shape, anchor);
    case 'day-span':
      return anchor.today && `${isoDay(addDays(anchor.today, shape.from))}/${isoDay(addDays(anchor.today, shape.to))}`;
    case 'until':
      return resolveUntil(shape.to, anchor);
    case 'year-span':
      return anchor.day && `${yearText(anchor.day.year + shape.from)}/${yearText(anchor.day.year + shape.to)}`;
    case 'month-day': {
      const month = resolveRelative('month', shape.offset, anchor.day);
      const exists = month && dayExists(Number(month.slice(0, 4)), Number(month.slice(5)), shape.day);
      return exists ? `${month}-${two(shape.day)}` : undefined;
    }
    case 'that-day':
      return anchor.namedDay ?? (anchor.day && isoDay(anchor.day));
    case 'ago':
      return resolveAgo(shape.unit, shape.offset, anchor.day);
    case 'since':
      return resolveSince(shape.from, anchor, shape.onward === true);
    case 'now':
      return anchor.asOf;
    case 'same-span':
    case 'span-before':
    case 'clock':
      return undefined;
  }
}
