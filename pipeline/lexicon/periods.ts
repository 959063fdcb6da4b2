/** Words of time. Offsets are relative to the reference day: 去年 is one year before it. */

/** Years named by their distance from the article's year. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  大前年: -3, 前年: -2, 去年: -1, 上年: -1, 上一年: -1, 上年度: -1, 今年: 0, 本年: 0, 本年度: 0, 明年: 1, 来年: 1, 后年: 2,
}; // prettier-ignore

/** Years that refer to the last year named in the text, and how far from it they lie. */
export const ANAPHORIC_YEARS: Readonly<Record<string, number>> = { 当年: 0, 同年: 0, 该年: 0, 次年: 1, 翌年: 1 };

export const RELATIVE_MONTHS: Readonly<Record<string, number>> = {
  上个月: -1, 上月: -1, 本月: 0, 这个月: 0, 当月: 0, 下个月: 1, 下月: 1,
}; // prettier-ignore

export const RELATIVE_QUARTERS: Readonly<Record<string, number>> = {
  上一季度: -1, 上个季度: -1, 上季度: -1, 本季度: 0, 下一季度: 1, 下个季度: 1, 下季度: 1,
}; // prettier-ignore

export const RELATIVE_WEEKS: Readonly<Record<string, number>> = {
  上周: -1,
  上星期: -1,
  本周: 0,
  这周: 0,
  下周: 1,
  下星期: 1,
};

export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  前天: -2, 前日: -2, 昨天: -1, 昨日: -1, 昨晚: -1, 昨夜: -1, 今天: 0, 今日: 0, 今晨: 0, 今晚: 0, 今早: 0,
  明天: 1, 明日: 1, 明晚: 1, 后天: 2,
}; // prettier-ignore

/** As of the day of publication. */
export const NOW_WORDS = [
  '截至目前', '截止目前', '到目前为止', '迄今为止', '截至发稿时', '截至发稿', '时至今日', '目前', '当前', '眼下', '现在', '如今', '迄今', '至今',
] as const; // prettier-ignore

/** An event of these days or years: dated by the article, and no part of a period named before. */
export const LATELY_WORDS = [
  '日前',
  '近日',
  '连日来',
  '近期',
  '刚刚',
  '近年来',
  '近几年来',
  '近几年',
  '近些年',
] as const;

/** Five-year plans by the name they go by; “十四五” is 2021 to 2025. */
export const PLANS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  八五: [1991, 1995], 九五: [1996, 2000], 十五: [2001, 2005], 十一五: [2006, 2010], 十二五: [2011, 2015],
  十三五: [2016, 2020], 十四五: [2021, 2025], 十五五: [2026, 2030],
}; // prettier-ignore

/** Events that 以来 counts from, with the period they began in. */
export const LANDMARKS: Readonly<Record<string, string>> = {
  新中国成立: '1949-10-01', 改革开放: '1978-12', 加入世贸组织: '2001-12-11', 加入世界贸易组织: '2001-12-11',
  党的十八大: '2012-11', 党的十九大: '2017-10', 党的二十大: '2022-10',
  党的十八届三中全会: '2013-11', 党的二十届三中全会: '2024-07', 新时代: '2012-11',
}; // prettier-ignore

/** Seasons and holidays with fixed days of the year: month and day of the first and the last. */
export const SEASONS: Readonly<Record<string, readonly [from: readonly [number, number], to: readonly [number, number]]>> = {
  国庆假期: [[10, 1], [10, 7]], 国庆黄金周: [[10, 1], [10, 7]], 国庆节假期: [[10, 1], [10, 7]], 国庆长假: [[10, 1], [10, 7]],
  五一假期: [[5, 1], [5, 5]], '“五一”假期': [[5, 1], [5, 5]], 劳动节假期: [[5, 1], [5, 5]],
}; // prettier-ignore

/** What makes a date the day of a report and not of its figures: 记者今天从国铁集团获悉, 4月18日举行新闻发布会. */
export const REPORTING_WORDS = [
  '获悉', '了解到', '发布会', '公布', '发布', '介绍', '通报', '表示', '透露', '吹风会', '报道', '消息', '电', '座谈会', '答记者问',
] as const; // prettier-ignore

/** What makes a time lie ahead: 将于11月举行. Patterns: 将近, 计划投资 and 目标任务 do not. */
export const FUTURE_WORDS = [
  '将(?!近|军|领|士)', '拟', '计划(?!投资|总投资|外|生育|单列|经济|的)', '预计', '有望', '力争', '目标是', '定于', '届时', '争取', '确保', '起实施', '起施行', '起正式', '即将', '下一步',
] as const; // prettier-ignore

/** Words that compare with what follows: 较2022年, 比去年同期, 与上年相比. */
export const COMPARING_WORDS = [
  '相较于',
  '相较',
  '相比于',
  '较之',
  '较',
  '比',
  '与',
  '同',
  '和',
  '是',
  '为',
  '高于',
  '低于',
  '超过',
  '超',
] as const;

/** Events and papers that a year names rather than dates figures by: 二〇二四年新年贺词, 2024年夏季达沃斯论坛. */
export const NAMED_BY_YEAR = [
  '贺词', '工作报告', '一号文件', '年会', '锦标赛', '世锦赛', '世界杯', '奥运会', '冬奥会', '残奥会', '亚运会', '大运会', '运动会', '联赛', '公开赛',
  '博览会', '进博会', '服贸会', '广交会', '论坛', '展览会', '峰会', '春晚', '联欢晚会', '公祭仪式', '春运工作专班',
] as const; // prettier-ignore
