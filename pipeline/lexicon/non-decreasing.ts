/**
 * Stocks and cumulatives that may not fall, by how their normalised name ends. Networks that are only built, titles
 * that are rarely withdrawn: a later figure below an earlier one deserves a look. Users add theirs in the corpus
 * folder.
 */
export const NON_DECREASING_ENDINGS: readonly string[] = [
  '5G基站',
  '5G用户',
  '网民规模',
  '千兆城市',
  '具备千兆网络服务能力端口',
  '高铁营业里程',
  '铁路营业里程',
  '高速公路通车里程',
  '公路总里程',
  '国家智能制造示范工厂',
  '国家先进制造业集群',
  '国家制造业创新中心',
  '绿色工厂',
  '绿色工业园区',
  '绿色供应链管理企业',
  '灯塔工厂',
  '小巨人企业',
  '专精特新中小企业',
  '优势特色产业集群',
  '国家现代农业产业园',
  '跨境电商综合试验区',
  '自由贸易协定',
  '世界遗产',
  '世界文化遗产',
  '森林面积',
  '森林蓄积量',
  '自由贸易试验区',
  '国家湿地公园',
  '充电基础设施',
  '充电桩',
  '累计装机',
  '共建一带一路国家',
];

/**
 * Words in the name of what comes about, where a longer time may have less of it: it may be less than nothing (利润,
 * 顺差) or is no sum over its time (浓度, 亩产, 最高气温).
 */
export const SHRINKING_WORDS: readonly string[] = [
  ...['利润', '盈', '亏', '顺差', '逆差', '净', '余额', '新增', '增加', '增量', '贷款', '存款', '融资', '差额'],
  ...['指数', '价', '率', '均', '每', '日', '月', '单', '最', '速', '水平'],
  ...['浓度', '亩产', '气温', '水位', '强度', '能耗', '负荷'],
];

/** Words in a name that say a running total by themselves. */
export const CUMULATIVE_WORDS: readonly string[] = ['累计', '历年'];

/**
 * Levels of government in front of what they name. A figure of the whole country often leaves the word out (我国已建成绿色工厂
 * 1491家 beside 国家级绿色工厂3616家): with and without it the two may be compared, at most at a warning.
 */
export const LEVELS_LEFT_OUT: readonly string[] = ['国家'];
