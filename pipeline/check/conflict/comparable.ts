import { daysBetween, SAME_EVENT_DAYS } from '../figure/days.js';
import { doubtsBetween } from './doubts.js';
import type { Comparable } from './doubts.js';
import type { Figure } from '../figure/figure.js';
import { countOtherThings, isAverage, isFromValue, ofOtherIssues, onOtherFooting } from '../words/narrowing.js';
import { mayHaveMoved } from '../words/tolls.js';
import { ofOtherThings } from '../words/other-things.js';
import { meet, placeOf, samePeriod, sameSeries } from '../figure/series.js';

/**
 * Whether two figures speak of the same thing at the same time; undefined where they do not, or where one sentence says
 * both (then they are two things: 出口一季度增长4.9%，其中对东盟增长4.9%以上).
 */
export function comparable(a: Figure, b: Figure): Comparable | undefined {
  if (!sameSeries(a.first, b.first) || meet(a, b, placeOf)) return undefined;
  if (!samePeriod(a, b)) return undefined;
  if (isAverage(a.first) !== isAverage(b.first) || countOtherThings(a.first, b.first)) return undefined;
  if (mayHaveMoved(a.first, b.first) || ofOtherIssues(a.first, b.first)) return undefined;
  if (onOtherFooting(a.first, b.first) || ofOtherThings(a.first, b.first)) return undefined;
  if (isFromValue(a.first) || isFromValue(b.first)) return undefined;
  // An expectation is taken back and replaced: only those of one day can contradict each other.
  if (a.first.status !== 'actual' && (daysBetween(a.first.published, b.first.published) ?? Infinity) > SAME_EVENT_DAYS)
    return undefined;
  return doubtsBetween(a, b);
}
