import { none, of, type ScopeRow } from './scope-row.js';

/* Places that a clause does not open with by a name the tables know: told of inside it, introduced, or known by what they do. */

/** What a place builds is no site that it names. */
export const VERBS_BEHIND: readonly ScopeRow[] = [
  of('安徽', '安徽今年计划建设口袋公园【310个】。'),
  of('江西', '江西加快推进污水处理工程建设，完成投资【12亿元】。'),
  none('哈尔滨冰雪大世界接待游客【81万人次】。'),
  of('美国', '受暴雪影响，过去一周美国至少有【41人】死亡。'),
  none('今年，美国总统访问期间保障人员达【4100人】。'),
];

/** Districts, counties and villages by themselves. */
export const SMALL_PLACES: readonly ScopeRow[] = [
  of('房山区', '房山区修复供水设施，恢复供水【91个】村。'),
  none('贫困山区修复供水设施，恢复供水【91个】村。'),
  of('涿州', '在涿州，【125所】学校已经复课。'),
  of('昆山', '昆山出台了【31项】便民措施。'),
  of('江苏昆山', '江苏昆山是制造业重镇。昆山出台了【31项】便民措施。'),
  none('大兴调查研究，走访企业【310家】。'),
  of('青溪村', '去年，青溪村共接待游客【21万人次】。'),
  none('去年，乡村共接待游客【21万人次】。'),
  of('崇礼', '雪场吸引爱好者，崇礼全区接待游客【15.2万人次】。'),
  of('桃源县柳溪村', '桃源县柳溪村失联的【7个】村民小组恢复通信。'),
  of('阜阳技师学院', '阜阳技师学院汽车工程系开设专业【12个】。'),
];

/** A place behind the words that describe or introduce it. */
export const INTRODUCED: readonly ScopeRow[] = [
  of('福州市', '闽江下游的福州市开展水系治理，建成公园【1380个】。'),
  none('今天通车的西藏拉萨至日喀则公路设有桥梁【21座】。'),
  of('辽宁彰武县', '在科尔沁沙地治理的核心区域辽宁彰武县，林带已推进【13公里】。'),
  of('四川内江', '作为全国缺水城市之一的四川内江，今年建成水厂【6座】。'),
  of('江西省资溪县', '林权改革的试点地区——江西省资溪县，今年发证【310本】。'),
  none('国家重大水利工程之一——贵州省花滩水库工程开工，总投资【32.4亿元】。'),
  none('当日在武汉开幕，参会嘉宾达【2100人】。'),
  of('武汉', '目前，武汉举办招聘会【210场】。'),
  none('今年巴中将迎来建交【51周年】。'),
  of('巴中', '巴中今年扩种小麦【1.3万亩】。'),
  none('成渝地区双城经济圈重大项目完成投资【1890亿元】。'),
];

/** Where a storm passes, an army strikes, money is sent. */
export const BEFALLEN: readonly ScopeRow[] = [
  of('美国', '冬季风暴席卷美国多地，造成【39人】死亡。'),
  of('黎巴嫩北部', '以色列空袭了黎北部一座小镇，造成【21人】死亡。'),
  of('波兰西部城市弗罗茨瓦夫', '在波兰西部城市弗罗茨瓦夫，约【1200名】抗议者参加集会。'),
  none('财政部下达资金【1.2亿元】，支持河北、天津受灾地区灾后重建。'),
  none('财政部下达资金【1.2亿元】，支持各地开展灾后重建。'),
  of('河北', '国家发展改革委先行安排河北【1.1亿元】，用于灾后重建。'),
  none('国家防总向湖南、江西紧急调拨编织袋【21万条】。'),
];

/** With whom one trades, and whose trade it is. */
export const PARTNERS: readonly ScopeRow[] = [
  none('一季度，东盟为我国第一大贸易伙伴。对日本进出口【5460亿元】。'),
  of('东盟', '一季度，东盟经济平稳增长。对日本出口增长【3%】。'),
];

/** Who runs trains, and who only tells of them; how long an economy has moved one way. */
export const RUNNERS: readonly ScopeRow[] = [
  of('国铁郑州局', '国铁郑州局停运列车【121趟】。'),
  none('记者从中国铁路哈尔滨局集团有限公司获悉，今年经口岸通行的中欧班列达【1724列】。'),
  of('荷兰', '荷兰一季度国内生产总值环比下降0.2%，其经济已连续【两个季度】萎缩。'),
  none('荷兰首相表示，谈判已经连续进行【两个季度】。'),
];
