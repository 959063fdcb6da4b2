import type { CleanSpan } from '../../../text/span.js';
import { daysOf, isDay, type Period } from '../../../model/period.js';
import { presentDay, type Anchor } from '../resolve/anchor.js';
import { addDays, dayOf, isoDay } from '../resolve/calendar.js';
import type { PeriodMention } from '../expressions/shapes.js';
import type { PeriodQuestion } from './question.js';
import { matchesOf } from '../../../text/matches.js';

/** Which of a sentence's mentions a quantity stands under. */

const QUANTITY = /\d[\d.,]{0,15}\s?(?:[%％]|[多余]?[万亿千百]{0,2}[\u4e00-\u9fffA-Za-z])/g;
const CLAUSE_BREAK = /[，,；;。：:]/;

export interface SentenceOfMentions {
  readonly text: string;
  /** Those of the sentence, in order. */
  readonly inside: readonly PeriodMention[];
  readonly anchor: Anchor;
}

const governs = (mention: PeriodMention): boolean =>
  mention.period !== undefined && (mention.role === 'period' || mention.role === 'point');

export function governingMention(sentence: SentenceOfMentions, question: PeriodQuestion): PeriodMention | undefined {
  const { inside, text } = sentence;
  const { span, clause, kind, status } = question;
  if (kind === 'level') {
    const base = inside.find((m) => m.role === 'base' && m.period !== undefined && isItsOwnFigure(m, span, text));
    if (base) return base;
  }
  let nearest: PeriodMention | undefined;
  for (const mention of inside) {
    if (mention.end > span.start) break;
    if (!governs(mention) || !reaches(mention, span, text) || isQuoted(mention, span, text)) continue;
    // 随着2025年底前启动的倒计时临近，31个项目开工: what is ahead inside a clause is not the time of the next.
    if (
      status === 'actual' &&
      mention.start < clause.start &&
      isAhead(mention, sentence.anchor) &&
      !opensClause(mention, text) &&
      !isCountedTo(mention, text)
    )
      continue;
    if (isEarlierFigure(mention, span, text) || (nearest && countsUntil(nearest, mention, span, text))) continue;
    if (nearest && isStillThatDay(nearest, mention, sentence)) continue;
    if (kind !== 'growth' && kind !== 'pp' && isOfLaterSide(mention, span, text)) continue;
    if (kind !== 'level' && isForComparison(nearest, mention, span, text)) continue;
    nearest = mention;
  }
  if (nearest) return memberFor(nearest, span, text, inside);
  // 四部门联合出台的规定8月1日起施行: what has been done is not of the day from which it will hold.
  const toCome = (m: PeriodMention): boolean => status === 'actual' && m.shape.kind === 'since' && isAhead(m, sentence.anchor); // prettier-ignore
  return inside.find((m) => governs(m) && m.start >= span.end && m.end <= clause.end && !toCome(m));
}

/** “到2030年土地退化零增长”目标，湿地8.45亿亩: a year of a quoted name dates nothing outside it. */
function isQuoted(mention: PeriodMention, span: CleanSpan, text: string): boolean {
  const behind = text.slice(mention.end, Math.min(span.start, mention.end + 18));
  return behind.includes('”') && /^[^“”，。]{1,16}”/.test(behind) && /“[^“”，。]{0,12}$/.test(text.slice(Math.max(0, mention.start - 13), mention.start)); // prettier-ignore
}

/** 从|1985年约180头增长至300头, 由上世纪|80年代的7只. */
const FROM_THEN = /(?:从|由)[^，。；：\d]{0,8}$/;
const RISEN_TO =
  /^(?!开始|以来|起|至|到)[^，。；]{0,16}\d[^，。；]{0,16}(?:增|提|扩|升|降|减|缩短|发展|壮大|恢复|拓展)[^，。；\d]{0,3}[至到为]/;

