import { MONEY_NOUN, PERSON_NOUN } from '../lexicon/metric-words.js';
import { UNIT_OF_NOUN, UNITLESS_NAMES } from '../lexicon/implied-units.js';
import type { Quantity } from './quantity.js';

/** 发展指数为119, 采购经理指数升至50.8: an index is in points, of which the purchasing managers' are percent. */
const INDEX_BEFORE =
  /((?:采购|PMI)[^，。；、\d]{0,8})?(?:指数|PMI)(?:终值|初值|均值|回升|回落|上升|下降|一度|已经|已|将|分别|最终){0,2}(?:为|是|报|收于|达到?|[升降跌涨增]至|[升降跌涨]到)$/;

/** 国内旅游总人次23.84亿: visits and journeys, of which one person makes several. */
const VISITS = /(?:人次|客运量|客流量|旅客发送量|旅客吞吐量|发送旅客|接待游客)数?$/;

/** 致5死15伤: persons, by what befell them. */
export const FALLEN = /^[死亡伤](?:$|\P{Script=Han}|[一二两三四五六七八九十数多近约超])/u;

/** So far back a noun is looked for whose things are counted by one unit alone. */
const REACH = 36;

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
  return ofNoun(text, quantity, after);
}

/** The unit of the noun right behind a scaled figure, else of the last one before it in its sentence: 网民规模达10.5亿. */
function ofNoun(text: string, { script, number, end, extent }: Quantity, after: string): string | undefined {
  if (script !== 'arabic' || !/[万亿]/.test(number) || UNITLESS_NAMES.test(text.slice(end, end + 6))) return undefined;
  const counted = UNIT_OF_NOUN.find(({ behind }) => behind?.test(after));
  if (counted) return counted.unit;
  // 30万部队: a noun that the table lacks.
  if (!/^(?:$|以[上下]|左右|[到至]\d|[增减升降跃缩上下]|大关|的(?:预期|目标)|（|创|用)/.test(after)) return undefined;
  const sentence = /[^。；！？\n：]*$/.exec(text.slice(Math.max(0, extent.start - REACH), extent.start))![0];
  let best: { readonly at: number; readonly unit: string } | undefined;
  for (const { ahead, unit } of UNIT_OF_NOUN) {
    const at = ahead ? lastOf(sentence, ahead) : -1;
    if (at >= 0 && (!best || at > best.at)) best = { at, unit };
  }
  return best?.unit;
}

/** Where the last of several words ends in a text; -1 where none stands. */
function lastOf(text: string, words: readonly string[]): number {
  let last = -1;
  for (const word of words) {
    const at = text.lastIndexOf(word);
    if (at >= 0) last = Math.max(last, at + word.length);
  }
  return last;
}
