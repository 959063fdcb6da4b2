import { contentOf, contentOfName } from '../../link/alike.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { daysOf } from '../../model/period.js';
import { compareExact, exact, multiply } from '../../text/exact.js';
import { intervalOf } from '../../text/interval.js';
import { gap, relate } from '../../text/relation.js';
import { daysBetween, lengthOf } from '../figure/days.js';
import type { Figure } from '../figure/figure.js';
import { clauseBefore } from '../words/in-sentence.js';
import { isWholeFact } from './identities.js';
import { isAverage, isPart } from '../words/narrowing.js';
import { ofOtherThings } from '../words/other-things.js';
import { sideBySide } from '../figure/pair.js';
import { comparedSets, read } from '../proof.js';
import { times } from './reckoning.js';
import type { Report, RuleContext } from '../rule.js';

/*
 * So much a day, and the days: 8天发送旅客1.51亿人次 here, 8天里日均发送旅客1640万人次 there.
 */

const A_DAY = '日均';
/** An average of some days only; a day's most. */
const OF_SOME_DAYS = /工作日|交易日|运营日|营业日|周末|最高|峰值|单日|月均|人均/;
/** 运输期间的8天里: how many days its sentence says it is of. */
const SO_MANY_DAYS = /(\d{1,3})天/;
/** Fewer characters say nothing. */
const SHORTEST = 3;
/** What publishers count and leave out may move so much of it. */
const SLACK = exact(3, -2);
/** Days that one of the two leaves to its sentence are told within so many days of each other. */
const NEAR_DAYS = 15;

const isDaily = (claim: ClaimRecord): boolean =>
  claim.kind === 'level' &&
  claim.status === 'actual' &&
  claim.articleKind === 'news' &&
  (claim.key.includes(A_DAY) || clauseBefore(claim).includes(A_DAY)) &&
  !OF_SOME_DAYS.test(clauseBefore(claim) + claim.key) &&
  !isPart(claim);

const isTotal = (claim: ClaimRecord): boolean =>
  isWholeFact(claim) && !isAverage(claim) && !claim.key.includes(A_DAY) && !OF_SOME_DAYS.test(clauseBefore(claim));

/** Of the same days; or of as many as the average's sentence says, told soon after. */
function areOfOneTime(daily: ClaimRecord, total: ClaimRecord): boolean {
  const [x, y] = [daysOf(daily.period ?? ''), daysOf(total.period!)];
  if (!y || y.first === y.last) return false;
  if (daily.periodBasis === 'stated') return x?.first === y.first && x.last === y.last;
  const said = SO_MANY_DAYS.exec(daily.sentence)?.[1];
  return Number(said) === lengthOf(y) && (daysBetween(daily.published, total.published) ?? Infinity) <= NEAR_DAYS;
}

/** What may be the sum of such an average: of its unit, place and name. */
function totalsOf(daily: ClaimRecord, context: RuleContext): Figure[] {
  const name = daily.key.replace(A_DAY, '');
  const content = contentOfName(name, 'level');
  if (content.length < SHORTEST) return [];
  const days = daily.period === undefined ? undefined : daysOf(daily.period);
  const named = context.seriesOf(name).flatMap(({ figures }) => figures.map(({ first }) => first));
  const timed = days ? context.claimsUntil('level', daily.unitClass, days.last) : [];
  const found = [...named, ...timed].filter(
    (claim) =>
      claim.kind === 'level' &&
      claim.unitClass === daily.unitClass &&
      claim.scopeKey === daily.scopeKey &&
      contentOf(claim) === content &&
      isTotal(claim) &&
      areOfOneTime(daily, claim) &&
      !ofOtherThings(daily, claim),
  );
  return [...new Set(found.map((claim) => context.figureOf(claim)))];
}

/** An average a day that does not give the total of its days. */
export function ofDailyAverage(claim: ClaimRecord, context: RuleContext): Report<'average'>[] {
  if (!isDaily(claim)) return [];
  const daily = context.figureOf(claim);
  return totalsOf(claim, context).flatMap((total): Report<'average'>[] => {
    if (total.unfinished) return [];
    const days = lengthOf(daysOf(total.first.period!)!);
    const told = times(daily.interval, intervalOf({ value: exact(days), bound: 'eq' }), false);
    const between = told && gap(total.interval, told.reckoned);
    if (!told || !between || compareExact(between, multiply(total.value, SLACK)) <= 0) return [];
    const { soft } = relate(total.interval, told.reckoned);
    return [
      {
        message: 'average',
        values: { ...sideBySide(daily, total), days: String(days) },
        severity: soft ? 'info' : 'warning',
        figures: [daily, total],
        proof: [read(daily), read(total), ...told.steps, comparedSets(total.interval, told.reckoned)],
      },
    ];
  });
}
