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
  row('市场份额高达【86%】。', '市场份额', 'share'),
  row('出口同比增长高达【61.8%】。', '出口', 'growth'),
  row('业务活动预期指数连续4个月保持在【55%】以上。', '业务活动预期指数'),
  row('预期指数回升，服务业在企业中占比为【55%】。', '服务业占企业比重', 'share'),
  row('规模以上工业增加值同比增长【6.1%】。', '规模以上工业增加值', 'growth'),
  row('电信业务收入达到【4437亿元】。', '电信业务收入'),
  row('电信业务收入达到4437亿元，同比增长【4.5%】。', '电信业务收入', 'growth'),
  row('企业户数较上年末增加【1.9万户】。', '企业户数', 'change'),
  row('粗钢、生铁产量分别增长2.6%、【3.7%】。', '生铁产量', 'growth'),
  row('新能源汽车产销分别完成958.7万辆和【949.5万辆】。', '新能源汽车销量'),
  row('第一产业、第二产业、第三产业增加值占比分别为【8%】、44%和48%。', '第一产业增加值占比', 'share'),
  row('第一、二、三产业增加值分别增长3%、【4%】和5%。', '第二产业增加值', 'growth'),
  row('东部、西部和东北地区分别完成业务收入4亿元、1亿元和【0.1亿元】。', '业务收入'),
  row('养老床位21万张，较2020年底的18万张多出【3万张】。', '养老床位', 'change'),
  row('居民人均可支配收入16382元，名义增长【5.6%】，扣除价格因素实际增长5.2%。', '居民人均可支配收入', 'growth'),
  row('居民人均可支配收入16382元，扣除价格因素，实际增长【5.2%】。', '居民人均可支配收入', 'growth'),
  row('威海市新建商品住宅销售价格环比上涨【0.3%】。', '新建商品住宅销售价格', 'growth'),
  row('养老床位21万张，较2020年底的【18万张】多出3万张。', '养老床位'),
];

export const RATIOS: readonly MetricRow[] = [
  row('5G手机出货量达到5643万部，占同期手机出货量的【83.7%】。', '5G手机出货量占手机出货量比重', 'share'),
  row('外送电量中，新能源电量占比近【三成】。', '新能源电量占外送电量比重', 'share'),
  row('31个省份中【28个】省份工业增加值同比增长。', '工业增加值同比增长的省份'),
  row('算力总规模位居全球【第二】。', '算力总规模全球排名', 'rank'),
  row('造船市场份额连续【14年】位居世界首位。', '造船市场份额位居世界首位', 'duration'),
];

/** The field that a passage is about completes a name that leaves it out; a full name keeps its own. */
export const LISTS_OF_PARTS: readonly MetricRow[] = [
  // 和 inside a part parts nothing where 、 gives as many as there are figures.
  row('社会保障和就业、教育、住房保障支出分别增长6.4%、【3.2%】和1.6%。', '教育支出', 'growth'),
  row('社会保障和就业、教育、住房保障支出分别增长【3.7%】、2.5%和7.8%。', '社会保障和就业支出', 'growth'),
  row('教育支出、社会保障和就业支出分别增长5.9%、【7.4%】。', '社会保障和就业支出', 'growth'),
  // Of what was counted alike, wherever in the sentence.
  row('75家机构发布成果139项，其中，【66家】首发新产品。', '首发新产品的机构'),
  row('75家机构发布成果139项，其中，【66项】首发。', '成果'),
  // Where a part goes.
  row('中央财政的【七成】以上用于民生领域。', '中央财政用于民生领域占比', 'share'),
  row('中央财政支出占【七成】以上。', '中央财政支出占比', 'share'),
];

export const STANDINGS: readonly MetricRow[] = [
  row('总体业务量居世界海关【第一】。', '总体业务量世界海关排名', 'rank'),
  row('我国稳居全球贸易【第一】大国。', '贸易排名', 'rank'),
  row('中国电商物流指数为114.1点，连续【两个月】运行在114点以上。', '中国电商物流指数运行在114点以上', 'duration'),
  row('平台连续【五年】组织开展服务月活动。', '平台组织开展服务月活动', 'duration'),
  row('中国队【18岁】小将邓雅文夺得冠军。', '邓雅文年龄', 'duration'),
  row('珠海口岸启用满【四年】。', '启用时长', 'duration'),
  row('库容【70万立方米】的冷库投运。', '冷库库容'),
  row('一个【70万立方米】库容的冷库投运。', '冷库库容'),
];

