import { MONEY_NOUN, PERSON_NOUN } from '../lexicon/metric-words.js';
import type { Quantity } from './quantity.js';

/** 发展指数为119, 采购经理指数升至50.8: an index is in points, of which the purchasing managers' are percent. */
const INDEX_BEFORE =
  /((?:采购|PMI)[^，。；、\d]{0,8})?(?:指数|PMI)(?:终值|初值|均值|回升|回落|上升|下降|一度|已经|已|将|分别|最终){0,2}(?:为|是|报|收于|达到?|[升降跌涨增]至|[升降跌涨]到)$/;

/** 国内旅游总人次23.84亿: visits and journeys, of which one person makes several. */
const VISITS = /(?:人次|客运量|客流量|旅客发送量|旅客吞吐量|发送旅客|接待游客)数?$/;

/** 致5死15伤: persons, by what befell them. */
export const FALLEN = /^[死亡伤](?:$|\P{Script=Han}|[一二两三四五六七八九十数多近约超])/u;

/** The unit of a scaled number without a counter, from the noun it counts: 24.9万移民 → 人, 出口额首次破万亿 → 元. */
export function impliedUnit(text: string, quantity: Quantity): string | undefined {
  const index = quantity.script === 'arabic' ? INDEX_BEFORE.exec(text.slice(Math.max(0, quantity.extent.start - 24), quantity.extent.start)) : null; // prettier-ignore
  if (index) return index[1] === undefined ? '点' : '%';
  const after = /^[^，。；、：！？“”《（\d]{0,10}/.exec(text.slice(quantity.end, quantity.end + 10))![0];
  if (after.startsWith('人口') || FALLEN.test(after)) return '人';
  if (
    /用户(?:数|总数|规模)?(?:已|累计|总计)*(?:达到?|超过?|突破|为|近|约)?$/.test(
      text.slice(Math.max(0, quantity.start - 12), quantity.start),
    )
  )
    return '户';
  for (let length = 1; length <= Math.min(after.length, 8); length++) {
    const noun = after.slice(0, length);
    if (PERSON_NOUN.test(noun) && noun.length >= 2) return '人';
    if (MONEY_NOUN.test(noun)) return '元';
  }
  const before = text.slice(Math.max(0, quantity.extent.start - 12), quantity.extent.start).replace(/(?:首次|首破|再破|首|破|已经|已|达到?|为|累计|总计|将|有望|了)+$/, ''); // prettier-ignore
  if (MONEY_NOUN.test(before)) return '元';
  if (VISITS.test(before)) return '人次';
  if (/(?:人数|人口)$/.test(before)) return '人';
  return undefined;
}
