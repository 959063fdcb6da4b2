import type { Aspect, ClaimKind, Status } from '../../../model/claim.js';
import type { Period } from '../../../model/period.js';
import type { PeriodShape } from '../expressions/shapes.js';

/** A period that later sentences may take up. */
export interface Topic {
  readonly at: number;
  readonly paragraph: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** The question and its answers it belongs to; 0 outside transcripts. */
  readonly exchange: number;
  readonly period: Period;
  /** `event`: the days an event is announced for (论坛将于10月17日至18日举行). */
  readonly kind: PeriodShape['kind'] | 'event';
  /** Holds until changed (a year, half, quarter or months to date); else in its paragraph only. */
  readonly lasting: boolean;
  /** Its sentence opens with it and gives it no figure (4月份，工业生产恢复。): the time of rates only. */
  readonly ofRates: boolean;
  /** Said of what is to come: 二季度将增长. */
  readonly ahead: boolean;
  /** 截至6月底 rather than a span that ends now. */
  readonly asOf: boolean;
}

/** What asks for a carried period. */
export interface Heir {
  readonly at: number;
  readonly paragraph: number;
  readonly kind: ClaimKind;
  readonly status: Status;
  readonly aspect: Aspect;
  readonly clauseText: string;
  /** The sentence up to the figure. */
  readonly lead: string;
}

export function isLasting(shape: PeriodShape, yearly: boolean): boolean {
  // “五一”假期，…, and in the paragraphs below 线上消费增长15.8%.
  if (shape.kind === 'range' || shape.kind === 'holiday') return true;
  // 过去五年 in a yearly report is what a whole part of it looks back on.
  if (shape.kind === 'trailing') return yearly && shape.unit === 'year';
  if (shape.kind === 'relative') return shape.unit === 'quarter';
  if (shape.kind !== 'calendar') return false;
  const { unit } = shape.from;
  return unit === 'year' || unit === 'half' || unit === 'quarter' || (unit === 'month' && shape.to !== undefined);
}

/** 十年来 and 自2013年以来 sum over their span; 今年以来 and 去年以来 only say that it is lately. */
export const isLongRun = (shape: PeriodShape): boolean =>
  (shape.kind === 'trailing' && shape.count > 1) ||
  (shape.kind === 'since' && !(shape.from.kind === 'calendar' && shape.from.year.is !== 'absolute'));

export const isMonth = (shape: PeriodShape): boolean =>
  (shape.kind === 'calendar' && shape.from.unit === 'month') || (shape.kind === 'relative' && shape.unit === 'month');
