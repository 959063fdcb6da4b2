/**
 * Words in the names of metrics whose growth is published at constant prices or on a comparable basis, so that it
 * cannot be reckoned from nominal levels: GDP 增长5.2% is real, its two levels are not.
 */
export const REAL_GROWTH_WORDS: readonly string[] = [
  '增加值',
  '生产总值',
  'GDP',
  '总产值',
  '可支配收入',
  '业务总量',
  '消费支出',
  '利润总额',
  '利润',
  '营业收入',
  '固定资产投资',
  '投资',
  '价格',
  '物流总额',
  '网上零售额',
];
