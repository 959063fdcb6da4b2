import { MISHAPS } from '../../lexicon/metric-words.js';
import { grouped } from '../../link/order.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { oneOf } from '../../text/one-of.js';
import { daysBetween, SAME_EVENT_DAYS } from '../figure/days.js';
import { sharedWords } from '../figure/printed.js';
import type { RuleContext } from '../rule.js';
import { hourOf, ofOneHour } from '../words/hour.js';
import { partOf } from '../words/narrowing.js';
import type { ClaimPair } from './moves.js';
import { isComparable } from './otherwise.js';

/*
 * The toll of one mishap at one hour, whatever each report calls the mishap: 截至19日18时，11人遇难 and 17人遇难.
 */

type Claims = readonly ClaimRecord[];

/** What befell them, in a toll's name: 遇难 of 石坪镇山体滑坡遇难人数. */
const MISHAP = new RegExp(oneOf(MISHAPS.values()));
const mishapOf = ({ key, kind, unitClass }: ClaimRecord): string =>
  kind === 'level' && unitClass === '人' ? (MISHAP.exec(key)?.[0] ?? '') : '';

/** Words of an event's name that the other report prints too: 马烈乡 of 马烈乡山体滑坡遇难人数. */
function namesEventOf(a: ClaimRecord, b: ClaimRecord, context: RuleContext): boolean {
  const event = a.key.replace(mishapOf(a), '').replace(/人数$/, '');
  const printed = context.claimsIn(b.doc).map(({ sentence }) => sentence);
  return printed.some((sentence) => sharedWords(event, sentence).length > 1);
}

/** Whether x's report tells y's number of the same mishap as well: 遇难者由11人增至17人. */
const tellsToo = (x: ClaimRecord, y: ClaimRecord, context: RuleContext): boolean =>
  context.claimsIn(x.doc).some((claim) => claim.exact === y.exact && mishapOf(claim) === mishapOf(y));

/** Whether two tolls are of one mishap, told within two days of one hour, in two reports of which neither tells both. */
const areOfOneMishap = (x: ClaimRecord, y: ClaimRecord, context: RuleContext): boolean =>
  x.status === y.status &&
  ofOneHour(x, y) &&
  (daysBetween(x.published, y.published) ?? Infinity) <= SAME_EVENT_DAYS &&
  partOf(x) === partOf(y) &&
  context.originalOf(x.doc) !== context.originalOf(y.doc) &&
  !tellsToo(x, y, context) &&
  !tellsToo(y, x, context) &&
  (namesEventOf(x, y, context) || namesEventOf(y, x, context));

/** Pairs of tolls of one mishap, by whatever name. `claims` are of one kind and day. */
export function* tollsOfOneMishap(claims: Claims, context: RuleContext): Generator<ClaimPair> {
  const told = claims.filter((claim) => mishapOf(claim) !== '' && isComparable(claim) && hourOf(claim) !== undefined);
  for (const same of grouped(told, mishapOf).values())
    for (const [at, x] of same.entries())
      for (const y of same.slice(at + 1)) if (areOfOneMishap(x, y, context)) yield [x, y];
}
