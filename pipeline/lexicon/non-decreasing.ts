/**
 * Stocks and cumulatives that may not fall, by how their normalised name ends. Networks that are only built, titles that
 * are rarely withdrawn: a later figure below an earlier one deserves a look. Users add theirs in the corpus folder.
 */
export const NON_DECREASING_ENDINGS: readonly string[] = [
  '5G基站',
  '千兆城市',
  '具备千兆网络服务能力端口',
  '高速铁路营业里程',
  '高铁营业里程',
  '铁路营业里程',
  '高速公路通车里程',
  '公路总里程',
  '国家智能制造示范工厂',
  '国家先进制造业集群',
  '国家制造业创新中心',
  '国家绿色工厂',
  '世界遗产',
  '自由贸易试验区',
  '国家湿地公园',
  '充电基础设施',
  '充电桩',
  '累计装机',
  '共建一带一路国家',
];

/** Words in a name that say a running total by themselves. */
export const CUMULATIVE_WORDS: readonly string[] = ['累计', '历年'];
