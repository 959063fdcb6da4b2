import { describe, expect, it } from 'vitest';
import { claimAt } from '../annotated.js';

/** So much for each of many: a sentence, its figure between 【 and 】, and what it is of. */
type Row = readonly [sentence: string, metric: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'so much for each': [
    ['快递件均收入跌至【8.1元】。', '快递件均收入'],
    ['今年全市亩均税收提高到【30万元】。', '亩均税收'],
    ['苹果收购价每公斤【6.2元】。', '苹果收购价'],
    ['门店租金每月【2100元】。', '门店租金'],
    // 均 for all of them.
    ['各村均建成【2座】水塔。', '水塔'],
    ['该校均建有【3个】操场。', '操场'],
    ['全市订单均价【12元】。', '订单均价'],
  ],
  'by how much of it a price is told is no name': [
    ['本周猪肉平均价格每公斤【23.6元】，比前一周上涨0.5%。', '猪肉平均价格'],
    ['本周猪肉平均价格每公斤23.6元，比前一周上涨【0.5%】。', '猪肉平均价格'],
    ['全市机器人密度达到每万名工人【320台】。', '机器人密度'],
    ['全市每千人口执业医师【3.2人】。', '每千人口执业医师'],
    ['7月份，居民消费价格比去年同月上涨【0.6%】。', '居民消费价格'],
  ],
  'so much for each is no count of all': [
    ['平均每户拥有发明专利【9件】。', '每户发明专利'],
    ['每个村配备医生【2名】。', '每个村医生'],
    ['到此的游客平均每人次花费【980元】。', '每人次花费'],
    ['全市拥有发明专利【1900件】。', '发明专利'],
    ['每年拥有发明专利【1900件】。', '发明专利'],
  ],
  'what so much of it costs': [
    ['柴油价格每吨上调【200元】。', '柴油价格'],
    ['油菜籽每斤【3.1元】。', '油菜籽价格'],
    ['房租每月1500元，比去年便宜了【两成】。', '房租'],
    // Before what is measured it is of the name.
    ['平均每吨运费下降【20元】。', '平均每吨运费'],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, metric) => {
    expect(claimAt(sentence, '2024-06-01')?.metric.name).toBe(metric);
  });
});
