import {
  ACTS,
  CUMULATIVE_CUES,
  FLOW_CUES,
  FLOW_NOUNS,
  ORGANISES,
  STOCK_CUES,
  STOCK_NOUNS,
} from '../lexicon/aspects.js';
import { PRODUCES, RECEIVES } from '../lexicon/metric-words.js';
import { ending, oneOf } from '../text/one-of.js';
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
const ACT = new RegExp(`^(?:共|累计|合计)?(?:${ACTS.join('|')})`);
const THERE = /已|目前|现有|至今|累计/;
const CUMULATIVE_CUE = new RegExp(oneOf(CUMULATIVE_CUES));
const STOCK_CUE = new RegExp(oneOf(STOCK_CUES));
const FLOW_CUE = new RegExp(`${oneOf(FLOW_CUES)}|${ORGANISES}`);

/** 生产原煤, 出栏生猪, 接待游客: the verb says that it happens; 接待的客户 are again things. */
const happens = (name: string, clause: string): boolean =>
  (PRODUCES.test(name) || RECEIVES.test(name) || name.startsWith('出栏') || (ACT.test(name) && !THERE.test(clause))) &&
  !name.includes('的');

/**
 * Whether a number is as of a day, over a span, since a start, or a ratio of two others. The noun that ends the metric's
 * name decides (基站 is there, 产量 happens); where it is unknown the clause does (拥有, 已, 新增).
 */
export function aspectOf({ kind, metricText, clauseText, hasStockCue }: AspectQuestion): Aspect {
  if (kind === 'growth' || kind === 'multiple' || kind === 'share' || kind === 'pp') return 'rate';
  const stock = stockEnding(metricText).length;
  const flow = flowEnding(metricText).length;
  const cumulative = CUMULATIVE_CUE.test(clauseText);
  if (/增长的?(?:省份|行业|企业|地区|国家|大类|大省|大市)|^新(?:增|建|设|办|培育)/.test(metricText)) return 'flow';
  if (flow > stock || (kind === 'level' && happens(metricText, clauseText))) return cumulative ? 'cumulative' : 'flow';
  // 新设企业1.1万户 happen; 累计培育企业 are there.
  if (stock > 0) return /新(?:增|建|设|办|成立|注册|招募)/.test(clauseText) && !cumulative ? 'flow' : 'stock';
  if (cumulative) return 'cumulative';
  if (hasStockCue ?? false) return 'stock';
  if (STOCK_CUE.test(clauseText)) return 'stock';
  // What nothing tells apart is counted as it stands: undated, it holds as of the article.
  return FLOW_CUE.test(clauseText) ? 'flow' : 'stock';
}