export const SAID_ONCE: readonly MetricRow[] = [
  row('云计算等新兴业务保持两位数增长，累计完成收入【2584亿元】。', '云计算等新兴业务收入'),
  row('农业种质资源保存总量位居世界【第一】。', '农业种质资源保存总量世界排名', 'rank'),
  row('公司实现总量【3万吨】。', '公司总量'),
  row('袭击造成【5人】死亡、多人轻伤。', '袭击死亡人数'),
  row('假期前三天，日均近【3亿人】出行。', '日均出行的人数'),
  row('增加值增长6.1%，增速略高于全国工业【0.1个百分点】。', '增加值增速', 'pp'),
  row('中央财政安排【30亿元】支持首批20个左右的技改试点城市。', '支持技改试点城市的中央财政资金'),
  row('中央财政安排【30亿元】，其中一半支持乡村。', '中央财政安排资金'),
];

export const PARTS_OF_WHOLES: readonly MetricRow[] = [
  row('这里占全国国土面积超过【七成】。', '占国土面积比重', 'share'),
  row('重点监测的122种产品中，有75种产量同比增长，占比【61.5%】。', '产量同比增长的产品占比', 'share'),
  row('乙肝疫苗接种已覆盖【99%】的新生儿。', '乙肝疫苗接种覆盖的新生儿占比', 'share'),
  row('风力发电机组、船舶出口增速较快，分别增长86.3%、【84.4%】。', '船舶出口', 'growth'),
  row('教练员、工作人员【232人】。', '教练员、工作人员'),
  row('【5处】自然生态空间顺利完成确权登记。', '顺利完成确权登记的自然生态空间'),
  row('全社会跨区域人员流动量稳中有增，日均达【1.7亿人次】。', '全社会跨区域人员流动量'),
];

export const TOLD_OF_PLACES: readonly MetricRow[] = [
  row('北京等【11个】省份服务区充电设施覆盖率达到100%。', '服务区充电设施覆盖率达到100%的省份'),
  row('【20个】省份二手房网签成交量同比增长。', '二手房网签成交量同比增长的省份'),
  row('【6个】省份开工率超过50%。', '开工率超过50%的省份'),
  row('【20个】省份代表团参加展会。', '参加展会的省份代表团'),
  row('全市【60个】商圈客流量2696.9万人次。', '商圈'),
  row('国家积极落实发展银发经济的【26条】举措。', '落实发展银发经济的举措'),
  row('人均粮食占有量483公斤，高于国际公认的【400公斤】粮食安全线。', '国际公认的粮食安全线'),
  row('大型企业生产指数运行在【52%】以上。', '大型企业生产指数'),
];

export const INDICES: readonly MetricRow[] = [
  row('欧元区9月综合采购经理人指数终值为【47.2】。', '综合采购经理人指数终值'),
  row('中小企业发展指数为【89.1】，比上月上升0.2点。', '中小企业发展指数'),
  row('目前早稻育秧已【过半】。', '早稻育秧进度', 'share'),
];

export const ELLIPSES: readonly MetricRow[] = [
  row('智能制造是主攻方向。我国智能制造加快发展，累计发布国家标准【408项】。', '智能制造国家标准'),
  row('工业互联网加快发展。工业互联网平台不断壮大，累计发布【90项】国家标准。', '工业互联网国家标准'),
  row('智能制造是主攻方向。我国智能制造加快发展，累计发布行业规范【12项】。', '行业规范'),
  row('铁路营业里程6120公里，其中高速铁路【2415公里】。', '高速铁路营业里程'),
  row('铁路营业里程6120公里，其中高铁枢纽【24座】。', '高铁枢纽'),
  row('公交发送乘客815万人次。同期地铁客运总量【641.9万人次】。', '地铁客运总量'),
  row('汽车产量29万辆。同期全市规模以上工业增加值增长【8.1%】。', '规模以上工业增加值', 'growth'),
  row('寄递业务量完成22亿件，其中快递业务量【18亿件】。', '快递业务量'),
  row('广东海关统计分析处处长翟敏之表示，1—8月出口【1.3万亿元】。', '出口'),
  row('全省建成的5G基站到9月底已有【17.9万个】。', '建成的5G基站'),
];

