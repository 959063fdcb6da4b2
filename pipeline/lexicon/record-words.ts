/** How a figure comes to be a record: 刷新历史最高纪录, 创历史新高. */
export const RECORD_VERBS: readonly string[] = ['刷新', '创下', '创造', '创出', '创', '打破', '达到', '达', '为', '是'];
export const RECORD_HEIGHTS: readonly string[] = ['新高', '最高', '纪录', '记录', '峰值', '最大', '最多'];
/** What a record is the highest of, short of all: 历史同期新高. A metric whose name says it too is recorded as such. */
export const RECORD_LIMITS: readonly string[] = [
  '同期',
  '单日',
  '单月',
  '单季',
  '单周',
  '单场',
  '当日',
  '当月',
  '今年',
  '年内',
  '冬',
  '夏',
  '春',
  '秋',
  '暑',
  '假',
  '节',
  '季',
  '月',
  '次',
  '第',
];
