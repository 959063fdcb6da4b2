import { unitConflict } from '../../../pipeline/check/rules/unit-conflict.js';
import { claim } from '../claim.js';
import { testRule } from '../rule-tester.js';

const face = (print: string, said = {}) =>
  claim('工业大类行业增加值增长面', print, '2024-Q1', { base: '2023', ...said });
const pace = (print: string) => claim('工业机器人装机进度', print, '2024-Q1', { base: '2023' });
const visits = (print: string, said = {}) => claim('景区接待国内游客', print, '2024-02', said);
const later = { published: '2024-05-07' };

/** A share that goes from one figure to another, and its change as it is printed. */
const rising = (change: string, sentence = `优良天数占比由71.4%升到74.6%，提高${change}。`) =>
  ['71.4%', '74.6%', change].map((print, at) =>
    claim('优良天数占比', print, '2024', { doc: sentence, sentence, ...(at < 2 && { kind: 'share' }) }),
  );

testRule(unitConflict, {
  valid: {
    'a share and its growth in per cent': rising('4.5%'),
    'a share and its change in points': rising('3.2个百分点'),
    'one digit of what is no share': [pace('0.6个百分点'), pace('0.6%')],
    'one unit': [face('22个百分点'), face('22个百分点')],
    'one counter': [claim('工业互联网平台', '340家', '2024-03-31'), claim('工业互联网平台', '340家', '2024-03-31')],
    'two counters, a month apart': [
      claim('工业互联网平台', '340家', '2024-03-31'),
      claim('工业互联网平台', '340个', '2024-03-31', { published: '2024-06-20' }),
    ],
    'another number': [pace('22个百分点'), pace('19%')],
    'another period': [pace('22个百分点'), claim('工业机器人装机进度', '22%', '2023')],
    'a growth of what is no share': [claim('工业机器人装机量', '22%', '2024-Q1')],
    'what a share is said to be, or grew from': [
      claim('互联网普及率', '66.5%', '2024', { sentence: '2024年，互联网普及率高达66.5%。' }),
      claim('森林覆盖率', '34%', '2024', { sentence: '2024年，森林覆盖率由11%提高到34%。' }),
    ],
    'another province': [visits('1250万人', { scope: '云南' }), visits('1250万人次', { scope: '贵州' })],
    'one digit': [visits('500万人'), visits('500万人次')],
    'units that nobody mistakes': [visits('1250万人'), visits('1250万元')],
    'one sentence says both': ((sentence) => [
      visits('1250万人', { doc: 'd', sentence }),
      visits('1250万人次', { doc: 'd', sentence }),
    ])('景区接待国内游客1250万人、1250万人次。'),
  },
  invalid: {
    'per cent that are the points between two shares': [rising('3.2%'), 'warning', '3.2%'],
    'points and percent of one digit, of a share': [
      ['0.6个百分点', '0.6%'].map((print) => claim('学前教育毛入学率', print, '2023', { base: '2022' })),
      'warning',
      '0.6%',
    ],
    'points and percent': [[face('22个百分点'), face('22%', later)], 'warning', '22%', '22个百分点'],
    'two counters': [
      [claim('工业互联网平台', '340家', '2024-03-31'), claim('工业互联网平台', '340个', '2024-03-31')],
      'info',
      '340个',
    ],
    'a share that grows by per cent': [[face('近20%')], 'info', '20%'],
    'a share that grows by per cent over a year': [
      [claim('省份增长面', '20%', '2023', { sentence: '2023年，省份增长面较2022年增长了近20%。' })],
      'info',
      '20%',
    ],
    'people and visits': [[visits('1250万人次'), visits('1250万人', later)], 'warning', '1250万人', '1250万人次'],
  },
});
