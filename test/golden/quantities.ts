/*
 * Numbers as newspapers print them: the sentence marks the expected quantity with 【】, the row says what it must be read
 * as. Every group has near misses beside it: numbers that are no quantity at all.
 */

export interface QuantityRow {
  readonly sentence: string;
  /** Exact text, as `exactText` writes it. */
  readonly value: string;
  readonly max?: string;
  readonly unit: string;
  readonly bound?: string;
}

const row = (sentence: string, value: string, unit: string, more: Partial<QuantityRow> = {}): QuantityRow => ({ sentence, value, unit, ...more }); // prettier-ignore

export const ARABIC: readonly QuantityRow[] = [
  row('全市累计开通基站【421.7万个】。', '4217e3', '个'),
  row('园区注册企业【12,345家】。', '12345', '家'),
  row('贷款余额【1.86万亿元】。', '186e10', '元'),
  row('补贴总额【9千亿元】。', '9e11', '元'),
  row('车辆通行【3万5千人次】。', '35e3', '人次'),
  row('产量同比增长【6.1%】。', '61e-1', '%'),
  row('占比提高【2.6个百分点】。', '26e-1', 'pp'),
  row('贷款利率下降【22个基点】。', '22e-2', 'pp'),
  row('两项增幅分别回升【2.3个】和2.1个百分点。', '23e-1', 'pp'),
  row('占比提高【2个】多百分点。', '2', 'pp', { bound: 'above' }),
  row('分别新增【3个】和2个项目。', '3', '个'),
  row('景气指数回升【1.1个点】。', '11e-1', '点'),
  row('队员分布在【22个】点位。', '22', '个'),
  row('她跳出【6米73】，获得金牌。', '673e-2', '米'),
  row('他身高【1米9】。', '19e-1', '米'),
  row('两队相距【3米】20人排成一列。', '3', '米'),
  row('外送电量【35.2亿千瓦时】。', '352e7', 'kWh'),
  row('算力规模达到【70EFLOPS】。', '70', 'EFLOPS'),
  row('出口电池【127.4吉瓦时】。', '1274e-1', 'GWh'),
  row('时延降到【20毫秒】。', '20', 'ms'),
];

export const HAN: readonly QuantityRow[] = [
  row('建成【三百二十五个】站点。', '325', '个'),
  row('投资【一亿两千万元】。', '12e7', '元'),
  row('占比【百分之六点一】。', '61e-1', '%'),
  row('【三分之二】的村庄通了公路。', '2e2/3', '%'),
  row('合格率下降【千分之三】。', '3e-1', '%'),
  row('夏粮收获已过【七成】。', '7e1', '%', { bound: 'above' }),
  row('夏粮收获【七成半】。', '75', '%'),
  row('产量实现【两位数】增长。', '10', '%', { bound: 'at_least' }),
  row('五年间收入【翻了一番】。', '100', '%'),
  row('规模【翻两番】。', '300', '%'),
  row('粮食迎来【二十连丰】。', '2e1', '年'),
  row('行程缩短到【半小时】。', '5e-1', '小时'),
];

export const SURPLUS: readonly QuantityRow[] = [
  row('服务企业【3400余家】。', '3400', '家', { bound: 'above' }),
  row('当地已有【1000次】余震。', '1000', '次', {}),
  row('开放数据【550多万条】。', '550e4', '条', { bound: 'above' }),
  row('【万余家】车间完成改造。', '1e4', '家', { bound: 'above' }),
  row('建设用时【3个多月】。', '3', '个月', { bound: 'above' }),
  row('最快只要【两个半小时】。', '25e-1', '小时', {}),
  row('车程缩短至【一个半小时】。', '15e-1', '小时', {}),
  row('休渔期长达【3个半月】。', '35e-1', '个月', {}),
  row('带动【数十万名】农民就业。', '1e5', '名', { bound: 'above' }),
  row('吸引上【百家】企业参展。', '1e2', '家', { bound: 'at_least' }),
  row('惠及【十几亿人】。', '1e9', '人', { bound: 'above' }),
];

export const RANGES: readonly QuantityRow[] = [
  row('【3至5日】内放款。', '3', '日', { max: '5', bound: 'at_most' }),
  row('销量增长【10—15%】。', '10', '%', { max: '15' }),
  row('海拔【2800米至3300米】。', '2800', '米', { max: '3300' }),
  row('每户补贴【3到5万元】。', '3e4', '元', { max: '5e4' }),
  row('需要【两三个月】。', '2', '个月', { max: '3' }),
  row('来了【七八百人】。', '7e2', '人', { max: '8e2' }),
];

