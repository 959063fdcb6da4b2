import { describe, expect, it } from 'vitest';
import { claimAt } from '../annotated.js';

/** A sentence, its figure between 【 and 】, what it is of, of which kind, and its value. */
type Row = readonly [sentence: string, metric: string, kind: string, exact: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'what is saved is so much less, not a share': [
    ['甘薯种植节肥约【三成】。', '甘薯种植用肥量', 'growth', '-3e1'],
    ['甘薯种植节肥三成、节水【四成】。', '甘薯种植用水量', 'growth', '-4e1'],
    ['新装置可节省【90%】推进剂。', '推进剂', 'growth', '-90'],
    ['这座电厂可以减少【20%】以上的碳排放。', '碳排放', 'growth', '-20'],
    ['设备使用成本节省【20%】。', '设备使用成本', 'growth', '-20'],
    ['全省节水灌溉面积占比达到【87%】。', '节水灌溉面积占比', 'share', '87'],
    ['物流企业占到【20%】。', '物流企业占比', 'share', '20'],
  ],
  'a fall of prices, not a share': [
    ['中选药品平均降价【53%】。', '中选药品平均价格', 'growth', '-53'],
    ['化肥涨价【10%】。', '化肥价格', 'growth', '10'],
    ['药品降价幅度最高达【90%】。', '药品价格', 'growth', '-90'],
    ['降价药品占【30%】。', '降价药品占比', 'share', '30'],
  ],
  'more or less than usual': [
    ['超警河流较常年偏多【120%】。', '超警河流', 'growth', '120'],
    ['降水量较常年偏少【三成】。', '降水量', 'growth', '-3e1'],
  ],
  'clauses that the dictionary lists as one word': [
    ['居民消费价格上涨【2.5%】。', '居民消费价格', 'growth', '25e-1'],
    ['居民平均消费，扣除价格上涨因素，比1980年增长【28.5%】。', '居民平均消费', 'growth', '285e-1'],
    ['中选产品平均价格下降【84%】。', '中选产品平均价格', 'growth', '-84'],
  ],
  'what compares, and what only sounds like it': [
    ['出台促进经济平稳较快增长的【10项】措施。', '出台促进经济平稳增长的措施', 'level', '10'],
    ['全市企业较上年增加【10家】。', '企业', 'change', '10'],
  ],
  'what grows may stand behind the figure': [
    ['我国以年均【3%】的能源消费增速支撑了经济发展。', '能源消费', 'growth', '3'],
    ['我国支撑了年均【6.2%】的经济增长。', '国内生产总值', 'growth', '62e-1'],
    ['目前【60%】的企业收入增长。', '收入增长的企业占比', 'share', '60'],
  ],
  'a time that gets shorter, not one that lasts': [
    ['口岸通关时间压缩【40分钟】。', '口岸通关时间', 'change', '-40'],
    ['两地车程将缩短约【1小时】。', '两地车程', 'change', '-1'],
    ['双方同意延长停火【72小时】。', '双方同意延长停火时长', 'duration', '72'],
    ['两地车程缩短至【1小时】。', '两地车程', 'duration', '1'],
  ],
  'a noun that all parts of a list share': [
    ['全市治安和刑事案件同比分别下降【1.9%】和1.2%。', '治安案件', 'growth', '-19e-1'],
    ['该国石油、天然气储量分别占全球的【30%】、20%。', '石油储量占全球比重', 'share', '30'],
  ],
};

for (const [what, rows] of Object.entries(TABLES))
  describe(what, () => {
    it.each(rows)('%s', (sentence, metric, kind, exact) => {
      const claim = claimAt(sentence);
      expect([claim?.metric.name, claim?.kind, claim?.exact]).toEqual([metric, kind, exact]);
    });
  });
