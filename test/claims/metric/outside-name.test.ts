import { describe, expect, it } from 'vitest';
import { claimAt } from '../annotated.js';

/** What stands round a name and is no part of it: a sentence, its figure between 【 and 】, and what it is of. */
type Row = readonly [sentence: string, metric: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'what belongs to the sentence': [
    ['失业率各月都保持在【5.1%】以内。', '失业率'],
    ['该行其净息差收窄至【1.62%】。', '净息差'],
    ['报告期内实现净利润【9.6亿元】。', '净利润'],
    ['本科以上学历教师占比【88%】。', '本科以上学历教师占比'],
    ['预测全国经济增长【4.9%】。', '全国国内生产总值'],
    ['预测今年全球经济增长【2.9%】。', '全球经济'],
    // How good a forecast is.
    ['暴雨预测准确率达到【92%】。', '暴雨预测准确率'],
    ['从整体看，全省6月CPI仍在下降，至此已连续【三个月】走低。', 'CPI走低'],
    ['秋粮产量310亿斤，较上年多收【4.2亿斤】。', '秋粮产量'],
    ['风电场距岸约40公里，建设周期只有【17个月】。', '风电场建设周期'],
  ],
  'why, and how it is reckoned': [
    ['3月全市旅游价格受假期因素影响上涨【9.8%】。', '旅游价格'],
    ['去年城镇居民人均消费支出扣除价格因素实际增长【4.1%】。', '城镇居民人均消费支出'],
    ['农村市场增速快于城镇【0.6个百分点】。', '农村市场'],
    ['纺织业已由降转升，增长【1.2%】。', '纺织业'],
  ],
  'who says it': [
    ['店主郑小满说，房租每月【1500元】。', '房租'],
    ['市商务局局长韩立新说，出口额【7.4亿美元】。', '出口额'],
  ],
  'what is planned, and by which name it is known': [
    ['全省计划新造油茶林【68万亩】。', '新造油茶林'],
    ['2023年国庆档全国总票房为【21亿元】。', '国庆档电影票房'],
    ['他成为全省【第906例】造血干细胞捐献者。', '造血干细胞捐献者'],
  ],
  'how long people live is no age': [
    ['全市居民平均预期寿命【79.3岁】，上年为79.1岁。', '居民平均预期寿命'],
    ['本次比赛最大参赛者【78岁】。', '最大参赛者年龄'],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, metric) => {
    expect(claimAt(sentence, '2024-06-01')?.metric.name).toBe(metric);
  });
});
