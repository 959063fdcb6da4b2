import { growthMismatch } from '../../../pipeline/check/rules/growth-mismatch.js';
import type { ClaimRecord } from '../../../pipeline/model/annotation.js';
import { claim } from '../claim.js';
import { testRule } from '../rule-tester.js';

const NAME = '汽车整车出口';
const now = claim(NAME, '491万辆', '2023');
const before = claim(NAME, '311.1万辆', '2022');

/** The claims of one sentence that goes from one level to another and says by how much. */
const fromTo = (sentence: string, ...prints: readonly [from: string, to: string, growth: string]): ClaimRecord[] =>
  prints.map((print) => claim('天然气输气能力', print, '2023', { doc: sentence, sentence }));

/** A name that says nothing by itself, told of a place in three documents. */
const ofPlace = (name: string, after: string, earlier: string, growth: string): ClaimRecord[] => [
  claim(name, after, '2023', { scope: '广东' }),
  claim(name, earlier, '2022', { scope: '广东' }),
  claim(name, growth, '2023', { scope: '广东' }),
];

/** Level, level before and growth in this order, the last two read as of something else. */
const toldBefore = (growth: string): ClaimRecord[] => {
  const sentence = `2024年全市博物馆接待观众862.5万人次，上年为750.0万人次，同比增长${growth}。`;
  return ['862.5万人次', '750.0万人次', growth].map((print, at) =>
    claim(at === 0 ? '博物馆观众' : '人次', print, '2024', { doc: growth, sentence }),
  );
};

/** Levels of two days, and between them a growth in words. */
function inWords(text: string, growth: string, after: string, earlier: string, base: string): ClaimRecord[] {
  const sentence = `充电桩较${base.slice(0, 4)}年末的${earlier}${text}。`;
  const at = sentence.indexOf(text);
  return [
    claim('充电桩', after, '2023-12-31'),
    claim('充电桩', earlier, base),
    claim('充电桩', growth, '2023-12-31', { base, text, sentence, inSentence: [at, at + text.length] }),
  ];
}

/** A level, what was added to it and its growth, told in one sentence. */
function withChange(sentence: string, more: Partial<ClaimRecord> = {}): ClaimRecord[] {
  const prints = sentence.match(/\d[\d.]*(?:亿元|%)/g)!;
  return prints.map((print, n) =>
    claim('地方财政收入', print, '2023', {
      doc: sentence,
      sentence,
      ...(n > 0 && { base: '2022' }),
      ...(n === 1 && { kind: 'change', ...more }),
    }),
  );
}

testRule(growthMismatch, {
  valid: {
    'level, level before and growth in one sentence': toldBefore('15.0%'),
    'a level, its change and its growth that agree': withChange('地方财政收入618.4亿元，同比增收30.9亿元，增长5.3%。'),
    'a change against another base': withChange('地方财政收入618.4亿元，较年初增收30.9亿元，同比增长8.3%。', {
      base: '2022-12-31',
    }),
    'a change of a part of it': withChange('地方财政收入618.4亿元，其中税收增收30.9亿元，增长8.3%。'),
    '翻番, roughly': inWords('翻番', '100%', '189.2万个', '93.2万个', '2021-12-31'),
    'from one level to another': fromTo(
      '天然气输气能力从2250亿立方米增加到3330亿立方米，增幅达48%。',
      '2250亿立方米',
      '3330亿立方米',
      '48%',
    ),
    'a yearly average of it': fromTo(
      '天然气输气能力从2250亿立方米增加到3330亿立方米，年均增长14%。',
      '2250亿立方米',
      '3330亿立方米',
      '14%',
    ),
    'on another footing: 可比': [
      claim('一般公共预算收入', '60877亿元', '2024-Q1'),
      claim('一般公共预算收入', '62341亿元', '2023-Q1'),
      claim('一般公共预算收入', '2.2%', '2024-Q1', { sentence: '扣除特殊因素后，一般公共预算收入可比增长2.2%。' }),
    ],
    'rates that the levels give': [now, before, claim(NAME, '57.8%', '2023')],
    'a level that is printed nowhere': [now, claim(NAME, '41%', '2023')],
    'a level of another year': [now, claim(NAME, '201.5万辆', '2021'), claim(NAME, '41%', '2023')],
    'a level of a province': [now, claim(NAME, '30.2万辆', '2022', { scope: '重庆' }), claim(NAME, '57.8%', '2023')],
    'real growth, not reckoned from levels': [
      claim('国内生产总值', '126.06万亿元', '2023'),
      claim('国内生产总值', '120.47万亿元', '2022'),
      claim('国内生产总值', '5.2%', '2023'),
    ],
    'a base told to have been revised': [
      now,
      claim(NAME, '311.1万辆', '2022', { sentence: '2022年汽车整车出口由311.1万辆修订为320万辆。' }),
      claim(NAME, '41%', '2023'),
    ],
    'an index counted from a hundred again': [
      claim('经济发展新动能指数', '119.5点', '2023'),
      claim('经济发展新动能指数', '766.8点', '2022'),
      claim('经济发展新动能指数', '19.5%', '2023'),
    ],
    'a forecast': [now, before, claim(NAME, '30%', '2023', { status: 'forecast' })],
    'a level that is only bounded': [claim(NAME, '超450万辆', '2023'), before, claim(NAME, '57.8%', '2023')],
  },
  invalid: {
    'level, level before and a growth that they do not give': [toldBefore('9.0%'), 'warning', '9.0%'],
    'a level and its change that give another growth': [
      withChange('地方财政收入618.4亿元，同比增收30.9亿元，增长8.3%。'),
      'warning',
      '8.3%',
      '5.3%',
    ],
    '翻两番 that is not twice': [inWords('翻了两番', '300%', '98万个', '46万个', '2020-12-31'), 'warning', '翻了两番'],
    'a rate that its own sentence does not give': [
      fromTo('天然气输气能力从2250亿立方米增加到3330亿立方米，增幅达61%。', '2250亿立方米', '3330亿立方米', '61%'),
      'warning',
      '61%',
      '48%',
    ],
    'a rate that the levels do not give': [[now, before, claim(NAME, '47.8%', '2023')], 'warning', '47.8%'],
    'of a place, far from what the levels give': [ofPlace('产量', '712万吨', '600万吨', '3.5%'), 'warning', '3.5%'],
    'of a place, not far from it: perhaps of something named before': [
      ofPlace('产量', '712万吨', '671万吨', '3.5%'),
      'info',
      '3.5%',
    ],
    'an index': [
      [
        claim('经济发展新动能指数', '119.5点', '2023'),
        claim('经济发展新动能指数', '110.8点', '2022'),
        claim('经济发展新动能指数', '19.5%', '2023'),
      ],
      'warning',
      '19.5%',
    ],
    'a slight revision would do': [[now, before, claim(NAME, '57.2%', '2023')], 'info', '57.2%'],
    'a fall printed as a rise': [
      [
        claim('移动电话短信', '1780亿条', '2023'),
        claim('移动电话短信', '1910亿条', '2022'),
        claim('移动电话短信', '6.8%', '2023'),
      ],
      'warning',
      '6.8%',
    ],
  },
});
