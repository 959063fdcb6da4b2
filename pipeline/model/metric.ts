import type { Aspect, Bound, ClaimKind } from './claim.js';
import type { Period, PeriodBasis } from './period.js';

/** One value of a series at one period, with the claims that say it. */
export interface SeriesPoint {
  readonly period?: Period;
  readonly periodBasis?: PeriodBasis;
  /** Exact text; of a range the lower end. */
  readonly exact: string;
  readonly bound: Bound;
  /** Claim ids. */
  readonly claims: readonly string[];
}

/** metric × kind × scope × unit class × aspect. */
export interface Series {
  readonly kind: ClaimKind;
  readonly scope?: string;
  readonly unit: string;
  readonly aspect: Aspect;
  readonly points: readonly SeriesPoint[];
}

/** What its own documents say under one key. */
export interface Metric {
  readonly id: string;
  readonly name: string;
  /** Other wordings with the same key. */
  readonly aliases: readonly string[];
  /** Ids it may be compared with, at most at `warning`. */
  readonly near: readonly string[];
  /** How many claims and documents. */
  readonly claims: number;
  readonly documents: number;
  readonly series: readonly Series[];
}
