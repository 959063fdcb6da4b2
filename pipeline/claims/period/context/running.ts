import { isDay, type Period } from '../../../model/period.js';
import type { IsoDate } from '../../../model/source.js';
import type { CleanSpan } from '../../../text/span.js';
import { lastingFrom, readLength, runningFrom, runningUntil } from './duration.js';
import type { Found, PeriodQuestion } from './question.js';
import { RUNNING } from './standing.js';

/** 倒计时100天, 距离开幕还有100天: up to the day counted down to. */
const COUNTS_DOWN = /倒计时$|距[^，。；]{2,40}(?:还有|还剩|仅剩|只有|剩)(?:不到|最后)?$/;
const LASTS = /(?:为期|延长[^，。；]{0,6}|持续|停火)$/;

const CLOSES = /闭幕|落幕|落下帷幕|结束|收官|收关/;

/** What a run of years still going on ends with: the as-of day, where its last year has not ended. */
function clipped(period: Period, found: Found, asOf: IsoDate | undefined): Period {
  const [first, last = first] = period.split('/');
  const current = asOf !== undefined && last === asOf.slice(0, 4) && found.mention === undefined && !isDay(last!);
  return current ? `${first}/${asOf}` : period;
}

/** 自2017年起，连续五年位居第二: the order holds for the last of the years. */
function endOfRun(run: RegExpExecArray, { period, mention }: Found, clause: CleanSpan): Period | undefined {
  const length = readLength(run[1]!);
  if (!length || length.unit !== '年' || period === undefined) return period;
  const since = mention?.shape.kind === 'since' && mention.end >= clause.start - 1;
  return (since ? runningFrom(length, period)?.split('/').at(-1) : undefined) ?? period;
}

/** 连续14年: from as many years before to where it ends. 为期三年: from the day it begins. 连续5年超过6%: over those years. */
export function lasted(text: string, question: PeriodQuestion, found: Found, asOf: IsoDate | undefined): Found {
  if (found.period === undefined) return found;
  const { span, clause, kind } = question;
  const undated = found.basis === 'implied';
  if (kind !== 'duration') {
    const run = RUNNING.exec(text.slice(clause.start, span.start));
    if (kind === 'rank') return run ? { ...found, period: endOfRun(run, found, clause) } : found;
    const length = run && readLength(run[1]!);
    const period = length && runningUntil(length, found.period, undated);
    return period ? { ...found, period, by: `${found.by}:running` } : found;
  }
  const written = text.slice(span.start, span.end);
  const length = readLength(written);
  if (!length) return found;
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  if (length.unit === '日' && COUNTS_DOWN.test(text.slice(Math.max(clause.start, span.start - 50), span.start)))
    return { ...found, period: lastingFrom({ ...length, count: length.count + 1 }, found.period.split('/').at(-1)!) ?? found.period, by: `${found.by}:countdown` }; // prettier-ignore
  // 自2020年起，连续两年: the beginning may fill the clause before.
  const since =
    found.mention?.shape.kind === 'since' &&
    (found.mention.start >= clause.start || found.mention.end >= clause.start - 1);
  // 为期6天的展会今天闭幕: it ends, not begins, on the day told.
  if (
    /为期$/.test(before) &&
    CLOSES.test(text.slice(Math.max(0, clause.start - 40), clause.end)) &&
    isDay(found.period)
  )
    return { ...found, by: `${found.by}:closed` };
  // 为期40天的2024年春运: a year gives no day that it begins on.
  if (/为期$/.test(before) && length.unit !== '年' && /^\d{4}$/.test(found.period)) return found;
  if (/为期$/.test(before) || (since && LASTS.test(before)))
    return { ...found, period: lastingFrom(length, found.period) ?? found.period, by: `${found.by}:for` };
  if (!/(?:连续|已连)$/.test(before) && !/连[丰增冠]/.test(written)) return found;
  const period = since ? runningFrom(length, found.period) : runningUntil(length, found.period, undated);
  return { ...found, period: period ? clipped(period, found, asOf) : found.period, by: `${found.by}:running` };
}
