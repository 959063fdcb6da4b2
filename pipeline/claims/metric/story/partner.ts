import { matchesOf } from '../../../text/matches.js';
/** A trade figure that leaves out with whom: 进出口总额, 贸易额. */
const TRADE = /^(?:货物|外贸)?(?:进出口|贸易)(?:总?[额值]|规模)?$/;
/** 浙江对东盟贸易年年增长，去年进出口总额…; 我国与中亚五国进出口…. */
const PARTNER = /([对与同][^，；。对与同从向]{2,18}?)的?(?:货物|双边|服务)?(?:贸易|经贸|进出口)/g;
const DOING = /(?:实现|完成|开展|累计|持续).*$/;
const BILATERAL = /(中[非欧美俄日韩英法德阿哈越老])(?:双边)?(?:贸易|经贸)/;

/**
 * The name of a trade figure with the partner that its sentence has named.
 *
 * @param before the sentence up to the figure
 */
export function withPartner(name: string, before: string): string {
  if (!TRADE.test(name)) return name;
  const partner = matchesOf(before, PARTNER).at(-1)?.[1]?.replace(DOING, '') ?? BILATERAL.exec(before)?.[1];
  return partner === undefined ? name : partner + name;
}
