import { compareText } from '../../link/order.js';
import { similarity } from '../../link/similarity.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { SAME_EVENT_DAYS, daysBetween } from './days.js';

/** Where a figure comes from: who said it first, who only prints that again, and how many say it of their own. */
export interface Genealogy {
  /** The claim published first; among those of one day, the first by document and place. */
  readonly first: ClaimRecord;
  /** One claim of each independent source, in the order people met them; `first` is the first of them. */
  readonly independent: readonly ClaimRecord[];
  /** Every other claim: copies of a document, reprinted sentences. */
  readonly reprints: readonly ClaimRecord[];
}

/** Sentences that share nearly all of their bigrams are one, printed again. */
const REPRINTED = 0.86;
/** Short sentences (5G基站达到364.7万个) are alike by what they say. */
const LONG_ENOUGH = 40;
/** Sources are told apart one by one up to this many; after that, reprints are known by their very words. */
const TOLD_APART = 12;

const wordsOf = (sentence: string): string => sentence.replace(/[\s\p{P}]+/gu, '');

/**
 * Tells reprints from independent sources. `claims` assert one thing, in the order people met them. A claim is a reprint
 * where its document is a copy of one that said it before, or its sentence is one already printed, but for a word or two.
 */
export function genealogyOf(claims: readonly ClaimRecord[], originalOf: (doc: string) => string): Genealogy {
  const independent: ClaimRecord[] = [];
  const reprints: ClaimRecord[] = [];
  const documents = new Set<string>();
  const printed = new Set<string>();
  for (const claim of claims) {
    const [document, words] = [originalOf(claim.doc), wordsOf(claim.sentence)];
    const again =
      documents.has(document) ||
      printed.has(words) ||
      (words.length >= LONG_ENOUGH &&
        independent.length <= TOLD_APART &&
        [...printed].some((other) => similarity(other, words) >= REPRINTED));
    documents.add(document);
    if (again) reprints.push(claim);
    else independent.push(claim);
    printed.add(words);
  }
  return { first: independent[0]!, independent, reprints };
}

/** Fewer figures than these agree between any two papers of a day. */
const SHARED_FIGURES = 3;

/** What is asserted, but for who prints it how: two papers of one press conference share several. */
const assertionOf = (claim: ClaimRecord): string =>
  [claim.key, claim.kind, claim.scopeKey, claim.unitClass, claim.exact, claim.period ?? ''].join('\t');

const dayOf = (claims: readonly ClaimRecord[]): string | undefined => claims[0]?.date ?? claims[0]?.published;

/** Whoever both articles let speak, or hold their figures for. */
function sameBody(a: readonly ClaimRecord[], b: readonly ClaimRecord[]): boolean {
  const voices = (claims: readonly ClaimRecord[]) =>
    claims.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker]));
  const [x, y] = [new Set(voices(a)), voices(b)];
  return x.size === 0 || y.length === 0 || y.some((voice) => x.has(voice));
}

/** Whether the claims of two articles have three figures or more in common. */
export function shareFigures(a: readonly ClaimRecord[], b: readonly ClaimRecord[]): boolean {
  const said = new Set(a.map(assertionOf));
  const shared = new Set(b.map(assertionOf).filter((assertion) => said.has(assertion)));
  return shared.size >= SHARED_FIGURES;
}

/**
 * Whether two articles report one event: within two days, the same voices where both name any, and at least three figures
 * in common. Symmetric, and never made transitive.
 */
export function sameEvent(a: readonly ClaimRecord[], b: readonly ClaimRecord[]): boolean {
  if ((daysBetween(dayOf(a), dayOf(b)) ?? Infinity) > SAME_EVENT_DAYS || !sameBody(a, b)) return false;
  return shareFigures(a, b);
}

/** Claims of one article, in order. */
export const claimsOfArticle = (claims: readonly ClaimRecord[], article: string): ClaimRecord[] =>
  claims.filter((claim) => claim.article === article).sort((x, y) => x.start - y.start || compareText(x.id, y.id));
