import { describe, expect, it } from 'vitest';
import { claimAt } from '../annotated.js';

/** Ranks: a sentence, its figure between 【 and 】, and what it is of. */
type Row = readonly [sentence: string, metric: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'where it stands among others': [
    ['全省研发投入强度为2.6%，居中部六省【第二位】。', '研发投入强度中部六省排名'],
    ['全市工业增加值增速在全省居【第六位】。', '工业增加值增速全省排名'],
    ['机场货邮吞吐量8万吨，在全国各机场中排名【第七】。', '机场货邮吞吐量全国机场排名'],
    ['去年温州一般公共预算收入在11个地级市中排名【第三】。', '一般公共预算收入地级市排名'],
    ['全市用电量再居全省【第二】。', '用电量全省排名'],
    ['全省茶园面积700万亩，规模稳居全国各省份【首位】。', '茶园面积全国省份排名'],
    ['全市锂电池产量293.5万套，位居全国各大城市【榜首】。', '锂电池产量全国城市排名'],
  ],
  'by which statistic, said before who has it': [
    ['论2024年的锂电池产量，宜春、常州分列前两位，遵义屈居【第三】。', '锂电池产量排名'],
    ['从出口额看，去年浙江排全国【第三】。', '出口额全国排名'],
    ['按2023年GDP排名，杭州居全国城市【第六】。', 'GDP全国城市排名'],
    ['从规模看，去年我省粮食产量居全国【第五】。', '粮食产量全国排名'],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, metric) => {
    expect(claimAt(sentence, '2024-06-01')?.metric.name).toBe(metric);
  });
});
