import { GENERIC_HEADS } from '../lexicon/generic-heads.js';

/** 利润增长面, 服务进出口 are names of statistics, though every word of them is generic. */
const STATISTIC = /增长面|覆盖面|服务进出口|营业性货运量/;
const GENERIC = new RegExp([...GENERIC_HEADS].sort((a, b) => b.length - a.length).join('|'), 'g');
const GENERIC_KEYS = new Map<string, boolean>();

/** 美国, 地级: no statistic has so short a name, unless in Latin letters (GDP, CPI). */
const SHORTEST_NAME = 3;

/** Whether a metric's key names nothing by itself: 产量, 企业收入, 死亡人数. */
export function isGeneric(key: string): boolean {
  const known = GENERIC_KEYS.get(key);
  if (known !== undefined) return known;
  const generic = key.length < SHORTEST_NAME || (!STATISTIC.test(key) && key.replace(GENERIC, '').length < 2);
  if (GENERIC_KEYS.size > 100_000) GENERIC_KEYS.clear();
  GENERIC_KEYS.set(key, generic);
  return generic;
}
