import { beforeHead } from '../names/complete.js';
import type { QuantityView } from '../../view.js';

/** So much a day, a month, a head: 日均发送旅客1397.6万人次 is not what 累计发送旅客3亿人次 counts. */
const PACE = /^(?:日均|月均|年均|周均|人均)$/;
/** 成都站旅客|日均|发送量. */
const FLOWS = /(?:发送|运输|客运|货运|吞吐|接待|业务|成交|交易)[量额]$/;
const FARTHEST = 8;

/**
 * The name with the pace that stands before its verb: 旅客发送量 of 日均发送旅客 is 日均旅客发送量. It is put before the first
 * word of the name that stood behind it (铁路|日均|旅客发送量).
 */
export function withPace(name: string, { words, at, floor }: QuantityView): string {
  for (let i = at - 1; i >= Math.max(floor, at - FARTHEST); i--) {
    const { class: kind, text } = words[i]!;
    if (kind === 'break' || kind === 'quantity') return name;
    if (!PACE.test(text)) continue;
    if (name.includes(text)) return name;
    const places = words.slice(i + 1, at).map((word) => (word.text.length > 1 ? name.indexOf(word.text) : -1));
    // 日均近3亿人出行.
    if (places.length === 0) return FLOWS.test(name) ? beforeHead(name, text) : text + name;
    const first = Math.min(...places.filter((place) => place >= 0));
    return Number.isFinite(first) ? name.slice(0, first) + text + name.slice(first) : name;
  }
  return name;
}
