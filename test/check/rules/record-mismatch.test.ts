import { recordMismatch } from '../../../pipeline/check/rules/record-mismatch.js';
import { claim } from '../claim.js';
import { testRule } from '../rule-tester.js';

const NAME = '电网最大负荷';
/** A load and what is said behind it. */
const load = (print: string, day: string, behind = '', scope = '甘肃') =>
  claim(NAME, print, day, { scope, sentence: `${scope}${NAME}${print}${behind}。` });
const turn = (print: string, day: string, name = '远征系列运载火箭飞行次序') =>
  claim(name, print, day, { kind: 'rank', aspect: 'stock' });

testRule(recordMismatch, {
  valid: {
    'a record': [load('3402万千瓦', '2023-08-03'), load('3518万千瓦', '2024-07-25', '，刷新历史最高纪录')],
    'a record of its season': [load('3402万千瓦', '2023-08-03'), load('3018万千瓦', '2024-01-25', '，创历史冬季新高')],
    'a record of these days of the year': [
      load('3402万千瓦', '2023-08-03'),
      load('3018万千瓦', '2024-07-25', '，创历史同期新高'),
    ],
    'a record that was beaten later': [
      load('3402万千瓦', '2023-08-03', '，创历史新高'),
      load('3518万千瓦', '2024-07-25'),
    ],
    'another place before it': [
      load('3402万千瓦', '2023-08-03', '', '湖北'),
      load('3318万千瓦', '2024-07-25', '，创历史新高'),
    ],
    'a record of something else': [
      load('3402万千瓦', '2023-08-03'),
      load('3318万千瓦', '2024-07-25', '，外送电量创历史新高'),
    ],
    'a year before a day': [
      claim(NAME, '3402万千瓦', '2022', { scope: '甘肃' }),
      load('3318万千瓦', '2024-07-25', '，创历史新高'),
    ],
    'ordinals in their order': [turn('528次', '2024-03-19'), turn('530次', '2024-04-16')],
    'counted anew': [turn('16次', '2023-12-19', '出舱活动次序'), turn('2次', '2024-04-16', '出舱活动次序')],
  },
  invalid: {
    'a record that an earlier day had beaten': [
      [load('3402万千瓦', '2023-08-03'), load('3318万千瓦', '2024-07-25', '，再次刷新历史最高纪录')],
      'warning',
      '3318万千瓦',
    ],
    'ordinals that run backwards': [[turn('528次', '2024-03-19'), turn('525次', '2024-04-16')], 'warning', '525次'],
  },
});
