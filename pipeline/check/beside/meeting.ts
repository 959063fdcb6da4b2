import type { ClaimRecord } from '../../model/annotation.js';
import { daysOf } from '../../model/period.js';
import { daysBetween, SAME_EVENT_DAYS } from '../figure/days.js';
import { isAverage, isFromValue, onOtherFooting } from '../words/narrowing.js';
import { mayHaveMoved } from '../words/tolls.js';
import { isOwned } from '../words/owner.js';

/* Whether what two reports tell may be of one time, place and occasion. */

/** 湖北 and 湖北武汉; a place that one leaves out, or leaves unnamed (全市). */
export const placesMeet = (a: string, b: string): boolean =>
  a.startsWith(b) || b.startsWith(a) || isOwned(a) || isOwned(b);

/** Two places, both said, neither within the other's name: 河南, 郑州; not 河南郑州, 郑州. */
export const placesDiffer = (a: string, b: string): boolean => !a.includes(b) && !b.includes(a);

/** Of the same last day, or one of the two dated by its publication alone. */
function timesMeet(a: ClaimRecord, b: ClaimRecord): boolean {
  if (a.periodBasis !== 'stated' || b.periodBasis !== 'stated' || a.period === b.period) return true;
  const [x, y] = [a, b].map(({ period }) => (period === undefined ? undefined : daysOf(period)));
  return x !== undefined && y !== undefined && x.last === y.last;
}

/** What happened in a stated time is told again for months: 去年全省出栏生猪4312万头, in March. */
export const TOLD_AGAIN_DAYS = 120;

const isOfOneOccasion = (a: ClaimRecord, b: ClaimRecord): boolean =>
  (daysBetween(a.published, b.published) ?? Infinity) <= SAME_EVENT_DAYS;

/** Printed within two days, or of one stated time within months. */
export function mayBeToldAgain(a: ClaimRecord, b: ClaimRecord): boolean {
  if (isOfOneOccasion(a, b)) return true;
  const isStated = a.periodBasis === 'stated' && b.periodBasis === 'stated';
  return isStated && timesMeet(a, b) && (daysBetween(a.published, b.published) ?? Infinity) <= TOLD_AGAIN_DAYS;
}

/** Facts that may be of one thing at one time. */
export const mayMeet = (a: ClaimRecord, b: ClaimRecord): boolean =>
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
