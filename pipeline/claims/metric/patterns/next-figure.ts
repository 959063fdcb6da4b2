import { MISHAPS } from '../../../lexicon/metric-words.js';
import { CAUSING_VERBS, PARTICIPATION } from '../../../lexicon/word-classes.js';
import type { QuantityView } from '../../view.js';
import { dimensionOf } from './dimension.js';
import type { Frame } from '../phrase/frame.js';
import { frameFor, NOUN_OF_UNIT } from '../phrase/own-frame.js';

/** What the figures of one clause share is printed at the last of them. */

/** 国家和地区, 省（区、市）, 国际组织: places and bodies that others come from. */
const COUNTED_PLACES = /(?:国家|地区|国际组织|省份|城市|[省市区县州）])$/;
/** What is counted by itself and lacks no end of a compound: 12个省, 300家企业. */
const COUNTED_ITSELF = /(?:[省市县区村国人家者员户车船机]|企业|项目|部门)$/;

/** What a list's later member shares with this one: the end of its compound (100个玉米、102个油菜整建制推进县), or what is said. */
function sharing(frame: Frame, view: QuantityView, next: QuantityView, later: Frame): Frame {
  const open = next.quantity.unit === view.quantity.unit && frame.counted.length <= 3 && !COUNTED_ITSELF.test(frame.counted); // prettier-ignore
  const tail = open ? sharedTail(later.counted, next) : '';
  if (tail !== '') return { ...frame, counted: frame.counted + tail };
  const said = frame.does === '' && (frame.verb === '' || CAUSING_VERBS.has(frame.verb) || THERE_ARE.test(frame.verb));
  const whose = later.owner === '' ? {} : { owner: later.owner, under: later.under };
  return said ? { ...frame, does: later.does, ...whose } : frame;
}

/** 共有19家企业以及…等19个项目获奖. */
const THERE_ARE = /^(?:共|已|另|还)有$/;

/** What a compound of the next figure says behind its first word, which differs: 大面积提单产整建制推进县. */
function sharedTail(counted: string, next: QuantityView): string {
  const first = next.words[next.at + 1]?.text ?? '';
  return counted.startsWith(first) && counted.length >= first.length + 5 && !counted.includes('的') ? counted.slice(first.length) : ''; // prettier-ignore
}

/**
 * What the next figure lends: its noun (新建4500万亩、改造提升3500万亩高标准农田, 15批次504件文物), or what is said of both
 * (150多家剧场、500多家书店对公众开放).
 */
export function withNext(frame: Frame, view: QuantityView, views: readonly QuantityView[]): Frame {
  const next = views[view.place + 1];
  if (!next || next.clause !== view.clause || frame.reached) return frame;
  const following = frameFor(next);
  // 313部直径6米的单元天线: what is counted stands behind the measure of each.
  const measure = dimensionOf(next);
  if (measure?.from === view.at + 1 && following.counted !== '') return { ...frame, counted: following.counted, does: following.does }; // prettier-ignore
  const between = view.words.slice(view.at + 1, next.at);
  // 47个国家超过890家企业参展: nothing but the noun between the two.
  const listed = following.joined || between.every((word) => /^(?:noun|joint|etc)$/.test(word.class));
  // 50多个国家的1000多家企业参展: whose they are takes part as well.
  const places = COUNTED_PLACES.test(frame.counted);
  if (
    between.at(-1)?.class === 'de' &&
    frame.counted !== '' &&
    PARTICIPATION.test(following.does) &&
    !(places && following.counted !== '')
  )
    // prettier-ignore
    return { ...frame, does: following.does };
  // 来自100个国家的700名客商齐聚柳州, 50多个国家的1000多家企业参展: whose countries they are.
  if (places && between.at(-1)?.class === 'de' && PARTICIPATION.test(following.does)) return { ...frame, under: '来自', owner: following.counted, does: following.counted + following.does }; // prettier-ignore
  if (frame.under === '来自' && between.at(-1)?.class === 'de' && following.counted !== '') return { ...frame, owner: following.counted, does: following.counted + following.does }; // prettier-ignore
  if (frame.counted !== '') return listed ? sharing(frame, view, next, withNext(following, next, views)) : frame;
  // 7大类114个品类: the first counts itself.
  if (between.length === 0 && frame.verb !== '' && view.quantity.unit in NOUN_OF_UNIT) return frame;
  const adjacent = between.length === 0 || (between.length === 1 && between[0]!.class === 'joint');
  const shared = frame.object === '' && frame.verb !== '' && next.quantity.unit === view.quantity.unit;
  if (between.length === 0 && /批次$|^代$/.test(view.quantity.unit))
    return { ...frame, counted: `${following.counted}${view.quantity.unit}`, does: following.does };
  // 枪击致2死28伤: each has a predicate of its own.
  const own = MISHAPS.has(frame.does);
  return !own && (adjacent || shared) ? { ...frame, counted: following.counted, does: following.does } : frame;
}
