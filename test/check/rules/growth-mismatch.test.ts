import { growthMismatch } from '../../../pipeline/check/rules/growth-mismatch.js';
import { claim } from '../claim.js';
import { testRule } from '../rule-tester.js';

const NAME = '汽车整车出口';
const now = claim(NAME, '491万辆', '2023');
const before = claim(NAME, '311.1万辆', '2022');

testRule(growthMismatch, {
  valid: {
    'rates that the levels give': [now, before, claim(NAME, '57.8%', '2023')],
    'a level that is printed nowhere': [now, claim(NAME, '41%', '2023')],
    'a level of another year': [now, claim(NAME, '201.5万辆', '2021'), claim(NAME, '41%', '2023')],
    'a level of a province': [now, claim(NAME, '30.2万辆', '2022', { scope: '重庆' }), claim(NAME, '57.8%', '2023')],
    'real growth, not reckoned from levels': [
      claim('国内生产总值', '126.06万亿元', '2023'),
      claim('国内生产总值', '120.47万亿元', '2022'),
      claim('国内生产总值', '5.2%', '2023'),
    ],
    'a forecast': [now, before, claim(NAME, '30%', '2023', { status: 'forecast' })],
    'a level that is only bounded': [claim(NAME, '超450万辆', '2023'), before, claim(NAME, '57.8%', '2023')],
  },
  invalid: {
    'a rate that the levels do not give': [[now, before, claim(NAME, '47.8%', '2023')], 'warning', '47.8%'],
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
