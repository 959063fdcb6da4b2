import { describe, expect, it } from 'vitest';
import { claimAt } from '../annotated.js';

/** Verbs of being and reaching in front of a figure: a sentence, its figure between 【 and 】, and what it is of. */
type Row = readonly [sentence: string, metric: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'in one word': [
    ['前年港口集装箱吞吐量还是【88万标箱】。', '港口集装箱吞吐量'],
    ['罚金减为【六十万元】。', '罚金'],
    ['被告人被判刑，并处罚金【三十万元】。', '罚金'],
    ['低保标准提到【760元】。', '低保标准'],
  ],
  'in short': [
    ['全县人口30万人，其中65岁及以上人口所占比重为【18.9%】。', '65岁及以上人口所占比重'],
    ['全县茶园面积扩到【3.2万亩】。', '茶园面积'],
    ['鸡蛋价格从6元掉到【4元】。', '鸡蛋价格'],
    ['平均办理时间压到【3天】。', '平均办理时间'],
    ['全市外贸逆差收窄至【26亿元】。', '外贸逆差'],
    // A reduction is none of 缩至.
    ['平均审批时限压缩至【2个工作日】。', '平均审批时限'],
  ],
  'in two words': [
    ['城市低保平均标准调整为每人每月【720元】。', '城市低保平均标准'],
    ['2023年全市生产总值修订为【820亿元】。', '生产总值'],
    ['制造业采购经理指数录得【50.3%】。', '制造业采购经理指数'],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, metric) => {
    expect(claimAt(sentence, '2024-06-01')?.metric.name).toBe(metric);
  });
});
