import { grouped } from '../link/order.js';
import type { Cause, ChangeCounts, DocumentChange, Fingerprint, StagedChange, WorkingStore } from '../store/index.js';
import { contextParts } from './fingerprint.js';
import { withoutPlace } from './without-place.js';

/** What a fingerprint is made of besides the lexicon: known before a document is annotated. */
export type Look = Pick<Fingerprint, 'sha' | 'context'>;

/** The parts, but for the lexicon, in which two fingerprints differ. */
export function causesSeen(old: Look, now: Look): Cause[] {
  const [oldParts, nowParts] = [contextParts(old.context), contextParts(now.context)];
  const causes: Cause[] = [];
  if (old.sha !== now.sha) causes.push('text');
  if (oldParts.row !== nowParts.row) causes.push('manifest');
  if (oldParts.stages !== nowParts.stages) causes.push('stages');
  if (oldParts.options !== nowParts.options) causes.push('options');
  return causes;
}

/** Why one version of a document became another: the parts of its fingerprint that differ. */
export function causesBetween(store: WorkingStore, before: number, after: number): Cause[] {
  const [old, now] = [store.annotations.fingerprintOf(before), store.annotations.fingerprintOf(after)];
  const causes = causesSeen(old, now);
  return old.matched === now.matched ? causes : [...causes, 'lexicon'];
}

/** Documents that went, by their bytes: a new one with the same was renamed. */
function goneByBytes(store: WorkingStore, changes: readonly StagedChange[]) {
  const gone = changes.flatMap(({ doc, before, after }) => (after === null ? [{ doc, before: before! }] : []));
  return grouped(gone, ({ before }) => store.annotations.fingerprintOf(before).sha);
}

/**
 * What became of each document that is not as it was, with the reason.
 * @param aside documents that are there and could not be read
 */
export function documentChanges(
  store: WorkingStore,
  changes: readonly StagedChange[],
  aside: ReadonlySet<string>,
): DocumentChange[] {
  const gone = goneByBytes(store, changes);
  return changes.map(({ doc, before, after }): DocumentChange => {
    if (after === null) return { doc, change: 'gone', causes: [aside.has(doc) ? 'set-aside' : 'text'] };
    if (before !== null) return { doc, change: 'changed', causes: causesBetween(store, before, after) };
    const renamedFrom = gone.size > 0 ? gone.get(store.annotations.fingerprintOf(after).sha)?.shift()?.doc : undefined;
    return { doc, change: 'new', causes: ['text'], ...(renamedFrom !== undefined && { renamedFrom }) };
  });
}

/** Claims by id, of every document that changed. A claim that only moved is the same. */
export function claimChanges(store: WorkingStore, changes: readonly StagedChange[]): ChangeCounts['claims'] {
  const counts = { new: 0, changed: 0, gone: 0 };
  for (const { before, after } of changes) {
    if (before === null) counts.new += store.annotations.fingerprintOf(after!).claims;
    else if (after === null) counts.gone += store.annotations.fingerprintOf(before).claims;
    else {
      const old = new Map(store.annotations.claimsOf(before).map((claim) => [claim.id, withoutPlace(claim)]));
      for (const claim of store.annotations.claimsOf(after)) {
        const was = old.get(claim.id);
        old.delete(claim.id);
        if (was === undefined) counts.new++;
        else if (was !== withoutPlace(claim)) counts.changed++;
      }
      counts.gone += old.size;
    }
  }
  return counts;
}
