import { isDay, type Period } from '../../../model/period.js';
import { presentDay, type Anchor } from '../resolve/anchor.js';
import { addDays, dayOf, isoDay } from '../resolve/calendar.js';
import type { PeriodMention } from '../expressions/shapes.js';
import { opensClause } from './governing.js';
import { smallNumber } from '../expressions/patterns.js';
import type { Found, PeriodQuestion } from './question.js';
import type { Told } from './told.js';

/** The day of what happened, for figures that no period governs. */

/** How old an event's day may be. */
const NEWS_DAYS = 10;
/** How many sentences back an event's day is looked for. */
const SENTENCES_BACK = 12;

/** News tells of the last days: 11月5日大选 in July is not the day of what it tells. */
export function isRecent(day: Period, anchor: Anchor): boolean {
  const present = dayOf(presentDay(anchor) ?? '');
  return present === undefined || (day <= isoDay(present) && day >= isoDay(addDays(present, -NEWS_DAYS)));
}

/** 2月1日，第二批清单公布: a day that opens its sentence dates what the sentence tells, however long ago. */
const isPast = (mention: PeriodMention, text: string, anchor: Anchor): boolean =>
  mention.role === 'report' && opensClause(mention, text) && mention.period! < (presentDay(anchor) ?? '');

/** What a reporter hears at a press conference stands as of the paper's own day. */
const LEARNED = /^[^。]{0,30}?(?:获悉|了解到|发布会|吹风会|座谈会)/;

/** 七部门昨天（7月13日）印发: who acts is counted on the day of the act; of a headline, the one that its story names. */
export function issuedDay({ article, bySentence }: Told, { span, sentence }: PeriodQuestion): Found | undefined {
  const { text, sentences, paragraphs } = article;
  if (!/(?:部门|部委)$/.test(text.slice(span.start, span.end))) return undefined;
  const home = sentences[sentence];
  const role = home && paragraphs[home.paragraph]?.role;
  const within = role === 'title' || role === 'heading' ? sentence + 1 : sentence;
  const day = bySentence[within]?.find(
    ({ role, period, end }) => role === 'report' && period !== undefined && !LEARNED.test(text.slice(end, end + 40)),
  );
  if (day) return { period: day.period, basis: 'stated', by: 'issued' };
  // 六部门向社会发布2022年先进事迹: the year is of what they issue.
  const first = bySentence[within]?.find(({ role }) => role !== 'none');
  const ofYear =
    first && first.start >= span.end && first.shape.kind === 'calendar' && first.shape.from.unit === 'year';
  const published = article.source.published ?? article.date;
  return ofYear === true && published !== undefined ? { period: published, basis: 'implied', by: 'issued' } : undefined;
}

const CLOSING = /(?:闭幕|落幕|落下帷幕|收官)/;
const LASTED = /为期([一二两三四五六七八九十]{1,2}|\d{1,2})[天日]的?/;

/** 第十五届航展今天闭幕。为期六天的航展参观人数达60万: what an event counts at its end is of its days. */
export function closedEvent({ article: { text, paragraphs }, anchor: { day } }: Told): Period | undefined {
  const first = paragraphs.find(({ role }) => role === 'paragraph');
  if (!first || !day) return undefined;
  const lead = text.slice(first.start, first.start + CLOSING_LEAD);
  const length = CLOSING.test(lead) ? LASTED.exec(lead)?.[1] : undefined;
  return length === undefined ? undefined : `${isoDay(addDays(day, 1 - smallNumber(length)))}/${isoDay(day)}`;
}

/** In how much of a story its event is told as closed. */
const CLOSING_LEAD = 160;
const ISSUED =
  /(?:发布|印发|公布|出台|下发)[^。\n]{0,60}(?:通知|意见|办法|方案|规定|规划|措施|条例|计划|政策|标准|细则|名单|公告|》)/;

/**
 * The day a statement or a paper is of, for what it says without a date: 救援机构25日表示，学校里有…; 昨天（7月13日）发布通知
 * and, in the sentences below it, what the paper lays down.
 */
