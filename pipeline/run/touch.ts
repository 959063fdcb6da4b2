import type { StagedChange, WorkingStore } from '../store/index.js';
import { touchedBetween } from './check-units.js';

/** Units of both versions of a document; all of them where what is known of the document itself has changed. */
function touchChanged(store: WorkingStore, doc: string, before: number, after: number): void {
  const { annotations, units } = store;
  const [old, now] = [annotations.fingerprintOf(before), annotations.fingerprintOf(after)];
  if (old.published !== now.published || old.publisher !== now.publisher) {
    touchAll(store, doc, before);
    touchAll(store, doc, after);
    return;
  }
  const layers = (id: number) => ({ claims: annotations.claimsOf(id), speech: annotations.speechOf(id) });
  const touched = touchedBetween(layers(before), layers(after));
  units.touch(touched);
}

const touchAll = (store: WorkingStore, doc: string, annotation: number): void =>
  store.units.touchAnnotation(annotation, doc, store.annotations.unitsOf(annotation));

/**
 * Marks the units that must be checked again.
 * @param copies documents that are copies of another document than before, or of none any more
 */
export function touchUnits(store: WorkingStore, changes: readonly StagedChange[], copies: readonly string[]): void {
  for (const { doc, before, after } of changes) {
    if (before !== null && after !== null) touchChanged(store, doc, before, after);
    else touchAll(store, doc, (before ?? after)!);
  }
  for (const doc of copies) touchAll(store, doc, store.documents.facts(doc)!.annotation);
  store.units.touchAskers();
}
