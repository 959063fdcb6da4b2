import { daysOf, isDay, type Period } from '../../../model/period.js';
import type { IsoDate } from '../../../model/source.js';
import { anchorOn, type Anchor } from './anchor.js';
import { addDays, dayOf, isoDay, type Day } from './calendar.js';
import type { Draft } from '../expressions/draft.js';
import { draftsOf } from '../expressions/drafts.js';
import { resolvePeriod } from './resolve.js';

/** One date or span of days in a text without context. */
export interface DateReading {
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * A day, a month, a quarter, a half or a year as the guidelines write them; `from/to` of days for other spans, `to`
   * outside it; `../day` and `day/..` for spans open to one side; empty for a day that does not exist (2月30日).
   */
  readonly value: string;
  readonly type: 'date' | 'daterange';
  /** Written as two ends (3月5日至8日). */
  readonly twoEnds: boolean;
}

const BEFORE = /^(?:(及|或)?(?:以前|之前)|前(?![半几两三四五六七八九十\d往来去列提述瞻]))/;
const AFTER = /^(?:(?:及|或)?(?:以后|之后)|后(?![半续来天年期]))/;
const UNTIL = /(?:截至|截止到?|截止)$/;
const SINCE = /(?:自从?|从)$/;

const firstOf = (period: Period): string => daysOf(period)?.first ?? period.split('/')[0]!;

function dayAfter(period: Period): string {
  const last = daysOf(period)?.last;
  const day = last === undefined ? undefined : dayOf(last);
  return day ? isoDay(addDays(day, 1)) : period;
}

/** 五年前 by itself is the day five years back. */
function agoDay(draft: Draft, day: Day | undefined): IsoDate | undefined {
  const { shape } = draft;
  if (shape.kind !== 'ago' || !day || shape.unit === 'week' || shape.unit === 'day') return undefined;
  const months = shape.unit === 'year' ? shape.offset * 12 : shape.offset;
  const n = day.year * 12 + day.month - 1 + months;
  return isoDay({ year: Math.floor(n / 12), month: (n % 12) + 1, day: day.day });
}

interface Extent {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** A span open to one side: 2014年9月14日之前, 自从2018年, 截止到2018年. */
function openSided(text: string, draft: Draft, period: Period): Extent | undefined {
  const before = text.slice(Math.max(0, draft.start - 3), draft.start);
  const after = text.slice(draft.end, draft.end + 4);
  const since = draft.shape.kind === 'since';
  const lead = SINCE.exec(before)?.[0].length ?? 0;
  if (since) return { start: draft.start - lead, end: draft.end, value: `${firstOf(period)}/..` };
  const until = UNTIL.exec(before)?.[0].length ?? 0;
  if (until > 0) return { start: draft.start - until, end: draft.end, value: `../${firstOf(period)}` };
  const earlier = BEFORE.exec(after);
  // 2013年及以前 takes the year in, 2014年之前 leaves it out.
  if (earlier) {
    const whole = earlier[1] !== undefined && !isDay(period);
    return {
      start: draft.start,
      end: draft.end + earlier[0].length,
      value: `../${whole ? dayAfter(period) : firstOf(period)}`,
    };
  }
  const later = AFTER.exec(after);
  if (later) return { start: draft.start, end: draft.end + later[0].length, value: `${firstOf(period)}/..` };
  const open = lead > 0 && draft.shape.kind === 'calendar' && !draft.shape.to && !/^[到至]/.test(after);
  return open ? { start: draft.start - lead, end: draft.end, value: `${firstOf(period)}/..` } : undefined;
}

/** 《明日之后》 names a game. */
const inTitle = (text: string, at: number): boolean => text.lastIndexOf('《', at) > text.lastIndexOf('》', at);

/** Every date and span in a text, resolved from one reference day alone: no article, no carried topics. */
export function readDateExpression(text: string, reference: IsoDate): DateReading[] {
  const anchor = anchorOn(reference, reference);
  const drafts = draftsOf(text).filter(
    (draft, i, all) => draft.start >= (all[i - 1]?.end ?? 0) && (draft.role !== 'none' || !inTitle(text, draft.start)),
  );
  return drafts.flatMap((draft) => readingOf(text, draft, anchor) ?? []);
}

function readingOf(text: string, draft: Draft, anchor: Anchor): DateReading | undefined {
  const { shape } = draft;
  const period = resolvePeriod(shape, { ...anchor, ahead: draft.ahead });
  if (period === undefined) {
    const noSuchDay = shape.kind === 'calendar' && shape.from.unit === 'day';
    return noSuchDay ? { start: draft.start, end: draft.end, text: text.slice(draft.start, draft.end), value: '', type: 'date', twoEnds: false } : undefined; // prettier-ignore
  }
  const ago = agoDay(draft, anchor.day);
  const twoEnds = shape.kind === 'range' || (shape.kind === 'calendar' && shape.to !== undefined);
  const open = ago === undefined && !twoEnds ? openSided(text, draft, period) : undefined;
  const lead = twoEnds ? (SINCE.exec(text.slice(Math.max(0, draft.start - 2), draft.start))?.[0].length ?? 0) : 0;
  const { start, end } = open ?? { start: draft.start - lead, end: draft.end };
  const spanned = period.includes('/') ? `${firstOf(period)}/${dayAfter(period)}` : period;
  const value = open?.value ?? ago ?? spanned;
  return { start, end, text: text.slice(start, end), value, type: isDay(value) ? 'date' : 'daterange', twoEnds };
}
