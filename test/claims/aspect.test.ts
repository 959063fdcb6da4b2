import { describe, expect, test } from 'vitest';
import { aspectOf } from '../../pipeline/claims/aspect.js';

/** What a level is by its name, in a clause that says nothing of it. */
const of = (metricText: string, clauseText = '为'): string => aspectOf({ kind: 'level', metricText, clauseText });

describe('what a level is', () => {
  test.each([
    ['原煤产量', 'flow'],
    ['生产原煤', 'flow'],
    ['接待入境游客', 'flow'],
    ['出栏生猪', 'flow'],
    ['新设企业', 'flow'],
    ['充电电量', 'flow'],
    ['出生人口', 'flow'],
    ['社会消费品零售总额', 'flow'],
    ['办结案件', 'flow'],
    ['拆除违建', 'flow'],
    ['常住人口', 'stock'],
    ['办结的案件', 'stock'],
    ['登记在册企业', 'stock'],
    ['生产企业', 'stock'],
    ['生产和配套企业', 'stock'],
    ['接待的客户', 'stock'],
    ['5G基站', 'stock'],
    ['贷款余额', 'stock'],
  ])('%s: %s', (name, aspect) => {
    expect(of(name)).toBe(aspect);
  });

  test('what is already done is there', () => {
    expect([of('淘汰柴油车', '已淘汰'), of('淘汰柴油车', '全市淘汰')]).toEqual(['stock', 'flow']);
  });

  test('what a clause says of things and of what happens', () => {
    expect([of('调水量', '累计'), of('企业', '新设立'), of('基站', '新建')]).toEqual(['cumulative', 'flow', 'flow']);
    expect(aspectOf({ kind: 'share', metricText: '生产原煤占比', clauseText: '为' })).toBe('rate');
  });
});
