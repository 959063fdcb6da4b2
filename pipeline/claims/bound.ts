import { HEDGE_BEFORE_BARE, HEDGES_AFAR, HEDGES_AFTER, HEDGES_BEFORE } from '../lexicon/bounds.js';
import type { Bound } from '../model/claim.js';
import { grouped } from './by-first.js';
import type { CleanSpan } from '../text/span.js';

/** The hedges around a number and what they make of it together. */
export interface Hedging {
  readonly bound: Bound;
  /** As printed, in order: 超过 and 余 in 超过3400余家. */
  readonly hedges: readonly string[];
  /** The number with its hedges. */
  readonly extent: CleanSpan;
}

/** 近 is a hedge before a number, but not the end of 附近, 最近, 新近 or 接近. */
const NOT_NEAR = /[附最新远邻靠临]近$/;
/** 超 stands inside names (超高清), 破 inside 突破; 约 inside 条约, 合约, 纽约, 节约. */
const NOT_ABOUT = /[条合纽节公契签履违大制婚邀预]约$/;
/** 进度已过六成, 票房过亿元; behind a verb (开过3次会) or inside a word (通过, 度过) it bounds nothing. */
const PAST = /(?:[已均都刚才额量积值模数房]|进度|收入|人口)过$/;
/** 秋收过八成, 产值过亿元: tenths and bare powers it bounds behind more words; not 经过十亿年, 不过万元. */
const PASSED = /^(?:[百千万]?亿|[百千]?万(?=[元美吨亩户人件])|[一二两三四五六七八九\d]成)/;
const NOT_PAST = /[经通超跨走钻度渡越穿路胜来转去不难]过$/;
/** The hedge that other words part from its number. */
function hedgeAfar(text: string, { start, end }: CleanSpan): (typeof HEDGES_AFAR)[number] | undefined {
  const ahead = text.slice(Math.max(0, start - 22), start);
  return HEDGES_AFAR.find(
    ({ word, ends, of }) => ahead.includes(word) && ends.test(ahead) && (of?.test(text.slice(start, end)) ?? true),
  );
}
/** 内 bounds only a span of time or a share (3至5日内), and 院内, 5公里内 an area that is not claimed. */
const INSIDE = '内';

/** 余震, 余额, 多边 behind a unit are nouns: 近千次余震 has no second hedge. */
const NOT_SURPLUS = /^(?:余[震额粮热]|多[边方式国出于])/;

/** 全程跨越三个海湾: what is crossed, no mark that is passed. */
const ACROSS = /^[\d两二三四五六七八九十]{1,2}[个座条道]/;
const BEFORE_BY_LAST = grouped(HEDGES_BEFORE, ([words]) => words.at(-1)!);
const AFTER_BY_FIRST = grouped(HEDGES_AFTER, ([words]) => words[0]!);

/** 未超过42℃, 没有低于40万人次; 没有一个站点超过42℃, 没有哪个月低于40万人次: what is denied is the other side, its edge included. */
const DENIED =
  /(?:没有?|未曾?|从未|不曾|并未)$|(?:没有|无)(?:[哪任][一何]?|一)(?:[个家座处名位人天次年月日季项户县市省辆台]|个?站)?[^，。；、：\d]{0,14}$/;
const OPPOSITE: ReadonlyMap<Bound, Bound> = new Map([['above', 'at_most'], ['below', 'at_least']]); // prettier-ignore
const LONGEST_DENIAL = 22;

/** The hedge as it is said, or the other side of it where it is denied. */
function asserted(text: string, start: number, hedge: readonly [string, Bound]): readonly [string, Bound] {
  const opposite = OPPOSITE.get(hedge[1]);
  if (opposite === undefined) return hedge;
  const end = start - hedge[0].length;
  return DENIED.test(text.slice(Math.max(0, end - LONGEST_DENIAL), end)) ? [hedge[0], opposite] : hedge;
}

