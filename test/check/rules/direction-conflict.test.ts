import { directionConflict } from '../../../pipeline/check/rules/direction-conflict.js';
import { claim } from '../claim.js';
import { testRule } from '../rule-tester.js';

const trade = (print: string, said = {}) => claim('规模以上工业出口交货值', print, '2024-Q1', said);
const later = { published: '2024-05-07' };

testRule(directionConflict, {
  valid: {
    'the same direction': [trade('-0.8%'), trade('-0.8%')],
    'another size': [trade('0.8%'), trade('-1.3%')],
    'another base: 同比增长, 环比下降': [trade('0.8%'), trade('-0.8%', { base: '2023-Q4' })],
    'another quarter': [trade('0.8%'), claim('规模以上工业出口交货值', '-0.8%', '2023-Q1')],
    'a target missed': [trade('0.8%', { status: 'target' }), trade('-0.8%')],
  },
  invalid: {
    'up here, down there': [[trade('0.8%'), trade('-0.8%', later)], 'error', '-0.8%'],
    'an absolute change': [
      [
        claim('规模以上工业企业户数', '1.9万户', '2024-02-29', { kind: 'change', base: '2023-12-31' }),
        claim('规模以上工业企业户数', '-1.9万户', '2024-02-29', { kind: 'change', base: '2023-12-31', ...later }),
      ],
      'error',
      '-1.9万户',
    ],
  },
});
