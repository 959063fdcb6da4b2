import { CLOSING_NOUNS } from '../../../lexicon/aspects.js';
import { daysOf, isDay, type Period } from '../../../model/period.js';
import { governingMention, isCountedTo, opensClause } from './governing.js';
import type { Found, PeriodQuestion } from './question.js';
import { isOfThisYear, type PeriodMention } from '../expressions/shapes.js';
import { mentionsOf, PARTS_REACH, sentenceOf, type Told } from './told.js';
import { ofYearBefore } from './year-before.js';

/** The time of a figure that a mention in its own sentence governs. */

/** 余额, 存量: what is counted at the end of a period. */
const closingNoun = new RegExp(CLOSING_NOUNS.join('|'));

/** The time that a mention of the sentence gives a figure, if one governs it. */
export function governed(told: Told, question: PeriodQuestion): Found | undefined {
  const sentence = sentenceOf(told, question);
  const earlier = ofYearBefore(sentence, question, (mention) => under(told, mention, question).period);
  if (earlier) return earlier;
  const mention = governingMention(sentence, question);
  return mention && under(told, mention, question);
}

/** A figure is of the whole period named, of its last day, or of the run that ends there. */
function under(told: Told, mention: PeriodMention, question: PeriodQuestion): Found {
  const basis = mention.basis ?? 'stated';
  const by = mention.shape.kind === 'now' ? 'now' : `sentence:${mention.shape.kind}`;
  const period = mention.period!;
  const last = lastDayOf(period);
  const { asOf } = told.anchor;
  if (asOf !== undefined && standsAtEnd(told, mention, question))
    return { period: asOf, basis, by: `${by}:end`, mention };
  if (asOf !== undefined && hasComeTo(told, mention, question))
    return { period: asOf, basis: 'implied', by: `${by}:now`, mention };
  const counted = yearUntil(told, mention, question) ?? runUntil(told, mention, question);
  if (counted !== undefined) return { period: counted, basis, by: `${by}:until`, mention };
  if (last !== undefined && isAsOf(mention, question) && last <= (told.anchor.asOf ?? last))
    return { period: sinceUntil(told, { ...mention, period: last }, question) ?? last, basis, by, mention };
  if (last !== undefined && isBalance(told, mention, question)) {
    // 今年新增1200辆，总数达8600辆: a balance told before the year is over is of now.
    if (asOf !== undefined && last > asOf && isOfThisYear(mention.shape))
      return { period: asOf, basis: 'implied', by: `${by}:now`, mention };
    return { period: last, basis, by: `${by}:end`, mention };
  }
  return { period: sinceUntil(told, mention, question) ?? period, basis, by, mention };
}

const RATIO = /(?<!增长|增)(?:率|占比|比重|水平)(?!保持|均|平均)[^，。；由从均]{0,8}$/;

/** 十年来，森林覆盖率超过24%; 过去十年，已跃居世界第一: what such years have come to. */
function standsAtEnd(
  { article }: Told,
  { shape, end }: PeriodMention,
  { kind, span, status }: PeriodQuestion,
): boolean {
  if (shape.kind !== 'trailing' || shape.count < 2 || status !== 'actual') return false;
  const words = article.text.slice(end, span.start);
  return kind === 'rank' ? !/连续/.test(words) : kind === 'share' && RATIO.test(words);
}

const COME_TO = /已[^，。；]{0,16}$/;

/** 今年各地…，全国已有20个省份建立名录: what this year's work has come to, told in a clause of its own, is of now. */
function hasComeTo(
  { article: { text } }: Told,
  { shape, role, end }: PeriodMention,
  { kind, aspect, status, span, clause }: PeriodQuestion,
): boolean {
  if (role !== 'period' || shape.kind !== 'calendar' || shape.to || status !== 'actual') return false;
  const { unit } = shape.from;
  const lately = isOfThisYear(shape) && (unit === 'year' || unit === 'month');
  if (!lately || (kind !== 'level' && kind !== 'share')) return false;
  if (end > clause.start || (kind === 'level' && aspect === 'flow')) return false;
  return COME_TO.test(text.slice(clause.start, span.start));
}

/** The days, or other points of the calendar, that the figure's sentence names before an offset. */
const pointsBefore = (told: Told, question: PeriodQuestion, offset: number): readonly PeriodMention[] =>
  mentionsOf(told, question).filter(
    ({ role, end, shape }) => role === 'point' && shape.kind === 'calendar' && end <= offset,
  );

