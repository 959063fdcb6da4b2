import { containsContent, contentOf } from '../link/alike.js';
import { compareText } from '../link/order.js';
import type { ClaimRecord } from '../model/annotation.js';
import { daysOf } from '../model/period.js';
import { compareExact, exact, multiply } from '../text/exact.js';
import { relate } from '../text/relation.js';
import type { Figure } from './figure.js';
import type { ClaimPair } from './moves.js';
import { contrastsOf } from './names-meet.js';
import { isOfAll } from './narrowing.js';
import type { RuleContext } from './rule.js';

/*
 * Running totals of one thing in two wordings: 大桥边检站累计验放旅客4218万人次 in February, 大桥累计验放旅客3964万人次 in August. What
 * is compared is counted alike, of one place and from one start, and the one name says all that the other does.
 */

type Claims = readonly ClaimRecord[];

/** Fewer characters say nothing. */
const SHORTEST = 4;
/** So much of the earlier total is left: a smaller one is of a part. */
const PART = exact(4);
const OF_WHOLE = exact(3);
/** More totals than these of one place and unit are of many things. */
const MOST_TOTALS = 400;

const isTotal = (claim: ClaimRecord): boolean =>
  claim.aspect === 'cumulative' &&
  claim.kind === 'level' &&
  claim.status === 'actual' &&
  claim.articleKind === 'news' &&
  claim.period !== undefined &&
  claim.periodBasis === 'stated' &&
  contentOf(claim).length >= SHORTEST &&
  isOfAll(claim);

/** The day a total starts on; the empty string where it starts with the thing itself (截至6月14日累计捐献1026例). */
const startOf = (claim: ClaimRecord): string => {
  const days = daysOf(claim.period!);
  return days === undefined || days.first === days.last ? '' : days.first;
};

/** One name says all that the other says. */
function sayOneThing(a: ClaimRecord, b: ClaimRecord): boolean {
  const [x, y] = [contentOf(a), contentOf(b)];
  return contrastsOf(a) === contrastsOf(b) && (containsContent(x, y) || containsContent(y, x));
}

/** The later is lower, whatever rounding leaves open, and no fraction of the earlier. */
function isFall(earlier: Figure, later: Figure): boolean {
  if (earlier.unfinished || later.unfinished || !earlier.days || !later.days) return false;
  if (earlier.days.last >= later.days.last || compareExact(later.value, earlier.value) >= 0) return false;
  const related = relate(earlier.interval, later.interval);
  if (related.relation !== 'conflict' || related.soft) return false;
  return compareExact(multiply(later.value, PART), multiply(earlier.value, OF_WHOLE)) >= 0;
}

/** Totals that fell, the later first. `claims` are of one unit and place. */
export function* fallenTotals(claims: Claims, context: RuleContext): Generator<ClaimPair> {
  const totals = claims.filter(isTotal).sort((a, b) => compareText(a.doc, b.doc) || a.start - b.start);
  if (totals.length > MOST_TOTALS) return;
  for (const [at, x] of totals.entries())
    for (const y of totals.slice(at + 1)) {
      if (x.key === y.key || context.originalOf(x.doc) === context.originalOf(y.doc)) continue;
      if (startOf(x) !== startOf(y) || !sayOneThing(x, y)) continue;
      const [a, b] = [x, y].map((claim) => context.figureOf(claim)) as [Figure, Figure];
      if (isFall(a, b)) yield [y, x];
      else if (isFall(b, a)) yield [x, y];
    }
}
