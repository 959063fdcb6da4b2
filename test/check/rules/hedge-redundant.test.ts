import { hedgeRedundant } from '../../../pipeline/check/rules/hedge-redundant.js';
import { claim } from '../claim.js';
import { testRule } from '../rule-tester.js';

const firms = (...hedges: string[]) => claim('赋能企业', '3400家', '2024-03-31', { hedges });

testRule(hedgeRedundant, {
  valid: {
    'no hedge': [firms()],
    'one hedge': [firms('超过')],
    'hedges that go together: 约…以上': [firms('约', '以上')],
    'a word that is no hedge': [firms('已', '共')],
  },
  invalid: {
    超过3400余家: [[firms('超过', '余')], 'info', '3400家'],
    约3400家左右: [[firms('约', '左右')], 'info', '3400家'],
    近3400余家: [[firms('近', '余')], 'info', '3400家'],
    '一处三次，仍是一条': [[firms('超过', '余'), firms('超过', '余'), firms('超过', '余')], 'info', '3400家'],
  },
});
