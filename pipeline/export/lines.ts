import type {
  ArticleRecord,
  ClaimRecord,
  DocumentRecord,
  PersonRecord,
  Place,
  SpeechRecord,
} from '../model/annotation.js';
import type { Aspect, Bound, ClaimKind } from '../model/claim.js';
import type { Finding, FindingState } from '../model/finding.js';
import type { Metric } from '../model/metric.js';
import type { Period, PeriodBasis } from '../model/period.js';

/*
 * What each line of each export is: the contract with other people's programs, field for field that of `schemas/`.
 * Offsets are half-open Unicode code points of the decoded raw source; numbers are doubles, made here and nowhere else.
 */

/** A line of `documents.jsonl`. */
export type DocumentLine = DocumentRecord;
/** A line of `persons.jsonl`. */
export type PersonLine = PersonRecord;
/** A line of `finding-states.jsonl`. */
export type FindingStateLine = FindingState;

/** A line of `speech.jsonl`. */
export type SpeechLine = Omit<SpeechRecord, 'clean'>;

/** A token in a line of `articles.jsonl`. */
export interface TokenLine extends Place {
  readonly tag: string;
}

/** An article, with the layers that were asked for. */
export interface ArticleLine extends ArticleRecord {
  readonly tokens?: readonly TokenLine[];
  readonly sentences?: readonly Place[];
  readonly speech?: readonly SpeechLine[];
  readonly claims?: readonly ClaimLine[];
}

/** The set of numbers that a print stands for; an absent edge is unbounded. */
export interface IntervalLine {
  readonly min?: number;
  readonly max?: number;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
  readonly soft: boolean;
}

/** A line of `claims.jsonl`. */
export interface ClaimLine {
  readonly id: string;
  readonly doc: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: string;
  readonly metric: ClaimRecord['metric'];
  readonly kind: ClaimKind;
  readonly value: number;
  readonly valueMax?: number;
  /** Exact text (`text/exact`) of the value. */
  readonly exact: string;
  readonly unit: string;
  readonly bound: Bound;
  readonly interval: IntervalLine;
  readonly whole?: number;
  readonly period?: Period;
  readonly periodBasis?: PeriodBasis;
  readonly aspect: Aspect;
  readonly base?: string;
  readonly status: ClaimRecord['status'];
  readonly scope?: string;
  readonly speaker?: string;
  readonly by: readonly string[];
}

export interface PointLine {
  readonly period?: Period;
  readonly periodBasis?: PeriodBasis;
  readonly value: number;
  readonly bound: Bound;
  readonly claims: readonly string[];
}

export interface SeriesLine {
  readonly kind: ClaimKind;
  readonly scope?: string;
  readonly unit: string;
  readonly aspect: Aspect;
  readonly points: readonly PointLine[];
}

/** A line of `metrics.jsonl`. */
export interface MetricLine extends Omit<Metric, 'series'> {
  readonly series: readonly SeriesLine[];
}

/** A claim as far as a reader of a finding needs it. */
export interface FindingClaimLine {
  readonly id: string;
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly period?: Period;
  readonly status: ClaimRecord['status'];
  readonly speaker?: string;
  readonly published?: string;
}

/** A line of `findings.jsonl`. */
export interface FindingLine extends Omit<Finding, 'claims' | 'metric'> {
  /** Absent where a finding is about words alone. */
  readonly metric?: string;
  readonly claims: readonly FindingClaimLine[];
}

/** `export.json`: what made the exports beside it. */
export interface ExportManifest {
  /** Version of the schemas. */
  readonly schema: number;
  readonly pipeline: string;
  readonly check: number;
  readonly lexicon: string;
  /** Digest of every document's name, bytes and manifest row. */
  readonly corpus: string;
  /** Lines of each export. */
  readonly counts: Readonly<
    Record<'documents' | 'articles' | 'persons' | 'speech' | 'claims' | 'metrics' | 'findings', number>
  >;
}
