import { isDay } from '../../../model/period.js';
import type { Previous } from './beside.js';
import { governed } from './governed.js';
import { isRecent } from './happened.js';
import type { Found, PeriodQuestion } from './question.js';
import { NOW_CUE } from './standing.js';
import { PARTS_REACH, type Told } from './told.js';

/** The time of a figure behind 其中 or 分品种看: that of the whole it is a part of. */

/** Opens a sentence that tells the parts of the figure in the one before: 其中; 分品种看，; 按用途分，. */
const PARTS =
  /^(?:其中|(?:按|分)[^，。；\d]{1,8}(?:来?看|划?分|统计)，|从[^，。；\d]{0,4}(?:结构|构成|品种|用途|类别|种类|类型|来源)(?:上|来)?看，)/;

/** The time of the whole, said in the figure's sentence or in the one before. */
export const ofItsWhole = (told: Told, question: PeriodQuestion, previous: Previous | undefined): Found | undefined =>
  partOfPrevious(told, question, previous) ?? partOfBefore(told, question);

/** 新增病例18576例，其中境外输入85例: a part is of the time of its whole. */
function partOfPrevious(
  { article: { text, sentences } }: Told,
  question: PeriodQuestion,
  previous: Previous | undefined,
): Found | undefined {
  const { sentence, span, clause, status } = question;
  if (previous?.sentence !== sentence || previous.end > span.start || status !== 'actual') return undefined;
  const start = Math.max(sentences[sentence]!.start, span.start - PARTS_REACH);
  const part = text.slice(start, span.start).lastIndexOf('其中');
  if (part < 0 || NOW_CUE.test(text.slice(clause.start, clause.end))) return undefined;
  const { mention, ...found } = previous.found;
  // A whole that a date of the sentence governs leaves the part to that date; one without any has none to give.
  return mention || found.by === 'published' ? undefined : { ...found, by: `part:${found.by.replace(/^part:/, '')}` };
}

/** 其中，城镇居民出游花费1.98万亿元 is of the time of the sentence that it is a part of. */
function partOfBefore(told: Told, question: PeriodQuestion): Found | undefined {
  const { sentence, clause, status } = question;
  const { text, sentences } = told.article;
  const [before, home] = [sentences[sentence - 1], sentences[sentence]];
  if (!before || !home || before.paragraph !== home.paragraph || status !== 'actual') return undefined;
  if (!PARTS.test(text.slice(home.start, home.start + 20)) || NOW_CUE.test(text.slice(clause.start, clause.end)))
    return undefined;
  const whole = { ...question, sentence: sentence - 1, clause: before, span: { start: before.end, end: before.end } };
  const found = governed(told, whole);
  if (!found?.mention || (isDay(found.period!) && !isRecent(found.period!, told.anchor))) return undefined;
  return { ...found, by: `part:${found.by}` };
}