export const BOUNDS: readonly QuantityRow[] = [
  row('覆盖率超过【60%】。', '60', '%', { bound: 'above' }),
  row('产值突破【1万亿元】。', '1e12', '元', { bound: 'above' }),
  row('春灌进度已过【四成】。', '4e1', '%', { bound: 'above' }),
  row('春播已过【一成】。', '1e1', '%', { bound: 'above' }),
  row('早稻育秧【过半】。', '50', '%', { bound: 'above' }),
  row('湖区约占全县面积的【三分之一】。', '1e2/3', '%', { bound: 'about' }),
  row('林地约占全县面积的【37%】。', '37', '%', { bound: 'about' }),
  row('林地占约定面积的【37%】。', '37', '%', {}),
  row('其中近【一半】来自乡镇。', '50', '%', { bound: 'near' }),
  row('产量占全省总产的【一半】左右。', '50', '%', { bound: 'about' }),
  row('队员开过【3次】会。', '3', '次', {}),
  row('一行人跑过【40公里】。', '40', '公里', {}),
  row('产能达【3.2万亿元】以上。', '32e11', '元', { bound: 'at_least' }),
  row('不少于【200亿元】资金。', '200e8', '元', { bound: 'at_least' }),
  row('举办近【2000场】演出。', '2000', '场', { bound: 'near' }),
  row('约【5.4亿度】电。', '54e7', 'kWh', { bound: 'about' }),
  row('增速在【3%】左右。', '3', '%', { bound: 'about' }),
  row('控制在【10%】以内。', '10', '%', { bound: 'at_most' }),
  row('不到【5000户】。', '5000', '户', { bound: 'below' }),
  row('不足【三成】。', '3e1', '%', { bound: 'below' }),
  row('附近【3家】商店关门。', '3', '家'),
  row('签署条约【12项】。', '12', '项'),
  row('拦截骚扰电话【540亿次】。', '540e8', '次'),
  row('营业收入达到【10亿元】以上。', '10e8', '元', { bound: 'at_least' }),
];

/** Numbers in these sentences are no claims: names, dates, grades, idioms, lists, the one and the two of the known. */
/** Below zero: a surplus makes it less. */
export const NEGATIVE: readonly QuantityRow[] = [
  row('夜里气温降到【零下8度】。', '-8', '度'),
  row('体感温度接近【零下40摄氏度】。', '-40', '摄氏度', { bound: 'near' }),
  row('气温降至【零下30多摄氏度】。', '-30', '摄氏度', { bound: 'below' }),
  row('利润增速为【-2.3%】。', '-23e-1', '%'),
  row('气温降至【-5℃】左右。', '-5', '℃', { bound: 'about' }),
  row('共有歼-16战机【20架】。', '20', '架'),
];

/** Small counts in words that are claimed: of persons by what befell them, of a list, of parts; places in an order. */
export const SMALL: readonly QuantityRow[] = [
  row('【一名】记者死亡。', '1', '名'),
  row('抓获9人，其中【两人】被指参与袭击。', '2', '人'),
  row('新报告【两例】感染病例。', '2', '例'),
  row('《办法》共【七章】五十二条。', '7', '章'),
  row('【五集】纪录片将播出。', '5', '集'),
  row('形成水路、铁路、公路【三种】运输方式。', '3', '种'),
  row('扩大水稻、小麦【两类】保险范围。', '2', '类'),
  row('广东、广西、云南、贵州、海南【五省区】实现覆盖。', '5', '省区'),
  row('手持订单量达【2502万载重吨】。', '2502e4', '载重吨'),
  row('列车连续【第四年】开行。', '4', '年'),
  row('水稻生产【第一】大省推广育秧。', '1', ''),
  row('这是世界【第二】高峰。', '2', ''),
  row('该国【第二】大空军基地遇袭。', '2', ''),
];

export const NOT_CLAIMS: readonly string[] = [
  '会议期间过半。',
  '未获得过半数席位。',
  '另一半是海水。',
  '一个月来天气多变。',
  '航站楼编号为47.2。',
  '一名记者提问。',
  '用好国内国际两个市场、两种资源。',
  '两人握手。',
  '新华三集团参展。',
  '团队四处碰壁。',
  '企业进入世界第一方阵。',
  '这是全国第一家实验室。',
  '第四年开行的列车。',
  '加强与东三省的联通。',
  '吉林、黑龙江两省密切配合。',
  '沿国道318线行驶。',
  '实现建军一百年奋斗目标。',
  '政协十四届常委会会议召开。',
  '16周岁以上居民可以申请。',
  '1000千伏特高压工程投运。',
  '获得360度全景图像。',
  '歼-15T亮相。',
  '实施千亿级产业培育行动。',
  '这款手机支持5G网络。',
  '详见第421页。',
  '他感到十分高兴。',
  '要把一定的精力放在调研上。',
  '救援队第一时间赶到。',
  '万一遇到暴雨，请及时避险。',
  '会议在长春举行。',
  '美方宣布加征301关税。',
  '“十四五”规划纲要。',
  '全面贯彻二十大和二十届二中、三中全会精神。',
  '推进“一带一路”合作。',
  '形成“1+6”工作体系。',
  '一是加快攻关，二是完善标准。',
  '我们从三个方面发力。',
  '两国元首举行会谈。',
  '一批项目集中开工。',
  '达到2级以上水平。',
  '百万吨级乙烯装置投产。',
  '第三届博览会开幕。',
  '千家万户点亮灯火。',
  '神舟十七号返回地球。',
  '京ICP备08004280号。',
  '十四届全国人大二次会议闭幕。',
  '提升3岁以下婴幼儿照护能力。',
  '培育营业收入10亿元以上的企业。',
  '启动三年行动。',
  '获得3米板冠军。',
  '三类及以上水质稳定。',
];
