import type { Finding } from '../model/finding.js';
import type { Cause, DocumentChange, FindingChange, WorkingStore } from '../store/index.js';
import type { FindingStep } from './check-touched.js';

/** What may have changed findings in one run. */
export interface Changed {
  readonly documents: ReadonlyMap<string, DocumentChange>;
  /** Documents that are copies of another than before. */
  readonly copies: ReadonlySet<string>;
  /** What changed for all: the lexicon, the version of the checks. */
  readonly general: readonly Cause[];
}

type Explanation = Pick<FindingChange, 'causes' | 'documents'>;

const changesIn = (docs: readonly string[], changed: Changed): DocumentChange[] =>
  docs.flatMap((doc) => changed.documents.get(doc) ?? []);

const explanation = (changes: readonly DocumentChange[], more: readonly Cause[]): Explanation => ({
  causes: [...new Set([...changes.flatMap((change) => change.causes), ...more])],
  documents: changes.map((change) => change.doc),
});

/**
 * Why a finding came or went: the documents of its claims that changed; else those that changed among the others of its
 * metric (a figure that explained it away); else what changed for all.
 */
function explain(store: WorkingStore, finding: Finding, changed: Changed): Explanation {
  const docs = [...new Set(finding.claims.flatMap((id) => store.anyClaim(id)?.doc ?? []))];
  const own = changesIn(docs, changed);
  if (own.length > 0) return explanation(own, []);
  const key = finding.metric === '' ? undefined : store.metrics.keyOf(finding.metric);
  const others = key === undefined ? [] : changesIn(store.documents.swappedWith(key), changed);
  if (others.length > 0) return explanation(others, []);
  if (changed.general.length > 0) return explanation([], changed.general);
  const copies = docs.filter((doc) => changed.copies.has(doc));
  return copies.length > 0
    ? { causes: ['duplicate'], documents: copies }
    : explanation([...changed.documents.values()].slice(0, 1), []);
}

/** A verdict that held before this run and does not hold after it. */
function reopened(store: WorkingStore, { before, after }: FindingStep, why: Explanation): FindingChange | undefined {
  const verdict = store.lastVerdict(after!.id);
  if (!verdict || verdict.evidence === after!.evidence || before?.evidence === after!.evidence) return undefined;
  const { id, rule, severity, title } = after!;
  const reasons = store.reasonsFor(verdict, after!);
  return { finding: id, change: 'reopened', rule, severity, title, ...why, verdict: verdict.verdict, reasons };
}

function changeOf(store: WorkingStore, step: FindingStep, changed: Changed): FindingChange | undefined {
  const { before, after } = step;
  const { id, rule, severity, title } = (after ?? before)!;
  if (before && after && before.evidence === after.evidence) return undefined;
  const why = explain(store, (after ?? before)!, changed);
  if (!after) return { finding: id, change: 'resolved', rule, severity, title, ...why };
  return (
    reopened(store, step, why) ?? (before ? undefined : { finding: id, change: 'new', rule, severity, title, ...why })
  );
}

export interface FindingChanges {
  readonly changes: readonly FindingChange[];
  /** New or reopened at `error`, or risen to it. */
  readonly newErrors: number;
}

/** What became of the findings, each with its cause, and remembers who saw them first. */
export function findingChanges(
  store: WorkingStore,
  steps: readonly FindingStep[],
  changed: Changed,
  run: string,
): FindingChanges {
  const changes: FindingChange[] = [];
  let newErrors = 0;
  for (const step of steps) {
    const change = changeOf(store, step, changed);
    if (change) changes.push(change);
    if (!step.after) continue;
    store.findings.see(step.after.id, run);
    const isNews = step.before?.severity !== 'error' || change?.change === 'reopened';
    if (step.after.severity === 'error' && isNews) newErrors++;
  }
  return { changes, newErrors };
}