/** 截至9月底，今年快递收入突破1万亿元; 截至今天16时，国庆档票房: the year, or the holiday, up to that day. */
function yearUntil(told: Told, { shape, start, period }: PeriodMention, question: PeriodQuestion): Period | undefined {
  const year = shape.kind === 'calendar' && shape.from.unit === 'year' && !shape.edge;
  if ((!year && shape.kind !== 'holiday') || question.kind !== 'level') return undefined;
  const point = pointsBefore(told, question, start).at(-1);
  const days = point?.period === undefined ? undefined : daysOf(point.period);
  const span = period === undefined ? undefined : daysOf(period);
  if (!days || !span || days.last < span.first || days.last > span.last || (year && question.aspect === 'stock'))
    return undefined;
  return `${span.first}/${days.last}`;
}

/** 截至9月18日，自2014年12月通水以来累计调水685亿立方米: the run up to that day; what stands is of the day itself. */
function runUntil(told: Told, { shape, start, period }: PeriodMention, question: PeriodQuestion): Period | undefined {
  if (shape.kind !== 'since' || question.kind === 'duration') return undefined;
  const day = pointsBefore(told, question, start).findLast((point) => isDay(point.period ?? ''))?.period;
  const first = period?.split('/')[0];
  if (day === undefined || first === undefined || day < first) return undefined;
  const stands = question.aspect === 'stock' || question.kind === 'share' || question.kind === 'rank';
  return stands ? day : `${first}/${day}`;
}

/** The last day of a period of several. */
function lastDayOf(period: Period): Period | undefined {
  const days = daysOf(period);
  return days && days.first < days.last ? days.last : undefined;
}

/** 截至2024年6月 is its last day; but 截至一季度，完成投资1108亿元 sums over the quarter. */
function isAsOf({ role, shape }: PeriodMention, { aspect, kind }: PeriodQuestion): boolean {
  const summed = aspect === 'flow' && kind === 'level' && isQuarterOrHalf(shape);
  return role === 'point' && shape.kind === 'calendar' && !shape.to && !summed && kind !== 'growth';
}

/** 2023年贷款余额达… is the balance on the year's last day. */
const isBalance = (
  { article }: Told,
  { shape }: PeriodMention,
  { aspect, kind, status, clause }: PeriodQuestion,
): boolean =>
  (aspect === 'stock' || kind === 'change') &&
  status === 'actual' &&
  shape.kind === 'calendar' &&
  closingNoun.test(article.text.slice(clause.start, clause.end));

/** 自2010年实施以来，截至7月5日: from the one to the other. */
function sinceUntil(told: Told, point: PeriodMention, question: PeriodQuestion): Period | undefined {
  if (point.role !== 'point' || point.period === undefined || !isDay(point.period)) return undefined;
  const since = mentionsOf(told, question).find(
    (m) =>
      m.shape.kind === 'since' &&
      m.period !== undefined &&
      (follows(m, point, told.article.text) || opensFor(m, point, question, told.article.text)),
  );
  const start = (since ?? sinceBefore(told, question))?.period?.split('/')[0];
  if (start === undefined || question.kind === 'duration') return undefined;
  const days = daysOf(`${start}/${point.period}`);
  return days && days.first <= days.last ? `${start}/${point.period}` : undefined;
}

/** 自6月30日通车以来通行增长。截至11月6日，累计突破1091万车次: a total is of the run that the sentence before begins. */
function sinceBefore(
  { article, bySentence }: Told,
  { sentence, span, kind }: PeriodQuestion,
): PeriodMention | undefined {
  const { text, sentences } = article;
  const [before, home] = [sentences[sentence - 1], sentences[sentence]];
  if (!before || !home || before.paragraph !== home.paragraph || kind !== 'level') return undefined;
  if (!/累计|日均|总计/.test(text.slice(Math.max(home.start, span.start - PARTS_REACH), span.start))) return undefined;
  return bySentence[sentence - 1]!.findLast((m) => m.shape.kind === 'since' && m.period !== undefined);
}

/** 截至一季度 sums over it; 截至10月 names a month's end. */
const isQuarterOrHalf = (shape: PeriodMention['shape']): boolean =>
  shape.kind === 'calendar' && !shape.edge && (shape.from.unit === 'quarter' || shape.from.unit === 'half');

/** 自2020年12月以来，三张清单相继落地，截至今年2月底，进口货物达202亿元: what is summed, however much stands between. */
const opensFor = (since: PeriodMention, point: PeriodMention, { kind }: PeriodQuestion, text: string): boolean =>
  kind === 'level' &&
  since.end <= point.start &&
  point.start - since.end < 100 &&
  /以来$/.test(since.text) &&
  opensClause(since, text) &&
  isCountedTo(point, text) &&
  !/[。；]/.test(text.slice(since.end, point.start));

/** Whether 截至7月5日 stands right after the clause of 自2010年实施以来. */
const follows = (since: PeriodMention, point: PeriodMention, text: string): boolean =>
  since.end <= point.start &&
  /^[^，,。；;]{0,60}[，,]?(?:截至|截止|[到至])?$/.test(text.slice(since.end, Math.min(point.start, since.end + 66)));
