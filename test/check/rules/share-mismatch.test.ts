import { shareMismatch } from '../../../pipeline/check/rules/share-mismatch.js';
import type { ClaimRecord } from '../../../pipeline/model/annotation.js';
import { claim } from '../claim.js';
import { testRule } from '../rule-tester.js';

const part = claim('汽车零售额', '4.86万亿元', '2023');
const whole = claim('社会消费品零售总额', '47.15万亿元', '2023');
const share = (print: string, period = '2023') =>
  claim('汽车零售额占社会消费品零售总额比重', print, period, { kind: 'share' });
const rising = (print: string, all: string) =>
  claim('增加值增长的工业大类', print, '2024-Q1', {
    whole: all,
    sentence: `一季度，${all}个工业大类中的${print}增加值增长。`,
  });
const apart = claim('数据中心项目', '70个', '2024', {
  whole: '8',
  sentence: '在8个国家算力枢纽中，今年新开工的数据中心项目70个。',
});

const invested = (print: string, noun = '投资') => {
  const sentence = `固定资产投资1200亿元，其中民间投资512亿元，占全部${noun}的${print}。`;
  const said = (text: string, kind: 'level' | 'share') => {
    const at = sentence.indexOf(text);
    const inSentence: [number, number] = [at, at + text.length];
    return { doc: `${noun}${print}`, article: `${noun}${print}-1`, sentence, start: at, inSentence, kind };
  };
  return [
    claim('固定资产投资', '1200亿元', '2024-H1', said('1200亿元', 'level')),
    claim('民间投资', '512亿元', '2024-H1', said('512亿元', 'level')),
    claim('民间投资占比', print, '2024-H1', said(print, 'share')),
  ];
};

/** A part and its share in one sentence, the whole in another paper under another name. */
function phones(whole: string, between = '，占同期手机出货量的', print = '83.7%'): ClaimRecord[] {
  const sentence = `一季度5G手机出货量5643万部${between}${print}。`;
  const at = { doc: 'phones', article: 'phones-1', sentence };
  const placed = (text: string) => ({ start: sentence.indexOf(text), inSentence: placeOf(sentence, text) });
  const share = (text: string): ClaimRecord =>
    claim('5G手机出货量占手机出货量比重', text, '2024-Q1', { kind: 'share', ...at, ...placed(text) });
  return [
    claim('5G手机出货量', '5643万部', '2024-Q1', { ...at, ...placed('5643万部') }),
    ...(between.includes('83.1%')
      ? [claim('全球占比', '83.1%', '2024-Q1', { kind: 'share', ...at, ...placed('83.1%') })]
      : []),
    share(print),
    claim('国内市场手机总出货量', whole, '2024-01/2024-03'),
  ];
}
const placeOf = (sentence: string, text: string): readonly [number, number] => [
  sentence.indexOf(text),
  sentence.indexOf(text) + text.length,
];

testRule(shareMismatch, {
  valid: {
    'a whole in other words that gives the share': phones('6742万部'),
    "a share in brackets is another's": phones('8743万部', '，占手机出货量的比例达83.1%，是全球（', '12.7%'),
    'part and whole right before the share': invested('42.7%'),
    'a share of something else': invested('56.4%', '产值'),
    'a share that part and whole give': [part, whole, share('10.3%')],
    rounding: [part, whole, share('10%')],
    'a whole that is printed nowhere': [part, share('12.3%')],
    'a whole of another year': [part, claim('社会消费品零售总额', '43.97万亿元', '2022'), share('12.3%')],
    'a rate that is no share': [
      claim('5G用户', '8.05亿户', '2023'),
      claim('5G用户普及率', '57%', '2023', { kind: 'share' }),
    ],
    'a part of its whole': [rising('37个', '41')],
    'two things counted': [apart],
    'the whole of it': [rising('41个', '41')],
  },
  invalid: {
    'a share of the country that the two do not give': [
      [
        claim('汽车零售额', '4860亿元', '2023', { scope: '广东' }),
        claim('汽车零售额', '4.86万亿元', '2023'),
        claim('汽车零售额占全国比重', '21.3%', '2023', { kind: 'share', scope: '广东' }),
      ],
      'warning',
      '21.3%',
    ],
    'a whole that another paper words differently': [phones('8743万部'), 'warning', '83.7%'],
    'part and whole right before it': [invested('56.4%'), 'warning', '56.4%'],
    'a share that they do not give': [[part, whole, share('12.3%')], 'warning', '12.3%'],
    'a part larger than its whole': [[rising('43个', '41')], 'error', '43个'],
  },
});
