import type { Carry } from './carry.js';
import type { Found, PeriodQuestion } from './question.js';
import { NOW_CUE, standsNow } from './standing.js';
import type { Told } from './told.js';
import type { Heir, Topic } from './topic.js';

/** The time of a figure whose own sentence names none: what the sentences before it were about. */

/** 总量, 累计 right before the figure: it sums up. */
const TOTAL = /(?:总量|总数|总计|累计|合计|共)[^，。；]{0,12}$/;
/** Words that say of a yearly report's figure that it is of now. */
const NOW_IN_REPORT = /目前|当前|现有|至今|迄今/;

/**
 * What asks for a period, and the two that may answer: the one spoken of, and the day or run that totals are counted
 * to.
 */
interface Inheritance {
  readonly question: PeriodQuestion;
  readonly heir: Heir;
  readonly topic: Topic | undefined;
  readonly point: Topic | undefined;
  /** Of a yearly report. */
  readonly yearly: boolean;
  /** The figure holds as of the article rather than over what it is about. */
  readonly stands: boolean;
}

/** The time that the sentences before a figure leave to it. */
export function inherited(told: Told, carry: Carry, question: PeriodQuestion): Found | undefined {
  const heir = heirOf(told, question);
  const { clauseText } = heir;
  const inheritance: Inheritance = {
    question,
    heir,
    topic: carry.topicFor(heir),
    point: NOW_CUE.test(clauseText) && question.kind !== 'growth' ? undefined : carry.pointFor(heir),
    yearly: told.anchor.yearly,
    // What a yearly report counts is of the years it looks back on, but for 目前.
    stands: told.anchor.yearly ? NOW_IN_REPORT.test(clauseText) : standsNow(told.article, question),
  };
  return totalOfRun(inheritance) ?? asOfPoint(inheritance) ?? ofTopic(inheritance) ?? ofYearClosed(inheritance);
}

function heirOf({ article: { text, sentences } }: Told, question: PeriodQuestion): Heir {
  const { span, aspect, kind, status, sentence, clause } = question;
  const home = sentences[sentence];
  const clauseText = text.slice(clause.start, clause.end);
  const lead = text.slice(home?.start ?? clause.start, span.start);
  return { at: span.start, paragraph: home?.paragraph ?? 0, kind, status, aspect, clauseText, lead };
}

const LAST_DAY = /^(\d{4})-12-31$/;

/** A date reaches the next sentence as surely as its own; further on it is our inference. */
const isNear = (topic: Topic, { heir, question }: Inheritance): boolean =>
  topic.paragraph === heir.paragraph && question.sentence - topic.sentence <= 1;

/** 五年来，…。班列开行总量超3万列: a total under a long run is of the run. */
function totalOfRun({ heir, topic, point }: Inheritance): Found | undefined {
  const run = heir.kind === 'level' && point !== undefined && !point.asOf && TOTAL.test(heir.lead);
  if (!run || (topic && topic.at >= point.at)) return undefined;
  return { period: point.period, basis: 'implied', by: 'paragraph:point' };
}

/** 保存面积达到|13亿亩, 目前已有|30颗: what is told as it stands, not as what the years before brought. */
const HOLDS_NOW =
  /(?<!新增|增加|增长|扩大|提高|提升|上升|减少|累计[^，。；]{0,8})(?:达到?|为|稳定在|保持在|在轨|现有|拥有)[^，。；\d增]{0,4}$/;

/** 截至6月底，…。高新区达178个: what stands, or has grown up to a day, is of the day named before. */
function asOfPoint(inheritance: Inheritance): Found | undefined {
  const { question, topic, point, stands } = inheritance;
  const { kind, span, clause } = question;
  // 近5年…。算力规模居全球第二: an order is of now, whatever run of years stood before.
  if (!point || (!point.asOf && (kind === 'rank' || kind === 'share'))) return undefined;
  if (!point.asOf && kind === 'level' && HOLDS_NOW.test(inheritance.heir.lead)) return undefined;
  // 178个高新区取得成效 names a count, 高新区达178个 asserts it: only the latter is of the day named before.
  const named = span.start === clause.start;
  const grown = kind === 'growth' && point.asOf && (!topic || topic.at < point.at);
  // 截至7月5日，外送电量达8014亿千瓦时。新能源电量占三成: a share of what flows has that day where no span is spoken of.
  const only = kind === 'share' && topic === undefined;
  if (!grown && (!(stands || only) || named)) return undefined;
  // 年末失业率为5.2%。价格上涨2.5%: what a yearly report says has grown has done so over the year.
  const year = grown && inheritance.yearly ? LAST_DAY.exec(point.period)?.[1] : undefined;
  return {
    period: year ?? point.period,
    basis: isNear(point, inheritance) ? 'stated' : 'implied',
    by: 'paragraph:point',
  };
}

const FLOWS = /新(?:增|设|建|办|认定|培育)[^，。；\d]{0,16}$|(?:额|量|收入|支出|利润|投资)(?:达到?|为|突破|超过?)?$/;

/** 截至2023年底，有专利3.2万件。新增企业32家: what flows beside the stock of a year's end did so over the year. */
function ofYearClosed({ heir, topic, point }: Inheritance): Found | undefined {
  const year = point?.asOf === true ? LAST_DAY.exec(point.period)?.[1] : undefined;
  if (topic || year === undefined || heir.kind !== 'level' || heir.aspect !== 'flow' || !FLOWS.test(heir.lead))
    return undefined;
  return { period: year, basis: 'implied', by: 'paragraph:year' };
}

/** 上半年，…。投资增长4%: the period spoken of, for what does not hold as of now. */
function ofTopic(inheritance: Inheritance): Found | undefined {
  const { question, heir, topic, stands } = inheritance;
  if (!topic) return undefined;
  const planned = question.status !== 'actual' && topic.ahead && topic.paragraph === heir.paragraph;
  if (stands && !planned && topic.kind !== 'event') return undefined;
  const stated = isNear(topic, inheritance) && topic.kind !== 'now' && topic.kind !== 'event';
  return { period: topic.period, basis: stated ? 'stated' : 'implied', by: `carried:${topic.kind}` };
}
