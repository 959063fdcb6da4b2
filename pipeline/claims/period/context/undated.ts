import type { Period } from '../../../model/period.js';
import { attendsHeld, eventDay, passedDay, reportedDay } from './happened.js';
import type { Found, PeriodQuestion } from './question.js';
import { NOW_CUE } from './standing.js';
import type { Told } from './told.js';
import { isYearlyRate } from './yearly-rate.js';

/** 此次返还的38件, 当日击落: of the event's own day. */
const OF_THE_EVENT =
  /来自[^，。]{2,20}的|参会|与会|参展|参赛|出席|此次|这次|本次|当天|当日|当晚|击落|发动|遇难|死亡|丧生|受伤|打死|打伤|枪击|被捕|被逮捕|获释|绑架|坠毁|受损|断电|被困|失踪/;
/** What is harvested, made or earned once a year: 小麦总产量有望突破 is of the year. */
const YEARLY = /(?:总产量?|产量|总产值|产值|增加值|生产总值|GDP)/;

/**
 * What no period reaches: an event is of the article's day, a stock of the day of publication.
 *
 * @param ended the days of the event that the article tells as closed
 */
export function undated(told: Told, ended: Period | undefined, question: PeriodQuestion): Found {
  const { aspect, kind, status, clause } = question;
  const { article, anchor } = told;
  const clauseText = article.text.slice(clause.start, clause.end);
  const date = eventDay(told, question);
  const published: Found = { period: article.source.published ?? date, basis: 'implied', by: 'published' };
  // What a yearly report says without a time to have flowed or grown did so in the year it looks back on.
  const stock = kind === 'level' && aspect === 'stock';
  if (anchor.yearly && anchor.day && status === 'actual' && !stock && !NOW_CUE.test(clauseText))
    return { period: String(anchor.day.year - 1), basis: 'implied', by: 'report' };
  if (isYearlyRate(article, question)) return published;
  if (status !== 'actual' && kind === 'level' && YEARLY.test(clauseText) && anchor.day)
    return { period: String(anchor.day.year), basis: 'implied', by: 'article:year' };
  const closed = status === 'actual' && kind !== 'duration' && !NOW_CUE.test(clauseText) ? ended : undefined;
  if (closed !== undefined) return { period: closed, basis: 'implied', by: 'event:closed' };
  const event =
    date !== undefined &&
    (aspect === 'flow' || (kind === 'level' && (OF_THE_EVENT.test(clauseText) || attendsHeld(told, question))));
  if (event) return { period: date, basis: 'implied', by: 'article' };
  const passed =
    status === 'actual' && kind !== 'share' && !NOW_CUE.test(clauseText) ? passedDay(told, question) : undefined;
  if (passed !== undefined) return { period: passed, basis: 'implied', by: 'event:passed' };
  const reported = status === 'actual' ? reportedDay(told, question) : undefined;
  return reported === undefined ? published : { period: reported, basis: 'implied', by: 'reported' };
}