function hedgeBefore(text: string, start: number): readonly [string, Bound] | undefined {
  const near = BEFORE_BY_LAST.get(text[start - 1] ?? '');
  if (!near) return undefined;
  const before = text.slice(Math.max(0, start - 5), start);
  for (const entry of near) {
    const [words] = entry;
    if (!before.endsWith(words)) continue;
    if (words === '跨越' && ACROSS.test(text.slice(start, start + 3))) return undefined;
    if (words === '近' && NOT_NEAR.test(before)) return undefined;
    if (words === '约' && NOT_ABOUT.test(before)) return words === '约' && before.endsWith('大约') ? entry : undefined;
    if (words === '过' && !PAST.test(before) && (NOT_PAST.test(before) || !PASSED.test(text.slice(start, start + 3)))) return undefined; // prettier-ignore
    return entry;
  }
  return undefined;
}

/** The hedge before a number; 上 only before a power that has no digit (上百家), not 以上百家. */
function hedgeOf(text: string, { start }: CleanSpan, bare: boolean): readonly [string, Bound] | undefined {
  const near = hedgeBefore(text, start);
  const before = near && asserted(text, start, near);
  if (before || !bare || text[start - 1] !== HEDGE_BEFORE_BARE[0]) return before;
  return /[以之加]上$/.test(text.slice(Math.max(0, start - 2), start)) ? undefined : HEDGE_BEFORE_BARE;
}

/** Hedges that hold for both of two: 约1000名抗议者和500辆拖拉机, 分别突破5.1亿人次和9000万人次. */
const SHARED: ReadonlySet<Bound> = new Set(['above', 'about', 'near', 'below', 'at_least']);
const JOINED = /^[^，。；、\d]{0,14}(?:和|以及)$/;

/** A number's bound: its own, else that of the one before it which 和 joins it to. */
export function sharedBound(
  text: string,
  previous: (CleanSpan & Hedging) | undefined,
  quantity: CleanSpan & Hedging,
): Bound {
  if (!previous || quantity.hedges.length > 0 || quantity.bound !== 'eq') return quantity.bound;
  const hedged = previous.extent.start < previous.start && SHARED.has(previous.bound);
  return hedged && JOINED.test(text.slice(previous.extent.end, quantity.start)) ? previous.bound : 'eq';
}

/**
 * Reads the hedges on both sides of `number`. The one before the number decides, then the one after it, then the one
 * inside it (余, 多, 数): 超过3400余家 is above 3400 by its 超过, and keeps 余 for whoever checks doubled hedges.
 *
 * @param inner hedges printed inside the number
 * @param family time alone takes 内 as a bound
 */
export function readHedging(
  text: string,
  number: CleanSpan,
  inner: readonly string[],
  options: { readonly bare: boolean; readonly time: boolean },
): Hedging {
  let { start, end } = number;
  const hedge = hedgeOf(text, number, options.bare);
  // 近45年来最高: the last 45 years, not almost as many.
  const lately = hedge?.[0] === '近' && options.time && /^(?:以?来|内的?最)/.test(text.slice(end, end + 3));
  const before = lately ? undefined : hedge;
  if (before) start -= before[0].length;
  if (lately) return { bound: 'eq', hedges: [], extent: { start, end } };
  const after = AFTER_BY_FIRST.get(text[end] ?? '')?.find(
    ([words]) =>
      text.startsWith(words, end) &&
      (words !== INSIDE || options.time) &&
      !NOT_SURPLUS.test(text.slice(end, end + words.length + 1)),
  );
  if (after) end += after[0].length;
  const hedges = [...(before ? [before[0]] : []), ...inner, ...(after ? [after[0]] : [])];
  const afar = hedges.length === 0 ? hedgeAfar(text, number) : undefined;
  if (afar) return { bound: afar.bound, hedges: [afar.word], extent: { start, end } };
  const bound = before?.[1] ?? after?.[1] ?? (inner.length > 0 ? 'above' : 'eq');
  return { bound, hedges, extent: { start, end } };
}
