import { describe, expect, it } from 'vitest';
import { claimAt } from '../annotated.js';

/** Names that a figure leaves to those before it: a sentence, its figure between 【 and 】, and what it is of. */
type Row = readonly [sentence: string, metric: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'said in full before, or not so far': [
    ['全省食用菌产量36万吨，销往20个国家和地区。他还提醒，目前产量居【第二】。', '食用菌产量排名'],
    ['三大汽车集团今年以来的合计产量突破【145万辆】。', '三大汽车集团产量'],
    ['全省高标准农田面积达到520万亩。到去年底已建【438万亩】。', '高标准农田面积'],
    // One way of a trade is not said in full by both.
    ['外贸进出口增长5%。今年3月，出口【2.1万亿元】。', '外贸出口'],
  ],
  'of what was told before': [
    ['会议通过《湿地保护条例》，共【6章】48条。', '《湿地保护条例》'],
    ['会议通过《湿地保护条例》，共有【12名】委员发言。', '发言的委员'],
    ['出口同比下降2.1%，降幅比上月收窄【0.6个百分点】。', '出口降幅'],
  ],
  'so much a day, the most in one day, what was told before': [
    ['轨道交通日均客运量36万人次，最高单日【52万人次】。', '轨道交通单日最高客运量'],
    ['车站累计发送旅客【380万人】，日均9.5万人。', '车站旅客发送量'],
    ['车站累计发送旅客380万人，日均【9.5万人】。', '车站旅客日均发送量'],
  ],
  'sorts of what was told': [
    ['全省肉类产量92万吨。分品种看，猪肉【63万吨】，牛肉8万吨。', '猪肉产量'],
    ['全省肉类产量92万吨。分品种看，猪肉63万吨，牛肉【8万吨】。', '牛肉产量'],
    ['全市机构有床位7400张，分布在三类机构：医院【5900张】，其他机构1500张。', '医院床位'],
    ['全市有两类车辆：公共汽车【5900辆】，出租车8000辆。', '公共汽车'],
  ],
  'what is spent is of what was taken in': [
    ['去年，江城医保基金收入71亿元，支出【66亿元】。', '江城医保基金支出'],
    ['一季度，全国一般公共预算收入6万亿元，增长2%，支出【7万亿元】。', '一般公共预算支出'],
    // Nothing was told that could own it.
    ['今年一季度，支出【66亿元】。', '支出'],
  ],
  'and those that are never of the figure before': [
    ['不良率1.3%，拨备覆盖率280%。全年实现营业收入【90亿元】。', '营业收入'],
    ['前五月净利润11亿元，增长6%，营收【92亿元】。', '营收'],
    ['旅客吞吐量比8月减少8.3%，为【284万人次】。', '旅客吞吐量'],
    ['中欧班列（武汉）开行200列，回程比例45%。到3月底累计开行【5100列】。', '开行的中欧班列（武汉）'],
    ['惠农贷利率低至3.1%，上半年放款【20亿元】。', '放款额'],
    ['业务量占三成。业务收入方面，同期实现【12.8亿元】。', '业务收入'],
    // The total of what grew is told next.
    ['去年全国国内生产总值增长5.2%，突破【126万亿元】。', '国内生产总值'],
  ],
  'what a bridge costs is not of its length': [
    ['这座大桥长1400米，投资【8.6亿元】。', '大桥投资'],
    ['回收基地年处理能力定为【20万吨】。', '回收基地年处理能力'],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, metric) => {
    expect(claimAt(sentence, '2024-06-01')?.metric.name).toBe(metric);
  });
});
