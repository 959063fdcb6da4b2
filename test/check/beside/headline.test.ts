import { describe, expect, test } from 'vitest';
import { RULES } from '../../../pipeline/check/index.js';
import { checkWith } from '../../../pipeline/check/corpus.js';
import type { ClaimRecord } from '../../../pipeline/model/annotation.js';
import { claim } from '../claim.js';
import type { Said } from '../claim.js';
import { corpusOf } from '../rule-tester.js';

type Printed = readonly [metric: string, print: string, sentence: string, more?: Said];

/** One article: its headline first, then its text. */
const article = (...printed: readonly Printed[]): ClaimRecord[] =>
  printed.map(([metric, print, sentence, more]) =>
    claim(metric, print, '2024-07', { doc: 'a', sentence, published: '2024-08-02', scope: '广东', ...more }),
  );

const found = (...printed: readonly Printed[]) =>
  checkWith(RULES, corpusOf(article(...printed)))
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, claims }) => `${rule} ${severity} ${claims[0]!.split('-')[2]}`);

const HEAD: Printed = ['广东铁路旅客发送量', '1.268亿人次', '7月广东铁路发送旅客1.268亿人次'];

describe('a headline over its text', () => {
  test('two digits changed about: the headline is questioned', () => {
    expect(found(HEAD, ['管内铁路旅客发送量', '1.628亿人次', '管内铁路累计发送旅客1.628亿人次。'])).toEqual([
      'digit-slip warning 1.268亿人次',
    ]);
  });
  test('a bound that the text just misses', () => {
    const head: Printed = ['花卉苗木年产值', '超100亿元', '花卉苗木年产值突破100亿元'];
    expect(found(head, ['花卉苗木全产业链产值', '98.7亿元', '花卉苗木全产业链产值达98.7亿元。'])).toEqual([
      'value-conflict warning 超100亿元',
    ]);
    expect(found(head, ['花卉苗木全产业链产值', '102.7亿元', '花卉苗木全产业链产值达102.7亿元。'])).toEqual([]);
    expect(found(head, ['花卉苗木全产业链产值', '38.7亿元', '花卉苗木全产业链产值达38.7亿元。'])).toEqual([]);
  });
  test('silent: the text prints the figure of its headline too', () => {
    const same: Printed = ['铁路旅客发送量', '1.268亿人次', '铁路累计发送旅客1.268亿人次。'];
    expect(found(HEAD, same, ['铁路高铁旅客发送量', '1.628亿人次', '高铁发送旅客1.628亿人次。'])).toEqual([]);
  });
  test('silent: names that share no word, other units, a plan', () => {
    expect(found(HEAD, ['银行卡交易', '1.628亿人次', '银行卡交易1.628亿人次。'])).toEqual([]);
    expect(found(HEAD, ['铁路旅客收入', '1.628亿元', '铁路旅客收入1.628亿元。'])).toEqual([]);
    expect(
      found(HEAD, ['铁路旅客发送量', '1.628亿人次', '铁路力争发送旅客1.628亿人次。', { status: 'target' }]),
    ).toEqual([]);
  });
  test('silent: the first sentence of a text is no headline', () => {
    const first: Printed = [HEAD[0], HEAD[1], '7月广东铁路发送旅客1.268亿人次。'];
    expect(found(first, ['高铁旅客发送量', '1.628亿人次', '高铁发送旅客1.628亿人次。'])).toEqual([]);
  });
});
