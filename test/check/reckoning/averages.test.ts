import { describe, expect, test } from 'vitest';
import { RULES } from '../../../pipeline/check/index.js';
import { checkWith } from '../../../pipeline/check/corpus.js';
import type { ClaimRecord } from '../../../pipeline/model/annotation.js';
import { claim } from '../claim.js';
import type { Said } from '../claim.js';
import { corpusOf } from '../rule-tester.js';

const found = (...claims: readonly ClaimRecord[]): string[] =>
  checkWith(RULES, corpusOf(claims)).map(({ rule, severity }) => `${rule} ${severity}`);

describe('so much a day, and all of the days', () => {
  const total = claim('地铁客运量', '32.5亿人次', '2023');
  const daily = (print: string, period = '2023', said: Said = {}, name = '地铁日均客运量'): ClaimRecord =>
    claim(name, print, period, { aspect: 'flow', ...said });

  test('do not agree', () => {
    expect(found(total, daily('790万人次'))).toEqual(['identity-mismatch warning']);
  });
  test('agree, or differ by what publishers leave out', () => {
    expect(found(total, daily('890万人次'))).toEqual([]);
    expect(found(total, daily('870万人次'))).toEqual([]);
  });
  test('silent: other days, another place or thing, an average of some days', () => {
    expect(found(total, daily('790万人次', '2023-H1'))).toEqual([]);
    expect(found(total, daily('790万人次', '2023', { scope: '广州' }))).toEqual([]);
    expect(found(total, daily('790万人次', '2023', {}, '地面公交日均客运量'))).toEqual([]);
    const workdays = '2023年，地铁工作日日均客运量790万人次。';
    expect(found(total, daily('790万人次', '2023', { sentence: workdays }))).toEqual([]);
  });
  test('of as many days as its sentence says, where its time is not stated', () => {
    const holiday = claim('铁路旅客发送量', '1.51亿人次', '2025-04-29/2025-05-06', { aspect: 'flow', published: '2025-05-06' }); // prettier-ignore
    const said = (days: number): Said => ({
      published: '2025-05-08',
      periodBasis: 'implied',
      sentence: `运输期间的${days}天里，铁路日均旅客发送量1640万人次。`,
    });
    expect(found(holiday, daily('1640万人次', '2025-05-08', said(8), '铁路日均旅客发送量'))).toEqual(['identity-mismatch warning']); // prettier-ignore
    expect(found(holiday, daily('1640万人次', '2025-05-08', said(9), '铁路日均旅客发送量'))).toEqual([]);
  });
});
