/**
 * Wordings of one thing inside a metric's name, longest first where one begins another. A key is made of the right-hand
 * words. Only what an editor would call the same statistic: 规上 is 规模以上, but 重点企业 is not 企业.
 */
export const METRIC_SYNONYMS: readonly (readonly [variant: string, word: string])[] = [
  ['规上', '规模以上'],
  ['汽车行业', '汽车制造业'],
  ['AI', '人工智能'],
  ['新设立', '新设'],
  ['具有', '有'],
  ['诈骗电话和诈骗短信', '涉诈电话和短信'],
  ['国家层面的', '国家'],
  ['国家层面', '国家'],
  ['国家级', '国家'],
  ['国内生产总值', 'GDP'],
  ['社会消费品零售额', '社会消费品零售总额'],
  ['5G移动电话用户', '5G用户'],
  ['进出口总值', '进出口'],
  ['进出口总额', '进出口'],
  ['进出口规模', '进出口'],
  ['进出口额', '进出口'],
  ['进出口值', '进出口'],
  ['外贸进出口总值', '货物贸易进出口'],
  ['外贸进出口总额', '货物贸易进出口'],
  ['外贸进出口规模', '货物贸易进出口'],
  ['外贸进出口额', '货物贸易进出口'],
  ['外贸进出口', '货物贸易进出口'],
  ['货物进出口总值', '货物贸易进出口'],
  ['货物进出口总额', '货物贸易进出口'],
  ['货物进出口', '货物贸易进出口'],
  ['外贸出口', '货物贸易出口'],
  ['外贸进口', '货物贸易进口'],
  ['外贸贸易顺差', '货物贸易顺差'],
  ['外贸顺差', '货物贸易顺差'],
  ['货物贸易总额', '货物贸易进出口'],
  ['外贸总值', '货物贸易进出口'],
  ['外贸总额', '货物贸易进出口'],
  ['实际使用外资金额', '实际使用外资'],
  ['外汇储备规模', '外汇储备'],
  ['发电装机容量', '发电装机'],
  ['高铁运营里程', '高铁营业里程'],
  ['高速铁路', '高铁'],
  ['居民消费价格指数', 'CPI'],
  ['居民消费价格', 'CPI'],
  ['全国居民消费价格', 'CPI'],
  ['工业生产者出厂价格指数', 'PPI'],
  ['工业生产者出厂价格', 'PPI'],
  ['采购经理指数', 'PMI'],
  ['固定资产投资额', '固定资产投资'],
  ['市占率', '市场占有率'],
  ['自贸试验区', '自由贸易试验区'],
  ['自贸区', '自由贸易试验区'],
  ['自贸协定', '自由贸易协定'],
  ['占比重', '占比'],
  ['所占比重', '占比'],
  ['所占比例', '占比'],
  ['无障碍及适老化', '适老化及无障碍'],
];

/** Words in front of a name that say the whole country: 全国5G基站 is 5G基站. */
export const COUNTRY_PREFIXES: readonly string[] = ['我国', '全国', '中国'];

/** Names that begin with 全国 or 中国 and lose their sense without it. */
export const COUNTRY_NAMES: readonly string[] = [
  '全国人大',
  '全国政协',
  '全国人民代表',
  '全国运动会',
  '全国冬季运动会',
  '全国文明',
  '全国重点',
  '全国劳动模范',
  '全国先进',
  '全国优秀',
  '全国性',
  '全国统一',
  '全国百强',
  '全国社保基金',
  '中国品牌',
  '中国国际',
  '中国共产党',
  '中国队',
  '中国游客',
  '中国企业',
  '中国公民',
  '中国资本',
  '中国铁路',
  '中国航天',
  '中国海警',
];

/** Words of time, and verbs that say only that it came about, in front of a name. 累计 is not among them: 累计报告病例 and 报告病例 are two things. */
export const NAME_PREFIXES: readonly string[] = ['截至目前', '目前', '已经', '实现', '完成'];

/** Ends of a name that only say that it is counted. 总规模 is not among them: 算力总规模 and 算力 differ. */
export const COUNT_SUFFIXES: readonly string[] = ['总数量', '总个数', '总数', '数量', '个数', '数'];

/** Ends that say so only behind `COUNTED_HEADS`: 企业户数 is 企业, but 贷款户数 is not 贷款, nor 电信业务总量 电信业务. */
export const COUNT_SUFFIXES_OF_THINGS: readonly string[] = ['总户数', '户数', '家数', '总量'];

/** Words in 数 that are not a count's end: 消费者信心指数, 参保人数. */
export const WORDS_IN_COUNT: readonly string[] = [
  '指数',
  '系数',
  '倍数',
  '分数',
  '次数',
  '人数',
  '人次数',
  '天数',
  '年数',
  '月数',
  '点数',
  '基数',
  '位数',
  '参数',
  '函数',
  '多数',
  '少数',
  '半数',
  '全数',
  '岁数',
  '期数',
  '级数',
  '大数',
];

/** Things that are counted: their 总量 is a count (经营主体总量), not an amount (货物总量). */
export const COUNTED_HEADS: readonly string[] = [
  '企业',
  '用户',
  '基站',
  '主体',
  '个体工商户',
  '专利',
  '网民',
  '法人单位',
];

/** Conjunctions between two nouns of a name; one sign stands for all. */
export const CONJUNCTIONS: readonly string[] = ['以及', '和', '与', '及', '暨'];

/** Words that hold a conjunction's character and are none. */
export const WORDS_WITH_CONJUNCTION: readonly string[] = [
  '共和',
  '和平',
  '和谐',
  '饱和',
  '总和',
  '中和',
  '缓和',
  '温和',
  '祥和',
  '平和',
  '调和',
  '和解',
  '参与',
  '与会',
  '赠与',
  '普及',
  '涉及',
  '危及',
  '埃及',
  '及格',
  '及时',
  '惠及',
  '覆盖及',
  '和田',
  '呼和浩特',
  '和谈',
  '雍和',
  '人和',
  '颐和',
];
