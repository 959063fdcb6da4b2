import { describe, expect, test } from 'vitest';
import { RULES } from '../../pipeline/check/index.js';
import { checkWith } from '../../pipeline/check/corpus.js';
import type { ClaimRecord } from '../../pipeline/model/annotation.js';
import { claim } from './claim.js';
import type { Said } from './claim.js';
import { corpusOf } from './rule-tester.js';

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
});
