import { compareText } from '../link/order.js';
import type { ClaimRecord, DocumentAnnotations, DocumentRecord, SpeechRecord } from '../model/annotation.js';
import { parseExact } from '../text/exact.js';
import { decimalText } from '../text/interval-text.js';
import { digest } from './figure.js';
import { fingerprintName, quotedSentences } from './quotation.js';
import { skeletonOf } from './reprint.js';

/**
 * The least that can be checked by itself, so that a run checks again only what a changed document touches:
 *
 * - `metric:KEY`: every claim of one metric's key;
 * - `document:DOC`: the claims of one document, sentence by sentence;
 * - `value:…`: the claims, of whatever metric, that print one value of three digits or more (definition-drift);
 * - `reprint:…`: the claims of sentences that are one but for what a misprint may change;
 * - `quote:…`: the speech, whoever's, that shares a run of words (quotation-variant, attribution-conflict).
 */
export type Unit = `${UnitKind}:${string}`;
export type UnitKind = 'metric' | 'document' | 'value' | 'reprint' | 'quote';

export const unitKind = (unit: Unit): UnitKind => unit.slice(0, unit.indexOf(':')) as UnitKind;
/** What follows the kind: a metric's key, a document's id. */
export const unitName = (unit: Unit): string => unit.slice(unit.indexOf(':') + 1);

export const metricUnit = (key: string): Unit => `metric:${key}`;
export const documentUnit = (doc: string): Unit => `document:${doc}`;

/** Fewer digits than these meet by chance. */
const DIGITS = 3;
const COMPARED_BY_VALUE: ReadonlySet<string> = new Set(['level', 'growth', 'share']);

/** The unit of all claims that print this value; none for short and round values (1万, 5%), which meet by chance. */
export function valueUnits(claim: ClaimRecord): Unit[] {
  if (!COMPARED_BY_VALUE.has(claim.kind) || claim.exactMax !== undefined) return [];
  const value = parseExact(claim.exact);
  const digits = `${value.coefficient}`.replace(/^-|0+$/g, '');
  if (digits.length < DIGITS || value.divisor !== 1n) return [];
  return [`value:${claim.kind} ${claim.unitClass} ${decimalText(value)}`];
}

/** The unit of all claims whose sentences are one but for what a misprint may change; none for short ones. */
export function reprintUnits(claim: ClaimRecord): Unit[] {
  const skeleton = skeletonOf(claim.sentence);
  return skeleton === undefined ? [] : [`reprint:${digest(skeleton)}`];
}

/** The units a claim is checked in. */
export const unitsOfClaim = (claim: ClaimRecord): Unit[] => [
  metricUnit(claim.key),
  documentUnit(claim.doc),
  ...valueUnits(claim),
  ...reprintUnits(claim),
];

/** The units a stretch of speech is checked in. */
export const unitsOfSpeech = (speech: SpeechRecord): Unit[] => [
  ...new Set(
    quotedSentences(speech).flatMap(({ fingerprints }) =>
      fingerprints.map((print): Unit => `quote:${fingerprintName(print)}`),
    ),
  ),
];

/** Every unit a document contributes to, sorted. A document added, changed or removed touches the units before and after. */
export const unitsOf = (
  annotations: Pick<DocumentAnnotations, 'claims' | 'speech'> & {
    readonly document: { readonly doc: string };
  },
): Unit[] =>
  [
    ...new Set<Unit>([
      documentUnit(annotations.document.doc),
      ...annotations.claims.flatMap(unitsOfClaim),
      ...annotations.speech.flatMap(unitsOfSpeech),
    ]),
  ].sort(compareText);

/** What is known of a document besides its text. */
export type CheckedDocument = Pick<DocumentRecord, 'doc' | 'published' | 'publisher' | 'duplicateOf'>;

/** What a check may ask of the corpus. All answers are of one moment; their order does not matter. */
export interface UnitReader {
  /** The claims of a `metric`, `document`, `value` or `reprint` unit: those whose `unitsOfClaim` holds it. */
  claimsOf(unit: Unit): readonly ClaimRecord[];
  /** The speech of a `quote` unit: that whose `unitsOfSpeech` holds it. */
  speechOf(unit: Unit): readonly SpeechRecord[];
  /**
   * What is known of a document; undefined where there is none. A document of which any of this changes counts as
   * changed: its units are touched.
   */
  documentOf(doc: string): CheckedDocument | undefined;
}
