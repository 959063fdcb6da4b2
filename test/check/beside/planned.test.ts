import { describe, expect, test } from 'vitest';
import { RULES } from '../../../pipeline/check/index.js';
import { checkWith } from '../../../pipeline/check/corpus.js';
import type { ClaimRecord } from '../../../pipeline/model/annotation.js';
import { claim, undated } from '../claim.js';
import type { Said } from '../claim.js';
import { corpusOf } from '../rule-tester.js';

const found = (...claims: readonly ClaimRecord[]): string[] =>
  checkWith(RULES, corpusOf(claims))
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity }) => `${rule} ${severity}`);

describe('a plan, and its number told as done under another name', () => {
  const planned = (print: string, said: Said = {}): ClaimRecord =>
    claim('汽车集团合计产量', print, '2024', { status: 'forecast', published: '2024-11-08', ...said });
  const told = (sentence: string, print: string, said: Said = {}): ClaimRecord =>
    claim('集团的合计产量', print, '2024', { sentence, published: '2024-11-18', ...said });

  test('before its year is over', () => {
    const done = told('今年以来，集团的合计产量已经达到1453万辆。', '1453万辆');
    expect(found(planned('1453万辆'), done)).toEqual(['forecast-as-fact warning']);
  });
  test('silent: the fact does not say that it is done, or says that it is to come', () => {
    expect(found(planned('1453万辆'), told('今年集团的合计产量达1453万辆。', '1453万辆'))).toEqual([]);
    expect(found(planned('1453万辆'), told('今年集团的合计产量有望完成1453万辆。', '1453万辆'))).toEqual([]);
  });
  test('silent: a floor, another place or thing, or the year is over', () => {
    const sentence = '今年以来，集团的合计产量已经达到1453万辆。';
    expect(found(planned('1453万辆以上'), told(sentence, '1453万辆以上'))).toEqual([]);
    expect(found(planned('1453万辆', { scope: '重庆' }), told(sentence, '1453万辆', { scope: '广州' }))).toEqual([]);
    expect(found(planned('1453万辆'), told(sentence, '1453万辆', { published: '2025-01-10' }))).toEqual([]);
    const other = claim('摩托车出口', '1453万辆', '2024', {
      sentence: '今年摩托车出口已达1453万辆。',
      published: '2024-11-18',
    });
    expect(found(planned('1453万辆'), other)).toEqual([]);
  });
  test('an event that has not ended, told as ended', () => {
    const trips = claim('春运旅客发送量', '4320万人次', '2024-01-26/2024-03-05', {
      status: 'forecast',
      published: '2024-01-24',
    });
    const sent = (sentence: string): ClaimRecord =>
      claim('旅客发送', '4320万人次', '2024', { sentence, published: '2024-01-28' });
    expect(found(trips, sent('春运共完成旅客发送4320万人次，圆满收官。'))).toEqual(['forecast-as-fact warning']);
    expect(found(trips, sent('春运共完成旅客发送4320万人次。'))).toEqual([]);
  });
  test('a number of two digits, where the plan tells how far it had come', () => {
    const sentence = '湖北今年计划新造油茶林68万亩，截至9月底已完成41.6万亩。';
    const about = { doc: 'plan', sentence, scope: '湖北', aspect: 'stock', published: '2024-10-09' } as const;
    const plan = claim('计划新造油茶林', '68万亩', '2024', { ...about, status: 'target' });
    const sofar = claim('计划新造油茶林', '41.6万亩', '2024-09-30', about);
    const done = undated('新造油茶林', '68万亩', '2024-10-14', { scope: '湖北' });
    expect(found(plan, sofar, done)).toEqual(['target-as-fact warning']);
    expect(found(plan, done)).toEqual([]);
    expect(found(plan, sofar, { ...done, exact: '41e4' })).toEqual([]);
  });
});
