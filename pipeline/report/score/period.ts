import type { ClaimKind } from '../../model/claim.js';
import { daysOf } from '../../model/period.js';
import type { Days } from '../../model/period.js';

/** The days of a period; what is no calendar period (商用初期, XXXX-H1) begins and ends with its own words. */
function spanOf(period: string): Days {
  const [from = '', to = from] = period.split('/');
  return { first: daysOf(from)?.first ?? from, last: daysOf(to)?.last ?? to };
}

const isOneDay = ({ first, last }: Days): boolean => first === last;

/** 自2010年以来 ends at the file's day for one reader, at the end of that year for another: both are right. */
const sinceThatYear = (gold: Days, found: Days): boolean =>
  gold.first === found.first &&
  !isOneDay(gold) &&
  gold.last < found.last &&
  found.last === `${gold.last.slice(0, 4)}-12-31`;

/**
 * Whether two readings of a claim's period agree: equal ends, and equal starts unless the gold gives a stock's single day
 * or a duration, which counts where it ends.
 */
export function isSamePeriod(gold: string | undefined, found: string | undefined, kind: ClaimKind): boolean {
  if (!gold || !found) return !gold && !found;
  const [a, b] = [spanOf(gold), spanOf(found)];
  if (sinceThatYear(a, b)) return true;
  return a.last === b.last && (kind === 'duration' || a.first === b.first || (kind === 'level' && isOneDay(a)));
}