/** A list of fields, origins or examples in front is no part of a name; a list of the things themselves is. */
export const LISTS: readonly MetricRow[] = [
  row('全省在新材料、高端装备、生物医药等领域建成【12个】国家先进制造业集群。', '国家先进制造业集群'),
  row('来自韩国、泰国、越南等国家的【80多名】学者参加会议。', '参加会议的学者'),
  row('以光伏组件、动力电池为代表的“新三样”产品出口额增长【12%】。', '“新三样”产品出口额', 'growth'),
  row('今年已布局数字化车间和智能工厂【300个】。', '数字化车间和智能工厂'),
];

/** The measure of a thing with the thing behind it; a count with the same thing behind its measure; a measure alone. */
export const DIMENSIONS_OF_THINGS: readonly MetricRow[] = [
  row('总投资【96亿元】的储能工厂近日开工。', '储能工厂总投资'),
  row('阵列由200面直径【4米】的天线组成。', '天线直径'),
  row('阵列由【200面】直径4米的天线组成。', '天线'),
  row('工人穿过【12公里】长的隧道。', '隧道长度'),
  row('储能工厂总投资达【96亿元】。', '储能工厂总投资'),
];

/** As many partners as figures; a subject of as many parts; one subject for all. */
export const PARTNERS: readonly MetricRow[] = [
  row('前5月我国对东盟、欧盟分别进出口2.6万亿元、【2.1万亿元】。', '对欧盟进出口'),
  row('法国、英国对我国投资分别增长8%、【6%】。', '英国对我国投资', 'growth'),
  row('全行业完成旅客运输量、货邮运输量分别为2.8亿人次、【320万吨】。', '货邮运输量'),
];

/** What there is more of; the level it has reached; a difference of temperature and a temperature. */
export const DIFFERENCES: readonly MetricRow[] = [
  row('上半年增加再贷款额度【2000亿元】。', '再贷款额度', 'change'),
  row('再贷款额度增加到【2000亿元】。', '再贷款额度'),
  row('气温下降幅度普遍有【6℃】。', '气温', 'change'),
  row('最高气温将达到【36℃】。', '最高气温'),
];

/** A threshold is a part of the name; an amount reached is a claim. */
export const THRESHOLDS: readonly MetricRow[] = [
  row('前5月全市招商引资亿元以上签约项目【210个】。', '招商引资亿元以上签约项目'),
  row('前5月全市招商引资到位资金达【3亿元】以上。', '招商引资到位资金'),
];

/** Words that the segmenter cuts or glues. */
export const WORDS: readonly MetricRow[] = [
  row('全年约谈网站【600家】。', '约谈网站'),
  row('街头有【50辆】智能网联客车。', '智能网联客车'),
  row('网信办等【四部门】联合公布《管理办法》。', '公布《管理办法》的部门'),
  row('当地林业碳汇累计交易量已达【20万吨】。', '林业碳汇交易量'),
  row('大约有【36万人】撤离。', '撤离的人数'),
  row('全国可再生能源装机达到【17.3亿千瓦】。', '可再生能源装机'),
  row('飓风导致的死亡人数升至【236人】。', '飓风死亡人数'),
  row('大会庆祝共和国成立【75周年】。', '共和国成立时长', 'duration'),
];

/** Rates and results, told in units of their own. */
export const RESULTS: readonly MetricRow[] = [
  row('中欧班列（西安）开行【4706列】，同比增长26.8%。', '开行的中欧班列（西安）', 'level'),
  row('居民消费价格指数（CPI）上涨【0.3%】。', '居民消费价格指数', 'growth'),
  row('7月新发放的企业贷款平均利率为3.65%，同比下降【22个基点】。', '发放的企业贷款平均利率', 'pp'),
  row('欧洲央行今天宣布再次加息【25个基点】。', '加息幅度', 'pp'),
  row('中国选手李敏以【13米45】的成绩夺冠。', '中国选手成绩', 'level'),
  row('中国体操队以2金5银【2铜】的成绩结束征程。', '铜牌', 'level'),
  row('中国体操队收获2金5银【2铜】。', '中国体操队收获铜牌', 'level'),
];
