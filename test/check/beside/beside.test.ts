import { describe, expect, test } from 'vitest';
import { RULES } from '../../../pipeline/check/index.js';
import { checkWith } from '../../../pipeline/check/corpus.js';
import type { ClaimRecord } from '../../../pipeline/model/annotation.js';
import { claim } from '../claim.js';
import type { Said } from '../claim.js';
import { corpusOf } from '../rule-tester.js';

/** One report: its sentence, and what is read in it, each as metric, print and more. */
type Read = readonly [metric: string, print: string, more?: Said];
function report(doc: string, sentence: string, read: readonly Read[], said: Said = {}): ClaimRecord[] {
  const about = { doc, sentence, published: '2025-05-21', scope: '福建', ...said };
  return read.map(([metric, print, more]) => {
    const text = print.replace('-', '');
    const at = sentence.indexOf(text);
    return claim(metric, print, '2025-04', { ...about, inSentence: [at, at + text.length], ...more });
  });
}

const found = (...reports: readonly ClaimRecord[][]): string[] =>
  checkWith(RULES, corpusOf(reports.flat()))
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity }) => `${rule} ${severity}`);

const EXPORTS = '4月，福建出口971.6亿元，同比下降2.3%。';
const exportsOf = (print: string): Read[] => [
  ['出口', '971.6亿元'],
  ['出口', print],
];
const OTHERWISE = '民企贡献突出，4月福建省出口971.6亿元，比去年同期增长2.3%。';
const otherwise = (more: Said = {}): Read[] => [
  ['民企出口', '971.6亿元', more],
  ['民企出口', '2.3%', more],
];

describe('what stands with one figure in two reports of one occasion', () => {
  const a = report('a', EXPORTS, exportsOf('-2.3%'));

  test('a rise here, a fall there', () => {
    expect(found(a, report('b', OTHERWISE, otherwise()))).toEqual(['direction-conflict warning']);
  });
  test('silent: one growth', () => {
    expect(found(report('a', EXPORTS, exportsOf('2.3%')), report('b', OTHERWISE, otherwise()))).toEqual([]);
  });
  test('weeks later, of the same stated month', () => {
    const later = { published: '2025-06-10' };
    expect(found(a, report('b', OTHERWISE, otherwise(), later))).toEqual(['direction-conflict warning']);
    expect(found(a, report('b', OTHERWISE, otherwise({ periodBasis: 'implied' }), later))).toEqual([]);
  });
  test('silent: half a year later, or of another place, or of another month', () => {
    expect(found(a, report('b', OTHERWISE, otherwise(), { published: '2025-11-10' }))).toEqual([]);
    expect(found(a, report('b', OTHERWISE, otherwise(), { scope: '江西' }))).toEqual([]);
    expect(found(a, report('b', OTHERWISE, otherwise({ period: '2025-03' })))).toEqual([]);
  });
  test('silent: the move is told of something else', () => {
    const part: Read[] = [
      ['出口', '971.6亿元'],
      ['装备出口', '43.4%'],
    ];
    expect(found(a, report('b', '4月福建出口971.6亿元，装备出口增长43.4%。', part))).toEqual([]);
  });
  test('silent: against another base', () => {
    const monthly = OTHERWISE.replace('比去年同期', '环比');
    expect(found(a, report('b', monthly, otherwise({ base: '2025-03' })))).toEqual([]);
  });
  test('silent: a figure of three digits, names that share no word', () => {
    const short = report('a', EXPORTS.replace('971.6', '97.6'), [
      ['出口', '97.6亿元'],
      ['出口', '-2.3%'],
    ]);
    const other = report('b', '4月票房97.6亿元，增长2.3%。', [
      ['票房', '97.6亿元'],
      ['票房', '2.3%'],
    ]);
    expect(found(short, other)).toEqual([]);
  });
  test('one size in two units', () => {
    const points = report('a', '6月，加权平均利率为3.42%，同比下降0.38个百分点。', [
      ['企业贷款利率', '3.42%', { kind: 'share' }],
      ['企业贷款利率', '-0.38个百分点'],
    ]);
    const percent = report('b', '6月企业贷款加权平均利率3.42%，比上年同期下降0.38%。', [
      ['贷款平均利率', '3.42%', { kind: 'share' }],
      ['贷款平均利率', '-0.38%'],
    ]);
    expect(found(points, percent)).toEqual(['unit-conflict warning']);
  });
  test('the level before, in one report, against the growth in the other', () => {
    const levels = report('a', '4月地热发电量86.35亿千瓦时，上年同期为74.21亿千瓦时。', [
      ['地热发电量', '86.35亿千瓦时'],
      ['地热发电量', '74.21亿千瓦时', { period: '2024-04' }],
    ]);
    const grown = (print: string) =>
      report('b', `4月地热能发电86.35亿千瓦时，同比增长${print}。`, [
        ['地热能发电', '86.35亿千瓦时'],
        ['地热能发电', print],
      ]);
    expect(found(levels, grown('11.6%'))).toEqual(['growth-mismatch warning']);
    expect(found(levels, grown('16.4%'))).toEqual([]);
  });
});

