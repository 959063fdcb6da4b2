import { differenceMismatch } from '../../../pipeline/check/rules/difference-mismatch.js';
import { claim } from '../claim.js';
import { testRule } from '../rule-tester.js';

const NAME = '规模以上工业企业户数';
const now = claim(NAME, '50.1万户', '2024-02-29');
const more = (print: string, said = {}) =>
  claim(NAME, print, '2024-02-29', { kind: 'change', base: '2023-12-31', ...said });

testRule(differenceMismatch, {
  valid: {
    'a change that the levels give, rounding allowed': [now, claim(NAME, '48.3万户', '2023-12-31'), more('1.9万户')],
    'a level of another day': [now, claim(NAME, '47.0万户', '2023-11-30'), more('1.9万户')],
    'a base in words': [now, claim(NAME, '47.0万户', '2023-12-31'), more('1.9万户', { base: '商用初期' })],
    'a level in another unit': [now, claim(NAME, '47.0万元', '2023-12-31'), more('1.9万户')],
    'a plan': [now, claim(NAME, '47.0万户', '2023-12-31'), more('1.9万户', { status: 'target' })],
  },
  invalid: {
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
