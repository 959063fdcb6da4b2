import { oneOf } from '../text/one-of.js';
import { FOREIGN_STATES } from './places.js';

/*
 * How a sentence that stands behind somebody's words shows that the writer tells it himself. All of them are read at its first
 * or last EDGE characters.
 */

/** Opens a sentence that the writer tells himself: what was said before it is over. */
export const NARRATION =
  /^(?:[^，。]{2,20}对此(?:予以|表示|强烈|作出|没有|未|尚未|暂|还没有)|对此，[^。]{2,24}(?:暂无|没有|未|尚未|拒绝|不予)|据悉|据了解|据报道|另据|(?:根)?据[^，。]{1,20}(?:报道|消息|数据|统计)|记者(?:从|了解|获悉|在|注意|看到|采访)|(?:最新)?(?:统计|监测)?数据显示|统计显示|[^，。]{2,10}牢记[^，。]{0,6}嘱托|(?:此外，)?[^，。]{2,24}(?:公布|发布)的[^，。]{0,12}(?:数据|报告|民调|信息|消息)(?:显示|，|称)|会上发布的|当天|当日|当晚|同日|同一天|此前|之前|随后|会前|会后|会谈后|会见后|之后|日前|近日|(?:今天|昨天|今日|昨日|明天)(?:（|，|上午|下午|晚)|\d{1,2}日[，,]?|[^，。]{0,16}(?:开始|举行|开幕式|会议|会谈)(?:前|后|期间)，|节目(?:还|也)?(?:在|将|今)|截至发稿|与此同时|另外，据|接着|在(?:热烈的)?掌声|仪式上|活动中，|有分析|分析人士|有评论|来看)/;

/** Says that nothing was said, or tells what else was done. */
export const REPORT =
  /(?:公众|市民|民众|农户|旅客)(?:需|应|要|请)|(?:提醒|请)(?:公众|市民|旅客|广大)|(?:也|仍|还|仍然)在(?:持续|继续|进行|搜捕中?|[^，。]{0,4}搜[寻救][^，。]{0,8})。$|来看[^，。]{0,16}(?:记者|专访|报道)|(?:尚未|没有|未)(?:对此)?(?:作出|做出|予以|进行)?(?:任何)?回应|此前曾|(?:也|一同|一起|陪同)?(?:出席|参加|观看|参观)了?(?:会议|会见|会谈|活动|集会|仪式|演出|上述活动|座谈会?|调研)?。$/;

const FORMER_DATE =
  '(?:去年|前年|上个?月|上周|本月初|本月早些时候|今年\\d{1,2}月|\\d{4}年\\d{1,2}月|\\d{1,2}月(?:\\d{1,2}日|初|中旬|下旬|底|份))';
const ORDINAL = '(?:首次|首[例起]|第[一二三四五六七八九十百\\d]{1,4}[次起枚届个名例]|以来|(?<!的)最)';

/**
 * Background that news from abroad gives behind a statement: 美联储3日宣布加息。这是…以来第10次加息。 当地警方称…。目前，救援正在
 * 进行中。 A ministry at home says such things itself.
 */
export const BACKGROUND = new RegExp(
  [
    '^(?:目前|截至|现年)',
    `^(?:从|自)?${FORMER_DATE}`,
    `^\\d{1,2}国${FORMER_DATE}`,
    `^[这该][起场次][^，。]{2,8}(?:\\d{1,2}月)?\\d{1,2}日`,
    '^自[^，。]{2,24}以来，',
    '^(?:近来|近期|近年来|连日来|最近|今年以来)',
    `^这(?:也|还|已|一|已经|又)?是[^。]{0,40}${ORDINAL}`,
    '^这(?:意味着|标志着)',
    '^受(?:此|[^，。]{1,20})影响',
    '^(?:[^，。]{2,6}发生[后前]|事发[后前]|根据|按照)',
    '^(?:声明|公报|决议|报告|[^，。]{2,8}方面)(?:并)?(?:未|没有)',
    '^[^，。]{2,12}有约?[\\d.]+[万千]?(?:名|个)?(?:居民|人口)',
    '^[^，。]{2,10}否认了',
    '^[^，。对在向把将被的]{2,14}(?:现年|位于|地处|生于|出生于|起自)',
    '^(?:另外，|此外，)?[^，。]{2,24}(?<!我们|同样)也(?:已|于|在|将|宣布|发布|发表|发生|对|表示|遭)',
    '(?:有待|仍在|正在|尚在|还在)(?:进一步)?调查',
  ].join('|'),
);

/** 联合国秘书长6日谴责袭击。 behind what an army says: what somebody else did, and when. */
export const ACTED =
  /^(?!截至|当地|由于|在|从|自|而|但|尽管|虽然|具体)[^，。我其他该还这]{2,14}?(?:当天|当晚|同日|同一天|今天|近来|近期|近日|此前|目前|曾|\d{1,2}日)/;

/** 24日夜间起: days to come, of which who forecasts goes on to tell. */
export const DAYS_AHEAD = /^(?:明[天日晚后]|后天|未来|今[晚夜]|\d{1,2}(?:日|[—至到、-]))/;

/** Words of one who speaks of himself or of his side. */
export const OWN_WORDS = /我|您|你们|习近平|中[国方]|双方|两国|两党|方(?:愿|将|会|希望|支持|一直)|必须|应该|应当|需要/;

/** A paragraph of news from abroad, where no side of a talk with China speaks at length. */
export const ABROAD = new RegExp(
  `${oneOf(FOREIGN_STATES)}|联合国|欧盟|欧洲|北约|加沙|哈马斯|美联储|当地|[俄乌以美]军|世界(?:卫生|气象)组织`,
);
export const AT_HOME = /中国|中方|我国|习近平|国务院|全国|李强|我省|我市|台湾|香港|元首|国家主席|本报|总台/;
