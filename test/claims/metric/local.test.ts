import { describe, expect, it } from 'vitest';
import { claimAt, claimsOf } from '../annotated.js';

/** Sentences as local newspapers write them: a sentence, its figure between 【 and 】, and what it is of. */
type Row = readonly [sentence: string, metric: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'verbs of reaching in short': [
    ['全县茶园面积扩到【3.2万亩】。', '茶园面积'],
    ['鸡蛋价格从6元掉到【4元】。', '鸡蛋价格'],
    ['平均办理时间压到【3天】。', '平均办理时间'],
    ['全市外贸逆差收窄至【26亿元】。', '外贸逆差'],
    // A reduction is none of 缩至.
    ['平均审批时限压缩至【2个工作日】。', '平均审批时限'],
  ],
  'so much for each': [
    ['快递件均收入跌至【8.1元】。', '快递件均收入'],
    ['今年全市亩均税收提高到【30万元】。', '亩均税收'],
    ['苹果收购价每公斤【6.2元】。', '苹果收购价'],
    ['门店租金每月【2100元】。', '门店租金'],
    // 均 for all of them.
    ['各村均建成【2座】水塔。', '水塔'],
  ],
  'why, and how it is reckoned': [
    ['3月全市旅游价格受假期因素影响上涨【9.8%】。', '旅游价格'],
    ['去年城镇居民人均消费支出扣除价格因素实际增长【4.1%】。', '城镇居民人均消费支出'],
    ['农村市场增速快于城镇【0.6个百分点】。', '农村市场'],
    ['纺织业已由降转升，增长【1.2%】。', '纺织业'],
  ],
  'what is done so many times': [
    ['全省累计实现造血干细胞捐献【812例】。', '造血干细胞捐献'],
    ['全市办理跨省婚姻登记【960对】。', '办理跨省婚姻登记'],
    ['累计加开列车【120列次】。', '加开列车'],
    ['全市建有加氢站【6座】。', '加氢站'],
  ],
  'a share or a growth that its neighbours tell': [
    ['全市工业增加值增速为5.1%，服务业【6.2%】。', '服务业增加值'],
    ['中部地区和西部地区分别完成软件业务收入20亿元和30亿元，东部增速最快，达到【9.4%】。', '东部软件业务收入'],
    ['今年全市GDP增长目标为【6%】左右。', 'GDP'],
    ['全市15—59岁人口占【61%】。', '15—59岁人口占比'],
    ['60岁及以上人口占21%，其中65岁及以上占【14%】。', '65岁及以上人口占比'],
    ['海上风电贡献了装机增量的【六成】。', '海上风电占装机增量比重'],
    ['个体企业贡献了【七成】税收。', '个体企业占税收比重'],
    ['三号楼完成主体结构的【45%】。', '三号楼主体结构完成比例'],
    ['全市200个重点项目开工率达【91%】。', '重点项目开工率'],
    ['客流量同比增长31%，恢复至上年水平的【98%】。', '客流量'],
    // A share beside a growth is none.
    ['全市工业增加值增速为5.1%，失业率【4.2%】。', '失业率'],
  ],
  'so many of whom more is told': [
    ['全市【200个】重点项目开工率达91%。', '重点项目'],
    ['上榜的【40座】城市平均分76分。', '上榜的城市'],
    ['【3000名】员工中技工占六成。', '员工'],
    ['2万名选手中共有【1.5万人】跑完全程。', '跑完全程的人数'],
    ['持证救护员新增【8万人】。', '新增救护员'],
    ['人口外流导致中小学校撤并【20所】。', '撤并的中小学校'],
  ],
  prices: [
    ['柴油价格每吨上调【200元】。', '柴油价格'],
    ['油菜籽每斤【3.1元】。', '油菜籽价格'],
    ['房租每月1500元，比去年便宜了【两成】。', '房租'],
    // Before what is measured it is of the name.
    ['平均每吨运费下降【20元】。', '平均每吨运费'],
  ],
  'never of the figure before it': [
    ['不良率1.3%，拨备覆盖率280%。全年实现营业收入【90亿元】。', '营业收入'],
    ['前五月净利润11亿元，增长6%，营收【92亿元】。', '营收'],
    ['旅客吞吐量比8月减少8.3%，为【284万人次】。', '旅客吞吐量'],
    ['中欧班列（武汉）开行200列，回程比例45%。到3月底累计开行【5100列】。', '开行的中欧班列（武汉）'],
    ['惠农贷利率低至3.1%，上半年放款【20亿元】。', '放款额'],
    ['业务量占三成。业务收入方面，同期实现【12.8亿元】。', '业务收入'],
    // The total of what grew is told next.
    ['去年全国国内生产总值增长5.2%，突破【126万亿元】。', '国内生产总值'],
  ],
  'who says it': [
    ['店主郑小满说，房租每月【1500元】。', '房租'],
    ['市商务局局长韩立新说，出口额【7.4亿美元】。', '出口额'],
  ],
};

/** The same, of figures that are none of anything. */
const NOTHING: readonly (readonly [text: string, unit: string])[] = [
  ['技术合同成交额90亿元。三项都创了新高。', '项'],
  ['行业前五名合计占全行业的82%。', '名'],
  ['全市15—59岁人口占61%。', '岁'],
];

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, metric) => {
    expect(claimAt(sentence, '2024-06-01')?.metric.name).toBe(metric);
  });
});

describe('no claim', () => {
  it.each(NOTHING)('%s', (text, unit) => {
    expect(claimsOf(text, '2024-06-01').map((claim) => claim.unit)).not.toContain(unit);
  });

  it('a rate in tenths of a percent', () => {
    expect(claimsOf('去年末全市出生率6.2‰。', '2024-06-01').map(({ text, unit }) => [text, unit])).toEqual([
      ['6.2‰', '%'],
    ]);
  });
});
