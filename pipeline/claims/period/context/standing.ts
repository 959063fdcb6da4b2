import { FLOW_NOUNS, FLOW_UNITS, ORGANISES } from '../../../lexicon/aspects.js';
import type { Attributed } from '../../../model/speech.js';
import { baseInWords } from './base.js';
import type { PeriodQuestion } from './question.js';

export const NOW_CUE = /目前|已(?!婚|故|知)|当前|现有|至今|刚刚/;
export const RUNNING = /连续((?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:年|个?月|个季度))/;
const COUNTED_BY_GROWTH =
  /^(?:省份|省区|(?:工业|农业|经济|外贸)?大[省市县]|大类|行业|地区|城市)[^，]{0,12}，?[^，]{0,20}(?:增长|增速|回升|下降|挑大梁)/;
/** 同期，…占17.3%; 业务收入方面，同期实现141亿元: the span that is spoken of; 去年同期 and 比同期 name another. */
const SAME_TIME = /(?:^|[，；])同期[^，。；]{0,20}$|^同期，/;
/** Acts that are counted over a span: 组织对接活动700多场，达成合作意向1.2万项. */
const EVENT = new RegExp(`举办|举行|${ORGANISES}|召开`);
const flowNoun = new RegExp(FLOW_NOUNS.join('|'));
const flowUnit = new RegExp(`(?:${FLOW_UNITS.join('|')})$`);

/**
 * Whether an undated number holds as of the article (stocks, ranks, shares) rather than over the span the passage is
 * about.
 */
export function standsNow(article: Attributed, question: PeriodQuestion): boolean {
  const { kind, aspect, span, clause, sentence } = question;
  const { text, sentences } = article;
  const clauseText = text.slice(clause.start, clause.end);
  if (kind === 'growth') return baseInWords(clauseText) !== undefined;
  if (kind === 'pp' || kind === 'multiple') return NOW_CUE.test(clauseText);
  if (flowUnit.test(text.slice(span.start, span.end))) return false;
  const before = text.slice(sentences[sentence]?.start ?? clause.start, span.start);
  const next = kind === 'share' && text.startsWith('，同比', span.end);
  // 优良天数比例为83.6%，同比上升: of the span that is spoken of.
  if (!NOW_CUE.test(clauseText) && (next || SAME_TIME.test(before))) return false; // prettier-ignore
  if (kind === 'share') return NOW_CUE.test(clauseText) || !flowNoun.test(clauseText);
  if (kind === 'rank') return !flowNoun.test(clauseText) && !RUNNING.test(clauseText);
  if (kind === 'duration') return !RUNNING.test(clauseText);
  // 10个大省中8个省份增速高于全国: a count of those that grew is over the span they grew in.
  if (COUNTED_BY_GROWTH.test(text.slice(span.end, span.end + 40).split(/[。；]/)[0]!)) return false;
  if (kind === 'level' && EVENT.test(before) && !NOW_CUE.test(clauseText)) return false;
  return aspect === 'stock' || aspect === 'cumulative' || (NOW_CUE.test(clauseText) && aspect !== 'flow');
}
