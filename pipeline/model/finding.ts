/** `error`: cannot all be true under any reading. `warning`: very likely wrong or misleading. `info`: worth seeing. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * One step of a proof that a person (or a test that reads only the export) can redo.
 * `operands` are claim ids or exact texts; `result` is exact text, an interval `[a, b)`, or a relation's name.
 */
export interface ProofStep {
  readonly operation:
    | 'read' // a claim's value: operands [claim], result its interval
    | 'same-metric'
    | 'same-period'
    | 'compare' // two intervals: result conflict | compatible | entails
    | 'add'
    | 'subtract'
    | 'multiply'
    | 'divide'
    | 'ratio-power' // how many powers of ten apart
    | 'order' // dates in order
    | 'note';
  readonly operands: readonly string[];
  readonly result: string;
}

/** The smallest edit that would reconcile the claims. */
export interface Repair {
  /** The claim to edit. */
  readonly claim: string;
  readonly from: string;
  readonly to: string;
  /** Message key, in the report's language there. */
  readonly because: string;
}

/** Claims that disagree, or a wording that contradicts itself, with the proof. */
export interface Finding {
  /** Hash of the rule and the claims' meaning. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence, Chinese, that stands alone. */
  readonly title: string;
  /** The metric's id; empty where the finding is about words alone (a quotation). */
  readonly metric: string;
  /** Claim ids, the questioned one first. */
  readonly claims: readonly string[];
  readonly proof: readonly ProofStep[];
  readonly repair?: Repair;
  /** 0..1, orders the queue. */
  readonly score: number;
  /** Digest of the fields compared: a verdict is reopened when it changes. */
  readonly evidence: string;
}

/** What a person decided: truly a slip, not one, or not decided yet. */
export type Verdict = 'confirm' | 'dismiss' | 'later';

/** What a store remembers of a finding besides what the corpus gives: a line of the export `finding-states`. */
export interface FindingState {
  readonly finding: string;
  /** The run that first saw it. */
  readonly since: string;
  readonly verdict?: Verdict;
}
