import { containsInOrder, contentOf } from '../../link/alike.js';
import { intervalOfClaim } from '../../link/claim-interval.js';
import { compareText } from '../../link/order.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { parseExact } from '../../text/exact.js';
import { relate } from '../../text/relation.js';
import { sameBase, sameDays } from '../figure/series.js';
import { farApart } from '../conflict/conflicts.js';
import { ofOneHour } from '../words/hour.js';
import { mayMeet } from './meeting.js';
import { isLevel } from './moves.js';
import type { ClaimPair } from './moves.js';
import { contentInCommon, contrastsOf } from './names-meet.js';
import { mayFulfil } from './planned.js';
import { digitsOf, numberOf, sharedWords, sizeOf, slipOf } from '../figure/printed.js';
import type { Printed } from '../figure/printed.js';

/*
 * Two papers that print several numbers alike report one occasion: what each of them alone prints of one thing must agree,
 * 接诊患者6.31万人次 here and 诊治当地患者4.86万人次 there.
 */

/** Fewer digits agree or slip by chance. */
const SLIP_DIGITS = 3;

const maySlip = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.kind === b.kind &&
  a.unitClass === b.unitClass &&
  Math.min(digitsOf(a), digitsOf(b)) >= SLIP_DIGITS &&
  sharedWords(a.key, b.key).length > 0 &&
  slipOf(a, b) !== undefined &&
  mayMeet(a, b);

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

/** Two names of which one says nearly all that the other does; of rates, which are of many things alike, all of it. */
function namesOverlap(a: ClaimRecord, b: ClaimRecord): boolean {
  if (a.key === b.key) return true;
  const [x, y] = [contentOf(a), contentOf(b)];
  if (contrastsOf(a) !== contrastsOf(b)) return false;
  if (!isLevel(a) || a.unitClass === '%')
    return x === y || containsInOrder(b.key, a.key) || containsInOrder(a.key, b.key);
  const { shared, shorter } = contentInCommon(x, y);
  const isStated = a.periodBasis === 'stated' && b.periodBasis === 'stated';
  return shared >= Math.max(isStated ? SHORTEST_CONTENT : SHORTEST_CONTENT + 1, CONTAINED * shorter);
}

/** 规模为3.3万亿美元，比上月末多282亿美元 tells how it moved. */
const MOVED = /(?:增加|减少|上升|下降|提高|降低|增长|多增|少增)[了约近超]?$/;
const isMove = ({ kind, sentence, inSentence: [start] }: ClaimRecord): boolean =>
  kind === 'level' && MOVED.test(sentence.slice(0, start));

/** Of one hour and exactly of one time, where both times are stated. */
export const areOfOneTime = (a: ClaimRecord, b: ClaimRecord): boolean =>
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
  !farApart({ first: a, value: parseExact(a.exact) }, { first: b, value: parseExact(b.exact) }) &&
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

/** What one article plans and the other tells as done, each fact first. */
const fulfilledBetween = (inA: Printed, inB: Printed): ClaimPair[] =>
  inA.claims.flatMap((a) =>
    inB.claims.flatMap((b): ClaimPair[] => (mayFulfil(a, b) ? [[a, b]] : mayFulfil(b, a) ? [[b, a]] : [])),
  );

/** What two papers of one occasion print alike at least: in numbers of two digits or more, so many digits in all. */
const SHARED_DIGITS = 5;

/** So many digits say something where the names say the same and both times are stated. */
const FEW_DIGITS = 3;
/** 全省 without a name: of whichever place the other names. */
const OF_SOME_PLACE = /全[省市县区州]|省内|市内/;
const areOfOnePlace = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.scopeKey === b.scopeKey ||
  [a, b].every(({ scopeKey, sentence }) => scopeKey !== '' || OF_SOME_PLACE.test(sentence));
const areOfOneName = ([a, b]: ClaimPair): boolean =>
  areOfOnePlace(a, b) &&
  contentOf(a) === contentOf(b) &&
  contentOf(a).length >= SHORTEST_CONTENT &&
  a.periodBasis === 'stated' &&
  b.periodBasis === 'stated' &&
  sameDays(a.period, b.period);

/** A number by which the claims of all articles are compared. */
const isCompared = (claim: ClaimRecord): boolean =>
  digitsOf(claim) >= SLIP_DIGITS && (isLevel(claim) || claim.kind === 'growth');

/**
 * What two articles that share several numbers tell apart (slips, differences, plans told as done), once for all of them:
 * with the first that is compared by its value.
 */
export function ofOneOccasion(anchor: ClaimRecord, inA: Printed, inB: Printed): ClaimPair[] {
  const shared = [...inA.numbers.keys()].filter((number) => inB.numbers.has(number));
  const claims = shared.map((number) => inA.numbers.get(number)!);
  const digits = claims.reduce((sum, claim) => sum + digitsOf(claim), 0);
  if (digits < FEW_DIGITS) return [];
  const [first] = claims.filter(isCompared).map(numberOf).sort(compareText);
  if (first !== numberOf(anchor)) return [];
  const differences = differencesBetween(inA, inB);
  return digits < SHARED_DIGITS
    ? differences.filter(areOfOneName)
    : [...slipsBetween(inA, inB), ...differences, ...fulfilledBetween(inA, inB)];
}
