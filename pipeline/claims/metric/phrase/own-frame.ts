import { MISHAPS } from '../../../lexicon/metric-words.js';
import type { QuantityView } from '../../view.js';
import { frameOf, type Frame } from './frame.js';

/** The frame of a quantity by itself, before its neighbours lend it anything. */

const FRAMES = new WeakMap<QuantityView, Frame>();

/** The frame of a quantity, read once. */
export function frameFor(view: QuantityView): Frame {
  const known = FRAMES.get(view);
  if (known) return known;
  const { unit, end } = view.quantity;
  // 1200万返乡创业年轻人: a unit that only the noun behind implies counts nothing by itself; in 5死15伤 the verb implies it.
  const fallen = MISHAPS.has(view.article.text[end] ?? '');
  const written = fallen || !/[\d零〇一二两三四五六七八九十百千万亿几余多]/.test(view.article.text[end - 1]!);
  const countsItself = unit in NOUN_OF_UNIT && unit !== '次' && written;
  const frame = frameOf(view.words, view.at, view, countsItself);
  FRAMES.set(view, frame);
  return frame;
}

/** The counter is the noun: 760万人摆脱极端贫困, 四部门联合印发. */
export const NOUN_OF_UNIT: Readonly<Record<string, string>> = {
  人: '人数', 部门: '部门', 国: '国家', 省份: '省份', 省: '省份', 市: '城市', 县: '县', 金牌: '金牌', 银牌: '银牌', 铜牌: '铜牌',
  次: '次数', 大类: '大类', 户: '户', 用户: '用户', 村: '村', 乡镇: '乡镇', 农户: '农户',
}; // prettier-ignore
