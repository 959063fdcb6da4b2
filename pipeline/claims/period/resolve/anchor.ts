import { FILED, FILED_AT_END, FILED_BY_ANY } from '../../../lexicon/datelines.js';
import type { Attributed } from '../../../model/speech.js';
import type { IsoDate } from '../../../model/source.js';
import { dayOf, isoDay, type Day } from './calendar.js';

/** What a shape is resolved against. */
export interface Anchor {
  /** The article's date, else the day of publication: 昨日, 18日, 去年 count from it. Absent where nothing gives a day. */
  readonly day?: Day;
  /**
   * What 今天 and 明天 count from: the day a report was filed, else that of its publication; not the day of an event in
   * it.
   */
  readonly today?: Day;
  /** The day of publication, where it is known. */
  readonly published?: IsoDate;
  /** The as-of day of 目前 and the end of 以来: the day of publication, else the article's date. */
  readonly asOf?: IsoDate;
  /** The last year the text named, for 当年, 全年 and a month that follows a dated one. */
  readonly namedYear?: number;
  /** The last month the text named, for 8日 after 3月5日. */
  readonly namedMonth?: number;
  /** The last day the text named, for 当天. */
  readonly namedDay?: IsoDate;
  /** True in a sentence about what is to come: 将于11月举行 is the next November. */
  readonly ahead: boolean;
  /**
   * True of a document that gives no more than its year (a yearly report): the years before it are over, its own is
   * ahead.
   */
  readonly yearly: boolean;
}

const YEARLY_REPORT = /^[“《]?((?:19|20)\d{2})年?[^，。]{0,30}(?:工作报告|公报)/;
const YEAR_ONLY = /^\d{4}$/;

/** The year of a document that no day dates: published in “2015”, or a yearly report set at its year's last day. */
function yearAlone({ title, source: { published } }: Attributed): string | undefined {
  if (published === undefined || YEAR_ONLY.test(published)) return published;
  const named = published.endsWith('-12-31') ? YEARLY_REPORT.exec(title ?? '')?.[1] : undefined;
  return named === published.slice(0, 4) ? named : undefined;
}

/** What the expressions of an article are resolved against. */
export function anchorOf(article: Attributed): Anchor {
  const year = yearAlone(article);
  if (year === undefined) return anchorOn(article.date, article.source.published, isFiled(article));
  return { ahead: false, yearly: true, day: { year: Number(year), month: 1, day: 1 }, asOf: year, published: year };
}

/** @param filed whether `date` is that of a dateline (新华社北京7月19日电) rather than of an event in the text */
export const anchorOn = (date: IsoDate | undefined, published: IsoDate | undefined, filed = false): Anchor => {
  const day = dayOf(date ?? published ?? '');
  const today = filed ? day : dayOf(published ?? date ?? '');
  const asOf = published ?? date;
  return {
    ahead: false,
    yearly: false,
    ...(day && { day }),
    ...(today && { today }),
    ...(asOf !== undefined && { asOf }),
    ...(published !== undefined && { published }),
  };
};

/** The last day that is not ahead: of an event told today and dated yesterday, today. */
export const presentDay = ({ day, asOf }: Anchor): IsoDate | undefined => {
  const own = day && isoDay(day);
  return own === undefined || (asOf !== undefined && asOf > own) ? asOf : own;
};

/** (新华社纽约4月17日电) and longer ones. */
const LONGEST_SIGNATURE = 60;

/** Whether an article's date is that of a dateline, at its head or its foot. */
function isFiled({ text, paragraphs }: Attributed): boolean {
  const first = paragraphs.find(({ role }) => role === 'paragraph' || role === 'credit');
  const head = first ? text.slice(first.start, Math.min(first.end, first.start + 2 * LONGEST_SIGNATURE)) : '';
  return FILED.test(head) || FILED_BY_ANY.test(head) || FILED_AT_END.test(text.slice(-LONGEST_SIGNATURE));
}
