import { describe, expect, it } from 'vitest';
import { claimsOf } from '../annotated.js';

/** The name of the figure `text` in a text. */
const nameOf = (body: string, text: string): string | undefined =>
  claimsOf(body, '2024-04-18').findLast((claim) => claim.text === text)?.metric.name;

describe('an amount whose head or owner the sentence leaves to a verb or a clause before', () => {
  it.each<readonly [body: string, text: string, metric: string]>([
    // What bonds are issued for.
    ['财政部将发行550亿元30年期超长期特别国债。', '550亿元', '超长期特别国债发行额'],
    ['各地发行用于项目建设的新增专项债券1300亿元。', '1300亿元', '新增专项债券发行额'],
    ['4月份，江城债券市场共发行各类债券621亿元。', '621亿元', '各类债券发行额'],
    // What it was sold at.
    ['江城经营权挂牌，60万元是起拍价。', '60万元', '江城经营权起拍价'],
    ['经过9个意向方多轮竞价，以103万元价格成交。', '103万元', '成交价'],
    // Named in full, or done, a clause before.
    ['江城近日设立中小企业应急转贷纾困基金，基金规模5亿元。', '5亿元', '中小企业应急转贷纾困基金规模'],
    ['近日，江城一批重点项目开工建设，项目总投资超3000亿元。', '3000亿元', '重点项目总投资'],
    ['今年，江城推广绿色高效栽培技术，推广面积达800万亩。', '800万亩', '绿色高效栽培技术推广面积'],
    // Counted a clause before.
    ['江城举办营业性演出300场，票房收入1500万元。', '1500万元', '营业性演出票房收入'],
    // What it is stands behind 是.
    ['线路穿过高原，72公里是无人区。', '72公里', '无人区'],
    // With so much of everything.
    ['江城以不到全国1%的国土面积、6%的人口创造了财富。', '6%', '人口占全国比重'],
    ['今年江城林火排放超10亿吨二氧化碳。', '10亿吨', '江城林火二氧化碳排放量'],
    ['2023年安排中央对地方转移支付超10万亿元。', '10万亿元', '安排中央对地方转移支付'],
  ])('%s %s', (body, text, metric) => {
    expect(nameOf(body, text)).toBe(metric);
  });
}); // prettier-ignore

describe('a speed and a size are of the thing, not of its length or of half its name', () => {
  it.each<readonly [body: string, text: string, metric: string]>([
    ['江城高铁线路总长约210公里，设计时速350公里。', '时速350公里', '江城高铁设计时速'],
    ['雅万高铁全长142.3公里，最高运营时速350公里。', '时速350公里', '雅万高铁最高运营时速'],
    ['我国首条设计时速350公里的跨海高铁开通。', '时速350公里', '跨海高铁设计时速'],
    ['江城设立总规模不低于2000亿元的产业引导基金，推动融合。', '2000亿元', '产业引导基金总规模'],
    // A verb that goes on to a clause is none of the name.
    ['江城设立总规模2000亿元的基金推动项目。', '2000亿元', '基金总规模'],
  ])('%s %s', (body, text, metric) => {
    expect(nameOf(body, text)).toBe(metric);
  });
}); // prettier-ignore

describe('and where nothing is left out', () => {
  it.each<readonly [body: string, text: string, metric: string]>([
    ['财政部发行国债，发行规模120亿元。', '120亿元', '国债发行规模'],
    ['江城市场活跃，市场规模5亿元。', '5亿元', '江城市场规模'],
    ['江城投入3亿元成交补贴资金。', '3亿元', '江城投入成交补贴资金'],
  ])('%s %s', (body, text, metric) => {
    expect(nameOf(body, text)).toBe(metric);
  });
}); // prettier-ignore
