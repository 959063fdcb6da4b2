import type { Exact } from '../../text/exact.js';
import type { CleanSpan } from '../../text/span.js';

/** A number in words that is not digits plus a unit: fractions, tenths, doublings, ages of a run of years. */
export interface SpecialNumber extends CleanSpan {
  readonly value: Exact;
  readonly valueMax?: Exact;
  readonly unit: '%' | '年' | '个月' | '小时' | '分钟' | '秒' | '倍' | '元' | '米' | '位';
  readonly form:
    | 'fraction'
    | 'tenths'
    | 'half'
    | 'digits-of-growth'
    | 'doubling'
    | 'zero-growth'
    | 'consecutive-harvests'
    | 'half-hour'
    | 'race-time'
    | 'parted-time'
    | 'ratio'
    | 'distance'
    | 'first-place'
    | 'scale';
  readonly bound?: 'at_least' | 'above';
}

/** One pattern a form; each reads its groups into a value or declines. */
export interface SpecialForm {
  readonly form: SpecialNumber['form'];
  /** Without it a text holds none: a cheap look before the dear one. */
  readonly mark: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Omit<SpecialNumber, 'start' | 'end' | 'form'> | undefined;
}
