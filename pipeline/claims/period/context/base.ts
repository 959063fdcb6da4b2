import { isDay, type Period } from '../../../model/period.js';
import type { ClaimKind } from '../../../model/claim.js';
import type { CleanSpan } from '../../../text/span.js';
import type { Anchor } from '../resolve/anchor.js';
import { lastDayOfMonth, lastYear, preceding, yearsLater, yearText } from '../resolve/calendar.js';
import { memberFor } from './governing.js';
import type { PeriodQuestion } from './question.js';
import type { PeriodMention, YearReference } from '../expressions/shapes.js';
import { matchesOf } from '../../../text/matches.js';

/** What a base is worked out from: the claim's own period and whether it was stated. */
export interface Compared {
  readonly period: Period | undefined;
  readonly stated: boolean;
  /** Under 十年来, 近三年. */
  readonly trailing: boolean;
  readonly anchor: Anchor;
}

/** The year before the claim's period, as a year. */
function yearBeforePeriod({ period, anchor }: Compared): Period | undefined {
  const year = (period !== undefined ? lastYear(period) : undefined) ?? anchor.day?.year;
  return year === undefined ? undefined : yearText(year - 1);
}

const endsMonth = (day: Period): boolean =>
  isDay(day) && Number(day.slice(8)) === lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

/** The same span of another year: 2023-Q1 for 2024-Q1. A day that is no month's end stands for its year so far. */
function sameSpan(year: YearReference, compared: Compared): Period | undefined {
  const { period, stated, anchor } = compared;
  if (period === undefined || (isDay(period) && (!stated || !endsMonth(period)))) return yearBeforePeriod(compared);
  const from = lastYear(period);
  if (from === undefined) return undefined;
  switch (year.is) {
    case 'absolute':
      return yearsLater(period, year.year - from);
    case 'relative':
      return anchor.day ? yearsLater(period, anchor.day.year + year.offset - from) : undefined;
    case 'anaphoric':
    case 'unsaid':
      return yearsLater(period, -1);
  }
}

/** The base a comparing mention gives: 同比, 环比, 较年初, 比上年, 较2022年, 比去年同期. */
export function baseFrom(mention: PeriodMention, compared: Compared): Period | undefined {
  const { shape } = mention;
  const { period } = compared;
  switch (shape.kind) {
    case 'same-span':
      return sameSpan(shape.year, compared);
    case 'span-before':
      return period === undefined ? undefined : preceding(period);
    case 'relative':
      // 比上月 is the month before the one spoken of, 比上季度 the quarter.
      return shape.offset === -1 && period !== undefined && unitOf(period) === shape.unit
        ? preceding(period)
        : mention.period;
    case 'calendar': {
      const { year, from, edge } = shape;
      const own = period === undefined ? undefined : lastYear(period);
      if (year.is === 'relative' && year.offset === -1 && own !== undefined && own !== compared.anchor.day?.year) {
        if (from.unit === 'year' && edge === undefined) return yearText(own - 1);
        if (/^(?:上年|上一年)/.test(mention.text) && mention.period !== undefined)
          return yearText(own - 1) + mention.period.slice(4);
      }
      // 较年初 is the first day of the year spoken of.
      if (year.is === 'unsaid' && from.unit === 'year' && own !== undefined)
        return edge === 'start' ? `${yearText(own)}-01-01` : mention.period;
      return mention.period;
    }
    default:
      return mention.period;
  }
}

function unitOf(period: Period): 'month' | 'quarter' | 'day' | 'other' {
  if (/^\d{4}-\d\d$/.test(period)) return 'month';
  if (/^\d{4}-Q\d$/.test(period)) return 'quarter';
  return isDay(period) ? 'day' : 'other';
}

const strongly = (mention: PeriodMention, text: string): boolean =>
  mention.text === '同比' ||
  mention.text === '环比' ||
  /(?:较|比)$/.test(text.slice(Math.max(0, mention.start - 1), mention.start));

/**
 * Which of a sentence's comparisons a quantity stands under: the nearest before it. 增幅 goes with the growth before it,
 * past a multiple in between (较年初增长30亿元，是去年同期的1.7倍，增幅达36%).
 */
