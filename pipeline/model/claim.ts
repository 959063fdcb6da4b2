import type { Exact } from '../text/exact.js';
import type { CleanSpan } from '../text/span.js';
import type { Period, PeriodBasis } from './period.js';
import type { Attributed } from './speech.js';

/** What a claim says of its metric. `level`: how much. `growth`, `change`, `pp`, `multiple`: how much more, as a percentage, an amount, percentage points, times. `share`: of a whole. `rank`, `duration`. */
export const CLAIM_KINDS = ['level', 'growth', 'share', 'change', 'pp', 'multiple', 'rank', 'duration'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How a print bounds its value: `above` 超, `at_least` 以上, `near` 近, `about` 约, `at_most` 以内, `below` 不足; `eq` none of them. */
export const BOUNDS = ['eq', 'above', 'at_least', 'near', 'about', 'at_most', 'below'] as const;
export type Bound = (typeof BOUNDS)[number];

/** `actual`: said to be so. `target`: planned (力争). `forecast`: expected (预计). */
export const STATUSES = ['actual', 'target', 'forecast'] as const;
export type Status = (typeof STATUSES)[number];

/** `stock`: as of a day. `flow`: over a span. `cumulative`: since a start. `rate`: a ratio of two others. */
export const ASPECTS = ['stock', 'flow', 'cumulative', 'rate'] as const;
export type Aspect = (typeof ASPECTS)[number];

/**
 * One quantity claim: somebody asserts a number of something. Inside the pipeline; offsets are clean.
 * The meaning of each field is that of the annotation guidelines.
 */
export interface Claim extends CleanSpan {
  /** Index into `Segmented.sentences`. */
  readonly sentence: number;
  /** What is measured: the shortest noun phrase that says it fully, simplified. */
  readonly metric: string;
  readonly kind: ClaimKind;
  /** In base units (万, 亿 multiplied out); a percentage as itself; a decrease negative; of a range the lower end. */
  readonly value: Exact;
  readonly valueMax?: Exact | undefined;
  /** `%`, `pp`, `倍`, a currency, a physical symbol, or the counter as written. */
  readonly unit: string;
  readonly bound: Bound;
  /** Every hedge printed around the number, in order (超过, 余): two that say the same are a finding. */
  readonly hedges: readonly string[];
  /** N of “N个中的M个”. */
  readonly whole?: Exact | undefined;
  readonly period?: Period | undefined;
  readonly periodBasis?: PeriodBasis | undefined;
  readonly aspect: Aspect;
  /** What a growth, change, pp or multiple is compared with: a period, or words (商用初期). */
  readonly base?: string | undefined;
  readonly status: Status;
  readonly scope?: string | undefined;
  readonly speaker?: string | undefined;
  /** The patterns that read it: its metric, kind, number, scope, status, then its period and base. */
  readonly by: readonly string[];
}

export interface Claimed extends Attributed {
  readonly claims: readonly Claim[];
}
