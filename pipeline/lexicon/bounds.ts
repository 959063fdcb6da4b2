import type { Bound } from '../model/claim.js';

/** Hedges printed before a number, longest first where one contains another. */
export const HEDGES_BEFORE: readonly (readonly [string, Bound])[] = [
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
  ['有余', 'above'], ['多', 'above'], ['余', 'above'],
]; // prettier-ignore
