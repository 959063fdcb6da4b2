import { daysOf, isDay, type Period } from '../../../model/period.js';
import { addDays, dayOf, isoDay, lastYear, two, yearText } from '../resolve/calendar.js';
import { smallNumber } from '../expressions/patterns.js';
import { matchesOf } from '../../../text/matches.js';

/** How long something lasts, as printed. */
export interface Length {
  readonly count: number;
  readonly unit: '年' | '月' | '日';
}

const LENGTH = /^(\d{1,3}|[一二两三四五六七八九十]{1,3})(年|个?月|个季度|天|日|个?小时|连[丰增冠])/;

export function readLength(text: string): Length | undefined {
  const match = LENGTH.exec(text);
  if (!match) return undefined;
  const count = match[1] === '两' ? 2 : smallNumber(match[1]!);
  const written = match[2]!;
  if (written === '个季度') return { count: count * 3, unit: '月' };
  // 停火72小时 is three days.
  if (written.endsWith('小时')) return count >= 24 ? { count: Math.ceil(count / 24), unit: '日' } : undefined;
  const unit = written === '年' || written.startsWith('连') ? '年' : written.endsWith('月') ? '月' : '日';
  return count > 0 ? { count, unit } : undefined;
}

const monthText = (n: number): string => `${yearText(Math.floor(n / 12))}-${two((n % 12) + 1)}`;
const span = (from: string, to: string): Period => (from === to ? to : `${from}/${to}`);

/**
 * 连续14年 that ends where `end` does. `undated` is an implied as-of day: early in a year the years counted are the
 * complete ones. Undefined for days, and where the year is unknown.
 */
export function runningUntil({ count, unit }: Length, end: Period, undated: boolean): Period | undefined {
  if (unit === '日') return undefined;
  if (unit === '年') {
    const year = lastYear(end);
    if (year === undefined) return undefined;
    const last = undated && isDay(end) && Number(end.slice(5, 7)) <= 2 ? year - 1 : year;
    return last - count < 0 ? undefined : span(yearText(last - count + 1), yearText(last));
  }
  const last = dayOf(daysOf(end)?.last ?? '');
  return last && span(monthText(last.year * 12 + last.month - count), monthText(last.year * 12 + last.month - 1));
}

/** 自2023年4月起连续8个月: so many months (or years) from a beginning. */
export function runningFrom({ count, unit }: Length, start: Period): Period | undefined {
  const first = dayOf(daysOf(start)?.first ?? '');
  if (!first || unit === '日') return undefined;
  if (unit === '年') return span(yearText(first.year), yearText(first.year + count - 1));
  const n = first.year * 12 + first.month - 1;
  return span(monthText(n), monthText(n + count - 1));
}

/** 为期三年 from the day it begins to the day before that day three years later. */
export function lastingFrom({ count, unit }: Length, start: Period): Period | undefined {
  const from = dayOf(daysOf(start)?.first ?? '');
  if (!from) return undefined;
  if (unit === '日') return `${isoDay(from)}/${isoDay(addDays(from, count - 1))}`;
  const n = from.year * 12 + from.month - 1 + (unit === '年' ? count * 12 : count);
  return `${isoDay(from)}/${isoDay(addDays({ year: Math.floor(n / 12), month: (n % 12) + 1, day: from.day }, -1))}`;
}

const COUNT = '(?:\\d{1,3}(?:\\.\\d)?|[一二两三四五六七八九十]{1,3})';
const DURATION = new RegExp(
  `(?:(${COUNT}) ?年)?(?:零|又|加)?(?:(${COUNT}) ?个月)?(?:零|又|加)?(?:(${COUNT}) ?(?:天|日))?`,
  'g',
);
const number = (text: string): number => (/\d/.test(text) ? Number(text) : text === '两' ? 2 : smallNumber(text));

/** How long, by itself: 三十三年, 一年又一个月21天. Half-open UTF-16 offsets; `iso` is an ISO 8601 duration. */
export function readDurations(text: string): { start: number; end: number; iso: string }[] {
  return matchesOf(text, DURATION).flatMap((match) => {
    const [written, years, months, days] = match;
    if (years === undefined && months === undefined && days === undefined) return [];
    const part = (count: string | undefined, unit: string): string =>
      count === undefined ? '' : `${number(count)}${unit}`;
    const iso = `P${part(years, 'Y')}${part(months, 'M')}${part(days, 'D')}`;
    return [{ start: match.index, end: match.index + written.length, iso }];
  });
}
