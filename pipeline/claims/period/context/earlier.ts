import type { Period } from '../../../model/period.js';
import { firstYear, lastYear } from '../resolve/calendar.js';
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

/** 从5.1万亿元|增加到11.7万亿元: what stands before the later side. */
const RISEN =
  /(?:从|由)[^，。；]{0,14}\d[^，。；]{0,12}(?:增|提|扩|拓|升|降|减|缩|发展|跃|压)[^，。；\d]{0,5}(?:至|到|为)了?$/;
/** Years that are over: both ends are named by their years. */
const WHOLE_YEARS = /^(\d{4})\/(\d{4})$/;

/** 过去五年 of a yearly report: the earlier side is of the year before them, the later of their last. */
function sideOfYears([, first, last]: RegExpExecArray, found: Found, side: 'earlier' | 'later'): Found {
  const period = side === 'later' ? last! : String(Number(first) - 1);
  return { ...found, period, by: `${found.by}:${side}` };
}

/**
 * 五年来，从166个港口拓展到542个: under a span that has run on, the earlier side of a comparison holds when the span began,
 * not over it.
 */
export function earlierSide(text: string, { span, clause, kind }: PeriodQuestion, found: Found): Found {
  const { period, by } = found;
  if (period === undefined || !period.includes('/') || kind === 'duration') return found;
  if (!/since|trailing|point|fixed|range/.test(by)) return found;
  const years = /trailing/.test(by) ? WHOLE_YEARS.exec(period) : null;
  const before = text.slice(clause.start, span.start);
  if (years && RISEN.test(before)) return sideOfYears(years, found, 'later');
  if (!FROM.test(before) || !TO.test(text.slice(span.end, span.end + 40))) return found;
  if (years) return sideOfYears(years, found, 'earlier');
  const start = startsIn(period);
  return start === undefined ? found : { ...found, period: start, by: `${by}:earlier` };
}
