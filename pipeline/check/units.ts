import { dimensionOf } from '../link/dimension.js';
import { compareText } from '../link/order.js';
import type { ClaimRecord, DocumentAnnotations, DocumentRecord, SpeechRecord } from '../model/annotation.js';
import type { ClaimKind } from '../model/claim.js';
import { daysOf } from '../model/period.js';
import { parseExact, significantDigits } from '../text/exact.js';
import { decimalText } from '../text/interval-text.js';
import { digest } from './digest.js';
import { wordsOf } from './figure/printed.js';
import { fingerprintName, quotedSentences } from './quotation.js';
import { skeletonOf } from './reprint.js';

/**
 * The least that can be checked by itself, so that a run checks again only what a changed document touches:
 *
 * - `metric:KEY`: every claim of one metric's key;
 * - `document:DOC`: the claims of one document, sentence by sentence;
 * - `value:…`: the claims, of whatever metric, that print one value of three digits or more (definition-drift);
 * - `digits:…`: the claims of one kind and year that print the same digits in whatever order, unit and power of ten;
 * - `total:…`: the running totals of one unit and place whose names share two neighbouring characters;
 * - `moment:…`: the claims of one kind and dimension that hold until one stated day, whatever each calls its metric;
 * - `reprint:…`: the claims of sentences that are one but for what a misprint may change;
 * - `quote:…`: the speech, whoever's, that shares a run of words (quotation-variant, attribution-conflict).
 */
export type Unit = `${UnitKind}:${string}`;
export type UnitKind = 'metric' | 'document' | 'value' | 'digits' | 'total' | 'moment' | 'reprint' | 'quote';

export const unitKind = (unit: Unit): UnitKind => unit.slice(0, unit.indexOf(':')) as UnitKind;
/** What follows the kind: a metric's key, a document's id. */
export const unitName = (unit: Unit): string => unit.slice(unit.indexOf(':') + 1);

export const metricUnit = (key: string): Unit => `metric:${key}`;
export const documentUnit = (doc: string): Unit => `document:${doc}`;

/** Fewer digits than these meet by chance. */
const DIGITS = 3;
const COMPARED_BY_VALUE: ReadonlySet<string> = new Set(['level', 'growth', 'share']);

/** The year a claim's time ends in; that of its publication where no time is stated. */
const yearOf = ({ period, periodBasis, published }: ClaimRecord): string | undefined =>
  ((periodBasis === 'stated' && period !== undefined ? daysOf(period)?.last : undefined) ?? published)?.slice(0, 4);

/**
 * The units of all claims that print this value, and of all that a misprint of it may be (its digits, in whatever order);
 * none for short and round values (1万, 5%), which meet by chance.
 */
function numberUnits(claim: ClaimRecord): Unit[] {
  if (!COMPARED_BY_VALUE.has(claim.kind) || claim.exactMax !== undefined) return [];
  const value = parseExact(claim.exact);
  const digits = significantDigits(value);
  if (digits.length < DIGITS || value.divisor !== 1n) return [];
  const year = yearOf(claim);
  return [
    `value:${claim.kind} ${claim.unitClass} ${decimalText(value)}`,
    ...(year === undefined ? [] : [`digits:${claim.kind} ${[...digits].sort().join('')} ${year}` as const]),
  ];
}

/** The units of all running totals that this one may be of, under another name: two wordings of one thing share a word. */
const totalUnits = ({ kind, aspect, unitClass, scopeKey, key }: ClaimRecord): Unit[] =>
  kind === 'level' && aspect === 'cumulative'
    ? [...new Set(wordsOf(key))].map((word): Unit => `total:${unitClass} ${scopeKey} ${word}`)
    : [];

const COMPARED_BY_MOMENT: ReadonlySet<string> = new Set(['level', 'growth', 'share', 'pp', 'change', 'rank']);

/** The name of a moment: what is measured, in which dimension (亩 and 公顷 are one), until which day. */
export const momentUnit = (kind: ClaimKind, unitClass: string, lastDay: string): Unit =>
  `moment:${kind} ${dimensionOf(unitClass)} ${lastDay}`;

/** The unit of all claims of one kind and dimension whose stated time ends on one day; none where no time is stated. */
function momentUnits({ kind, unitClass, period, periodBasis }: ClaimRecord): Unit[] {
  if (!COMPARED_BY_MOMENT.has(kind) || period === undefined || periodBasis !== 'stated') return [];
  const days = daysOf(period);
  return days ? [momentUnit(kind, unitClass, days.last)] : [];
}

/** The unit of all claims whose sentences are one but for what a misprint may change; none for short ones. */
function reprintUnits(claim: ClaimRecord): Unit[] {
  const skeleton = skeletonOf(claim.sentence);
  return skeleton === undefined ? [] : [`reprint:${digest(skeleton)}`];
}

/** The units a claim is checked in. */
export const unitsOfClaim = (claim: ClaimRecord): Unit[] => [
  metricUnit(claim.key),
  documentUnit(claim.doc),
  ...numberUnits(claim),
  ...totalUnits(claim),
  ...momentUnits(claim),
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
export type CheckedDocument = Pick<DocumentRecord, 'doc' | 'title' | 'published' | 'publisher' | 'duplicateOf'>;

/** What a check may ask of the corpus. All answers are of one moment; their order does not matter. */
export interface UnitReader {
  /** The claims of a unit: those whose `unitsOfClaim` holds it; none of a `quote` unit. */
  claimsOf(unit: Unit): readonly ClaimRecord[];
  /** The speech of a `quote` unit: that whose `unitsOfSpeech` holds it. */
  speechOf(unit: Unit): readonly SpeechRecord[];
  /**
   * What is known of a document; undefined where there is none. A document of which any of this changes counts as
   * changed: its units are touched.
   */
  documentOf(doc: string): CheckedDocument | undefined;
}
