import { magnitudeSlip } from '../../../pipeline/check/rules/magnitude-slip.js';
import { claim, undated } from '../claim.js';
import { testRule } from '../rule-tester.js';

const later = { published: '2024-05-07' };

testRule(magnitudeSlip, {
  valid: {
    'equal figures': [claim('5G基站', '364.7万个', '2024-03-31'), claim('5G基站', '364.7万个', '2024-03-31')],
    'other digits': [claim('5G基站', '364.7万个', '2024-03-31'), claim('5G基站', '337.7亿个', '2024-03-31')],
    'one digit, not 万 for 亿': [
      claim('技术改造贷款', '5亿元', '2024-Q1'),
      claim('技术改造贷款', '5000万元', '2024-Q1'),
    ],
    'a flow of another quarter': [
      claim('电信业务收入', '4437亿元', '2024-Q1'),
      claim('电信业务收入', '4437万元', '2023-Q1'),
    ],
    'another province': [
      claim('普惠小微贷款', '115.04亿元', '2024-03-31', { scope: '吉林省' }),
      claim('普惠小微贷款', '115.04万元', '2024-03-31', { scope: '辽宁省' }),
    ],
    'two digits that meet on other days': [
      claim('千兆城市', '12个', '2021-12-31'),
      claim('千兆城市', '120个', '2022-12-31'),
    ],
    'a rise and a fall': [claim('出口', '4.9%', '2024-Q1'), claim('出口', '-49%', '2024-Q1')],
  },
  invalid: {
    '万 printed as 亿': [
      [claim('5G基站', '364.7万个', '2024-03-31'), claim('5G基站', '364.7亿个', '2024-03-31', later)],
      'error',
      '364.7亿个',
      '364.7万个',
    ],
    'the metric’s other figures say which is out of scale, even where it was printed later': [
      [
        claim('5G基站', '337.7万个', '2023-12-31'),
        claim('5G基站', '364.7亿个', '2024-03-31'),
        claim('5G基站', '364.7万个', '2024-03-31', later),
      ],
      'error',
      '364.7亿个',
      '364.7万个',
    ],
    'the questioned one is the one with fewer sources': [
      [
        claim('5G基站', '364.7亿个', '2024-03-31'),
        claim('5G基站', '364.7万个', '2024-03-31'),
        claim('5G基站', '364.7万个', '2024-03-31', { sentence: '到2024-03-31，5G基站364.7万个。' }),
      ],
      'error',
      '364.7亿个',
      '364.7万个',
    ],
    'one digit, 万 for 亿': [
      [claim('技术改造贷款', '5亿元', '2024-Q1'), claim('技术改造贷款', '5万元', '2024-Q1', later)],
      'error',
      '5万元',
      '5亿元',
    ],
    'a lost zero': [
      [claim('5G手机出货量', '5643万部', '2024-Q1'), claim('5G手机出货量', '564.3万部', '2024-Q1', later)],
      'error',
      '564.3万部',
      '564.3万部',
    ],
    'a stock of another day': [
      [claim('5G基站', '364.7万个', '2024-03-31'), undated('5G基站', '364.7亿个', '2024-06-01')],
      'warning',
      '364.7亿个',
      '364.7万个',
    ],
    'a vague word': [
      [claim('智能制造装备产业规模', '约3.2万亿元', '2023'), claim('智能制造装备产业规模', '约3.2亿元', '2023', later)],
      'warning',
      '3.2亿元',
    ],
  },
});
