import { describe, expect, it } from 'vitest';
import { claimAt } from '../annotated.js';

/** What a word is beside its neighbours: a sentence, its figure between 【 and 】, and what it is of. */
type Row = readonly [sentence: string, metric: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'a station is a thing, whatever the dictionary says': [
    ['江城建成充电桩3万个，其中超充站【96座】。', '超充站'],
    ['该市将对【120个】乡镇空气站按月排名。', '按月排名的乡镇空气站'],
    ['【30名】队员站在主席台前。', '站在主席台前的队员'],
  ],
  'in what state they are belongs to what they are': [
    ['全市基层在管糖尿病患者【4.2万人】。', '基层在管糖尿病患者'],
    ['警方追回被骗资金【3600万元】。', '追回被骗资金'],
    ['江城接待游客200万人次，其中过夜游客占【31%】。', '过夜游客占比'],
    ['全年出口船舶占比超过【八成】。', '出口船舶占比'],
    ['全年出口船舶【86艘】。', '船舶出口量'],
    ['企业开办平均用时压缩到【0.5天】。', '企业开办平均用时'],
    ['企业节省时间【3天】。', '企业节省时间'],
    ['【1.2万亩】农作物不同程度受灾。', '受灾的农作物'],
  ],
  'words that the segmenter glues or cuts': [
    ['房屋成交周期从110天缩短到【92天】。', '房屋成交周期'],
    ['公司研发支出19亿元，占营收【23%】。', '公司研发支出占营收比重'],
    ['全市海铁联运箱量增速高达【19%】。', '海铁联运箱量'],
    ['地区生产总值9000亿元。受价格影响，按现价计算名义增长【5.3%】。', '地区生产总值'],
  ],
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
