import type { PeriodRow } from './periods.js';

/*
 * Times that the commoner rows of periods.ts do not reach: runs of years, festivals by the day, what a statement of a day says,
 * parts of a whole, documents that only a year dates. Near misses stand beside what they miss.
 */

const stated = (text: string, period: string, more: Partial<PeriodRow> = {}): PeriodRow => ({ text, period, basis: 'stated', ...more }); // prettier-ignore
const implied = (text: string, period: string, more: Partial<PeriodRow> = {}): PeriodRow => ({ text, period, basis: 'implied', ...more }); // prettier-ignore

export const LONG_RUNS: readonly PeriodRow[] = [
  stated('十年间，我国水泥出口额增长【62%】。', '2014/2024-04-19', { base: '2014' }),
  stated('十年间，我国港口由【32个】增加到54个。', '2014'),
  implied('他在五年间走访农户【320户】。', '2024-04-19'),
  stated('近三年，全县水泥产量年均增长【6%】。', '2021/2024-04-19', { base: '上年' }),
  stated('自2019年起，连续【四年】增产。', '2019/2022'),
  stated('大桥8月底通车以来，已通行车辆【320万辆】。', '2023-08-31/2024-04-19'),
  stated('自3月1日通车以来，大桥车流不断增长。截至4月10日，累计通行车辆【320万辆】。', '2024-03-01/2024-04-10'),
  stated('自3月1日通车以来，大桥车流不断增长。截至4月10日，全市有充电桩【320个】。', '2024-04-10'),
  stated('三部门自2月起开展行动以来已查处企业32家，劝散【64家】。', '2024-02/2024-04-19'),
  implied('汽车投资自2月以来加快，建成厂房【64座】。', '2024-04-19'),
  stated('过去一周，全市接待游客【320万人次】。', '2024-04-13/2024-04-19'),
  implied('近5年，我国算力产业快速发展。算力规模居全球【第二】。', '2024-04-19'),
  implied('到访客流占比由去年的3.3%提升到【3.7%】。', '2024-04-19'),
];

export const FESTIVALS: readonly PeriodRow[] = [
  stated('春节假期第三天，全市接待游客【320万人次】。', '2024-02-12', { on: '2024-02-13' }),
  stated('春节假期首日，全市接待游客【320万人次】。', '2024-02-10', { on: '2024-02-13' }),
  stated('端午假期前两天，全市接待游客【320万人次】。', '2024-06-08/2024-06-09', { on: '2024-06-10' }),
  stated('春节假期，各地文旅活动丰富。假期首日，全市接待游客【320万人次】。', '2024-02-10', { on: '2024-02-13' }),
  stated('春节假期，各地文旅活动丰富。假期期间，全市接待游客【320万人次】。', '2024-02-10/2024-02-17', {
    on: '2024-02-18',
  }),
  stated('五一期间，全市接待游客【320万人次】。', '2023-04-29/2023-05-03', { on: '2023-05-10' }),
  stated('截至2024年年中，全市建成充电桩【320个】。', '2024-06-30', { on: '2024-08-01' }),
];

export const OF_ITS_DAY: readonly PeriodRow[] = [
  implied('救援机构17日表示，该机构的学校里有灾民【4600名】。', '2024-04-17'),
  implied('记者从17日召开的新闻发布会上获悉，平台有金融机构【3100家】。', '2024-04-19'),
  implied('两部门昨天（4月18日）发布通知，推广作物保险。保费补贴比例不低于【25%】。', '2024-04-18'),
  implied('该机构17日表示将扩大援助。另外，仓库里有帐篷【4600顶】。', '2024-04-19'),
  stated('四部门昨天公布了2023年医保药品目录，有药品【390个】入选。', '2024-04-18'),
  stated('4月1日起，全市启动补贴政策。启动当天，交易量达到【1.2万单】。', '2024-04-01'),
  stated('截至4月18日，4月10日矿难导致的死亡人数已升至【18人】。', '2024-04-18'),
  stated('截至4月18日，全市有救援队32支，4月10日派出【18支】。', '2024-04-10'),
  implied('六部门发布2023年先进事迹，宣传工人【10位】。', '2024-04-19'),
  stated('议会19日通过法案，同意延长状态【90天】。', '2024-04-19'),
];

/** An event told at its end, a run told up to its report, a sum over a span. */
export const CLOSED: readonly PeriodRow[] = [
  implied('第九届航展今天闭幕。为期六天的航展成交飞机【119架】。', '2024-04-14/2024-04-19'),
  implied('第九届航展今天开幕。为期六天的航展设有展馆【11座】。', '2024-04-19'),
  stated('据媒体17日报道，自3月18日以来，警方逮捕了【2900人】。', '2024-03-18/2024-04-17'),
  stated('截至一季度，重大项目完成投资【1108亿元】。', '2024-Q1'),
  stated('截至一季度，重大项目共有【300个】。', '2024-03-31'),
];

/** A part is of the time of its whole. */
export const PARTS: readonly PeriodRow[] = [
  implied('4月15日，全市新增病例320例。新增感染者650例，其中境外输入【65例】。', '2024-04-15'),
  stated('一季度，全市投资增长5%，其中设备投资增长【9%】。', '2024-Q1', { base: '2023-Q1' }),
];

/** Bases in words, and the ones that lie in another clause. */
export const MEASURED: readonly PeriodRow[] = [
  implied('新型播种机的效率是人工播种的【7倍】。', '2024-04-19', { base: '人工播种' }),
  stated('一季度同比增长11.9%，比上年四季度加快2.6个百分点，物流量增长【50%】。', '2024-Q1', { base: '2023-Q1' }),
  implied('参保人数比往年增加了【45万人】。', '2024-04-19', { base: '往年' }),
  stated('前3个月，全省进出口增速快于全国增速【5.1个百分点】。', '2024-01/2024-03', { base: '全国' }),
  implied('目前运河运输量与高峰期相比下降【50%】。', '2024-04-19', { base: '高峰期' }),
];

/** A report that only its year dates: what it reviews is over, what it plans is ahead. */
export const YEARLY: readonly PeriodRow[] = [
  stated('去年，全市水泥产量达到【320万吨】。', '2014', { on: '2015' }),
  implied('一、2014年工作回顾\n全市水泥产量达到【320万吨】，增长较快。', '2014', { on: '2015' }),
  implied('过去一年，全市经济平稳运行。\n城镇化率达到【58%】。', '2014', { on: '2015' }),
  stated('五年来，全市建成公路【320公里】。', '2010/2014', { on: '2015' }),
  stated('今年，全市计划新建公路【320公里】。', '2015', { on: '2015' }),
  implied('一、2014年工作回顾\n目前，全市有充电桩【320个】。', '2015', { on: '2015' }),
  implied('主要表现在产业升级，全市有充电桩【320个】。', '2015', { on: '2015' }),
];
