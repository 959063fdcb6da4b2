import { isDay, type Period } from '../../model/period.js';
import type { Attributed } from '../../model/speech.js';
import { presentDay, type Anchor } from './anchor.js';
import { addDays, dayOf, isoDay } from './calendar.js';
import type { Found, PeriodQuestion } from './question.js';
import type { PeriodMention } from './shapes.js';

/** The day of what happened, for figures that no period governs. */

/** An article with its mentions by sentence. */
export interface Told {
  readonly article: Attributed;
  readonly anchor: Anchor;
  readonly bySentence: readonly (readonly PeriodMention[])[];
}

/** How old an event's day may be. */
const NEWS_DAYS = 10;
/** How many sentences back an event's day is looked for. */
const SENTENCES_BACK = 12;

/** News tells of the last days: 11月5日大选 in July is not the day of what it tells. */
export function isRecent(day: Period, anchor: Anchor): boolean {
  const present = dayOf(presentDay(anchor) ?? '');
  return present === undefined || (day <= isoDay(present) && day >= isoDay(addDays(present, -NEWS_DAYS)));
}

/** 七部门昨天（7月13日）印发: who acts is counted on the day of the act; of a headline, the one that its story names. */
export function issuedDay({ article, bySentence }: Told, { span, sentence }: PeriodQuestion): Found | undefined {
  const { text, sentences, paragraphs } = article;
  if (!/(?:部门|部委)$/.test(text.slice(span.start, span.end))) return undefined;
  const home = sentences[sentence];
  const role = home && paragraphs[home.paragraph]?.role;
  const within = role === 'title' || role === 'heading' ? sentence + 1 : sentence;
  const day = bySentence[within]?.find((mention) => mention.role === 'report' && mention.period !== undefined);
  return day && { period: day.period, basis: 'stated', by: 'issued' };
}

/** The last day named in its paragraph, else the article's own. */
export function eventDay(
  { article, anchor, bySentence }: Told,
  { span, sentence }: PeriodQuestion,
): Period | undefined {
  const { sentences, date } = article;
  const paragraph = sentences[sentence]?.paragraph;
  const least = Math.max(0, sentence - SENTENCES_BACK);
  for (let i = sentence; i >= least && sentences[i]!.paragraph === paragraph; i--) {
    const named = bySentence[i]!.findLast(
      ({ end, role }) => end <= span.start && (role === 'period' || role === 'report'),
    );
    if (named?.period !== undefined && isDay(named.period) && isRecent(named.period, anchor)) return named.period;
  }
  return date;
}
