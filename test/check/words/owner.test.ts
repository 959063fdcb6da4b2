import { describe, expect, test } from 'vitest';
import { RULES } from '../../../pipeline/check/index.js';
import { checkWith } from '../../../pipeline/check/corpus.js';
import type { CheckedDocument } from '../../../pipeline/check/units.js';
import type { ClaimRecord } from '../../../pipeline/model/annotation.js';
import { claim } from '../claim.js';
import type { Said } from '../claim.js';
import { corpusOf } from '../rule-tester.js';

type Document = Omit<CheckedDocument, 'doc'>;

const found = (claims: readonly ClaimRecord[], documents: Readonly<Record<string, Document>> = {}): string[] => {
  const known = [...new Set(claims.map(({ doc }) => doc))].map((doc) => ({ doc, ...documents[doc] }));
  return checkWith(RULES, corpusOf(claims, { documents: known })).map(({ rule }) => rule);
};

/** A figure of somebody, as one paper prints it. */
const of = (doc: string, name: string, print: string, sentence: string, said: Said = {}): ClaimRecord =>
  claim(name, print, '2024', { doc, sentence, published: '2025-01-20', ...said });

describe('somebody whom two papers leave unnamed', () => {
  const city = (doc: string, print: string): ClaimRecord =>
    of(doc, '高标准农田面积', print, `2024年，全市高标准农田面积${print}。`);
  const company = (doc: string, print: string): ClaimRecord =>
    of(doc, '研发投入', print, `2024年，公司研发投入${print}。`);

  test('are two: 全市 of two local papers, 公司 of two announcements', () => {
    expect(found([city('a', '126.4万亩'), city('b', '98.7万亩')], { a: { publisher: '甲报' }, b: { publisher: '乙报' } })).toEqual([]); // prettier-ignore
    expect(found([company('a', '4.1亿元'), company('b', '5.1亿元')], { a: { title: '松岭乳业年报摘要' }, b: { title: '青禾乳业年报摘要' } })).toEqual([]); // prettier-ignore
    expect(found([company('a', '4.1亿元'), company('b', '5.1亿元')])).toEqual([]);
  });
  test('are one: of one paper, or of one company that the titles or the sentences name', () => {
    const paper = { publisher: '甲报' };
    expect(found([city('a', '126.4万亩'), city('b', '98.7万亩')], { a: paper, b: paper })).toEqual(['value-conflict']);
    const titles = { a: { title: '松岭乳业年报摘要' }, b: { title: '原奶跌价，松岭乳业何以增利' } };
    expect(found([company('a', '4.1亿元'), company('b', '5.1亿元')], titles)).toEqual(['value-conflict']);
    const named = of('b', '研发投入', '5.1亿元', '松岭乳业介绍，2024年，公司研发投入5.1亿元。');
    expect(found([company('a', '4.1亿元'), named], { a: { title: '松岭乳业年报摘要' } })).toEqual(['value-conflict']);
  });
  test('what is told of the whole country is one, whoever prints it', () => {
    const country = (doc: string, print: string): ClaimRecord =>
      of(doc, '高标准农田面积', print, `2024年，我国高标准农田面积${print}。`);
    expect(found([country('a', '10.4亿亩'), country('b', '11.9亿亩')])).toEqual(['value-conflict']);
    const sector = (doc: string, print: string): ClaimRecord =>
      of(doc, '上市公司研发投入', print, `2024年，上市公司研发投入${print}。`);
    expect(found([sector('a', '1.6万亿元'), sector('b', '1.9万亿元')])).toEqual(['value-conflict']);
  });
});
