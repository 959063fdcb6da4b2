import { NAMED_BY_ORDER } from '../lexicon/not-claims.js';
import { compareExact, exact } from '../text/exact.js';
import type { Quantity } from './quantity.js';

/** Which ordinals state a place in an order. */

const RANKED = /^(?:[次枚个座家块位名支艘架颗台例]|大(?:经济体|贸易伙伴|出口|进口|消费|市场|产油国|生产国|城市|股东))/;
const STANDING_BEFORE =
  /(?:位居|居|位列|列|排名|排|全球|世界|全国|亚洲|国内|行业|保持|稳居|跃居|跃升至?|成为|名列|升至|升到|占据|达)[^，。；]{0,6}$/;
const STANDING =
  /^第[一二三四五六七八九十\d]{1,4}(?:[位名](?=[，。；、的！？”）和与及\s]|$)|大[^，。；、]{0,12}(?:国|地|体|伙伴|市场|城市)?|水平|(?=[，。；、的！？”）和与及\s]|$))/;
/** 世界第一核电大国, 亚洲第一高楼, 水稻生产第一大省; not 全国第一家, 世界第一个. */
const FIRST_OF_ALL =
  /^(?:大[省市县国港]|生产大[省市县国]|[^，。；、的]{0,6}大国|(?=[^，。；、]{2})(?![个次届批代阶期轮季家座条台艘颗支所名项部架套块枚例笔单步线手时梯店站]|产业|方阵|梯队))/;
const OF_ALL_BEFORE = /(?:世界|全球|亚洲|全国|国内|生产|出口|消费|贸易|产量|[稻麦粮油茶棉])$/;
/** 东盟是广西第一大贸易伙伴, 法国第二大城市马赛: the largest but so many of its kind; 第一大街, 第二大队 are names. */
const LARGE_ONE = /^大(?![会学战街道队桥厦赛奖考课批坝门营站\d])\p{Script=Han}{2}/u;
const NEVER_RANKED = /^(?:年|天|日|届|代|季度|批|期|阶段|条|方|部|轮|章|版|线|集|产业)$/;

/** 位居世界第一 and 第22个自由贸易试验区 state a rank; 第三届, 第一阶段 and 第一个 do not. */
export function objectionToOrdinal(text: string, { start, end, unit, value, by }: Quantity): 'ordinal' | undefined {
  if (by === 'number.first-place') return undefined;
  // 倒数第二个比赛日: how many are left.
  if (text.slice(0, start).endsWith('倒数')) return 'ordinal';
  const standing = STANDING_BEFORE.test(text.slice(Math.max(0, start - 10), start));
  if (standing && STANDING.test(text.slice(start, start + 24))) return undefined;
  if (unit === '' && OF_ALL_BEFORE.test(text.slice(Math.max(0, start - 4), start)) && FIRST_OF_ALL.test(text.slice(end, end + 12))) return undefined; // prettier-ignore
  // 连续第四年举办: a run, counted.
  if (/^(?:年|个月|个?季度|次|周|天)$/.test(unit) && text.slice(0, start).endsWith('连续')) return undefined;
  if (NAMED_BY_ORDER.test(text.slice(end, end + 14))) return 'ordinal';
  if (unit === '' && LARGE_ONE.test(text.slice(end, end + 4))) return undefined;
  const ranked = RANKED.test(text.slice(end - unit.length, end + 6));
  if (!ranked || unit === '' || compareExact(value, exact(1)) === 0 || NEVER_RANKED.test(unit)) return 'ordinal';
  return undefined;
}
