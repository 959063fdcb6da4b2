import { FILED, FILED_AT_END, FILED_BY_ANY } from '../lexicon/datelines.js';
import type { IsoDate } from '../model/source.js';
import { matchesOf } from '../text/matches.js';

const DAY = 86_400_000;
/** A story printed today tells of the last days; an older day in it is background. */
const OLDEST_EVENT = 4;
/** Characters of an article's beginning in which its event is dated. */
const LEAD = 160;

/** (新华社纽约4月17日电) and longer ones. */
const LONGEST_SIGNATURE = 60;

const iso = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);
const timeOf = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);

/** The latest day with this month (where given) and day that is not after `published`. */
function dayBefore(published: IsoDate, month: number | undefined, day: number): IsoDate | undefined {
  const end = timeOf(published) + DAY;
  const [year, publishedMonth] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  for (let back = 0; back < 13; back++) {
    const first = new Date(Date.UTC(year, publishedMonth - 1 - back, 1));
    if (month !== undefined && first.getUTCMonth() + 1 !== month) continue;
    const time = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), day);
    if (new Date(time).getUTCDate() === day && time <= end) return iso(time);
  }
  return undefined;
}

/**
 * Days an article's lead names. 今天（9月25日）, 5月1日, 26日; of 5日到6日 the last.
 * What stands before tells days that are no event apart: 截至3月31日, 自7月1日起, 据美国媒体27日报道.
 */
const MENTION =
  /(截至|截止|至|到|自|从|于|定于|将于|从开市到)?(?:(今天|今日|昨天|昨日|昨晚|今晨)(?:[(（](?:(\d{1,2})月)?(\d{1,2})日[^()（）]{0,6}[)）])?|(?:今年|(?<![\d年月]))(?:(\d{1,2})月)?(\d{1,2})日(?:[至到—-](?:(\d{1,2})月)?(\d{1,2})日)?)(起|前|后|以来|报道|消息)?/g;

const NO_EVENT_BEFORE: ReadonlySet<string> = new Set([
  '截至',
  '截止',
  '至',
  '到',
  '自',
  '从',
  '定于',
  '将于',
  '从开市到',
]);
const NO_EVENT_AFTER: ReadonlySet<string> = new Set(['起', '前', '以来', '报道', '消息']);

const number = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));

function mentioned(match: RegExpMatchArray, published: IsoDate): IsoDate | undefined {
  const [, before, word, wordMonth, wordDay, month, day, lastMonth, lastDay, after] = match;
  if (before !== undefined && NO_EVENT_BEFORE.has(before)) return undefined;
  if (word !== undefined) {
    if (wordDay !== undefined) return dayBefore(published, number(wordMonth), Number(wordDay));
    return word.startsWith('昨') ? iso(timeOf(published) - DAY) : published;
  }
  if (after !== undefined && NO_EVENT_AFTER.has(after)) return undefined;
  const own = lastDay === undefined ? [month, day] : [lastMonth ?? month, lastDay];
  return dayBefore(published, number(own[0]), Number(own[1]));
}

function eventDate(lead: string, published: IsoDate): IsoDate | undefined {
  for (const match of matchesOf(lead.slice(0, LEAD), MENTION)) {
    const date = mentioned(match, published);
    if (date === undefined) continue;
    const age = (timeOf(published) - timeOf(date)) / DAY;
    if (age >= 0 && age <= OLDEST_EVENT) return date;
  }
  return undefined;
}

/**
 * An article's own day: its dateline, else the event its lead dates, else the day it was published.
 *
 * @param paragraphs the texts of its paragraphs, datelines included
 * @param published the document's day; without it nothing gives a year, and the date stays unknown
 */
export function articleDate(paragraphs: readonly string[], published: IsoDate | undefined): IsoDate | undefined {
  if (published === undefined) return undefined;
  const first = paragraphs[0] ?? '';
  const filed =
    FILED.exec(first) ??
    FILED_BY_ANY.exec(first) ??
    FILED_AT_END.exec((paragraphs[paragraphs.length - 1] ?? '').slice(-LONGEST_SIGNATURE));
  if (filed) return dayBefore(published, number(filed[1]), Number(filed[2])) ?? published;
  return eventDate(first, published) ?? published;
}
