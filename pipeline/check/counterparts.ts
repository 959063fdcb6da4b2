import { GENERIC_HEADS } from '../lexicon/generic-heads.js';
import { contentOf } from '../link/alike.js';
import { intervalOfClaim } from '../link/claim-interval.js';
import { compareText } from '../link/order.js';
import type { ClaimRecord } from '../model/annotation.js';
import { daysOf } from '../model/period.js';
import { magnitude, parseExact } from '../text/exact.js';
import { decimalText } from '../text/interval-text.js';
import { relate } from '../text/relation.js';
import { sameBase } from './comparable.js';
import { farApart } from './conflicts.js';
import { daysBetween, SAME_EVENT_DAYS } from './days.js';
import { significantDigits } from './figure.js';
import { isLevel, levelOf, levelsBefore, movesApart, movesOf, sameDays } from './moves.js';
import type { ClaimPair } from './moves.js';
import { isAverage, isFromValue, mayHaveMoved, onOtherFooting } from './narrowing.js';
import { ofOneHour } from './hour.js';
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
export function sharedWords(a: string, b: string): string[] {
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

/** What happened in a stated time is told again for months: 去年全省出栏生猪4312万头, in March. */
const TOLD_AGAIN_DAYS = 120;

const isOfOneOccasion = (a: ClaimRecord, b: ClaimRecord): boolean =>
  (daysBetween(a.published, b.published) ?? Infinity) <= SAME_EVENT_DAYS;

/** Printed within two days, or of one stated time within months. */
function mayBeToldAgain(a: ClaimRecord, b: ClaimRecord): boolean {
  if (isOfOneOccasion(a, b)) return true;
  const isStated = a.periodBasis === 'stated' && b.periodBasis === 'stated';
  return isStated && timesMeet(a, b) && (daysBetween(a.published, b.published) ?? Infinity) <= TOLD_AGAIN_DAYS;
}

/** Facts that may be of one thing at one time. */
const mayMeet = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.status === 'actual' &&
  b.status === 'actual' &&
  placesMeet(a.scopeKey, b.scopeKey) &&
  timesMeet(a, b) &&
  (isOfOneOccasion(a, b) || (a.periodBasis === 'stated' && b.periodBasis === 'stated')) &&
  !isFromValue(a) &&
  !isFromValue(b) &&
  isAverage(a) === isAverage(b) &&
  !mayHaveMoved(a, b) &&
  !onOtherFooting(a, b);

const figureValue = (claim: ClaimRecord) => ({ first: claim, value: parseExact(claim.exact) });
const valued = (claim: ClaimRecord) => ({ value: parseExact(claim.exact) });
const slipped = (a: ClaimRecord, b: ClaimRecord): boolean => slipBetween(valued(a), valued(b)) !== undefined;

/** Among whom a rank is told. */
const RANGE = /世界|全球|亚洲|全国|[全各]省|全市|中部|西部|东部|东北|六省|长三角|珠三角|行业/g;
const rangeOf = ({ key }: ClaimRecord): string => [...new Set(key.match(RANGE) ?? [])].sort().join(' ');

/** The one rank that a figure's sentence tells behind it: 82.5万吨，规模居全国机场第六位. */
function rankOf(level: ClaimRecord, claims: Claims): ClaimRecord | undefined {
  const ranks = claims.filter(
    ({ kind, sentence, article }) => kind === 'rank' && sentence === level.sentence && article === level.article,
  );
  const [only] = ranks;
  return ranks.length === 1 && only!.start > level.start ? only : undefined;
}

/** The ranks that both tell of one figure, unless they say among whom and differ in it. */
function* ranksOf([x, y]: ClaimPair, inA: Claims, inB: Claims): Generator<ClaimPair> {
  const [a, b] = [rankOf(x, inA), rankOf(y, inB)];
  if (!a || !b || !mayMeet(a, b)) return;
  const [ofA, ofB] = [rangeOf(a), rangeOf(b)];
  if (ofA === ofB || ofA === '' || ofB === '') yield [a, b];
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

/** What one article prints. */
interface Printed {
  readonly claims: Claims;
  /** One claim of each number of two digits or more. */
  readonly numbers: ReadonlyMap<string, ClaimRecord>;
  readonly sizes: ReadonlySet<string>;
}

function printedBy(claims: Claims): Printed {
  const long = claims.filter((claim) => digitsOf(claim) > 1);
  return {
    claims,
    numbers: new Map(long.map((claim) => [numberOf(claim), claim])),
    sizes: new Set(claims.map(sizeOf)),
  };
}

const PRINTED = new WeakMap<Claims, Map<string, Printed>>();

/** What an article prints; made once for the claims of its document. */
function printedIn(article: string, ofDocument: Claims): Printed {
  const known = PRINTED.get(ofDocument) ?? new Map<string, Printed>();
  PRINTED.set(ofDocument, known);
  const printed = known.get(article) ?? printedBy(ofDocument.filter((claim) => claim.article === article));
  known.set(article, printed);
  return printed;
}

/** Figures that one article alone prints and that a slip of the pen makes one of the other's, each the only such one. */
function slipsBetween(inA: Printed, inB: Printed): ClaimPair[] {
  const ofB = inB.claims.filter((claim) => !inA.sizes.has(sizeOf(claim)));
  const pairs = inA.claims
    .filter((claim) => !inB.sizes.has(sizeOf(claim)))
    .flatMap((a) => ofB.filter((b) => maySlip(a, b)).map((b): ClaimPair => [a, b]));
  const isOnly = ([a, b]: ClaimPair): boolean =>
    pairs.every(([x, y]) => (numberOf(x) === numberOf(a)) === (numberOf(y) === numberOf(b)));
  return pairs.filter(isOnly);
}

/** So much of the shorter of two names stands in the longer, where they are of one thing: 接诊患者, 诊治当地患者. */
const CONTAINED = 0.7;
const SHORTEST_CONTENT = 3;
/** 进出口 holds 出口, and is another thing. */
const CONTRASTED = /进|外贸|[内外]销|新[增设建]/g;
const contrastsOf = ({ key }: ClaimRecord): string => (key.match(CONTRASTED) ?? []).join('');

/** Every character of the one in the other, in order. */
function isWithin(shorter: string, longer: string): boolean {
  let at = 0;
  for (const character of longer) if (character === shorter[at]) at++;
  return at === shorter.length;
}

/** Two names of which one says nearly all that the other does; of rates, which are of many things alike, all of it. */
function namesOverlap(a: ClaimRecord, b: ClaimRecord): boolean {
  if (a.key === b.key) return true;
  const [x, y] = [contentOf(a), contentOf(b)];
  if (contrastsOf(a) !== contrastsOf(b)) return false;
  if (!isLevel(a) || a.unitClass === '%') return x === y || isWithin(a.key, b.key) || isWithin(b.key, a.key);
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  const shared = [...shorter].filter((character) => longer.includes(character)).length;
  const isStated = a.periodBasis === 'stated' && b.periodBasis === 'stated';
  return shared >= Math.max(isStated ? SHORTEST_CONTENT : SHORTEST_CONTENT + 1, CONTAINED * shorter.length);
}

/** 规模为33164亿美元，较8月末上升282亿美元 tells how it moved. */
const MOVED = /(?:增加|减少|上升|下降|提高|降低|增长|多增|少增)[了约近超]?$/;
const isMove = ({ kind, sentence, inSentence: [start] }: ClaimRecord): boolean =>
  kind === 'level' && MOVED.test(sentence.slice(0, start));

/** Exactly of one time, and of one hour. */
const areOfOneTime = (a: ClaimRecord, b: ClaimRecord): boolean =>
  ofOneHour(a, b) &&
  (a.periodBasis !== 'stated' || b.periodBasis !== 'stated' || sameDays(a.period, b.period) || a.aspect === 'stock');

const mayDiffer = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.kind === b.kind &&
  a.unitClass === b.unitClass &&
  namesOverlap(a, b) &&
  mayMeet(a, b) &&
  areOfOneTime(a, b) &&
  sameBase(a.base, b.base) &&
  !isMove(a) &&
  !isMove(b) &&
  !farApart(figureValue(a), figureValue(b)) &&
  relate(intervalOfClaim(a), intervalOfClaim(b)).relation === 'conflict';

/** Figures that one article alone prints, each with the only one of the other's that may be of the same thing. */
function differencesBetween(inA: Printed, inB: Printed): ClaimPair[] {
  const isOwn = (claim: ClaimRecord, other: Printed): boolean => !other.sizes.has(sizeOf(claim));
  const ofB = inB.claims.filter((claim) => isOwn(claim, inA));
  const pairs = inA.claims
    .filter((claim) => isOwn(claim, inB))
    .flatMap((a) => ofB.filter((b) => mayDiffer(a, b)).map((b): ClaimPair => [a, b]));
  return pairs.filter(([a, b]) => pairs.every(([x, y]) => (x === a) === (y === b)));
}

/** What two papers of one occasion print alike at least: so many numbers of two digits or more, so many digits in all. */
const SHARED_NUMBERS = 2;
const SHARED_DIGITS = 5;

/** A number by which the claims of all articles are compared. */
const isCompared = (claim: ClaimRecord): boolean =>
  digitsOf(claim) >= SLIP_DIGITS && (isLevel(claim) || claim.kind === 'growth');

/** Slips between articles that share several numbers, told once for all of them: with the first that is compared by its value. */
function ofOneOccasion(anchor: ClaimRecord, inA: Printed, inB: Printed): ClaimPair[] {
  const shared = [...inA.numbers.keys()].filter((number) => inB.numbers.has(number));
  const claims = shared.map((number) => inA.numbers.get(number)!);
  const digits = claims.reduce((sum, claim) => sum + digitsOf(claim), 0);
  if (digits < SHARED_DIGITS) return [];
  const [first] = claims.filter(isCompared).map(numberOf).sort(compareText);
  return first === numberOf(anchor) ? [...slipsBetween(inA, inB), ...differencesBetween(inA, inB)] : [];
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
