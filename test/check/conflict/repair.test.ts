import { expect, test } from 'vitest';
import { check } from '../../../pipeline/check/index.js';
import { figuresOf } from '../../../pipeline/check/figure/figure.js';
import { reprinted } from '../../../pipeline/check/conflict/repair.js';
import type { ClaimRecord } from '../../../pipeline/model/annotation.js';
import { parseExact } from '../../../pipeline/text/exact.js';
import { claim } from '../claim.js';
import { corpusOf } from '../rule-tester.js';

const later = { published: '2024-05-08' };
const repairOf = (claims: readonly ClaimRecord[], rule: string) =>
  check(corpusOf(claims)).find((finding) => finding.rule === rule)?.repair;

test.each<[string, string, readonly ClaimRecord[], from: string, to: string, because: string]>([
  [
    '亿 for 万',
    'magnitude-slip',
    [claim('5G基站', '364.7万个', '2024-03-31'), claim('5G基站', '364.7亿个', '2024-03-31', later)],
    '364.7亿个',
    '364.7万个',
    'scale',
  ],
  [
    '412 for 421',
    'digit-slip',
    [claim('智能制造示范工厂', '421家', '2024-03-31'), claim('智能制造示范工厂', '412家', '2024-03-31', later)],
    '412家',
    '421家',
    'digits',
  ],
  [
    '下降 for 增长',
    'direction-conflict',
    [
      claim('工业出口交货值', '0.8%', '2024-Q1'),
      claim('工业出口交货值', '-0.8%', '2024-Q1', {
        ...later,
        sentence: '一季度，工业出口交货值同比下降0.8%。',
        text: '0.8%',
        inSentence: [15, 19],
      }),
    ],
    '下降',
    '增长',
    'direction',
  ],
  [
    '2023 for 2022',
    'value-conflict',
    [
      claim('汽车整车出口', '311.1万辆', '2022'),
      claim('汽车整车出口', '491.0万辆', '2023'),
      claim('汽车整车出口', '311.1万辆', '2023', { ...later, sentence: '2023年，汽车整车出口311.1万辆。' }),
    ],
    '2023',
    '2022',
    'year',
  ],
  [
    '同比 for 环比',
    'value-conflict',
    [
      claim('工业用电量', '6.4%', '2024-04'),
      claim('工业用电量', '0.7%', '2024-04', { base: '2024-03' }),
      claim('工业用电量', '0.7%', '2024-04', { ...later, sentence: '4月份，工业用电量同比增长0.7%。' }),
    ],
    '同比',
    '环比',
    'base',
  ],
  [
    'a growth rate as the levels give it',
    'growth-mismatch',
    [
      claim('锂离子电池产量', '750万套', '2022'),
      claim('锂离子电池产量', '940万套', '2023'),
      claim('锂离子电池产量', '35%', '2023'),
    ],
    '35%',
    '25%',
    'reckoned',
  ],
])('%s', (_, rule, claims, from, to, because) => {
  expect(repairOf(claims, rule)).toMatchObject({ from, to, because });
});

test('none where the earlier of two far apart may as well be the misprint: 702 for 207, then 219', () => {
  const cities = { '2023-12-31': '207个', '2024-03-31': '702个', '2024-06-30': '219个', '2024-09-30': '226个' };
  const far = Object.entries(cities).map(([day, print]) => claim('千兆城市', print, day));
  expect(check(corpusOf(far)).map(({ rule }) => rule)).toContain('cumulative-decrease');
  expect(repairOf(far, 'cumulative-decrease')).toBeUndefined();
  const near = [claim('5G基站', '364.7万个', '2024-03-31'), claim('5G基站', '361.2万个', '2024-06-30')];
  expect(repairOf(near, 'cumulative-decrease')).toMatchObject({ from: '361.2万个', to: '364.7万个' });
});

test.each([
  ['1.9万户', '21000', '2.1万户'],
  ['35%', '2533e-2', '25%'],
  ['35.0%', '2533e-2', '25.3%'],
  ['421家', '412', '412家'],
  ['4.86万亿元', '485000000000', '0.49万亿元'],
])('%s printed as %s is %s', (print, value, expected) => {
  const [figure] = figuresOf([claim('指标', print, '2024')], (doc) => doc);
  expect(reprinted(figure!, parseExact(value))).toBe(expected);
});
