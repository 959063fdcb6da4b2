import { CUMULATIVE_CUES, FLOW_CUES, FLOW_NOUNS, STOCK_CUES, STOCK_NOUNS } from '../lexicon/aspects.js';
import { ending } from '../text/one-of.js';
import type { Aspect, ClaimKind } from '../model/claim.js';

export interface AspectQuestion {
  readonly kind: ClaimKind;
  /** The metric's name, as far as it is known. */
  readonly metricText: string;
  /** The clause the quantity stands in. */
  readonly clauseText: string;
  /** True where the caller knows the number is an as-of one (截至, 余额). */
  readonly hasStockCue?: boolean;
}

const stockEnding = ending(STOCK_NOUNS);
const flowEnding = ending(FLOW_NOUNS);
const includesOne = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** 生产原煤, 出栏生猪, 接待游客: the verb says that it happens; 生产企业 are there. */
const MADE =
  /^(?:生产(?!企业|基地|线|能力|厂|车间|商|者|许可|力|设备|装置|单位|项目|工艺|区|园|经营|和|总值|出|交|效率|的)|出栏|接待(?!中心|点|站|能力)|发送(?!站))(?=\p{Script=Han}{2})/u;

/**
 * Whether a number is as of a day, over a span, since a start, or a ratio of two others. The noun that ends the metric's
 * name decides (基站 is there, 产量 happens); where it is unknown the clause does (拥有, 已, 新增).
 */
export function aspectOf({ kind, metricText, clauseText, hasStockCue }: AspectQuestion): Aspect {
  if (kind === 'growth' || kind === 'multiple' || kind === 'share' || kind === 'pp') return 'rate';
  const stock = stockEnding(metricText).length;
  const flow = flowEnding(metricText).length;
  const cumulative = includesOne(clauseText, CUMULATIVE_CUES);
  if (/增长的?(?:省份|行业|企业|地区|国家|大类|大省|大市)|^新(?:增|建|设|办|培育)/.test(metricText)) return 'flow';
  if (flow > stock || (kind === 'level' && MADE.test(metricText) && !metricText.includes('的')))
    return cumulative ? 'cumulative' : 'flow';
  // 新设企业1.1万户 happen; 累计培育企业 are there.
  if (stock > 0) return /新(?:增|建|设|办|成立|注册|招募)/.test(clauseText) && !cumulative ? 'flow' : 'stock';
  if (cumulative) return 'cumulative';
  if (hasStockCue ?? false) return 'stock';
  if (includesOne(clauseText, STOCK_CUES)) return 'stock';
  // What nothing tells apart is counted as it stands: undated, it holds as of the article.
  return includesOne(clauseText, FLOW_CUES) ? 'flow' : 'stock';
}
