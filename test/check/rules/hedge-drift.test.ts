import { hedgeDrift } from '../../../pipeline/check/rules/hedge-drift.js';
import { claim, undated } from '../claim.js';
import { testRule } from '../rule-tester.js';

const share = (print: string, said = {}) => claim('5G用户普及率', print, '2024-03-31', { kind: 'share', ...said });
const later = { published: '2024-05-07' };

testRule(hedgeDrift, {
  valid: {
    'one bound twice': [share('超60%'), share('超60%')],
    'another number': [share('超60%'), share('61.2%')],
    'bounds that cannot both hold': [share('超60%'), share('不足60%')],
    'a year apart': [
      undated('算力应用项目', '近5000个', '2023-03-31'),
      undated('算力应用项目', '5000个', '2024-03-31'),
    ],
    'a plan and a fact': [share('超60%', { status: 'target' }), share('60%以上')],
    'another province': [share('超60%', { scope: '吉林' }), share('60%以上', { scope: '新疆' })],
  },
  invalid: {
    '超60%, 60%以上': [[share('超60%'), share('60%以上', later)], 'info', '60%'],
    '超70%, 70%以上 of one target': [
      [
        claim('数字化企业占比', '超70%', '2025', { status: 'target', kind: 'share' }),
        claim('数字化企业占比', '70%以上', '2025', { status: 'target', kind: 'share', ...later }),
      ],
      'info',
      '70%',
    ],
    'a dropped 近, a week apart': [
      [undated('算力应用项目', '近5000个', '2024-03-31'), undated('算力应用项目', '5000个', '2024-04-07')],
      'info',
      '5000个',
    ],
  },
});
