import { describe, expect, it } from 'vitest';
import { claimAt } from '../annotated.js';

/** Shares, and growths that only their neighbours tell: a sentence, its figure between 【 and 】, and what it is of. */
type Row = readonly [sentence: string, metric: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
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
  'only what goes on makes progress': [
    ['外贸进出口860亿元，民企贡献了近【六成】。', '民企占比'],
    ['全省冬小麦已收获【六成】。', '冬小麦收获进度'],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, metric) => {
    expect(claimAt(sentence, '2024-06-01')?.metric.name).toBe(metric);
  });
});

it('a share beside a growth is none', () => {
  expect(claimAt('出口增长3.4%，民营企业占比超过【六成】。', '2024-06-01')?.kind).toBe('share');
});

it('a share of those that are new does not grow', () => {
  expect(claimAt('城镇人口增长1.3%，新增的约【八成】来自省内农村。', '2024-06-01')?.kind).toBe('share');
});
