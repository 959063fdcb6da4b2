/** Names of one rate of growth, by which way it counts: a 降幅 is as large as the growth is below nothing. */
export const RISES_BY: readonly string[] = ['增速', '增幅', '涨幅', '升幅'];
export const FALLS_BY: readonly string[] = ['降幅', '跌幅'];

/** What a rate does from one time to the next. */
export const GROWS_MORE: readonly string[] = ['加快', '提高', '扩大', '回升', '上升', '提升', '加大', '高', '快'];
export const GROWS_LESS: readonly string[] = [
  '回落',
  '放缓',
  '收窄',
  '下降',
  '减缓',
  '减慢',
  '缩小',
  '降低',
  '低',
  '慢',
];

/** Statistics that one office names so and another so, in the normalised form of names. */
export const SAME_STATISTICS: readonly (readonly string[])[] = [
  ['GDP', '地区生产总值', '生产总值'],
  ['服务业增加值', '第三产业增加值'],
  ['工业增加值', '规模以上工业增加值'],
  ['固定资产投资', '全部投资', '全部固定资产投资', '整体投资'],
];
