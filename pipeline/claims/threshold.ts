import { OF_A_THRESHOLD, THRESHOLD_UNITS } from '../lexicon/not-claims.js';
import { MONEY_NOUN } from '../lexicon/metric-words.js';
import type { Quantity } from './quantity.js';

/** 亿元以上签约项目4918个: behind a least amount, a noun and its own count. */
const CLASS_OF_COUNTED =
  /^(?:的)?\p{Script=Han}{2,12}?(?:共|达|达到|超|超过|有|为)?\d[\d.]*[万千]?[多余]?(?:个|项|家|户|件|单|笔)/u;

/** 16至24岁劳动力, 30至39岁年龄段: whose, by their age. */
const OF_AN_AGE =
  /^(?:的)?(?:[（(]|[一二三四五六七八九十]个)?(?:不含|非|在校|城[镇乡]|农村|户籍|常住|在职|男|女|未?成年|适龄|各|高中|大专)*(?:占|劳动|人口|[青少]年|儿童|居民|群体|人群|年龄[段组层]|老[年人]|[男女][性孩生子]|妇女|学生|婴幼儿|幼儿|孩子|人[员士]|网民|用户|职工|参保|阶段|区间|组(?![织成])|段)/;

/** 主营业务收入10亿元以上的供应商, 资产超过1000亿美元的银行: what must be reached to be counted belongs to the name. */
export function isThreshold(
  text: string,
  { family, unit, bound, hedges, start, end, extent, valueMax }: Quantity,
): boolean {
  // 其中65岁及以上占15%.
  if (unit === '岁' && extent.end > end && /^的?占/.test(text.slice(extent.end, extent.end + 2))) return true;
  if (valueMax && unit.endsWith('岁') && OF_AN_AGE.test(text.slice(end, end + 16))) return true;
  if (THRESHOLD_UNITS.has(unit) && extent.end > end && /^(?:的)?[^，。；、\d的左右了]{2}/.test(text.slice(extent.end, extent.end + 4))) return true; // prettier-ignore
  if ((family === 'currency' || family === 'physical') && bound === 'at_least' && CLASS_OF_COUNTED.test(text.slice(extent.end, extent.end + 26))) return true; // prettier-ignore
  if (
    family !== 'currency' ||
    hedges.every((hedge) => /^[多余几数]$/.test(hedge)) ||
    !/^(?:at_least|above|at_most|below)$/.test(bound)
  )
    return false;
  const behind = /^(?:的|及以上的)([^，。；、\d]{2,20})/.exec(text.slice(extent.end, extent.end + 24))?.[1];
  if (behind === undefined || MONEY_NOUN.test(behind)) return false;
  const ahead = text.slice(Math.max(0, Math.min(start, extent.start) - 6), Math.min(start, extent.start));
  return OF_A_THRESHOLD.test(ahead);
}
