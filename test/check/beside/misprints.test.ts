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

describe('one figure with the same digits, under names that overlap', () => {
  const points = (name: string, print: string, said: Said = {}): ClaimRecord =>
    claim(name, print, '2024-09-30', { published: '2024-10-15', scope: '云南', ...said });
  const a = points('公共充电桩', '62.37万个');

  test('two digits changed about', () => {
    expect(found(a, points('省内公共充电桩', '62.73万个'))).toEqual(['digit-slip warning']);
    expect(found(a, points('公共充电设施充电桩', '62.73万个', { scope: '' }))).toEqual(['digit-slip warning']);
  });
  test('another power of ten, another unit', () => {
    const freight = (name: string, print: string): ClaimRecord =>
      claim(name, print, '2024', { published: '2025-01-09' });
    const cargo = freight('查获走私冻品', '126.4吨');
    expect(found(cargo, freight('海上查扣的走私冻品', '126.4公斤'))).toEqual(['unit-conflict warning']);
    const sales = freight('直播电商销售额', '48.3亿元');
    expect(found(sales, freight('直播电商渠道销售额', '48.3万元'))).toEqual(['magnitude-slip warning']);
  });
  test('what is measured once, whenever it is told', () => {
    const dam = undated('拱坝设计坝高', '315米', '2024-06-30', { scope: '云岭' });
    expect(found(dam, undated('拱坝坝高', '351米', '2024-08-14', { scope: '云岭' }))).toEqual(['digit-slip warning']);
    expect(found(dam, undated('拱坝坝高', '351米', '2024-10-14', { scope: '云岭' }))).toEqual([]);
    const homes = undated('设计民宿客房', '315间', '2024-06-30', { scope: '云岭' });
    expect(found(homes, undated('民宿客房', '351间', '2024-08-14', { scope: '云岭' }))).toEqual([]);
  });
  test('a name that was read as another, where the other sentence prints it', () => {
    const settled = claim('跨省异地就医直接结算', '1862.4万人次', '2024', { scope: '广东', published: '2025-02-19' });
    const sentence = '2024年，全省有1682.4万人次享受到跨省异地就医直接结算。';
    const other = claim('晚间播报', '1682.4万人次', '2024', { sentence, published: '2025-02-20' });
    expect(found(settled, other)).toEqual(['digit-slip warning']);
  });
  test('silent: another time, place or word, or digits that are others', () => {
    expect(found(a, claim('省内公共充电桩', '62.73万个', '2024-10-31', { scope: '云南' }))).toEqual([]);
    expect(found(a, points('公共充电桩', '62.73万个', { scope: '贵州' }))).toEqual([]);
    expect(found(a, points('新增公共充电桩', '62.73万个'))).toEqual([]);
    expect(found(a, points('私人充电设备', '62.73万个'))).toEqual([]);
    expect(found(a, points('省内公共充电桩', '63.72万个'))).toEqual([]);
  });
  test('silent: a report that prints both tells them apart itself', () => {
    const both = { doc: 'both', article: 'both-1' };
    expect(found(a, points('省内公共充电桩', '62.73万个', both), points('公共充电设备', '62.37万个', both))).toEqual(
      [],
    );
  });
});
