import { GENERIC_HEADS, NAMED_STATISTICS } from '../../lexicon/generic-heads.js';
import { oneOf } from '../../text/one-of.js';
import { remembered } from '../../text/remembered.js';

const STATISTIC = new RegExp(NAMED_STATISTICS.join('|'));
const GENERIC = new RegExp(oneOf(GENERIC_HEADS), 'g');

/** 美国, 地级: no statistic has so short a name, unless in Latin letters (GDP, CPI). */
const SHORTEST_NAME = 3;
const MOST_KEYS = 100_000;

/** Whether a metric's key names nothing by itself: 产量, 企业收入, 死亡人数. */
export const isGeneric: (key: string) => boolean = remembered(
  (key) => key.length < SHORTEST_NAME || (!STATISTIC.test(key) && key.replace(GENERIC, '').length < 2),
  MOST_KEYS,
);
