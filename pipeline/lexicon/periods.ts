/** Words of time. Offsets are relative to the reference day: 去年 is one year before it. */

/** Years named by their distance from the article's year. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  大前年: -3, 前年: -2, 去年: -1, 上年: -1, 上一年: -1, 上年度: -1, 今年: 0, 本年: 0, 本年度: 0, 明年: 1, 来年: 1, 下年: 1, 下一年: 1, 后年: 2,
}; // prettier-ignore

/** Years that refer to the last year named in the text, and how far from it they lie. */
export const ANAPHORIC_YEARS: Readonly<Record<string, number>> = {
  当年: 0,
  同年: 0,
  该年: 0,
  这一年: 0,
  次年: 1,
  翌年: 1,
};

/** Several years counted from the article's: first and last offset. */
export const YEAR_SPANS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  今明两年: [0, 1], 去今两年: [-1, 0],
}; // prettier-ignore

/** Several days counted from the day of writing: first and last offset. */
export const DAY_SPANS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  今明两天: [0, 1], 昨今两天: [-1, 0], 今明后三天: [0, 2], 明后两天: [1, 2], 明后天: [1, 2], 这两天: [-1, 0],
}; // prettier-ignore

/** Words between two days that make a span of them: 今天夜间到明天早晨. */
export const TIMES_OF_DAY = ['凌晨', '早晨', '上午', '中午', '白天', '下午', '傍晚', '夜间', '晚上', '晚'] as const;

/** The last day named before, else the article's own. */
export const THAT_DAY_WORDS = ['当天', '当日', '当晚', '全天', '同日', '同一天', '同一日'] as const;

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
  '不久前',
  '前不久',
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

/**
 * Days of the statutory holidays by year, as the State Council announced them: first and last day. A year that is not
 * here has no days for them.
 */
export const HOLIDAYS: Readonly<Record<string, Readonly<Record<number, readonly [first: string, last: string]>>>> = {
  元旦: { 2022: ['2022-01-01', '2022-01-03'], 2023: ['2022-12-31', '2023-01-02'], 2024: ['2023-12-30', '2024-01-01'], 2025: ['2025-01-01', '2025-01-01'] },
  春节: { 2019: ['2019-02-04', '2019-02-10'], 2020: ['2020-01-24', '2020-02-02'], 2021: ['2021-02-11', '2021-02-17'], 2022: ['2022-01-31', '2022-02-06'], 2023: ['2023-01-21', '2023-01-27'], 2024: ['2024-02-10', '2024-02-17'], 2025: ['2025-01-28', '2025-02-04'] },
  清明: { 2022: ['2022-04-03', '2022-04-05'], 2023: ['2023-04-05', '2023-04-05'], 2024: ['2024-04-04', '2024-04-06'], 2025: ['2025-04-04', '2025-04-06'] },
  清明节: { 2022: ['2022-04-03', '2022-04-05'], 2023: ['2023-04-05', '2023-04-05'], 2024: ['2024-04-04', '2024-04-06'], 2025: ['2025-04-04', '2025-04-06'] },
  五一: { 2019: ['2019-05-01', '2019-05-04'], 2020: ['2020-05-01', '2020-05-05'], 2021: ['2021-05-01', '2021-05-05'], 2022: ['2022-04-30', '2022-05-04'], 2023: ['2023-04-29', '2023-05-03'], 2024: ['2024-05-01', '2024-05-05'], 2025: ['2025-05-01', '2025-05-05'] },
  劳动节: { 2022: ['2022-04-30', '2022-05-04'], 2023: ['2023-04-29', '2023-05-03'], 2024: ['2024-05-01', '2024-05-05'], 2025: ['2025-05-01', '2025-05-05'] },
  端午: { 2022: ['2022-06-03', '2022-06-05'], 2023: ['2023-06-22', '2023-06-24'], 2024: ['2024-06-08', '2024-06-10'], 2025: ['2025-05-31', '2025-06-02'] },
  端午节: { 2022: ['2022-06-03', '2022-06-05'], 2023: ['2023-06-22', '2023-06-24'], 2024: ['2024-06-08', '2024-06-10'], 2025: ['2025-05-31', '2025-06-02'] },
  中秋: { 2022: ['2022-09-10', '2022-09-12'], 2024: ['2024-09-15', '2024-09-17'] },
  中秋节: { 2022: ['2022-09-10', '2022-09-12'], 2024: ['2024-09-15', '2024-09-17'] },
  中秋国庆: { 2020: ['2020-10-01', '2020-10-08'], 2023: ['2023-09-29', '2023-10-06'], 2025: ['2025-10-01', '2025-10-08'] },
  '中秋、国庆': { 2020: ['2020-10-01', '2020-10-08'], 2023: ['2023-09-29', '2023-10-06'], 2025: ['2025-10-01', '2025-10-08'] },
  国庆: { 2019: ['2019-10-01', '2019-10-07'], 2020: ['2020-10-01', '2020-10-08'], 2021: ['2021-10-01', '2021-10-07'], 2022: ['2022-10-01', '2022-10-07'], 2023: ['2023-09-29', '2023-10-06'], 2024: ['2024-10-01', '2024-10-07'], 2025: ['2025-10-01', '2025-10-08'] },
  国庆节: { 2019: ['2019-10-01', '2019-10-07'], 2020: ['2020-10-01', '2020-10-08'], 2021: ['2021-10-01', '2021-10-07'], 2022: ['2022-10-01', '2022-10-07'], 2023: ['2023-09-29', '2023-10-06'], 2024: ['2024-10-01', '2024-10-07'], 2025: ['2025-10-01', '2025-10-08'] },
}; // prettier-ignore

