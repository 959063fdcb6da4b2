import { differenceMismatch } from '../../../pipeline/check/rules/difference-mismatch.js';
import type { ClaimRecord } from '../../../pipeline/model/annotation.js';
import { claim } from '../claim.js';
import { testRule } from '../rule-tester.js';

const NAME = '规模以上工业企业户数';
const now = claim(NAME, '50.1万户', '2024-02-29');
const more = (print: string, said = {}) =>
  claim(NAME, print, '2024-02-29', { kind: 'change', base: '2023-12-31', ...said });

const beds = (print: string) => {
  const sentence = `养老床位21.7万张，较2020年底的18.4万张多出${print}。`;
  const said = (text: string) => ({ doc: print, sentence, start: sentence.indexOf(text), published: '2024-10-11' });
  return [
    claim('养老床位', '21.7万张', '2024-10-11', { ...said('21.7万张'), periodBasis: 'implied' }),
    claim('养老床位', '18.4万张', '2020-12-31', said('18.4万张')),
    claim('养老床位', print, '2024-10-11', {
      ...said(print),
      kind: 'change',
      base: '2020-12-31',
      periodBasis: 'implied',
    }),
  ];
};

/** Level, level before and change, told in one sentence in this order, whatever the last two were read as. */
const told = (sentence: string, now: string, before: string, change: string) =>
  [now, before, change].map((print, at) =>
    claim(at === 0 ? '社区食堂' : '家', print, '2024-12-31', {
      doc: sentence,
      sentence,
      ...(at === 2 && { kind: 'change' as const }),
    }),
  );

/** 由2020年的21.6%增加到2023年的23.4%，三年提高1.8个百分点. */
function fromTo(points: string) {
  const sentence = `林草覆盖率由2020年的21.6%增加到2023年的23.4%，三年提高${points}。`;
  const prints = [
    ['21.6%', '2020'],
    ['23.4%', '2023'],
    [points, '2023'],
  ] as const;
  return prints.map(([print, period]) =>
    claim('林草覆盖率', print, period, {
      doc: 'from-to',
      sentence,
      ...(print === points ? { base: '2020' } : { kind: 'share' as const }),
    }),
  );
}

/** A growth and how it stands to another rate, told in one sentence. */
function rates(
  sentence: string,
  name: string,
  growth: string,
  points: string,
  more: Partial<ClaimRecord>,
): ClaimRecord[] {
  const said = (print: string) => ({
    doc: sentence,
    sentence,
    start: sentence.indexOf(print),
    inSentence: [sentence.indexOf(print), sentence.indexOf(print) + print.length] as const,
    scope: '云南',
    period: '2024-01/2024-08',
    base: '2023-01/2023-08',
  });
  const size = growth.replace('-', '');
  return [
    claim(name, growth, '2024-01/2024-08', { ...said(size), text: size }),
    claim('降幅', points, '2024-01/2024-08', { ...said(points), ...more }),
  ];
}
const FLOWERS = '鲜花对日出口';
const since = (verb: string) =>
  rates(`前8个月，云南${FLOWERS}同比下降2.4%，降幅比上半年${verb}1.7个百分点。`, FLOWERS, '-2.4%', '1.7个百分点', {
    base: '2024-H1',
  });
/** A rate of its own sentence, which says of when. */
function rate(name: string, growth: string, period: string, sentence: string, scope = '云南'): ClaimRecord {
  const size = growth.replace('-', '');
  const at = sentence.indexOf(size);
  const year = Number(period.slice(0, 4));
  const base = period.replaceAll(String(year), String(year - 1));
  return claim(name, growth, period, { scope, sentence, base, text: size, inSentence: [at, at + size.length] });
}
const half = (growth: string, scope = '云南省') =>
  rate(FLOWERS, growth, '2024-H1', `上半年，${scope}${FLOWERS}同比下降${growth.slice(1)}。`, scope);

