import { GENERIC_HEADS } from '../lexicon/generic-heads.js';
import { compareText } from '../link/order.js';
import type { ClaimRecord } from '../model/annotation.js';
import { daysOf } from '../model/period.js';
import { magnitude, parseExact } from '../text/exact.js';
import { decimalText } from '../text/interval-text.js';
import { daysBetween, SAME_EVENT_DAYS } from './days.js';
import { significantDigits } from './figure.js';
import { isLevel, levelOf, levelsBefore, movesApart, movesOf } from './moves.js';
import type { ClaimPair } from './moves.js';
import { isAverage, isFromValue, mayHaveMoved, onOtherFooting } from './narrowing.js';
import { slipBetween } from './slip.js';

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

const numberOf = ({ kind, unitClass, exact }: ClaimRecord): string =>
  `${kind} ${unitClass} ${decimalText(parseExact(exact))}`;
const sizeOf = ({ exact }: ClaimRecord): string => decimalText(magnitude(parseExact(exact)));
const digitsOf = ({ exact }: ClaimRecord): number => significantDigits(parseExact(exact)).length;

/** Words of two characters that two names have in common. */
function sharedWords(a: string, b: string): string[] {
  const words = Array.from({ length: Math.max(0, a.length - 1) }, (_, at) => a.slice(at, at + 2));
  return words.filter((word) => b.includes(word));
}

/** Figures of so many digits are of one thing whatever it is called; shorter ones where the names share a word that says what. */
const ENOUGH_DIGITS = 5;

function namesMeet(a: ClaimRecord, b: ClaimRecord): boolean {
  if (a.key === b.key || digitsOf(a) >= ENOUGH_DIGITS) return true;
  const words = sharedWords(a.key, b.key);
  return digitsOf(a) === ENOUGH_DIGITS - 1 ? words.length > 0 : words.some((word) => !GENERIC.has(word));
}

/** 湖北 and 湖北武汉; a place that one leaves out. */
const placesMeet = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Of the same last day, or one of the two dated by its publication alone. */
function timesMeet(a: ClaimRecord, b: ClaimRecord): boolean {
  if (a.periodBasis !== 'stated' || b.periodBasis !== 'stated' || a.period === b.period) return true;
  const [x, y] = [a, b].map(({ period }) => (period === undefined ? undefined : daysOf(period)));
  return x !== undefined && y !== undefined && x.last === y.last;
}

/** Facts that may be of one thing at one time. */
const mayMeet = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.status === 'actual' &&
  b.status === 'actual' &&
  placesMeet(a.scopeKey, b.scopeKey) &&
  timesMeet(a, b) &&
  !isFromValue(a) &&
  !isFromValue(b) &&
  isAverage(a) === isAverage(b) &&
  !mayHaveMoved(a, b) &&
  !onOtherFooting(a, b);

const valued = (claim: ClaimRecord) => ({ value: parseExact(claim.exact) });
const slipped = (a: ClaimRecord, b: ClaimRecord): boolean => slipBetween(valued(a), valued(b)) !== undefined;

/** What stands with the figure that both print: how it moved, or, where that is a growth, of what. */
function* withAnchor([x, y]: ClaimPair, inA: Claims, inB: Claims): Generator<ClaimPair> {
  if (isLevel(x)) {
    const [ofX, ofY] = [movesOf(x, inA), movesOf(y, inB)];
    for (const [a, b] of movesApart(ofX, ofY)) if (mayMeet(a, b)) yield [a, b];
    yield* levelsBefore(x, inA, ofY);
    yield* levelsBefore(y, inB, ofX);
    return;
  }
  const [a, b] = [levelOf(x, inA), levelOf(y, inB)];
  if (!a || !b || a.kind !== b.kind || !mayMeet(a, b)) return;
  // Two things grow by 24.7% now and then: only a slip of the pen, or one name, tells that they are one.
  if (a.key === b.key || slipped(a, b)) yield [a, b];
}

/** Fewer digits agree or slip by chance. */
const SLIP_DIGITS = 3;

