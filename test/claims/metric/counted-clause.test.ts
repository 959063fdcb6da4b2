import { describe, expect, it } from 'vitest';
import { claimAt } from '../annotated.js';

/** What else the clause says of things or deeds that it counts: a sentence, its figure between 【 and 】, and what it is of. */
type Row = readonly [sentence: string, metric: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'what is done so many times': [
    ['全省累计实现造血干细胞捐献【812例】。', '造血干细胞捐献'],
    ['全市办理跨省婚姻登记【960对】。', '办理跨省婚姻登记'],
    ['累计加开列车【120列次】。', '加开列车'],
    ['全市建有加氢站【6座】。', '加氢站'],
  ],
  'deeds and not things are counted': [
    ['机场全年保障航班起降【2.6万架次】。', '机场保障航班起降'],
    ['全省有【160万人次】享受到异地就医直接结算。', '享受异地就医直接结算的人次'],
  ],
  'so many of whom more is told': [
    ['全市【200个】重点项目开工率达91%。', '重点项目'],
    ['上榜的【40座】城市平均分76分。', '上榜的城市'],
    ['【3000名】员工中技工占六成。', '员工'],
    ['2万名选手中共有【1.5万人】跑完全程。', '跑完全程的人数'],
    ['持证救护员新增【8万人】。', '新增救护员'],
    ['人口外流导致中小学校撤并【20所】。', '撤并的中小学校'],
  ],
  'of things that are counted the measure is another figure': [
    ['辖区【12家】油脂加工企业开工率在七成以上。', '辖区油脂加工企业'],
    ['全市【36个】国省控断面水质优良比例为100%。', '国省控断面'],
    ['全市培育【36个】优良率检测点。', '优良率检测点'],
  ],
  'clauses without their noun': [
    ['目前，全市恢复营业的达到【1400家】。', '恢复营业的企业'],
    ['全省苹果产量86万吨，通过电商销售的有【12万吨】。', '通过电商销售的苹果产量'],
    ['全市民营企业有进出口实绩的达【3200家】。', '有进出口实绩的民营企业'],
    ['全市恢复营业的餐馆达到【1400家】。', '恢复营业的餐馆'],
  ],
  'so many among so many': [['全县96个行政村里，已有【61个】开通了公交。', '开通公交的行政村']],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, metric) => {
    expect(claimAt(sentence, '2024-06-01')?.metric.name).toBe(metric);
  });
});
