import type { ClaimRecord } from '../../model/annotation.js';
import { compareExact, exact, multiply, parseExact } from '../../text/exact.js';
import { placesMeet } from './meeting.js';
import type { ClaimPair } from './moves.js';
import { OVERLAP, overlapOfNames, printsName } from './names-meet.js';
import { isPart } from '../words/narrowing.js';
import { numberOf } from '../figure/printed.js';
import type { RuleContext } from '../rule.js';

/*
 * A plan or an expectation, and the same number told as a fact under a name that overlaps: 年底前建成中试平台30个 here, 建成投用的中试平台
 * 已达30个 there. Whether that was said too soon is for the rules to tell.
 */

type Claims = readonly ClaimRecord[];

/** More plans and facts than these of one number meet by chance. */
const MOST_ALIKE = 40;

const isPlan = ({ status, kind }: ClaimRecord): boolean => status !== 'actual' && kind === 'level';
const isFact = ({ status, kind, articleKind }: ClaimRecord): boolean =>
  status === 'actual' && kind === 'level' && articleKind === 'news';

/** Whether a fact may be what was planned: one number of one unit, of places that meet, under names that overlap. */
export const mayFulfil = (fact: ClaimRecord, plan: ClaimRecord): boolean =>
  isFact(fact) &&
  isPlan(plan) &&
  numberOf(fact) === numberOf(plan) &&
  placesMeet(fact.scopeKey, plan.scopeKey) &&
  isPart(fact) === isPart(plan) &&
  (overlapOfNames(fact, plan) >= OVERLAP || printsName(fact, plan));

/** Facts and plans of one number in two reports, neither a copy of the other, each fact first. */
export function* toldAsDone(claims: Claims, context: RuleContext): Generator<ClaimPair> {
  const plans = claims.filter(isPlan);
  if (plans.length === 0 || claims.length > MOST_ALIKE) return;
  for (const plan of plans)
    for (const fact of claims)
      if (
        context.originalOf(fact.doc) !== context.originalOf(plan.doc) &&
        fact.key !== plan.key &&
        mayFulfil(fact, plan)
      )
        yield [fact, plan];
}

/** Less than a quarter of what is planned is counted in something else. */
const FOURTH = exact(4);

/** Whether the report of a plan tells how far it had come: 现有17个; 1—10月1180万辆. */
export const tellsLess = (plan: ClaimRecord, claims: Claims): boolean =>
  claims.some(
    ({ article, status, kind, unitClass, exact: text, id }) =>
      id !== plan.id &&
      article === plan.article &&
      status === 'actual' &&
      kind === 'level' &&
      unitClass === plan.unitClass &&
      compareExact(parseExact(text), parseExact(plan.exact)) < 0 &&
      compareExact(multiply(parseExact(text), FOURTH), parseExact(plan.exact)) > 0,
  );