export function chooseBase(
  inside: readonly PeriodMention[],
  { span, clause, kind }: PeriodQuestion,
  text: string,
): PeriodMention | undefined {
  const again = kind === 'growth' && /[增降]幅/.test(text.slice(clause.start, span.start));
  let nearest: PeriodMention | undefined;
  for (const mention of inside)
    if (mention.role === 'base' && mention.end <= span.start && (!again || strongly(mention, text)))
      if (nearest === undefined || !isAside(mention, clause, kind, text)) nearest = mention;
  if (nearest) return memberFor(nearest, span, text, inside);
  return inside.find((m) => m.role === 'base' && m.start >= span.end && m.end <= clause.end);
}

/** 同比增长11.9%，比上季度加快2个百分点，出口增长50%: what a growth rate itself is compared with is no base of the next. */
const isAside = (mention: PeriodMention, clause: CleanSpan, kind: ClaimKind, text: string): boolean =>
  kind === 'growth' &&
  mention.end < clause.start &&
  /^[^，。；]{0,16}百分点/.test(text.slice(mention.end, Math.min(clause.start, mention.end + 24)));

/** Verbs that state a statistic's growth; 成本降低, 能耗下降20% after some measure is against no period. */
const STATISTIC = /增长|增速|下降|增幅|降幅|下滑|回落|上涨|下跌|增加/g;
const EFFECT = /提升|提高|降低|缩短|减少|节约|节省|压减|压缩|扩大|拉低|精简|降本/g;

const lastIndexOf = (pattern: RegExp, text: string): number => {
  let last = -1;
  for (const match of matchesOf(text, pattern)) last = match.index;
  return last;
};

/** The base of a growth that names none: the same span a year before, where a statistic of a stated span grew. */
export function impliedBase(kind: ClaimKind, around: string, compared: Compared): Period | undefined {
  const { period } = compared;
  // 年均增长 over several years is against the year before each.
  if (kind === 'growth' && period?.includes('/') && /年均[^，。；]{0,12}$/.test(around)) return '上年';
  const years = /^(\d{4})\/(\d{4})-\d\d-\d\d$/.exec(period ?? '');
  // 十年间…增长56.8%: against what the years began with.
  if (kind === 'growth' && compared.trailing && years && years[1] !== years[2]) return years[1];
  if (kind !== 'growth' || period === undefined || /\/.{1,7}-\d\d-\d\d$/.test(period)) return undefined;
  // 截至年底…增速超过70% is against a year before; a day's own 下降 is not.
  if (isDay(period) && !(compared.stated && /增速|增长/.test(around.slice(-12)))) return undefined;
  if (lastIndexOf(EFFECT, around) > lastIndexOf(STATISTIC, around)) return undefined;
  return /^\d{4}\/\d{4}$/.test(period) ? '上年' : yearsLater(period, -1);
}

/** Bases that no calendar gives: 较商用初期下降90%, 与上届相比. */
const WORDS =
  /(?:相较于?|相比于?|[较比与])((?:[\u4e00-\u9fff]){1,6}?(?:初期|前|上届|水平|之初|上次|上期|前一交易日|前一日|上轮))/;
const EARLIER = /(?:较|比|与)(上一?届|上次|上轮|前次|(?:往年|常年|以往|往常|平时)(?:同期)?(?:平均|正常)?(?:水平)?)/;
/** 是过去人工播种的7倍. */
const TIMES_OF = /(?:是|为|相当于|[达升高增]至|[达升高增]到)了?([\u4e00-\u9fff]{2,10}?)的(?:近|约|超|逾)?$/;

/** 与高峰期相比. */
const AGAINST = /[与同和](?!(?:去|上|前|今)年|其他|全国|\d)([\u4e00-\u9fff]{2,10}?)相比/;

/** 高于国际航线整体恢复水平6.2个百分点, 快于全国增速5.1个百分点. */
const AHEAD_OF = /(?:高于|快于|低于|高出|好于|优于|领先|慢于)([\u4e00-\u9fff]{2,16}?)(?:约|近|超|逾)?$/;

export const aheadOf = (lead: string): string | undefined => {
  const other = AHEAD_OF.exec(lead)?.[1];
  return /^全国(?:平均|增速|平均水平|平均增速|水平)?$/.test(other ?? '') ? '全国' : other;
};

/** What a multiple is a multiple of, from the clause up to it. */
export const measureInWords = (lead: string): string | undefined => TIMES_OF.exec(lead)?.[1];

export function baseInWords(clause: string): string | undefined {
  const match = EARLIER.exec(clause) ?? WORDS.exec(clause) ?? AGAINST.exec(clause);
  return match?.[1];
}
