import type { Period } from '../../model/period.js';
import { firstYear, lastYear } from './calendar.js';
import type { Found, PeriodQuestion } from './question.js';

/** 从166个拓展到542个: what stands before the number, and behind it. */
const FROM = /(?:从|由)[^，。；\d]{0,14}$/;
const TO =
  /^[^，。；\d]{0,12}(?:增|提|扩|拓|升|突破|达|降|减|缩|发展|跃|攀|上涨|下滑|壮大|压)[^，。；\d]{0,5}(?:至|到|为)(?:了)?[^，。；\d]{0,10}[\d一二三四五六七八九十百千万]/;

const startsIn = (period: Period): Period | undefined => {
  const year = firstYear(period);
  if (year === undefined) return undefined;
  // 今年以来 begins with the first of January.
  return year === lastYear(period) ? period.split('/')[0] : String(year);
};

/**
 * 五年来，从166个港口拓展到542个: under a span that has run on, the earlier side of a comparison holds when the span began,
 * not over it.
 */
export function earlierSide(text: string, { span, clause, kind }: PeriodQuestion, found: Found): Found {
  const { period, by } = found;
  if (period === undefined || !period.includes('/') || kind === 'duration') return found;
  if (!/since|trailing|point|fixed|range/.test(by)) return found;
  if (!FROM.test(text.slice(clause.start, span.start))) return found;
  if (!TO.test(text.slice(span.end, span.end + 40))) return found;
  const start = startsIn(period);
  return start === undefined ? found : { ...found, period: start, by: `${by}:earlier` };
}
