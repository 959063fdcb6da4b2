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
  'never of the figure before it': [
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
const NOTHING: readonly string[] = ['技术合同成交额90亿元。三项都创了新高。'];

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, metric) => {
    expect(claimAt(sentence, '2024-06-01')?.metric.name).toBe(metric);
  });
});

describe('no claim', () => {
  it.each(NOTHING)('%s', (text) => {
    expect(claimsOf(text, '2024-06-01').map((claim) => claim.unit)).not.toContain('项');
  });

  it('a rate in tenths of a percent', () => {
    expect(claimsOf('去年末全市出生率6.2‰。', '2024-06-01').map(({ text, unit }) => [text, unit])).toEqual([
      ['6.2‰', '%'],
    ]);
  });
});
