import type { PeriodRow } from './periods.js';

/*
 * Times beside other times: the year before, told beside the year; what is due by a day to come; goals, bases and grounds that a
 * time names; the parts of a whole and the figures of a run. Near misses stand beside what they miss.
 */

const stated = (text: string, period: string, more: Partial<PeriodRow> = {}): PeriodRow => ({ text, period, basis: 'stated', ...more }); // prettier-ignore
const implied = (text: string, period: string, more: Partial<PeriodRow> = {}): PeriodRow => ({ text, period, basis: 'implied', ...more }); // prettier-ignore

export const YEAR_BEFORE: readonly PeriodRow[] = [
  stated('2023年，全省水泥产值增长6.4%，上年增长【3.2%】。', '2022', { base: '2021' }),
  stated('2023年，全省水泥产值比上年增长【6.4%】。', '2023', { base: '2022' }),
  stated('2023年，全省水泥产值同比增长【6.4%】。', '2023', { base: '2022' }),
  stated('2023年，垃圾回收率由上年的【32%】提高到64%。', '2022'),
  stated('2023年，垃圾回收率由上年的32%提高到【64%】。', '2023'),
  stated('2023年，垃圾回收率由上年的32%提高到64%，提高【32个百分点】。', '2023', { base: '2022' }),
  stated('2023年，垃圾回收率比上年的【32%】提高4个百分点。', '2022'),
  stated('2月末，全市贷款余额640亿元。上年同期为【320亿元】。', '2023-02-28'),
  stated('2月末，全市贷款余额640亿元。存款余额为【320亿元】。', '2024-02-29'),
  implied('全市贷款余额从去年底的320亿元增加到【640亿元】。', '2024-04-19'),
  stated('全市贷款余额从去年底的【320亿元】增加到640亿元。', '2023-12-31'),
  stated('2023年末全市有书店64家，2022年末为32家。全年售书【320万册】。', '2023'),
];

export const DUE: readonly PeriodRow[] = [
  stated('全市将在11月底前建成厂房【32座】。', '2024-11-30'),
  stated('方案提出，全市11月底前完成厂房改造【32座】。', '2024-11-30'),
  stated('全市11月底已完成厂房改造【32座】。', '2023-11-30'),
  stated('方案提出，全市3月底前完成厂房改造【32座】。', '2025-03-31', { on: '2024-12-10' }),
  stated('截至4月底，全市有充电桩【320个】。', '2024-04-30', { on: '2024-04-29' }),
  stated('今年全市新增公交车32辆，公交车总数达【320辆】。', '2024-04-19', { basis: 'implied' }),
  stated('去年全市新增公交车32辆，公交车总数达【320辆】。', '2023-12-31'),
];

export const GOALS_AND_GROUNDS: readonly PeriodRow[] = [
  stated('2024年，全市完成造林64万亩，超过年初确定的【32万亩】目标。', '2024'),
  stated('年初，全市有企业【320家】。', '2024-01-01'),
  stated('受去年高基数影响，2月份汽车销量下降【3.2%】。', '2024-02', { base: '2023-02' }),
  stated('受去年洪水影响的【320户】已搬入新居。', '2023'),
  stated('截至4月10日，大桥自2014年12月通车以来累计通行车辆【320万辆】。', '2014-12/2024-04-10'),
  stated('2023年底全市书店达到【320家】，今年将启动改造。', '2023-12-31'),
  stated('2023年底，两家企业签署了【320万元】合同。', '2023-12'),
];

export const SAME_MONTH: readonly PeriodRow[] = [
  stated('3月末全市生猪存栏32万头。当月外调生猪【6.4万头】。', '2024-03'),
  stated('2月，全市房价上涨0.3%。同月网签新房【320套】。', '2024-02'),
  stated('1—2月，全市快递业务量3.2亿件。业务收入方面，同期实现收入【64亿元】。', '2024-01/2024-02'),
  stated('到年中，全市光伏装机达【320万千瓦】。', '2024-06-30', { on: '2024-08-12' }),
  stated('2023—2024学年，学校资助学生【320人】。', '2023-09/2024-08', { on: '2024-10-25' }),
  stated('过去一年，机场货邮吞吐量达【32万吨】。', '2023', { on: '2024-01-20' }),
  stated('过去一年，机场货邮吞吐量达【32万吨】。', '2023/2024-04-19'),
  stated('公司发布年报：全年营业收入【32亿元】。', '2023'),
  stated('全年预计营业收入【32亿元】。', '2024'),
];

export const DAYS_OFF: readonly PeriodRow[] = [
  stated('国庆7天假期，全市接待游客【32万人次】。', '2024-10-01/2024-10-07', { on: '2024-10-08' }),
  stated('七天长假里，全市接待游客【32万人次】。', '2024-10-01/2024-10-07', { on: '2024-10-08' }),
  implied('七天里，全市接待游客【32万人次】。', '2024-11-08', { on: '2024-11-08' }),
  stated('2024年春运40天里，车站发送旅客【32万人次】。', '2024-01-26/2024-03-05', { on: '2024-03-07' }),
];

export const BESIDE_IT: readonly PeriodRow[] = [
  stated('2023年肉类产量640万吨。分品种看，猪肉【320万吨】。', '2023'),
  implied('2023年肉类产量640万吨。冻库里有猪肉【320吨】。', '2024-04-19'),
  stated('2023年园林绿化质量良好。公众满意度连续三年超过【90%】。', '2021/2023'),
  implied('每一天，电站发出【3.2万度】电。', '2024-04-19'),
];