/** What makes a date the day of a report and not of its figures: 记者今天从国铁集团获悉, 4月18日举行新闻发布会. */
export const REPORTING_WORDS = [
  '获悉', '了解到', '发布会', '公布', '发布', '介绍', '通报', '表示', '透露', '吹风会', '报道', '消息', '电', '座谈会', '答记者问',
] as const; // prettier-ignore

/** What begins on a day that 以来 counts from: 8月底开通以来. */
export const BEGINNINGS = [
  '开通', '投产', '启动', '实施', '成立', '上市', '爆发', '发生', '投运', '运营', '通车', '开放', '开园', '开馆', '开业', '执行', '推行', '试点', '建成',
  '落地', '开工', '挂牌', '上线', '施行', '开展', '入列', '投用', '召开', '就任', '上任', '生效', '启用', '设立', '开港', '开航', '首航', '签署', '建交',
] as const; // prettier-ignore

/** What makes a time lie ahead: 将于11月举行. Patterns: 将近, 计划投资 and 目标任务 do not. */
export const FUTURE_WORDS = [
  '将(?!近|军|领|士)', '拟', '计划(?!投资|总投资|外|生育|单列|经济|的)', '预计', '有望', '力争', '目标是', '定于', '届时', '争取', '确保', '起实施', '起施行', '起正式', '即将', '下一步',
] as const; // prettier-ignore

/** Events and papers that a year names rather than dates figures by: 二〇二四年新年贺词, 2024年夏季达沃斯论坛. */
export const NAMED_BY_YEAR = [
  '贺词', '工作报告', '一号文件', '年会', '锦标赛', '世锦赛', '世界杯', '奥运会', '冬奥会', '残奥会', '亚运会', '大运会', '运动会', '联赛', '公开赛',
  '博览会', '进博会', '服贸会', '广交会', '论坛', '展览会', '峰会', '春晚', '联欢晚会', '公祭仪式', '尤伯杯', '汤姆斯杯', '汤尤杯', '苏迪曼杯', '亚洲杯', '欧洲杯', '决赛', '大奖赛', '冠军赛', '挑战赛', '邀请赛', '巡回赛', '春运工作专班', '目录', '名单', '清单', '榜单', '排行榜', '先进事迹', '先进典型',
] as const; // prettier-ignore
