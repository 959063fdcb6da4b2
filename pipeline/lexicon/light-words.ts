/** Words that a reporter drops or adds without changing what was said: a difference made of these alone is none. */
export const LIGHT_WORDS: readonly string[] = [
  '的', '了', '着', '过', '地', '得', '将', '已', '已经', '也', '并', '还', '又', '都', '就', '便', '而', '且', '则', '即', '要', '会', '能', '可', '可以', '能够',
  '在', '于', '从', '由', '向', '对', '和', '与', '及', '以及', '或', '或者', '等', '等等', '各', '个', '我', '我们', '我国', '中国', '全国', '国内', '其', '该', '这', '那',
  '这个', '这些', '今年', '去年', '目前', '当前', '现在', '截至', '截止', '共', '共有', '有', '是', '为', '达', '达到', '实现', '完成', '同时', '此外', '另外', '其中',
  '第', '同比', '比上年同期', '比去年同期', '较上年同期', '较去年同期', '上年同期', '约', '约为', '左右', '说', '表示', '介绍', '称', '指出', '到', '至', '把', '被', '让', '使',
  '比', '较', '里', '中', '上', '下', '方面', '之', '所', '以', '进行', '大约', '一共', '总共', '年', '月', '日', '份', '底', '末', '以来', '来', '进一步', '不断', '持续',
]; // prettier-ignore

/** Words that turn a statement round where only one of two wordings has them. */
export const NEGATIONS: readonly string[] = [
  '不',
  '不再',
  '没',
  '没有',
  '未',
  '未能',
  '并未',
  '尚未',
  '无',
  '无法',
  '不能',
  '不会',
];

/** Characters that turn a statement round where one wording has the one and the other the other: 至少三年, 至多三年. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['少', '多'], ['增', '减'], ['升', '降'], ['高', '低'], ['快', '慢'], ['扩大', '缩小'], ['全部', '部分'], ['全面', '局部'],
  ['不宜', '可以'], ['不能', '可以'], ['不得', '可以'], ['不可', '可以'], ['不会', '将会'], ['允许', '禁止'], ['赞成', '反对'], ['同意', '反对'], ['支持', '反对'],
]; // prettier-ignore
