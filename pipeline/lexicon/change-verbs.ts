/** Verbs (and nouns) of change that stand before a number; the sign is the direction of the change. */
export const CHANGE_VERBS: ReadonlyMap<string, 1 | -1> = new Map([
  ...['增长', '增加', '上升', '提高', '提升', '扩大', '加快', '上涨', '攀升', '回升', '增多', '多增', '多收', '多产', '多销', '多卖', '净增', '增进', '走高', '延长', '拓展', '拉动', '带动', '增产', '增收', '高出', '多出', '升高', '扩容', '涨价', '提价', '偏多', '偏高', '多了', '贵了', '增', '涨', '升', '高'].map((w) => [w, 1] as const),
  ...['下降', '减少', '降低', '缩小', '收窄', '回落', '下滑', '下跌', '缩短', '缩减', '压缩', '萎缩', '放缓', '下调', '减缓', '提前', '少增', '少收', '少产', '减轻', '精简', '削减', '节省', '节约', '节水', '节肥', '节药', '节电', '节能', '节油', '节种', '节地', '减排', '减产', '降价', '偏少', '偏低', '少了', '便宜', '跌', '降', '减', '低'].map((w) => [w, -1] as const),
]); // prettier-ignore

/** Nouns of change: 增速达13%, 增幅为35.93%, 降幅超过2%. */
export const CHANGE_NOUNS: ReadonlyMap<string, 1 | -1> = new Map([
  ...['增速', '增幅', '涨幅', '升幅', '增长率', '增长速度', '平均增速', '年均增速'].map((w) => [w, 1] as const),
  ...['降幅', '跌幅', '减幅', '降速'].map((w) => [w, -1] as const),
]);

/** What may stand between a verb of change and its number, or the noun of change and its number. */
export const CHANGE_LINKS = [
  '了',
  '达到了',
  '达到',
  '达',
  '为',
  '是',
  '在',
  '保持在',
  '停在',
  '停在了',
  '停留在',
  '定格在',
  '锁定在',
  '稳定在',
  '维持在',
  '约为',
  '的',
  '只有',
  '仅',
  '仅为',
  '均达',
  '都',
  '都在',
  '都达到',
  '高达',
  '均',
  '均为',
  '仍',
  '依然',
  '分别',
  '分别为',
  '分别是',
  '分别达',
  '分别达到',
  '也达到',
  '已达',
  '最高',
  '幅度',
  '幅度达',
  '比例达到',
  '比例达',
  '比例',
  '目标',
  '预期目标',
  '：',
];

/** Words that give a change its base. */
export const BASES = ['同比', '环比', '较', '比', '按年', '按月', '年均', '年均同比'] as const;

/**
 * What a verb of change that holds its object is of: 节水四成 is four tenths less of 用水量, 平均降价53% so much less of the 价格.
 */
export const SAVED: ReadonlyMap<string, string> = new Map([
  ['节水', '用水量'], ['节肥', '用肥量'], ['节药', '用药量'], ['节电', '用电量'], ['节能', '能耗'], ['节油', '油耗'], ['节种', '用种量'], ['节地', '用地'], ['减排', '排放量'],
  ['增产', '产量'], ['减产', '产量'], ['增收', '收入'], ['降价', '价格'], ['涨价', '价格'], ['提价', '价格'],
]); // prettier-ignore
