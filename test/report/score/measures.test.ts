import { describe, expect, it } from 'vitest';
import { isGoldDoc } from '../../../pipeline/report/score/gold.js';
import { GoldNames, likeness } from '../../../pipeline/report/score/names.js';
import { isSamePeriod } from '../../../pipeline/report/score/period.js';
import { speechRates } from '../../../pipeline/report/score/voices.js';
import type { ClaimKind } from '../../../pipeline/model/claim.js';

describe('periods agree', () => {
  it.each<[string | undefined, string | undefined, ClaimKind, boolean]>([
    ['2024-Q1', '2024-01/2024-03', 'growth', true],
    ['2024-Q1', '2024-01/2024-02', 'growth', false],
    ['2024-03-31', '2024-Q1', 'level', true],
    ['2024-03-31', '2024-Q1', 'growth', false],
    ['2010/2023', '2023', 'duration', true],
    ['2010/2024-03-31', '2010/2024', 'level', true],
    ['XXXX-H1', 'XXXX-H1', 'level', true],
    [undefined, undefined, 'level', true],
    ['2024', undefined, 'level', false],
    ['商用初期', '商用初期', 'multiple', true],
  ])('%s and %s (%s): %s', (gold, found, kind, expected) => {
    expect(isSamePeriod(gold, found, kind)).toBe(expected);
  });
});

describe('names', () => {
  it('are alike by their bigrams', () => {
    expect(likeness('规上工业增加值', '规模以上工业增加值')).toBe(1);
    expect(likeness('5G基站', '汽车销量')).toBe(0);
    expect(likeness('', '')).toBe(1);
  });

  it('agree with the nearest of the gold only', () => {
    const names = new GoldNames(['新能源汽车产量', '汽车产量']);
    expect(names.agree('新能源汽车产量', '新能源汽车产量')).toBe(true);
    expect(names.agree('新能源汽车产量', '汽车产量')).toBe(false);
  });
});

describe('a document of the gold', () => {
  it.each([
    ['101', '101_wire.txt', true],
    ['101', 'sub/101_wire.txt', true],
    ['10', '101_wire.txt', false],
    ['110-a', '110_briefs.jsonl#110-a', true],
    ['110', '110_briefs.jsonl#110-a', false],
    ['101_wire.txt', '101_wire.txt', true],
  ])('%s is %s: %s', (gold, doc, expected) => {
    expect(isGoldDoc(gold, doc)).toBe(expected);
  });
});

describe('speech is scored by characters', () => {
  const line = (start: number, end: number, speaker: string) =>
    ({ id: `${start}`, doc: 'a', start, end, speaker, type: 'indirect' }) as never;

  it('where one voice stands inside another, either will do', () => {
    const gold = [line(0, 100, '陶青'), line(20, 40, '研究机构')];
    const { speech } = speechRates(['a'], gold, [line(0, 50, '陶青'), line(60, 80, '赵志国')]);
    expect([speech.tp, speech.predicted, speech.gold]).toEqual([50, 70, 100]);
  });
});
