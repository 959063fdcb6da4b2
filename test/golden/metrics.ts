/*
 * What a figure measures: the sentence marks the figure with 【】. Beside each positive stands a near miss that differs in
 * the one word that matters.
 */

export interface MetricRow {
  readonly sentence: string;
  readonly metric: string;
  readonly kind?: string;
}

const row = (sentence: string, metric: string, kind = 'level'): MetricRow => ({ sentence, metric, kind });

export const COUNTED: readonly MetricRow[] = [
  row('目前已培育【421家】国家级智能制造示范工厂。', '国家级智能制造示范工厂'),
  row('全市累计建成5G基站【3.2万个】。', '5G基站'),
  row('全年遴选【52家】资源综合利用企业。', '遴选的资源综合利用企业'),
  row('警方全年拦截涉诈电话【30亿次】。', '拦截涉诈电话'),
  row('去年出口钢材【5878.5万吨】。', '钢材出口量'),
  row('【2577家】网站完成改造升级。', '完成改造升级的网站'),
  row('【45个】国家先进制造业集群成为重要力量。', '国家先进制造业集群'),
  row('人工智能企业数量超过【4500家】。', '人工智能企业'),
];

export const CHANGES: readonly MetricRow[] = [
  row('规模以上工业增加值同比增长【6.1%】。', '规模以上工业增加值', 'growth'),
  row('电信业务收入达到【4437亿元】。', '电信业务收入'),
  row('电信业务收入达到4437亿元，同比增长【4.5%】。', '电信业务收入', 'growth'),
  row('企业户数较上年末增加【1.9万户】。', '企业户数', 'change'),
  row('粗钢、生铁产量分别增长2.6%、【3.7%】。', '生铁产量', 'growth'),
  row('新能源汽车产销分别完成958.7万辆和【949.5万辆】。', '新能源汽车销量'),
];

export const RATIOS: readonly MetricRow[] = [
  row('5G手机出货量达到5643万部，占同期手机出货量的【83.7%】。', '5G手机出货量占手机出货量比重', 'share'),
  row('外送电量中，新能源电量占比近【三成】。', '新能源电量占外送电量比重', 'share'),
  row('31个省份中【28个】省份工业增加值同比增长。', '工业增加值同比增长的省份'),
  row('算力总规模位居全球【第二】。', '算力总规模全球排名', 'rank'),
  row('造船市场份额连续【14年】位居世界首位。', '造船市场份额位居世界首位', 'duration'),
];

/** The field that a passage is about completes a name that leaves it out; a full name keeps its own. */
export const ELLIPSES: readonly MetricRow[] = [
  row('智能制造是主攻方向。我国智能制造加快发展，累计发布国家标准【408项】。', '智能制造国家标准'),
  row('工业互联网加快发展。工业互联网平台不断壮大，累计发布【90项】国家标准。', '工业互联网国家标准'),
  row('智能制造是主攻方向。我国智能制造加快发展，累计发布行业规范【12项】。', '行业规范'),
];
