import { describe, expect, it } from 'vitest';
import { claimAt } from '../annotated.js';

/** What a figure came to rest at: a rate of growth stays one, and 出头 is no part of a name. */
type Row = readonly [sentence: string, kind: string, bound: string];

describe('where a figure came to rest', () => {
  it.each<Row>([
    ['去年，全市财政收入增速停留在【3.2%】。', 'growth', 'eq'],
    ['2023年，社会消费品零售总额的增幅停在了【4.1%】。', 'growth', 'eq'],
    ['去年，全省出口涨幅稳定在【6.1%】左右。', 'growth', 'about'],
    ['去年，全市一般公共预算收入占比稳定在【6.1%】。', 'share', 'eq'],
    ['截至去年底，登记在册的个体工商户一共【310万户】出头。', 'level', 'above'],
  ])('%s', (sentence, kind, bound) => {
    const claim = claimAt(sentence, '2024-06-01');
    expect([claim?.kind, claim?.bound]).toEqual([kind, bound]);
    expect(claim?.metric.name).not.toMatch(/出头|停/);
  });
});
