import { grouped } from '../../link/order.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { minuteOf } from '../words/hour.js';
import { placesDiffer } from './meeting.js';
import type { ClaimPair } from './moves.js';
import { isAverage, isFromValue, onOtherFooting, partOf } from '../words/narrowing.js';
import type { RuleContext } from '../rule.js';

/*
 * What happened at one minute of one day is one event, wherever each report says it was: 18日23时59分，积石山县发生6.2级地震 and
 * 甘肃临夏州积石山县发生5.9级地震 at 23时59分.
 */

type Claims = readonly ClaimRecord[];

/** 自动测定 is replaced within the hour; a fact that both call final is one. */
const PRELIMINARY = /自动测定|初步|速报|修订|修正|订正|核定/;

/** More claims of one minute than these are of many things. */
const MOST_TOLD = 12;

const isTold = (claim: ClaimRecord): boolean =>
  claim.status === 'actual' &&
  claim.kind === 'level' &&
  claim.articleKind === 'news' &&
  !PRELIMINARY.test(claim.sentence) &&
  minuteOf(claim) !== undefined &&
  !isFromValue(claim) &&
  !isAverage(claim) &&
  partOf(claim) === '';

const isOfOneEvent = (a: ClaimRecord, b: ClaimRecord, context: RuleContext): boolean =>
  context.originalOf(a.doc) !== context.originalOf(b.doc) &&
  a.unitClass === b.unitClass &&
  // Of one place they are of one series: see value-conflict. 甘肃临夏州积石山县 and 积石山县 are two.
  a.scopeKey !== b.scopeKey &&
  !placesDiffer(a.scopeKey, b.scopeKey) &&
  !onOtherFooting(a, b);

/** Facts of one name, day and minute in two reports, neither a copy of the other. `claims` are of one kind and day. */
export function* toldOfOneMinute(claims: Claims, context: RuleContext): Generator<ClaimPair> {
  const told = claims.filter(isTold);
  if (told.length < 2) return;
  for (const same of grouped(told, (claim) => `${claim.key}\t${claim.period}\t${minuteOf(claim)}`).values()) {
    if (same.length > MOST_TOLD) continue;
    for (const [at, a] of same.entries())
      for (const b of same.slice(at + 1)) if (isOfOneEvent(a, b, context)) yield [a, b];
  }
}