const than = (points: string) => {
  const sentence = `前8个月云南服务业增加值的增速比GDP高${points}。`;
  const gdp = { doc: points, scope: '云南', period: '2024-01/2024-08', base: '2023-01/2023-08' };
  return [
    claim('GDP', points, '2024-01/2024-08', { ...gdp, sentence }),
    rate('GDP', '4.1%', gdp.period, '前8个月云南GDP增长4.1%。'),
    rate('第三产业增加值', '4.7%', gdp.period, '前8个月云南第三产业增加值增长4.7%。'),
  ];
};

testRule(differenceMismatch, {
  valid: {
    'a fall that narrows to what it is now': [...since('收窄'), half('-4.1%')],
    'a fall that widens to it': [...since('扩大'), half('-0.7%')],
    'a fall of a time that no paper tells': [
      ...since('收窄'),
      rate(FLOWERS, '-1.2%', '2023-H1', `2023年上半年云南${FLOWERS}下降1.2%。`),
    ],
    'a fall of another place': [...since('收窄'), half('-1.2%', '贵州')],
    'points from a rate that does not say of when': [
      ...since('收窄'),
      claim(FLOWERS, '-1.2%', '2024-H1', { scope: '云南', sentence: `其中，${FLOWERS}下降1.2%。` }),
    ],
    'two rates as far apart as is said': than('0.6个百分点'),
    'of other things of that time': rates(
      `前8个月，云南${FLOWERS}同比增长2.4%，增速比同期蔬菜高1.7个百分点。`,
      FLOWERS,
      '2.4%',
      '1.7个百分点',
      { base: '2023-01/2023-08' },
    ).concat(rate(FLOWERS, '9.3%', '2023-01/2023-08', `2023年前8个月云南${FLOWERS}增长9.3%。`)),
    'one sentence tells all three': beds('3.3万张'),
    'a change that the levels give, rounding allowed': [now, claim(NAME, '48.3万户', '2023-12-31'), more('1.9万户')],
    'a level of another day': [now, claim(NAME, '47.0万户', '2023-11-30'), more('1.9万户')],
    'a base in words': [now, claim(NAME, '47.0万户', '2023-12-31'), more('1.9万户', { base: '商用初期' })],
    'a level in another unit': [now, claim(NAME, '47.0万元', '2023-12-31'), more('1.9万户')],
    'one sentence tells the three in order': told(
      '2024年末全市有社区食堂612家，上年末为547家，一年增加65家。',
      '612家',
      '547家',
      '65家',
    ),
    'from one share to another, as many points as lie between them': fromTo('1.8个百分点'),
    'a change against another year than the level before': told(
      '2024年末全市有社区食堂612家，2023年末为547家，比2022年末增加90家。',
      '612家',
      '547家',
      '90家',
    ),
    'a yearly average': told('2024年末有社区食堂612家，2020年末为212家，年均增加80家。', '612家', '212家', '80家'),
    'a plan': [now, claim(NAME, '47.0万户', '2023-12-31'), more('1.9万户', { status: 'target' })],
  },
  invalid: {
    'a fall that would have narrowed to something else': [[...since('收窄'), half('-1.2%')], 'warning', '1.7个百分点'],
    'two rates that are not so far apart': [than('1.9个百分点'), 'warning', '1.9个百分点'],
    'one sentence tells the three in order, and they do not fit': [
      told('2024年末全市有社区食堂612家，上年末为547家，一年增加85家。', '612家', '547家', '85家'),
      'warning',
      '85家',
    ],
    'from one share to another, points that lie not between them': [fromTo('8.3个百分点'), 'warning', '8.3个百分点'],
    'one sentence tells all three, the first by its publication': [beds('5.6万张'), 'warning', '5.6万张'],
    'levels three apart, a change of two': [
      [now, claim(NAME, '47.0万户', '2023-12-31'), more('1.9万户')],
      'warning',
      '1.9万户',
    ],
    'a fall': [[now, claim(NAME, '50.3万户', '2023-12-31'), more('-1.9万户')], 'warning', '-1.9万户'],
    'a vague level': [
      [claim(NAME, '约50万户', '2024-02-29'), claim(NAME, '40.0万户', '2023-12-31'), more('1.9万户')],
      'info',
      '1.9万户',
    ],
  },
});
