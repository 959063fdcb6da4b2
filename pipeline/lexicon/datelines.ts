/** Where an agency or a paper says where and when a report was filed. */

const AGENCY = '(?:据)?[\\u3400-\\u9fff]{0,8}(?:社|网|報|报|台)';
/** Any paper or channel, by where and when it writes alone: 之江财经杭州9月10日讯, 金陵财讯8月2日南京消息. */
const SENDER = '(?![今去明前昨截自从到至])[\\u3400-\\u9fff]{2,14}';
const REPORTERS = '(?:\\s*[(（](?:特约|见习|本报)?(?:记者|記者|通讯员|通訊員)[^()（）]{0,40}[)）])?';

/** 新华社北京4月18日电（记者…）, 据新华社纽约4月17日电(记者杨士龙), 本报长春4月22日电. Groups: month (may be absent), day. */
export const FILED = new RegExp(
  `^${AGENCY}[\\u3400-\\u9fff·/／]{0,14}?\\s?(?:(\\d{1,2})\\s?月)?\\s?(\\d{1,2})\\s?日\\s?(?:电|電|讯|訊|消息)${REPORTERS}[\\s\\u3000:：]*`,
);

/** The same of a paper no ending tells, where a blank or the reporter follows. Groups: month, day. */
export const FILED_BY_ANY = new RegExp(
  `^${SENDER}(\\d{1,2})月(\\d{1,2})日[\\u3400-\\u9fff]{0,4}(?:电|讯|消息)(?:${REPORTERS}[\\s\\u3000:：]+|[(（]记者[^()（）]{0,40}[)）][\\s\\u3000]*)`,
);

/** 本报讯（记者高岩）, 央视网消息（新闻联播）：, 综合新华社消息. */
export const RELAYED = new RegExp(
  `^(?:综合)?(?:(?:本报|本報|本刊|本网|本站)(?:综合)?(?:讯|訊)${REPORTERS}|[\\u3400-\\u9fff]{2,6}(?:网|台|社)(?:消息|讯)(?:[(（][^()（）]{1,12}[)）])?${REPORTERS}\\s*[:：，,])[\\s\\u3000]*`,
);

/** The same at the foot of a report: (新华社北京4月18日电). Groups: month, day. */
export const FILED_AT_END = new RegExp(
  `[(（]${AGENCY}[\\u3400-\\u9fff·]{0,14}?(?:(\\d{1,2})月)?(\\d{1,2})日(?:电|電|讯|訊)[)）]\\s*$`,
);

/** How a report is signed at its end: （钟琪文）, （来源：新华社）, (记者 高岩). */
export const SIGNED_AT_END =
  /[(（](?:[\u3400-\u9fff·]{2,4}(?:[\s\u3000、][\u3400-\u9fff·]{2,4}){0,3}|(?:来源|來源|据|本报记者|本報記者|记者|記者|作者|执笔|综合)[^()（）。]{1,24})[)）]\s*$/;

/** A broadcaster's relay: its items may be several short ones under headlines of their own. */
export const BROADCAST = /^[\u3400-\u9fff]{2,6}消息[(（](?:新闻联播|[^()（）]{2,10}联播|[^()（）]{2,10}新闻)[)）][：:]/;
