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

testRule(differenceMismatch, {
  valid: {
    'one sentence tells all three': beds('3.3万张'),
    'a change that the levels give, rounding allowed': [now, claim(NAME, '48.3万户', '2023-12-31'), more('1.9万户')],
    'a level of another day': [now, claim(NAME, '47.0万户', '2023-11-30'), more('1.9万户')],
    'a base in words': [now, claim(NAME, '47.0万户', '2023-12-31'), more('1.9万户', { base: '商用初期' })],
    'a level in another unit': [now, claim(NAME, '47.0万元', '2023-12-31'), more('1.9万户')],
    'a plan': [now, claim(NAME, '47.0万户', '2023-12-31'), more('1.9万户', { status: 'target' })],
  },
  invalid: {
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
