import type { ClaimRecord } from '../model/annotation.js';
import type { Finding, Severity, Verdict } from '../model/finding.js';
import type { IsoDate, SetAside } from '../model/source.js';

/** Versions of everything that decides what a run finds. */
export interface Versions {
  /** Of the database. */
  readonly store: number;
  /** Names and versions of the stages. */
  readonly pipeline: string;
  readonly check: number;
  /** Digest of the user's lexicon. */
  readonly lexicon: string;
}

export interface Counts {
  readonly documents: number;
  readonly duplicates: number;
  readonly articles: number;
  readonly persons: number;
  readonly speech: number;
  readonly claims: number;
  readonly metrics: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** What is published now: changes only when a run publishes something else. */
export interface Published {
  /** The run that published it. */
  readonly run: string;
  readonly versions: Versions;
  /** Digest of every document's name, bytes and manifest row. */
  readonly corpus: string;
  readonly counts: Counts;
  /** Layers kept beside the usual ones: true where `sentences` and `tokens` are there. */
  readonly tokens: boolean;
}

export type DocumentChangeKind = 'new' | 'changed' | 'gone';
export type FindingChangeKind = 'new' | 'resolved' | 'reopened';

/** Why something changed. `text`: the bytes; `manifest`: the row; `stages`: a stage's, or the check's, version. */
export type Cause = 'text' | 'manifest' | 'lexicon' | 'stages' | 'options' | 'set-aside' | 'duplicate';

export interface DocumentChange {
  readonly doc: string;
  readonly change: DocumentChangeKind;
  /** Of a document that is new or gone: `text`, or `set-aside` where it is there but could not be read. */
  readonly causes: readonly Cause[];
  /** Of a new document: the one with the same bytes that went in the same run. */
  readonly renamedFrom?: string;
}

export interface FindingChange {
  readonly finding: string;
  readonly change: FindingChangeKind;
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  /** Each cause once; `documents` are the changed documents it comes from. */
  readonly causes: readonly Cause[];
  readonly documents: readonly string[];
  /** Of a reopened finding: what its verdict was, and what has changed since, in words. */
  readonly verdict?: Verdict;
  readonly reasons?: readonly Reopening[];
}

/** How much changed, for a summary. */
export interface ChangeCounts {
  readonly documents: Readonly<Record<DocumentChangeKind | 'unchanged', number>>;
  /** Claims by id; `changed`: the same id, other fields. */
  readonly claims: Readonly<Record<'new' | 'changed' | 'gone', number>>;
  readonly findings: Readonly<Record<FindingChangeKind, number>>;
  /** New findings at `error`. */
  readonly newErrors: number;
}

/** One run that published: kept in the store and as `runs/ID.json`. */
export interface RunRecord {
  /** `20240419T031500Z`: sorts by time. */
  readonly id: string;
  /** ISO date and time, UTC. */
  readonly started: string;
  readonly finished: string;
  readonly host: string;
  readonly jobs: number;
  /** Folder the run read. */
  readonly folder: string;
  /** Only documents published since; absent where all were looked at. */
  readonly since?: IsoDate;
  readonly versions: Versions;
  readonly corpus: string;
  readonly counts: Counts;
  readonly changes: ChangeCounts;
  /** Documents the stages ran on; `reused` were annotated by an earlier run, finished or not. */
  readonly annotated: number;
  readonly reused: number;
  readonly setAside: readonly SetAside[];
  /** Files that are no documents by their name. */
  readonly ignored: readonly string[];
  /** Milliseconds by stage; those of the worker threads are added up. */
  readonly timings: Readonly<Record<string, number>>;
  /** Bytes read. */
  readonly bytes: number;
}

/** What lies between two runs: changes undone in between are none. */
export interface RunDifference {
  readonly from?: string;
  readonly to: string;
  readonly documents: readonly DocumentChange[];
  readonly findings: readonly FindingChange[];
  /** Added up over the runs between. */
  readonly claims: ChangeCounts['claims'];
}

/** What one claim said when a verdict was given: enough to say later what has changed. */
export type JudgedClaim = Pick<ClaimRecord, 'id' | 'doc' | 'text' | 'sentence' | 'exact' | 'unit' | 'bound'> &
  Partial<Pick<ClaimRecord, 'period' | 'status' | 'exactMax' | 'published'>> & { readonly metric: string };

/** One line of `verdicts.jsonl`. */
export interface VerdictRecord {
  /** ISO date and time, UTC. */
  readonly at: string;
  readonly finding: string;
  readonly verdict: Verdict;
  readonly by: string;
  readonly note?: string;
  /** The finding as it was judged. */
  readonly rule: string;
  readonly title: string;
  readonly evidence: string;
  readonly claims: readonly JudgedClaim[];
}

/** One thing that changed between a verdict and today. */
export type Reopening =
  | { readonly changed: 'sentence'; readonly doc: string; readonly from: string; readonly to: string }
  | { readonly changed: 'first-source'; readonly from: string; readonly to: string }
  | { readonly changed: 'evidence'; readonly from: string; readonly to: string };

/**
 * Where a finding stands with the people who judge it. `open`: nobody has; `judged`: the last verdict holds; `reopened`: its
 * evidence has changed since; `later`: put off.
 */
export interface FindingStanding {
  readonly finding: string;
  readonly since: string;
  readonly state: 'open' | 'judged' | 'reopened' | 'later';
  /** The last verdict, still valid or not. */
  readonly last?: VerdictRecord;
  readonly reasons?: readonly Reopening[];
}

/** Which findings are asked for; all conditions hold, an absent one lets all pass. */
export interface FindingFilter {
  readonly severity?: readonly Severity[];
  readonly rule?: readonly string[];
  /** Findings with a claim of one of these documents. */
  readonly doc?: readonly string[];
  /** Only those whose standing is `open` or `reopened`. */
  readonly unjudged?: boolean;
}

/** A finding with everything beside it that a person needs. */
export interface FindingInContext {
  readonly finding: Finding;
  readonly standing: FindingStanding;
  /** In the finding's order. */
  readonly claims: readonly ClaimRecord[];
}
