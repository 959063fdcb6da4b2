import { describe, expect, test } from 'vitest';
import { RULES } from '../../../pipeline/check/index.js';
import { checkWith } from '../../../pipeline/check/corpus.js';
import type { ClaimRecord } from '../../../pipeline/model/annotation.js';
import { claim } from '../claim.js';
import { corpusOf } from '../rule-tester.js';

const found = (...claims: readonly ClaimRecord[]): string[] =>
  checkWith(RULES, corpusOf(claims)).map(({ rule, severity }) => `${rule} ${severity}`);

const quake = (print: string, time: string, scope: string, more = ''): ClaimRecord =>
  claim('地震震级', print, '2024-03-05', {
    scope,
    published: '2024-03-06',
    sentence: `${more}3月5日${time}，${scope}发生${print}地震。`,
  });

describe('what happened at one minute', () => {
  const a = quake('5.4级', '14时58分', '云南大理州洱源县');

  test('is one event, wherever each report says it was', () => {
    expect(found(a, quake('4.9级', '下午2点58分', '洱源县'))).toEqual(['value-conflict warning']);
  });
  test('silent: another minute or place, the same value, or a first reading that is replaced', () => {
    expect(found(a, quake('4.9级', '15时12分', '洱源县'))).toEqual([]);
    expect(found(a, quake('4.9级', '14时58分', '若羌县'))).toEqual([]);
    expect(found(a, quake('5.4级', '14时58分', '洱源县'))).toEqual([]);
    expect(found(a, quake('4.9级', '14时58分', '洱源县', '自动测定：'))).toEqual([]);
  });
});
