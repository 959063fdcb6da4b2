import type { ClaimRecord } from '../../model/annotation.js';
import { samePeriod } from '../figure/series.js';
import { daysBetween, SAME_EVENT_DAYS } from '../figure/days.js';
import type { Figure } from '../figure/figure.js';
import { placesDiffer } from './meeting.js';
import { movesOf } from './moves.js';
import type { RuleContext } from '../rule.js';

const isDated = ({ periodBasis, status }: ClaimRecord): boolean => periodBasis === 'stated' && status === 'actual';

/** 快递业务量 of 河南快递业务量. */
const nameOf = ({ key, scopeKey }: ClaimRecord): string =>
  key.startsWith(scopeKey) ? key.slice(scopeKey.length) : key;

const isPrinted = ({ scope, sentence }: ClaimRecord): boolean => scope !== undefined && sentence.includes(scope);

/** How the level moved, the same in both reports: 62.4亿件，同比增长23.8%. */
function sharedMove(
  x: ClaimRecord,
  y: ClaimRecord,
  context: RuleContext,
): readonly [ClaimRecord, ClaimRecord] | undefined {
  const [ofX, ofY] = [x, y].map((level) => movesOf(level, context.claimsIn(level.doc)));
  for (const a of ofX!)
    for (const b of ofY!) if (a.kind === b.kind && a.unitClass === b.unitClass && a.exact === b.exact) return [a, b];
  return undefined;
}

/**
 * What else two reports within two days tell alike of one level that each gives to another place: the province's 62.4亿件,
 * 23.8% more, told of its capital. Undefined where they may be two things.
 */
export function ofOtherPlaces(
  a: Figure,
  b: Figure,
  context: RuleContext,
): readonly [ClaimRecord, ClaimRecord] | undefined {
  const [x, y] = [a.first, b.first];
  if (nameOf(x) !== nameOf(y) || x.kind !== 'level' || x.doc === y.doc || !placesDiffer(x.scopeKey, y.scopeKey))
    return undefined;
  if (!isDated(x) || !isDated(y) || !samePeriod(a, b) || !(isPrinted(x) || isPrinted(y))) return undefined;
  if ((daysBetween(x.published, y.published) ?? Infinity) > SAME_EVENT_DAYS) return undefined;
  return sharedMove(x, y, context);
}
