/*
 * The place or body a figure holds for. The figure stands between 【 and 】; `scope` is absent where the figure is of the whole
 * country, or where the place is part of what is measured.
 */

export interface ScopeRow {
  readonly text: string;
  readonly scope?: string;
}

const of = (scope: string, text: string): ScopeRow => ({ text, scope });
const none = (text: string): ScopeRow => ({ text });

export const OPENINGS: readonly ScopeRow[] = [
  of('吉林省', '一季度，吉林省粮食产量达到【320万吨】。'),
  of('吉林', '一季度，吉林粮食产量达到【320万吨】。'),
  of('湖北黄冈', '在湖北黄冈，油菜种植面积达到【32万亩】。'),
  of('宁波舟山港', '宁波舟山港一季度完成货物吞吐量【3.2亿吨】。'),
  of('南京海关', '南京海关累计查获侵权货物【320件】。'),
  of('中国石化', '2023年，中国石化生产氢气【320万吨】。'),
  of('江苏、浙江', '江苏、浙江冬小麦已收获【七成】。'),
  of('山东、河南等省份', '山东、河南等省份工业增速超过【7%】。'),
  of('英国', '英国3月零售销售环比增长【0.4%】。'),
  of('首钢', '上半年，首钢的高强钢等【7项】产品实现首发。'),
  // An agency, a voice or an adjective is no place of the figure.
  none('财政部下达救灾资金【3.2亿元】。'),
  none('国家统计局发布数据，一季度全国发电量达到【2.2万亿千瓦时】。'),
  none('世界银行预测，投资将使【760万人】脱贫。'),
  none('美国国防承包商出售装备【320件】。'),
  none('德国向邻国提供坦克【14辆】。'),
  none('北京时间18日，飞船搭载【3名】航天员返回。'),
  none('青海湖水鸟数量达到【60.6万只】。'),
  none('澳门居民出入境达【1000万人次】。'),
  of('北京', '北京居民人均可支配收入增长【5%】。'),
  none('东部战区出动战机【32架】。'),
  none('七国集团举行会议，通过声明【3项】。'),
  none('新疆成为中国【第22个】自由贸易试验区。'),

  // An event is named by its place; a lot is not a maker.
  none('成都大运会共有【49个】场馆。'),
  none('杭州第19届亚运会共有【56个】场馆。'),
  of('成都', '成都共有【49个】场馆。'),
  of('上海', '上海新能源汽车产值达到【1820亿元】。'),
  of('泸州', '泸州长江六桥主桥全长【1080米】。'),
  none('人民银行将加快推动政策落地。贷款利率为【1.75%】。'),
  of('贵州中东部、湖南大部', '冻雨主要集中在贵州中东部、湖南大部，局地雨量达到【3毫米】。'),
];

export const CARRIED: readonly ScopeRow[] = [
  of('吉林省', '吉林省工业平稳增长。全省汽车产量达到【32万辆】。'),
  of('浙江', '浙江加快数字化改造。规模以上工业增加值增长【6.1%】。'),
  of('青海', '青海：绿色发展迈上新台阶\n\n2023年，地区生产总值增长【5.3%】。'),
  of('兴业银行长春分行', '兴业银行长春分行服务小微企业。截至3月末，该行已为【150户】企业提供融资。'),
  of(
    '中国工商银行吉林省分行',
    '中国工商银行吉林省分行（以下简称“吉林分行”）加快转型。吉林分行贷款余额达到【115亿元】。',
  ),
  // 全国 ends what a province began.
  none('吉林省工业平稳增长。全国汽车产量达到【320万辆】。'),
  none('吉林省工业平稳增长。\n\n全国汽车产量达到【320万辆】。'),
  of('云南', '江西投资80亿元。云南牛油果种植面积达到【10万亩】。'),
];

export const EVENTS: readonly ScopeRow[] = [
  of('加沙地带', '以军对加沙地带多地实施空袭，造成约【50人】死亡。'),
  of('黎巴嫩', '以色列对黎巴嫩多地发动袭击，共造成【55人】死亡。'),
  of('美国中西部', '美中西部遭遇龙卷风 约【2千万人】受影响'),
  // What a state does is in the metric; what befalls it is its scope.
  none('美国在边境逮捕了【24.9万】移民。'),

  of('美国', '恶劣天气在美国造成【1人】死亡。'),
  of('美国费城', '美国费城发生【5起】枪击事件。'),
  of('英国伦敦', '英国首都伦敦一处商场起火，【9人】被捕。'),
  none('冲突已致【8000人】死亡 以军袭击加沙地带北部'),
];
