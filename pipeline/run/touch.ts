import type { StagedChange, WorkingStore } from '../store/index.js';
import { EMPTY_USER_LEXICON, type Lexicon, type UserLexicon } from '../lexicon/lexicon.js';
import { touchedBetween, unitsOfLexiconChange } from './check-units.js';

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

/** The lexicon that was published with last. */
function lexiconBefore(store: WorkingStore): Lexicon {
  const body = store.history.lexicon();
  const user = body === undefined ? EMPTY_USER_LEXICON : (JSON.parse(body) as UserLexicon);
  return { user, digest: '' };
}

/**
 * Marks the units that must be checked again.
 * @param copies documents that are copies of another document than before, or of none any more
 */
export function touchUnits(
  store: WorkingStore,
  changes: readonly StagedChange[],
  copies: readonly string[],
  lexicon: Lexicon,
): void {
  for (const { doc, before, after } of changes) {
    if (before !== null && after !== null) touchChanged(store, doc, before, after);
    else touchAll(store, doc, (before ?? after)!);
  }
  for (const doc of copies) touchAll(store, doc, store.documents.facts(doc)!.annotation);
  store.units.touch(unitsOfLexiconChange(lexiconBefore(store), lexicon));
  store.units.touchAskers();
}