/** 由2014年的2个增至11个，占比提升4.1个百分点: the year of an earlier figure is of that figure alone. */
function isEarlierFigure(mention: PeriodMention, span: CleanSpan, text: string): boolean {
  const behind = text.slice(mention.end, Math.min(span.start, mention.end + 60));
  if (FROM_THEN.test(text.slice(Math.max(0, mention.start - 12), mention.start)) && RISEN_TO.test(behind)) return true;
  if (!ofEarlierFigure(mention, text)) return false;
  return /\d[^，。；\d]{0,8}，?[^，。；\d]{0,12}(?<!不)[至到为]/.test(behind);
}

/** 由上年|60%提高到63%，提高3个百分点: the year that a rise before the figure starts from. */
export const startsRise = (mention: PeriodMention, span: CleanSpan, text: string): boolean =>
  mention.end <= span.start &&
  governs(mention) &&
  /[由从]$/.test(text.slice(Math.max(0, mention.start - 1), mention.start)) &&
  /\d[^，。；]{0,8}，[^，。；]{0,16}$/.test(text.slice(Math.max(mention.end, span.start - 32), span.start)) &&
  RISEN_TO.test(text.slice(mention.end, Math.min(span.start, mention.end + 60)));

/** 由2016年的80亿美元增加到|去年的567亿美元，累计货值已超4200亿: nor is the year of the later figure that of the next clause. */
const isOfLaterSide = (mention: PeriodMention, span: CleanSpan, text: string): boolean =>
  /[到至]$/.test(text.slice(Math.max(0, mention.start - 1), mention.start)) &&
  /^的[^，。；\d]{0,4}\d[^，。；]{0,14}[，；]/.test(text.slice(mention.end, Math.min(span.start, mention.end + 28)));

/** 上月底, in October, ends before 10月8日. */
const isBefore = (period: Period | undefined, day: Period): boolean => {
  const days = period === undefined ? undefined : daysOf(period);
  return days !== undefined && days.last < day;
};

/** 截至3月2日，2月29日开火导致的死亡人数已升至118人: a toll is of the day it is counted to. */
const countsUntil = (point: PeriodMention, mention: PeriodMention, span: CleanSpan, text: string): boolean =>
  point.role === 'point' &&
  /截[至止]/.test(text.slice(Math.max(0, point.start - 2), point.end)) &&
  isDay(point.period ?? '') &&
  isBefore(mention.period, point.period!) &&
  /的[^，。；]{0,10}(?:已|累计|升至|增至|达|共)/.test(text.slice(mention.end, Math.min(span.start, mention.end + 60)));

/** Days for which a count that runs on is still today's. */
const STILL_DAYS = 7;

/** 截至8月3日，…收到报案14万件，目前已赔付2万件: now is the day counted to, unless that is long past (截至6月底, in July). */
function isStillThatDay(point: PeriodMention, mention: PeriodMention, { text, anchor }: SentenceOfMentions): boolean {
  if (mention.shape.kind !== 'now' || point.role !== 'point' || !isDay(point.period ?? '')) return false;
  const today = dayOf(presentDay(anchor) ?? '');
  const fresh = today === undefined || point.period! >= isoDay(addDays(today, -STILL_DAYS));
  return fresh && isCountedTo(point, text);
}

/** 8月用电532亿千瓦时，去年8月为561亿千瓦时，同比增长5.4%: what grew is the later, wherever the earlier is told. */
function isForComparison(
  later: PeriodMention | undefined,
  mention: PeriodMention,
  span: CleanSpan,
  text: string,
): boolean {
  if (!opensClause(mention, text) || !OWN_FIGURE.test(text.slice(mention.end, span.start))) return false;
  // 企业达866家，去年为678家: the later is of now, and need not be said.
  if (!later) return /^(?:去|上一?)年/.test(mention.text);
  const [ends, ended] = [daysOf(later.period!)?.last, daysOf(mention.period!)?.last];
  return ends !== undefined && ended !== undefined && ended < ends;
}

/** 为561亿千瓦时，: the figure of a period that is told between two marks. */
const OWN_FIGURE = /^的?(?:[仅只]?[为是有]|达到?)[^，。；\d]{0,3}\d[^，。；]{0,16}[，；][^，。；\d]{0,12}$/;

