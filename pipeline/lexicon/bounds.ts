import type { Bound } from '../model/claim.js';

/** Hedges printed before a number, longest first where one contains another. */
export const HEDGES_BEFORE: readonly (readonly [string, Bound])[] = [
  ['不得超过', 'at_most'], ['不得高于', 'at_most'], ['不得低于', 'at_least'], ['不得少于', 'at_least'], ['不超', 'at_most'],
  ['不低于', 'at_least'], ['不少于', 'at_least'], ['不小于', 'at_least'], ['不超过', 'at_most'], ['不高于', 'at_most'], ['不多于', 'at_most'], ['不大于', 'at_most'],
  ['至少', 'at_least'], ['最少', 'at_least'], ['最多', 'at_most'], ['至多', 'at_most'],
  ['超过了', 'above'], ['超过', 'above'], ['超出', 'above'], ['超', 'above'], ['突破了', 'above'], ['突破', 'above'], ['首破', 'above'], ['跌破', 'below'], ['破', 'above'], ['逾', 'above'], ['高于', 'above'], ['多于', 'above'], ['大于', 'above'], ['跨越', 'above'], ['跨过', 'above'], ['迈上', 'above'], ['跃上', 'above'], ['跨上', 'above'], ['站上', 'above'], ['过', 'above'],
  ['接近', 'near'], ['将近', 'near'], ['近', 'near'], ['逼近', 'near'],
  ['大约', 'about'], ['约为', 'about'], ['约有', 'about'], ['约占', 'about'], ['约', 'about'], ['大概', 'about'], ['大致', 'about'],
  ['不足', 'below'], ['不到', 'below'], ['低于', 'below'], ['少于', 'below'], ['小于', 'below'], ['未达', 'below'], ['不及', 'below'],
  ]; // prettier-ignore

/** 上百家, 上万亿: only before a power that has no digit. */
export const HEDGE_BEFORE_BARE: readonly [string, Bound] = ['上', 'at_least'];

/** Hedges printed after the number and its unit. */
export const HEDGES_AFTER: readonly (readonly [string, Bound])[] = [
  ['及以上', 'at_least'], ['或以上', 'at_least'], ['（含）以上', 'at_least'], ['以上', 'at_least'], ['之上', 'at_least'],
  ['及以下', 'at_most'], ['以下', 'at_most'], ['以内', 'at_most'], ['之内', 'at_most'], ['之下', 'at_most'], ['内', 'at_most'],
  ['左右', 'about'], ['上下', 'about'], ['前后', 'about'],
  ['有余', 'above'], ['出头', 'above'], ['多', 'above'], ['余', 'above'],
]; // prettier-ignore

/**
 * Hedges with other words between them and the number, each with how the text before the number ends; `of` says of
 * which numbers.
 */
export const HEDGES_AFAR: readonly { readonly word: string; readonly ends: RegExp; readonly bound: Bound; readonly of?: RegExp }[] = [
  // 约占所有地级市的三分之一.
  { word: '约占', ends: /约占[^，。；、\d]{2,17}$/, bound: 'about' },
  // 至少有11人受伤, 至少造成4人死亡.
  { word: '至少', ends: /至少(?:已)?(?:有|造成|导致|致)$/, bound: 'at_least' },
  // 超过月平均水平的10倍.
  { word: '超过', ends: /超过了?[^，。；、]{2,16}的$/, bound: 'above', of: /(?:倍|%|％|成|分之.{1,3})$/ },
  { word: '接近', ends: /接近[^，。；、]{2,16}的$/, bound: 'near', of: /(?:倍|%|％|成|分之.{1,3})$/ },
  // 给予最高200万元的奖励, 最高补贴3000元, 最高能够节约50%的时间.
  { word: '最高', ends: /(?:给予|予以|提供|发放|享受?|获得?|补贴|补助|奖励|优惠)[^，。；、\d]{0,4}最高$/, bound: 'at_most' },
  { word: '最高', ends: /最高(?:能够?|可以?)?(?:节约|节省|减少|降低|减排|减免|补贴|补助|奖励|奖补|优惠|资助|享受?|获)$/, bound: 'at_most' },
]; // prettier-ignore
