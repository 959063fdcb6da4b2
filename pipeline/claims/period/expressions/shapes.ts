import type { CleanSpan } from '../../../text/span.js';
import type { Period, PeriodBasis } from '../../../model/period.js';

/** What a text says of a time before anything is known of its day: 去年11月底 is year −1, month 11, its end. */

export type YearReference =
  | { readonly is: 'absolute'; readonly year: number }
  /** 去年: from the article's year. */
  | { readonly is: 'relative'; readonly offset: number }
  /** 当年, 次年: from the last year named in the text. `closing`: 全年, which until that month is the year just ended. */
  | { readonly is: 'anaphoric'; readonly offset: number; readonly closing?: 2 | 6 }
  /** 11月: no year said. */
  | { readonly is: 'unsaid' };

export type Part =
  | { readonly unit: 'year' }
  | { readonly unit: 'half'; readonly n: number }
  | { readonly unit: 'quarter'; readonly n: number }
  | { readonly unit: 'month'; readonly n: number }
  /** 上旬, 中旬, 下旬 of a month. */
  | { readonly unit: 'ten-days'; readonly month: number; readonly n: 1 | 2 | 3 }
  /** `month` absent: 18日. */
  | { readonly unit: 'day'; readonly month?: number; readonly day: number };

export interface CalendarShape {
  readonly kind: 'calendar';
  readonly year: YearReference;
  readonly from: Part;
  /** End of a range inside one year: 1至5月. */
  readonly to?: Part;
  /** 年初, 3月末: its first or last day. */
  readonly edge?: 'start' | 'end';
  /** 11月底前: what is to be done by then, so that a month without its year is of this one, even if it lies ahead. */
  readonly due?: true;
}

/** Days of a holiday counted from its first (1), or its last (-1): 假期第五天, 假期前三天, 假期最后一天. */
export interface HolidayDays {
  readonly from: number;
  readonly to: number;
}

export type PeriodShape =
  | CalendarShape
  | { readonly kind: 'range'; readonly from: CalendarShape; readonly to: CalendarShape }
  /** Counted from the article's year, month, week or day: 上个月, 本季度, 上周, 昨天. */
  | { readonly kind: 'relative'; readonly unit: 'month' | 'quarter' | 'week' | 'day'; readonly offset: number }
  /** 近三年, 十年来. */
  | {
      readonly kind: 'trailing';
      readonly count: number;
      readonly unit: 'year' | 'month';
      /** 过去一年: early in a year the one that has ended. */
      readonly past?: true;
    }
  /** 过去一周: so many days up to the last one named, else the present. */
  | { readonly kind: 'last-days'; readonly count: number }
  /** 未来三年. */
  | { readonly kind: 'coming'; readonly count: number; readonly unit: 'year' | 'month' | 'day' }
  /** Days that no calendar word gives: a plan, a decade. */
  | { readonly kind: 'fixed'; readonly period: Period }
  /** 春节假期: its days by year are in a table. */
  | { readonly kind: 'holiday'; readonly name: string; readonly year: YearReference; readonly days?: HolidayDays }
  /** 今明两年: offsets to the article's year. */
  | { readonly kind: 'year-span'; readonly from: number; readonly to: number }
  /** 今明两天, 今天夜间到明天: offsets to the day the text was written. */
  | { readonly kind: 'day-span'; readonly from: number; readonly to: number }
  /** 今天起至4月17日: from the day the text was written. */
  | { readonly kind: 'until'; readonly to: CalendarShape }
  /** 上个月15日: offset to the article's month. */
  | { readonly kind: 'month-day'; readonly offset: number; readonly day: number }
  /** 当天: the last day named. */
  | { readonly kind: 'that-day' }
  /** 五年前 (a negative offset), 3天后. */
  | { readonly kind: 'ago'; readonly unit: 'year' | 'month' | 'week' | 'day'; readonly offset: number }
  /** 自2018年以来: from the beginning of another shape to the as-of day. `onward`: 从6月1日起, which may lie ahead. */
  | { readonly kind: 'since'; readonly from: PeriodShape; readonly onward?: true }
  /** 目前. */
  | { readonly kind: 'now' }
  /** 同比, 去年同期: the span spoken of, so many years earlier; or the same span of a named year. */
  | { readonly kind: 'same-span'; readonly year: YearReference }
  /** 环比. */
  | { readonly kind: 'span-before' }
  /** 13时42分. */
  | { readonly kind: 'clock' };

/**
 * - `period`: a span that figures after it are over. `point`: an as-of day (截至6月底, 目前). `base`: what something is
 *   compared with (较2022年, 同比).
 * - `report`: the day of a report, not of its figures (记者今天获悉). `none`: digits of time that govern nothing (a clock
 *   time, a plan's years inside 《》).
 */
export type PeriodRole = 'period' | 'base' | 'point' | 'report' | 'none';

/** 今年, 今年3月. */
export const isOfThisYear = (shape: PeriodShape): boolean =>
  shape.kind === 'calendar' && shape.year.is === 'relative' && shape.year.offset === 0;

/** One expression of time in clean text. Offsets are clean UTF-16; `text` is what they cover. */
export interface PeriodMention extends CleanSpan {
  readonly text: string;
  readonly role: PeriodRole;
  readonly shape: PeriodShape;
  /** True in a clause about what is to come: 二季度将增长. */
  readonly ahead: boolean;
  /** Mentions printed as one list (5、6月; 2022年和2023年): index of the list's first mention, place in it, its length. */
  readonly list: { readonly first: number; readonly index: number; readonly of: number } | undefined;
  /** Resolved against the article; absent for 同比, clock times and days that do not exist. */
  readonly period: Period | undefined;
  readonly basis: PeriodBasis | undefined;
}