/** 由2014年的2个: what a rise or fall starts from. */
export const ofEarlierFigure = (mention: PeriodMention, text: string): boolean =>
  text[mention.end] === '的' && /[从由]$/.test(text.slice(Math.max(0, mention.start - 1), mention.start));

/** 截至|3月底: a day that something is counted to. */
export const isCountedTo = (mention: PeriodMention, text: string): boolean =>
  /截[至止]到?$/.test(text.slice(Math.max(0, mention.start - 3), mention.start));

/** Whether a mention stands first in its clause, but for 到, 至, 在. */
export const opensClause = (mention: PeriodMention, text: string): boolean =>
  /(?:^|[，,；;。：:\n“])(?:预计|力争|自从|其中)?[到至在自从]?$/.test(
    text.slice(Math.max(0, mention.start - 5), mention.start),
  );

/** 较2002年保护初期的2500多吨, 较15日高峰7.3万人次减少11%: the figure of the base itself. */
function isItsOwnFigure(mention: PeriodMention, span: CleanSpan, text: string): boolean {
  if (mention.end > span.start || span.start - mention.end > 12) return false;
  const between = text.slice(mention.end, span.start);
  if (/[，,、。；较比增减升降]/.test(between)) return false;
  return (
    /的.{0,2}$/.test(between) ||
    /^(?:左右|以上)?(?:增长|增加|增至|减少|下降|降至|提高|上升|回落|扩大)/.test(text.slice(span.end, span.end + 6))
  );
}

/**
 * 制造业投资增速自8月以来加快，汽车投资两位数增长: a beginning said inside a clause reaches no further; one said before a
 * comma (今年以来，) governs the sentence.
 */
function reaches(mention: PeriodMention, span: CleanSpan, text: string): boolean {
  const ahead = text.slice(Math.max(0, mention.start - 3), mention.start);
  if (mention.shape.kind !== 'since' && !ahead.endsWith('自')) return true;
  const between = text.slice(mention.end, span.start);
  if (!CLAUSE_BREAK.test(between)) return true;
  const before = ahead.replace(/(?:自从?|从)$/, '');
  if (CLAUSE_BREAK.test(text[mention.end] ?? '') || /^[^，,；;。：:]{0,60}以来[，,]/.test(between)) return true;
  if (/(?:^|[；;。：:\n])$/.test(before)) return true;
  // 增长0.9%，自去年6月份下降后首次增长；二手房增长8.9%: not past the clause's end.
  if (/[，,]$/.test(before)) return !/[；;]/.test(between);
  // 自6月起开展行动以来已取缔34家，劝散164家: what has figures of its own goes on.
  const own = between.slice(0, between.search(CLAUSE_BREAK));
  if (/[；;。：:]|连续/.test(between)) return false;
  return /\d/.test(own) && /以来|起/.test(text.slice(mention.start, mention.end) + own);
}

function isAhead(mention: PeriodMention, anchor: Anchor): boolean {
  const days = mention.period === undefined ? undefined : daysOf(mention.period);
  const today = presentDay(anchor);
  // A year's end still to come (2025年底前) is as much ahead as a year that has not begun.
  return days !== undefined && today !== undefined && days.first > today;
}

/** 5、6月分别增长1%和2%: the k-th quantity takes the k-th period. */
export function memberFor(
  mention: PeriodMention,
  span: CleanSpan,
  text: string,
  inside: readonly PeriodMention[],
): PeriodMention {
  const { list } = mention;
  if (!list) return mention;
  const members = inside.filter((other) => other.list?.first === list.first);
  const between = text.slice(members.at(-1)?.end ?? mention.end, span.start);
  const apart = between.lastIndexOf('分别');
  if (apart < 0) return mention;
  const before = matchesOf(between.slice(apart), QUANTITY).length;
  return members[Math.min(before, members.length - 1)] ?? mention;
}
