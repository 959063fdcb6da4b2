import { GENERIC_HEADS } from '../../lexicon/generic-heads.js';
import { compareText } from '../../link/order.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { daysBetween } from '../figure/days.js';
import { mayBeToldAgain, mayMeet, TOLD_AGAIN_DAYS } from './meeting.js';
import { isLevel, levelOf, levelsBefore, movesApart, movesOf } from './moves.js';
import type { ClaimPair } from './moves.js';
import { ofOneOccasion } from './occasion.js';
import { digitsOf, printedIn, sharedWords, slipOf } from '../figure/printed.js';
import { ranksOf } from './ranks.js';

/*
 * Two papers of one occasion that word it differently: 出口3871.6亿元，同比下降2.3% and 出口3871.6亿元，比去年同期增长2.3%. A figure
 * of many digits that both print says that they speak of one thing, whatever each calls it; what stands with it must agree.
 */

type Claims = readonly ClaimRecord[];

/** Two claims that stand with one figure in two reports of one occasion. */
export interface Counterpart {
  readonly a: ClaimRecord;
  readonly b: ClaimRecord;
  /** The figure that both print, in each of the two. */
  readonly anchor: ClaimPair;
}

/** More claims than these within two days print a figure that everybody prints. */
const MOST_PRINTINGS = 12;
const GENERIC = new Set(GENERIC_HEADS);

/** Figures of so many digits are of one thing whatever it is called; shorter ones where the names share a word that says what. */
const ENOUGH_DIGITS = 5;

function namesMeet(a: ClaimRecord, b: ClaimRecord): boolean {
  if (a.key === b.key || digitsOf(a) >= ENOUGH_DIGITS) return true;
  const words = sharedWords(a.key, b.key);
  return digitsOf(a) === ENOUGH_DIGITS - 1 ? words.length > 0 : words.some((word) => !GENERIC.has(word));
}

/** What stands with the figure that both print: how it moved, or, where that is a growth, of what. */
function* withAnchor([x, y]: ClaimPair, inA: Claims, inB: Claims): Generator<ClaimPair> {
  if (isLevel(x)) {
    const [ofX, ofY] = [movesOf(x, inA), movesOf(y, inB)];
    for (const [a, b] of movesApart(ofX, ofY)) if (mayMeet(a, b)) yield [a, b];
    yield* levelsBefore(x, inA, ofY);
    yield* levelsBefore(y, inB, ofX);
    yield* ranksOf([x, y], inA, inB);
    return;
  }
  const [a, b] = [levelOf(x, inA), levelOf(y, inB)];
  if (!a || !b || a.kind !== b.kind || !mayMeet(a, b)) return;
  // Two things grow by 24.7% now and then: only a slip of the pen, or one name, tells that they are one.
  if (a.key === b.key || slipOf(a, b) !== undefined) yield [a, b];
}

const byPrint = (a: ClaimRecord, b: ClaimRecord): number =>
  compareText(a.published ?? '', b.published ?? '') || compareText(a.doc, b.doc) || a.start - b.start;

/** Those behind `at` that may tell its figure again, in the order of print: nothing printed later than that need be looked at. */
function toldAgain(at: number, sorted: Claims): Claims {
  const x = sorted[at]!;
  const near: ClaimRecord[] = [];
  for (let other = at + 1; other < sorted.length; other++) {
    const y = sorted[other]!;
    if ((daysBetween(x.published, y.published) ?? Infinity) > TOLD_AGAIN_DAYS) break;
    if (mayBeToldAgain(x, y) && near.push(y) > MOST_PRINTINGS) break;
  }
  return near;
}

/** Pairs of claims that print one figure in two reports, neither a copy of the other. */
function* printedTwice(claims: Claims, originalOf: (doc: string) => string): Generator<ClaimPair> {
  const sorted = [...claims].sort(byPrint);
  for (const [at, x] of sorted.entries()) {
    const near = toldAgain(at, sorted);
    if (near.length > MOST_PRINTINGS) return;
    for (const y of near) if (originalOf(x.doc) !== originalOf(y.doc)) yield [x, y];
  }
}

/** Claims that stand with one figure in two reports of one occasion. `claims` print one value. */
export function* counterpartsAmong(
  claims: Claims,
  originalOf: (doc: string) => string,
  claimsIn: (doc: string) => Claims,
): Generator<Counterpart> {
  for (const anchor of printedTwice(claims, originalOf)) {
    const [x, y] = anchor;
    const [inA, inB] = [printedIn(x.article, claimsIn(x.doc)), printedIn(y.article, claimsIn(y.doc))];
    const ofOneThing = x.sentence !== y.sentence && mayMeet(x, y) && namesMeet(x, y);
    const pairs = [...(ofOneThing ? withAnchor(anchor, inA.claims, inB.claims) : []), ...ofOneOccasion(x, inA, inB)];
    for (const [a, b] of pairs) yield { a, b, anchor };
  }
}