describe('slips between reports that share several numbers', () => {
  const coffee = (doc: string, sentence: string, name: string, crop: string, more: readonly Read[] = []) =>
    report(doc, sentence, [[name, crop], ['咖啡园面积', '127.5万亩'], ['精品率', '31.8%', { kind: 'share' }], ...more]);
  const a = coffee('a', '咖啡生豆产量14.6万吨，咖啡园面积127.5万亩，精品率31.8%。', '咖啡生豆产量', '14.6万吨');

  test('equal digits, another power', () => {
    const b = coffee('b', '127.5万亩咖啡园产出生豆1.46万吨，精品率31.8%。', '产出咖啡生豆', '1.46万吨');
    expect(found(a, b)).toEqual(['magnitude-slip warning']);
  });
  test('silent: the other report prints both', () => {
    const b = coffee(
      'b',
      '127.5万亩咖啡园精品率31.8%，产出生豆14.6万吨，出口咖啡1.46万吨。',
      '产出咖啡生豆',
      '14.6万吨',
      [['出口咖啡', '1.46万吨']],
    );
    expect(found(a, b)).toEqual([]);
  });
  test('silent: names that share no word, or no number besides', () => {
    const b = coffee('b', '127.5万亩咖啡园精品率31.8%，用水1.46万吨。', '用水', '1.46万吨');
    expect(found(a, b)).toEqual([]);
    expect(found(a, report('b', '出口咖啡制品1.46万吨。', [['出口咖啡制品', '1.46万吨']]))).toEqual([]);
  });
});

describe('one name and time in reports that share one number', () => {
  const insured = (doc: string, name: string, sentence: string, print: string, said: Said = {}): ClaimRecord[] =>
    report(
      doc,
      sentence,
      [
        [name, print, { period: '2024-12-31', aspect: 'stock' }],
        ['异地结算', '634万人次', { period: '2024', aspect: 'flow' }],
      ],
      { published: '2025-02-27', ...said },
    );
  const a = insured('a', '基本医保参保人数', '2024年底参保5876万人。异地结算634万人次。', '5876万人', {
    scope: '云南',
  });
  const told = (scope: string, place: string): ClaimRecord[] =>
    insured('b', '参加基本医保的人数', `到去年末，${place}5418万人参加医保。异地结算634万人次。`, '5418万人', {
      scope,
    });

  test('of one place, or of a whole province without its name', () => {
    expect(found(a, told('云南', '云南有'))).toEqual(['value-conflict warning']);
    expect(found(a, told('', '全省有'))).toEqual(['value-conflict warning']);
  });
  test('silent: of the country, or of another place', () => {
    expect(found(a, told('', '我国有'))).toEqual([]);
    expect(found(a, told('贵州', '全省有'))).toEqual([]);
  });
});
