import { unitKind, unitsOfClaim, unitsOfSpeech, type Unit } from '../check/units.js';
import type { DocumentAnnotations } from '../model/annotation.js';

/*
 * For the threads that annotate: of the checks they need to know what a unit is, and load none.
 */

/** Units the store finds without being told: by a claim's key and by document. */
const isPosting = (unit: Unit): boolean => unitKind(unit) !== 'metric' && unitKind(unit) !== 'document';

/** What else a document's claims and speech belong to. */
export const postingsOf = ({ claims, speech }: Pick<DocumentAnnotations, 'claims' | 'speech'>) => [
  ...claims.flatMap((claim, n) =>
    unitsOfClaim(claim)
      .filter(isPosting)
      .map((unit) => ({ unit, n })),
  ),
  ...speech.flatMap((one, n) =>
    unitsOfSpeech(one)
      .filter(isPosting)
      .map((unit) => ({ unit, n })),
  ),
];
