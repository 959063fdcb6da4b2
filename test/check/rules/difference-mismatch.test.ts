import { differenceMismatch } from '../../../pipeline/check/rules/difference-mismatch.js';
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
  [now, before, change].map((print, at) => {
    const start = sentence.indexOf(print);
    return claim(at === 0 ? '社区食堂' : '家', print, '2024-12-31', {
      doc: sentence,
      sentence,
      start,
      inSentence: [start, start + print.length],
      ...(at === 2 && { kind: 'change' as const }),
    });
  });

testRule(differenceMismatch, {
  valid: {
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
    'one sentence tells the three in order, and they do not fit': [
      told('2024年末全市有社区食堂612家，上年末为547家，一年增加85家。', '612家', '547家', '85家'),
      'warning',
      '85家',
    ],
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