export function reportedDay(
  { article: { text, sentences }, anchor, bySentence }: Told,
  { span, sentence }: PeriodQuestion,
): Period | undefined {
  const paragraph = sentences[sentence]?.paragraph;
  const least = Math.max(0, sentence - SENTENCES_BACK);
  for (let i = sentence; i >= least && sentences[i]!.paragraph === paragraph; i--) {
    const day = bySentence[i]!.findLast(
      ({ end, role, period }) => end <= span.start && role === 'report' && period !== undefined && isDay(period),
    );
    const { start, end } = sentences[i]!;
    if (
      day &&
      (isRecent(day.period!, anchor) || (i === sentence && isPast(day, text, anchor))) &&
      !LEARNED.test(text.slice(day.end, Math.min(end, day.end + 40)))
    )
      if (i === sentence || ISSUED.test(text.slice(start, Math.min(end, start + 160)))) return day.period;
    if (bySentence[i]!.length > 0 && i < sentence) return undefined;
  }
  return undefined;
}

/** The last day named in its paragraph, else the article's own. */
export function eventDay(
  { article, anchor, bySentence }: Told,
  { span, sentence }: PeriodQuestion,
): Period | undefined {
  const { text, sentences, date } = article;
  const paragraph = sentences[sentence]?.paragraph;
  const least = Math.max(0, sentence - SENTENCES_BACK);
  for (let i = sentence; i >= least && sentences[i]!.paragraph === paragraph; i--) {
    const named = bySentence[i]!.findLast(
      ({ end, role }) => end <= span.start && (role === 'period' || role === 'report'),
    );
    if (named?.period === undefined || !isDay(named.period)) continue;
    if (isRecent(named.period, anchor) || (i === sentence && isPast(named, text, anchor))) return named.period;
  }
  return date;
}

/** A line's length, a hall's area, what a show is to bring: as they are told, whatever the day of the opening. */
const LASTING =
  /全长|总长|全程|时速|横跨|里程|面积|投资|装机|容量|设计|建成|本次|此次|本届|仍|登记|强调|是(?:我国|全国|全球|世界|[^，。]{2,6})(?:首|第)/;
/** 该区有非遗90项: what a place has, it had before the event and has after it. */
const HAS = /(?<![已没只仅还另所具])有[^，。；有]{0,14}$/;
/** What happened before the day told is not of it. */
const MOVED_ON = /^(?:此前|早些时候|之前|目前|这是)/;

/** 18日，决赛举行。…下半场，97秒内连入两球: what the sentences behind an event of some days ago tell of it. */
export function passedDay(
  { article: { text, sentences }, anchor, bySentence }: Told,
  { sentence, clause, span }: PeriodQuestion,
): Period | undefined {
  const home = sentences[sentence];
  if (HAS.test(text.slice(clause.start, span.start))) return undefined;
  if (!home || MOVED_ON.test(text.slice(home.start, home.start + 6)) || LASTING.test(text.slice(home.start, home.end)))
    return undefined;
  const { paragraph } = home;
  const least = Math.max(0, sentence - SENTENCES_BACK);
  for (let i = sentence - 1; i >= least && sentences[i]!.paragraph === paragraph; i--) {
    if (MOVED_ON.test(text.slice(sentences[i]!.start, sentences[i]!.start + 6))) return undefined;
    const day = bySentence[i]!.find(({ role, period }) => role === 'period' && period !== undefined && isDay(period));
    if (day && opensClause(day, text) && isRecent(day.period!, anchor) && day.period! < (presentDay(anchor) ?? ''))
      return day.period;
    if (bySentence[i]!.length > 0) return undefined;
  }
  return undefined;
}

const PEOPLE = /[名位人]$/;
const HELD = /举行|举办|召开|开幕|启动/;

/** 13日，对话会在芝加哥举行。近百位人士深入交流: who is counted in the sentence behind an event was at it. */
export function attendsHeld(
  { article: { text, sentences }, bySentence }: Told,
  { span, sentence }: PeriodQuestion,
): boolean {
  const [before, home] = [sentences[sentence - 1], sentences[sentence]];
  if (!before || !home || before.paragraph !== home.paragraph || !PEOPLE.test(text.slice(span.start, span.end)))
    return false;
  const day = bySentence[sentence - 1]!.findLast(({ period }) => period !== undefined && isDay(period));
  return day !== undefined && HELD.test(text.slice(day.end, before.end));
}
