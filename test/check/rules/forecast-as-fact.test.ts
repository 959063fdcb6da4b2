import { forecastAsFact } from '../../../pipeline/check/rules/forecast-as-fact.js';
import { claim } from '../claim.js';
import { testRule } from '../rule-tester.js';

const years = (print: string, said = {}) =>
  claim('汽车产量保持全球第一', print, '2009/2024', { kind: 'duration', ...said });

testRule(forecastAsFact, {
  valid: {
    'the outcome, after its year': [years('16年', { status: 'forecast' }), years('16年', { published: '2025-01-14' })],
    'another value': [
      years('16年', { status: 'forecast' }),
      claim('汽车产量保持全球第一', '15年', '2009/2023', { kind: 'duration' }),
    ],
    'a target, which has its own rule': [years('16年', { status: 'target' }), years('16年')],
  },
  invalid: {
    '有望连续16年 as 连续16年': [
      [years('16年', { status: 'forecast' }), years('16年', { published: '2024-05-07' })],
      'warning',
      '16年',
    ],
    'a level expected for the year': [
      [
        claim('汽车产销量', '3100万辆', '2024', { status: 'forecast' }),
        claim('汽车产销量', '3100万辆', '2024', { published: '2024-06-03' }),
      ],
      'warning',
      '3100万辆',
    ],
  },
});