const maySlip = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.kind === b.kind &&
  a.unitClass === b.unitClass &&
  Math.min(digitsOf(a), digitsOf(b)) >= SLIP_DIGITS &&
  sharedWords(a.key, b.key).length > 0 &&
  slipped(a, b) &&
  mayMeet(a, b);

/** Figures that one article alone prints and that a slip of the pen makes one of the other's, each the only such one. */
function slipsBetween(inA: Claims, inB: Claims): ClaimPair[] {
  const [sizesA, sizesB] = [inA, inB].map((claims) => new Set(claims.map(sizeOf)));
  const ofB = inB.filter((claim) => !sizesA!.has(sizeOf(claim)));
  const pairs = inA
    .filter((claim) => !sizesB!.has(sizeOf(claim)))
    .flatMap((a) => ofB.filter((b) => maySlip(a, b)).map((b): ClaimPair => [a, b]));
  const isOnly = ([a, b]: ClaimPair): boolean =>
    pairs.every(([x, y]) => (numberOf(x) === numberOf(a)) === (numberOf(y) === numberOf(b)));
  return pairs.filter(isOnly);
}

/** What two papers of one occasion print alike at least: so many numbers of two digits or more, so many digits in all. */
const SHARED_NUMBERS = 2;
const SHARED_DIGITS = 5;

/** The numbers that both articles print, of those two digits or more; empty where they are too few for one occasion. */
function sharedNumbers(inA: Claims, inB: Claims): Claims {
  const printed = new Set(inB.map(numberOf));
  const shared = inA.filter((claim) => digitsOf(claim) > 1 && printed.has(numberOf(claim)));
  const numbers = [...new Map(shared.map((claim) => [numberOf(claim), claim])).values()];
  const digits = numbers.reduce((sum, claim) => sum + digitsOf(claim), 0);
  return numbers.length >= SHARED_NUMBERS && digits >= SHARED_DIGITS ? numbers : [];
}

/** Slips between articles that share several numbers, told once for all of them: with the first that is compared by its value. */
function ofOneOccasion(anchor: ClaimRecord, inA: Claims, inB: Claims): ClaimPair[] {
  const [first] = sharedNumbers(inA, inB)
    .filter((claim) => digitsOf(claim) >= SLIP_DIGITS && (isLevel(claim) || claim.kind === 'growth'))
    .map(numberOf)
    .sort(compareText);
  return first === numberOf(anchor) ? slipsBetween(inA, inB) : [];
}

const byPrint = (a: ClaimRecord, b: ClaimRecord): number =>
  compareText(a.published ?? '', b.published ?? '') || compareText(a.doc, b.doc) || a.start - b.start;

/** Pairs of claims that print one figure in two reports within two days, neither a copy of the other. */
function* printedTwice(claims: Claims, originalOf: (doc: string) => string): Generator<ClaimPair> {
  const sorted = [...claims].sort(byPrint);
  for (const [at, x] of sorted.entries()) {
    const near = sorted
      .slice(at + 1, at + 2 + MOST_PRINTINGS)
      .filter((y) => (daysBetween(x.published, y.published) ?? Infinity) <= SAME_EVENT_DAYS);
    if (near.length > MOST_PRINTINGS) return;
    for (const y of near) if (originalOf(x.doc) !== originalOf(y.doc)) yield [x, y];
  }
}

const ofArticle = ({ article }: ClaimRecord, claims: Claims): Claims =>
  claims.filter((claim) => claim.article === article);

/** Claims that stand with one figure in two reports of one occasion. `claims` print one value. */
export function* counterpartsAmong(
  claims: Claims,
  originalOf: (doc: string) => string,
  claimsIn: (doc: string) => Claims,
): Generator<Counterpart> {
  for (const anchor of printedTwice(claims, originalOf)) {
    const [x, y] = anchor;
    const [inA, inB] = [ofArticle(x, claimsIn(x.doc)), ofArticle(y, claimsIn(y.doc))];
    const ofOneThing = x.sentence !== y.sentence && mayMeet(x, y) && namesMeet(x, y);
    const pairs = [...(ofOneThing ? withAnchor(anchor, inA, inB) : []), ...ofOneOccasion(x, inA, inB)];
    for (const [a, b] of pairs) yield { a, b, anchor };
  }
}
