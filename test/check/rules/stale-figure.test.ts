import { staleFigure } from '../../../pipeline/check/rules/stale-figure.js';
import { claim, undated } from '../claim.js';
import { testRule } from '../rule-tester.js';

const december = claim('5G基站', '337.7万个', '2023-12-31', { published: '2024-01-19' });
const march = claim('5G基站', '364.7万个', '2024-03-31', { published: '2024-04-18' });

const TOLD = '浙江2022年底有绿色工厂98家，2023年底增至132家。';
const factories = (print: string, day: string, sentence: string) =>
  claim('绿色工厂', print, day, { doc: sentence, sentence, published: '2024-03-06', scope: '浙江' });
const offered = undated('绿色工厂', '98家', '2024-09-13', { scope: '浙江', sentence: '目前，浙江拥有绿色工厂98家。' });

testRule(staleFigure, {
  valid: {
    'the old figure before the new one was known': [december, undated('5G基站', '337.7万个', '2024-02-20'), march],
    'the old figure with its day': [
      december,
      march,
      claim('5G基站', '337.7万个', '2023-12-31', { published: '2024-06-03' }),
    ],
    'a newer figure that bounds and rounding allow': [
      december,
      claim('5G基站', '338万个', '2024-01-31', { published: '2024-02-20' }),
      undated('5G基站', '337.7万个', '2024-03-03', { published: '2024-02-25', period: '2024-02-25' }),
    ],
    'a flow': [
      claim('汽车产量', '3016.1万辆', '2023', { published: '2024-01-19' }),
      claim('汽车产量', '3128.2万辆', '2024', { published: '2025-01-13' }),
      claim('汽车产量', '3016.1万辆', '2023', { published: '2025-03-03', periodBasis: 'implied' }),
    ],
    'two digits, the newer told elsewhere': [
      factories('98家', '2022-12-31', TOLD),
      factories('132家', '2023-12-31', '浙江2023年底有绿色工厂132家。'),
      offered,
    ],
    'two digits': [
      claim('制造业创新中心', '27家', '2023-12-31', { published: '2024-01-19' }),
      undated('制造业创新中心', '27家', '2024-06-03'),
    ],
    'a generic name': [
      claim('企业', '421家', '2023-12-31', { published: '2024-01-19' }),
      undated('企业', '421家', '2024-06-03'),
    ],
    'a province of its own': [december, march, undated('5G基站', '337.7万个', '2024-06-03', { scope: '广东' })],
  },
  invalid: {
    'two digits, told in one sentence with the newer': [
      [factories('98家', '2022-12-31', TOLD), factories('132家', '2023-12-31', TOLD), offered],
      'warning',
      '98家',
      '132家',
    ],
    'still said though a newer one is known': [
      [december, march, undated('5G基站', '337.7万个', '2024-06-03', { sentence: '目前，全国5G基站337.7万个。' })],
      'warning',
      '337.7万个',
      '364.7万个',
    ],
    'a sentence that does not offer it as current': [
      [december, march, undated('5G基站', '337.7万个', '2024-06-03')],
      'info',
      '337.7万个',
    ],
    'unchanged over months': [
      [
        claim('国家级智能制造示范工厂', '421家', '2023-12-31', { published: '2024-01-19' }),
        undated('国家级智能制造示范工厂', '421家', '2024-04-19'),
      ],
      'info',
      '421家',
    ],
  },
});
