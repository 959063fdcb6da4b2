import { MEASURED_ONCE } from '../../lexicon/confusable-units.js';
import { contentOf } from '../../link/alike.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { daysBetween } from '../figure/days.js';
import { areConfused } from '../words/confused.js';
import { isPart } from '../words/narrowing.js';
import { mayBeToldAgain, mayMeet } from './meeting.js';
import type { ClaimPair } from './moves.js';
import { OVERLAP, overlapOfNames, printsName } from './names-meet.js';
import { areOfOneTime } from './occasion.js';
import { ofOtherThings } from '../words/other-things.js';
import { digitsOf, numberOf, slipOf } from '../figure/printed.js';
import type { RuleContext } from '../rule.js';
import { sameDays, sameSeries } from '../figure/series.js';

/*
 * One figure of one thing, misprinted: 跨省直接结算1862.4万人次 here, 有1682.4万人次享受跨省直接结算 there. The digits are the same, two
 * neighbours changed about, or the power of ten or the unit another; what it is called need only overlap.
 */

type Claims = readonly ClaimRecord[];

/** More claims than these with the same digits, within the time a figure is told again, meet by chance. */
const MOST_ALIKE = 60;
/** Names of figures of fewer digits overlap further. */
const OVERLAP_OF_SHORT = 0.8;
const LONG = 4;
/** What is measured once is told again for two months. */
const MEASURED_DAYS = 60;

const MEASURED = new Set(MEASURED_ONCE);
const isMeasured = ({ unitClass }: ClaimRecord): boolean => MEASURED.has(unitClass);

function namesMeet(a: ClaimRecord, b: ClaimRecord): boolean {
  const overlap = overlapOfNames(a, b);
  if (a.unitClass === '%' || a.kind !== 'level') return overlap === 1 && contentOf(a).length === contentOf(b).length;
  const isShort = Math.min(digitsOf(a), digitsOf(b)) < LONG;
  if (isShort && isChangedAbout(a, b)) return overlap >= OVERLAP_OF_SHORT;
  return overlap >= OVERLAP || (!isShort && printsName(a, b));
}

const isChangedAbout = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.unitClass === b.unitClass && slipOf(a, b) === 'digit';

/** Of one stated time, or within two days, or measured once (坝高315米) and told again within two months. */
function timesMeet(a: ClaimRecord, b: ClaimRecord): boolean {
  if (mayMeet(a, b)) return mayBeToldAgain(a, b) && areOfOneTime(a, b);
  const isOnce = a.periodBasis !== 'stated' && b.periodBasis !== 'stated' && isMeasured(a) && isMeasured(b);
  const days = daysBetween(a.published, b.published) ?? Infinity;
  const isNear = days <= MEASURED_DAYS && a.status === 'actual' && b.status === 'actual';
  return isNear && a.scopeKey === b.scopeKey ? isOnce || sameDays(a.period, b.period) : false;
}

/** Two neighbours changed about, another power of ten, another unit. */
function isMisprint(a: ClaimRecord, b: ClaimRecord): boolean {
  if (a.unitClass !== b.unitClass) return a.exact === b.exact && areConfused(a.unitClass, b.unitClass);
  const slip = slipOf(a, b);
  return slip === 'digit' || slip === 'magnitude';
}

const isPlain = (claim: ClaimRecord): boolean =>
  claim.articleKind === 'news' && !isPart(claim) && claim.exactMax === undefined;

/** A report that prints the other's number too tells the two apart itself. */
const tellsBoth = (a: ClaimRecord, b: ClaimRecord, context: RuleContext): boolean =>
  context.claimsIn(a.doc).some((claim) => numberOf(claim) === numberOf(b)) ||
  context.claimsIn(b.doc).some((claim) => numberOf(claim) === numberOf(a));

const isOneSeries = (a: ClaimRecord, b: ClaimRecord): boolean => sameSeries(a, b) && sameDays(a.period, b.period);

/** Two claims that a misprint makes one, in two reports, neither a copy of the other. `claims` have the same digits. */
export function* misprintsAmong(claims: Claims, context: RuleContext): Generator<ClaimPair> {
  const plain = claims.filter(isPlain);
  if (plain.length < 2 || plain.length > MOST_ALIKE) return;
  for (const [at, a] of plain.entries())
    for (const b of plain.slice(at + 1)) {
      if (numberOf(a) === numberOf(b) || a.kind !== b.kind || !isMisprint(a, b)) continue;
      if (context.originalOf(a.doc) === context.originalOf(b.doc) || isOneSeries(a, b)) continue;
      if (namesMeet(a, b) && timesMeet(a, b) && !ofOtherThings(a, b) && !tellsBoth(a, b, context)) yield [a, b];
    }
}
