import { contentOf } from '../../link/alike.js';
import { compareText } from '../../link/order.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { compareExact, exact, multiply } from '../../text/exact.js';
import { relate } from '../../text/relation.js';
import { daysBetween } from '../figure/days.js';
import type { Figure } from '../figure/figure.js';
import type { ClaimPair } from './moves.js';
import { contentInCommon, contrastsOf } from './names-meet.js';
import { isOfAll } from '../words/narrowing.js';
import { ofOtherThings } from '../words/other-things.js';
import type { RuleContext } from '../rule.js';

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
/** More totals than these of one place and unit, whose names share a word, are of many things. */
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

/** 到3月中旬累计开行9.8万列: until some third of a month is until a day; the eight days of a holiday are a span. */
const UNTIL_DAYS = /[上中下]旬/;
const MOST_UNTIL = 11;
const isUntil = ({ days, first }: Figure): boolean =>
  UNTIL_DAYS.test(first.sentence) && (daysBetween(days!.first, days!.last) ?? Infinity) < MOST_UNTIL;

const isOver = (figure: Figure): boolean => !figure.unfinished || isUntil(figure);

/** The day a total starts on; the empty string where it starts with the thing itself (截至6月14日累计捐献1026例). */
const startOf = (figure: Figure): string =>
  !figure.days || figure.days.first === figure.days.last || isUntil(figure) ? '' : figure.days.first;

/** Starts that may be one told twice, as a month and as a year: 自2019年12月投产以来, 五年来. */
const NEAR_START = 366;

/** The later starts where the earlier does, or before it by less than a year: it counts all that the earlier counts. */
function countsAllOf(earlier: Figure, later: Figure): boolean {
  const [a, b] = [startOf(earlier), startOf(later)];
  if (a === '' || b === '') return a === b;
  return b <= a && (daysBetween(a, b) ?? Infinity) <= (isOfYears(earlier) && isOfYears(later) ? NEAR_START : 0);
}

/** Of more than a year: what came about since a thing began. */
const isOfYears = ({ days }: Figure): boolean =>
  days !== undefined && (daysBetween(days.first, days.last) ?? 0) > NEAR_START;

/** So much of the shorter name stands in the longer, and so many characters: 惠及…人次 and 享受…的群众. */
const MOSTLY = 0.75;
const ENOUGH = 7;

/** A total and what its name says: read once, and compared with each of the others. */
interface Total {
  readonly claim: ClaimRecord;
  readonly content: string;
  readonly contrasts: string;
}

const totalOf = (claim: ClaimRecord): Total => ({ claim, content: contentOf(claim), contrasts: contrastsOf(claim) });

/** One name says all that the other says, or a long one nearly all. */
function sayOneThing(a: Total, b: Total): boolean {
  if (a.contrasts !== b.contrasts) return false;
  const { shared, shorter } = contentInCommon(a.content, b.content);
  return shared === shorter || (shared >= ENOUGH && shared >= MOSTLY * shorter);
}

/** The later is lower, whatever rounding leaves open, and no fraction of the earlier. */
function isFall(earlier: Figure, later: Figure): boolean {
  if (!earlier.days || !later.days || !isOver(earlier) || !isOver(later)) return false;
  if (!countsAllOf(earlier, later)) return false;
  if (earlier.days.last >= later.days.last || compareExact(later.value, earlier.value) >= 0) return false;
  const related = relate(earlier.interval, later.interval);
  if (related.relation !== 'conflict' || related.soft) return false;
  return compareExact(multiply(later.value, PART), multiply(earlier.value, OF_WHOLE)) >= 0;
}

/** Totals that fell, the later first. `claims` are of one unit and place, and their names share a word. */
export function* fallenTotals(claims: Claims, context: RuleContext): Generator<ClaimPair> {
  const totals = claims.filter(isTotal).sort((a, b) => compareText(a.doc, b.doc) || a.start - b.start);
  if (totals.length > MOST_TOTALS) return;
  const named = totals.map(totalOf);
  for (const [at, one] of named.entries())
    for (const other of named.slice(at + 1)) {
      const [x, y] = [one.claim, other.claim];
      if (x.key === y.key || context.originalOf(x.doc) === context.originalOf(y.doc)) continue;
      if (!sayOneThing(one, other) || ofOtherThings(x, y)) continue;
      const [a, b] = [x, y].map((claim) => context.figureOf(claim)) as [Figure, Figure];
      if (isFall(a, b)) yield [y, x];
      else if (isFall(b, a)) yield [x, y];
    }
}
