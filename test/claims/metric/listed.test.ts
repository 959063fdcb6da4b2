import { describe, expect, it } from 'vitest';
import { claimsOf } from '../annotated.js';

/** The name of the figure `text` in a text. */
const nameOf = (body: string, text: string): string | undefined =>
  claimsOf(body, '2024-04-18').findLast((claim) => claim.text === text)?.metric.name;

describe('members of a list are paired with the figures behind 分别', () => {
  it.each<readonly [body: string, text: string, metric: string]>([
    // Across a comma, and again in the next clause.
    ['江城造船完工量、新接订单量和手持订单量，分别达到38万吨、64万吨、134万吨。', '64万吨', '新接订单量'],
    // An age stands in the list.
    ['江城去年新进员工200名，其中，大专及以上学历、35岁及以下、女性分别占51.4%、81.2%、45.5%。', '81.2%', '35岁及以下占江城新进员工比重'],
    // What stands behind the word that is like the others is said for all.
    ['进口、出口通关时间分别压减67%和92%。', '67%', '进口通关时间'],
    ['第五期、第六期期限分别为2年和4年，票面利率为1.9%和2.1%。', '2年', '第五期期限'],
    // A measure without its own owners has those of the list before.
    ['第五期、第六期期限分别为2年和4年，票面利率为1.9%和2.1%。', '2.1%', '第六期票面利率'],
  ])('%s %s', (body, text, metric) => {
    expect(nameOf(body, text)).toBe(metric);
  });
}); // prettier-ignore

describe('and what is no list of them is not', () => {
  it.each<readonly [body: string, text: string, metric: string]>([
    // What it is compared with.
    ['江城外贸增速加快，较二季度和去年三季度分别高1.5个、3.7个百分点。', '3.7个百分点', '江城外贸增速'],
    // Times of one thing.
    ['上半年，江城外贸进出口一季度、二季度分别达到97亿元和103亿元。', '103亿元', '江城外贸进出口'],
    // Figures of their own before it.
    ['江城企业实现利润总额200万元、净利润100万元，同比分别增长5.5%和5%。', '5%', '净利润'],
  ])('%s %s', (body, text, metric) => {
    expect(nameOf(body, text)).toBe(metric);
  });
}); // prettier-ignore
