import { identityMismatch } from '../../../pipeline/check/rules/identity-mismatch.js';
import { claim } from '../claim.js';
import { testRule } from '../rule-tester.js';

const at = (scope: string, more = {}) => ({ scope, ...more });
const YEAR = '2023-12-31';
const people = claim('常住人口', '3812万人', YEAR, at('贵州省'));
const urban = (print: string, more = {}) =>
  claim('常住人口城镇化率', print, YEAR, at('贵州', { kind: 'share', ...more }));
const rural = (print: string, more = {}) => claim('乡村常住人口', print, YEAR, at('贵州', more));

const EXPORTS = claim('出口', '734.6亿元', '2023-H1', at('宜昌市'));
const IMPORTS = claim('进口', '291.2亿元', '2023-H1', at('宜昌市'));
const surplus = (print: string, more = {}) => claim('货物贸易顺差', print, '2023-H1', at('宜昌', more));

const BAD = claim('不良贷款余额', '18.2亿元', '2023-06-30', at('临江银行', { aspect: 'stock' }));
const LOANS = claim('贷款余额', '1964亿元', '2023-06-30', at('临江银行', { aspect: 'stock' }));
const badShare = (print: string, more = {}) =>
  claim('不良贷款率', print, '2023-06-30', at('临江银行', { kind: 'share', ...more }));

const guests = claim('游客接待量', '412.5万人次', '2023-10-01/2023-10-07', at('开封市'));
const spent = claim('旅游总收入', '33.8亿元', '2023-10-01/2023-10-07', at('开封市'));
const each = (print: string) => claim('游客人均消费', print, '2023-10-01/2023-10-07', at('开封'));

const good = claim('空气优良天数比率', '84.1%', '2023', at('衡阳市', { kind: 'share' }));
const days = (print: string, more = {}) =>
  claim('空气质量优良天数', print, '2023', at('衡阳', { kind: 'duration', unit: '天', unitClass: '日', ...more }));

const born = claim('出生人口', '22.4万人', '2023', at('吉林省'));
const died = claim('死亡人口', '31.9万人', '2023', at('吉林省'));
const natural = (print: string, more = {}) =>
  claim('人口自然增长率', print, '2023', at('吉林', { kind: 'share', ...more }));

const wheat = (yieldOf: string) => [
  claim('冬小麦播种面积', '820万亩', '2023', at('陕西')),
  claim('冬小麦产量', '331.3万吨', '2023', at('陕西省')),
  claim('冬小麦平均亩产', yieldOf, '2023', at('陕西省')),
];

testRule(identityMismatch, {
  valid: {
    'what the share leaves of them': [people, urban('55.9%'), rural('1681万人')],
    'the share of another city': [people, urban('55.9%', { scope: '贵阳', scopeKey: '贵阳' }), rural('1990万人')],
    'of another year': [people, urban('55.9%'), claim('乡村常住人口', '1990万人', '2020-12-31', at('贵州'))],
    'the registered, not those who dwell there': [
      people,
      claim('户籍人口城镇化率', '45.1%', YEAR, at('贵州', { kind: 'share' })),
      rural('1681万人'),
    ],
    'of no place, in three documents': [
      claim('常住人口', '3812万人', YEAR),
      claim('城镇化率', '55.9%', YEAR, { kind: 'share' }),
      claim('乡村常住人口', '1990万人', YEAR),
    ],
    'a surplus that is the difference': [EXPORTS, IMPORTS, surplus('443.4亿元')],
    'a surplus of a part of it': [EXPORTS, IMPORTS, claim('对东盟贸易顺差', '112.6亿元', '2023-H1', at('宜昌'))],
    'a surplus that is planned': [EXPORTS, IMPORTS, surplus('500亿元', { status: 'target' })],
    'bad loans of all': [BAD, LOANS, badShare('0.93%')],
    'bad loans by another definition': [
      BAD,
      LOANS,
      badShare('1.31%', { sentence: '集团口径下，临江银行不良贷款率1.31%。', inSentence: [15, 20] }),
    ],
    'spent by each': [guests, spent, each('819元')],
    'good days of 365, a few of them not measured': [good, days('303天')],
    'more died than were born': [born, died, natural('-0.4%')],
    'of two wholes that contradict each other': [
      people,
      claim('常住人口', '3901万人', YEAR, at('贵州')),
      urban('55.9%'),
      rural('1990万人'),
    ],
    'a yield in the unit of its fields': wheat('404公斤'),
  },
  invalid: {
    'those who live in villages, and what the share leaves': [
      [people, urban('55.9%'), rural('1990万人')],
      'warning',
      '55.9%',
    ],
    'a place in the name alone': [
      [people, urban('55.9%'), claim('居住在贵州农村的常住人口', '1990万人', YEAR)],
      'warning',
      '55.9%',
    ],
    'a surplus that is no difference': [[EXPORTS, IMPORTS, surplus('386.1亿元')], 'warning', '386.1亿元'],
    'bad loans that are another share': [[BAD, LOANS, badShare('1.31%')], 'warning', '1.31%'],
    'another sum for each': [[guests, spent, each('1134元')], 'warning', '1134元'],
    'more good days than the share gives': [[good, days('超315天')], 'warning', '315天'],
    'growth where more died than were born': [[born, died, natural('0.05%')], 'warning', '0.05%'],
    'another yield': [wheat('444公斤'), 'warning', '444公斤'],
  },
});
