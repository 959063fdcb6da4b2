import type { ClaimKind } from '../../../model/claim.js';
import { isDay } from '../../../model/period.js';
import { governed } from './governed.js';
import { isRecent } from './happened.js';
import type { Found, PeriodQuestion } from './question.js';
import { NOW_CUE, RUNNING } from './standing.js';
import { PARTS_REACH, type Told } from './told.js';

/** The time of a figure behind 其中: that of the whole it is a part of. */

/** The last figure read, of which one behind 其中 in its sentence is a part. */
export interface Previous {
  readonly sentence: number;
  /** Clean offset. */
  readonly end: number;
  readonly kind: ClaimKind;
  readonly found: Found;
}

/** ，水电占|23.6%: no more than a name and 占 stands between the two. */
const SHARE_AGAIN = /^(?:以上|以下|左右)?[，；][^，。；]{1,14}(?:占|占比)(?:比|约|近|超|超过|为|到|达)?$/;
/** Opens a sentence that tells the parts of the figure in the one before: 其中; 分品种看，; 按用途分，. */
const PARTS =
  /^(?:其中|(?:按|分)[^，。；\d]{1,8}(?:来?看|划?分|统计)，|从[^，。；\d]{0,4}(?:结构|构成|品种|用途|类别|种类|类型|来源)(?:上|来)?看，)/;

/** 公众满意度连续四年|超过95%: of the years that the figure before it counts. */
function withItsRun(
  { article: { text } }: Told,
  { sentence, span, clause }: PeriodQuestion,
  previous: Previous | undefined,
): Found | undefined {
  if (previous?.sentence !== sentence || previous.end <= clause.start || previous.end > span.start) return undefined;
  return RUNNING.test(text.slice(clause.start, span.start)) ? previous.found : undefined;
}

/** 火电占发电量的50.7%，|水电占23.6%: shares told side by side are of one time. */
function besideShare(
  { article: { text } }: Told,
  question: PeriodQuestion,
  previous: Previous | undefined,
): Found | undefined {
  const { kind, sentence, span, clause } = question;
  if (kind !== 'share' || previous?.kind !== 'share' || previous.sentence !== sentence || previous.end > clause.start)
    return undefined;
  if (NOW_CUE.test(text.slice(clause.start, clause.end))) return undefined;
  if (!SHARE_AGAIN.test(text.slice(previous.end, span.start))) return undefined;
  const { period, basis, by } = previous.found;
  return { period, basis, by: `beside:${by.replace(/^beside:/, '')}` };
}

/** The time of the whole, said in the figure's sentence or in the one before. */
export const ofItsWhole = (told: Told, question: PeriodQuestion, previous: Previous | undefined): Found | undefined =>
  withItsRun(told, question, previous) ??
  besideShare(told, question, previous) ??
  partOfPrevious(told, question, previous) ??
  partOfBefore(told, question);

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
