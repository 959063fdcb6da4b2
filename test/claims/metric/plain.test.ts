import { describe, expect, it } from 'vitest';
import { claimAt, claimsOf } from '../annotated.js';

/** What plain words around a figure do to its name: a sentence, its figure between 【 and 】, and what it is of. */
type Row = readonly [sentence: string, metric: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'a number inside a name stays': [
    ['南通第三产业增加值同比增长【4.7%】。', '第三产业增加值'],
    ['第二，工业投资增长【6.2%】。', '工业投资'],
  ],
  'which, not when': [
    ['今年全省秋季粮食总产【1520万吨】。', '秋粮总产'],
    ['新增课后服务岗位【900个】。', '课后服务岗位'],
    // A season before anything else is when.
    ['今年秋季小学在校生【21万人】。', '小学在校生'],
  ],
  'verbs of being and reaching': [
    ['前年港口集装箱吞吐量还是【88万标箱】。', '港口集装箱吞吐量'],
    ['罚金减为【六十万元】。', '罚金'],
    ['被告人被判刑，并处罚金【三十万元】。', '罚金'],
    ['低保标准提到【760元】。', '低保标准'],
  ],
  'so many among so many': [
    ['全县96个行政村里，已有【61个】开通了公交。', '开通公交的行政村'],
    ['去年温州一般公共预算收入在11个地级市中排名【第三】。', '一般公共预算收入地级市排名'],
    ['全市用电量再居全省【第二】。', '用电量全省排名'],
  ],
  'what belongs to the sentence': [
    ['失业率各月都保持在【5.1%】以内。', '失业率'],
    ['该行其净息差收窄至【1.62%】。', '净息差'],
    ['报告期内实现净利润【9.6亿元】。', '净利润'],
    ['本科以上学历教师占比【88%】。', '本科以上学历教师占比'],
    ['预测全国经济增长【4.9%】。', '全国国内生产总值'],
    ['从整体看，全省6月CPI仍在下降，至此已连续【三个月】走低。', 'CPI走低'],
    ['秋粮产量310亿斤，较上年多收【4.2亿斤】。', '秋粮产量'],
    ['风电场距岸约40公里，建设周期只有【17个月】。', '风电场建设周期'],
  ],
  'so much for each is no count of all': [
    ['平均每户拥有发明专利【9件】。', '每户发明专利'],
    ['每个村配备医生【2名】。', '每个村医生'],
    ['到此的游客平均每人次花费【980元】。', '每人次花费'],
    ['全市拥有发明专利【1900件】。', '发明专利'],
    ['每年拥有发明专利【1900件】。', '发明专利'],
  ],
  'of what was told before': [
    ['会议通过《湿地保护条例》，共【6章】48条。', '《湿地保护条例》'],
    ['会议通过《湿地保护条例》，共有【12名】委员发言。', '发言的委员'],
    ['出口同比下降2.1%，降幅比上月收窄【0.6个百分点】。', '出口降幅'],
  ],
  'ages and grades say which': [
    ['25至29岁劳动力的失业率为【6.8%】。', '25至29岁劳动力的失业率'],
    ['当地发生【12次】2.5级以上的地震。', '2.5级以上的地震'],
    ['初中生师比为【12.4∶1】。', '初中生师比'],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, metric) => {
    expect(claimAt(sentence, '2024-06-01')?.metric.name).toBe(metric);
  });
});

/** Only the figures named are claims. */
const CLAIMED: readonly (readonly [text: string, claims: readonly string[]])[] = [
  ['国庆假期7天，全市接待游客310万人次。', ['310万人次']],
  ['元旦3天假期，客流12万人次。', ['12万人次']],
  ['培训为期7天，参加者120人。', ['7天', '120人']],
  ['2022年、2023年两年，全市筹集保障性住房3.1万套。', ['3.1万套']],
  ['河段都在湖北、湖南、江西三省境内，全长320公里。', ['320公里']],
  ['两地车程由过去的3小时缩短至1小时。', ['3小时', '1小时']],
  ['过去24小时，全市新增病例9例。', ['9例']],
];

describe('what is a claim', () => {
  it.each(CLAIMED)('%s', (text, claims) => {
    expect(claimsOf(text, '2024-06-01').map((claim) => claim.text)).toEqual(claims);
  });
});

it('a citizen is none of a city', () => {
  expect(claimsOf('武汉市民反映，菜价贵了3元。', '2024-06-01').map(({ scope }) => scope)).not.toContain('武汉市');
});

it('a share beside a growth is none', () => {
  expect(claimAt('出口增长3.4%，民营企业占比超过【六成】。', '2024-06-01')?.kind).toBe('share');
});

it('a share of those that are new does not grow', () => {
  expect(claimAt('城镇人口增长1.3%，新增的约【八成】来自省内农村。', '2024-06-01')?.kind).toBe('share');
});
