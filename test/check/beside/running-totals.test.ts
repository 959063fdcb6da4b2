import { describe, expect, test } from 'vitest';
import { RULES } from '../../../pipeline/check/index.js';
import { checkWith } from '../../../pipeline/check/corpus.js';
import type { ClaimRecord } from '../../../pipeline/model/annotation.js';
import { claim } from '../claim.js';
import type { Said } from '../claim.js';
import { corpusOf } from '../rule-tester.js';

const found = (...claims: readonly ClaimRecord[]): string[] =>
  checkWith(RULES, corpusOf(claims))
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity }) => `${rule} ${severity}`);

describe('running totals in two wordings', () => {
  const total = (name: string, print: string, day: string, said: Said = {}): ClaimRecord =>
    claim(name, print, day, { aspect: 'cumulative', published: day, ...said });
  const a = total('跨海大桥边检站验放出入境旅客', '4218万人次', '2024-02-18');

  test('the later is lower', () => {
    expect(found(a, total('跨海大桥验放出入境旅客', '3964万人次', '2024-08-12'))).toEqual([
      'cumulative-decrease warning',
    ]);
  });
  test('silent: it grew, or it is the same rounded', () => {
    expect(found(a, total('跨海大桥验放出入境旅客', '4964万人次', '2024-08-12'))).toEqual([]);
    expect(found(a, total('跨海大桥验放出入境旅客', '0.42亿人次', '2024-08-12'))).toEqual([]);
  });
  test('silent: another place, unit, start or thing, a part, or a day that only publication gives', () => {
    const other = (name: string, said: Said = {}, print = '3964万人次', day = '2024-08-12'): string[] =>
      found(a, total(name, print, day, said));
    expect(other('跨海大桥验放出入境旅客', { scope: '珠海' })).toEqual([]);
    expect(other('跨海大桥验放出入境旅客', {}, '396万辆次')).toEqual([]);
    expect(other('跨海大桥验放出入境旅客', {}, '3964万人次', '2024-01/2024-08')).toEqual([]);
    expect(other('西部口岸验放出入境旅客')).toEqual([]);
    expect(other('跨海大桥验放出入境旅客', {}, '1964万人次')).toEqual([]);
    expect(other('跨海大桥验放出入境旅客', { periodBasis: 'implied' })).toEqual([]);
  });
  test('names that differ at their ends, long ones that share nearly all, a start told by its month and by its year', () => {
    const pipe = total('中亚北线天然气管道输气量', '超1000亿立方米', '2019-12/2024-08-13', { published: '2024-08-14' });
    const later = total('入境的中亚北线天然气', '960亿立方米', '2019/2024-12-20', { published: '2024-12-20' });
    expect(found(pipe, later)).toEqual(['cumulative-decrease warning']);
    const licence = total('电子驾驶证下载', '2.4亿次', '2024-10-31');
    expect(found(licence, total('电子驾驶证的下载量', '2.1亿次', '2024-12-31'))).toEqual([
      'cumulative-decrease warning',
    ]);
  });
  test('until some ten days is until a day; the days of a holiday are a span', () => {
    const until = total('中亚班列开行', '9.1万列', '2024-11-15');
    const sentence = '到今年3月中旬，中亚班列历年累计开行8.8万列。';
    expect(found(until, total('开行中亚班列', '8.8万列', '2025-03-11/2025-03-20', { published: '2025-03-18', sentence }))).toEqual([ 'cumulative-decrease warning' ]); // prettier-ignore
    const holiday = total('铁路旅客发送量', '1.02亿人次', '2023-01-22/2023-02-01');
    expect(found(holiday, total('全国铁路发送旅客', '9946万人次', '2024-02-10/2024-02-17'))).toEqual([]);
  });
});
