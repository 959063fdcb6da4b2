import { cumulativeDecrease } from '../../../pipeline/check/rules/cumulative-decrease.js';
import { claim, undated } from '../claim.js';
import { testRule } from '../rule-tester.js';

const total = (print: string, period: string, said = {}) =>
  claim('完成设备更新投资', print, period, { aspect: 'cumulative', ...said });

testRule(cumulativeDecrease, {
  valid: {
    'a quarter below its year, and a day that may count from before it': [
      claim('景区游客接待量', '388万人次', '2023'),
      claim('景区游客接待量', '121万人次', '2023-Q3'),
      claim('景区游客接待量', '412万人次', '2023-09-30', { aspect: 'flow' }),
    ],
    'new loans, which may be fewer than none': [
      claim('新增小微贷款', '611亿元', '2023-01/2023-09'),
      claim('新增小微贷款', '588亿元', '2023'),
    ],
    'flows of other months, and of what may be less than nothing': [
      claim('新能源汽车出口', '60.5万辆', '2024-H1'),
      claim('新能源汽车出口', '58.2万辆', '2024-Q3'),
      claim('规模以上工业企业利润', '3.5万亿元', '2024-H1'),
      claim('规模以上工业企业利润', '3.1万亿元', '2024-01/2024-09'),
    ],
    'what is no sum over its time': [
      claim('PM2.5平均浓度', '34微克/立方米', '2023-Q1', { aspect: 'flow' }),
      claim('PM2.5平均浓度', '29微克/立方米', '2023', { aspect: 'flow' }),
    ],
    'a stock that grows': [claim('5G基站', '337.7万个', '2023-12-31'), claim('5G基站', '364.7万个', '2024-03-31')],
    'a stock that may fall': [
      claim('规模以上工业企业户数', '50.1万户', '2024-02-29'),
      claim('规模以上工业企业户数', '49.8万户', '2024-06-30'),
    ],
    'rounding: 364.7万, then 365万, then 364.9万': [
      claim('5G基站', '364.7万个', '2024-03-31'),
      claim('5G基站', '365万个', '2024-04-30'),
      claim('5G基站', '364.9万个', '2024-05-31'),
    ],
    'an old figure said again': [
      claim('5G基站', '337.7万个', '2023-12-31'),
      claim('5G基站', '364.7万个', '2024-03-31'),
      undated('5G基站', '337.7万个', '2024-04-20'),
    ],
    'totals of two years': [total('880亿元', '2023-01/2023-11'), total('120亿元', '2024-01/2024-02')],
    'a province after the country': [
      claim('5G基站', '364.7万个', '2024-03-31'),
      claim('5G基站', '21.3万个', '2024-06-30', { scope: '安徽省' }),
    ],
    'a plan below the stock': [
      claim('5G基站', '364.7万个', '2024-03-31'),
      claim('5G基站', '350万个', '2024-06-30', { status: 'target' }),
    ],
    'a bound that says no less: 超300万': [
      claim('5G基站', '364.7万个', '2024-03-31'),
      claim('5G基站', '超300万个', '2024-06-30'),
    ],
    'a part, each year a batch: 每建成10个': [
      claim('5G基站', '364.7万个', '2024-03-31'),
      claim('5G基站', '250万个', '2024-06-30', { sentence: '截至6月底，第二批5G基站250万个建成。' }),
    ],
    'what a change began with': [
      claim('5G基站', '364.7万个', '2024-03-31'),
      undated('5G基站', '231万个', '2024-05-20', { sentence: '5G基站数由231万个增加到如今的374万个。' }),
    ],
    'a region that the clause before names': [
      claim('森林蓄积量', '194.93亿立方米', '2023-12-31'),
      claim('森林蓄积量', '93.32亿立方米', '2024-06-30', {
        doc: 'd',
        sentence: '如今集体林森林面积为21.83亿亩，森林蓄积量为93.32亿立方米。',
      }),
      claim('集体林森林面积', '21.83亿亩', '2024-06-30', {
        doc: 'd',
        start: 0,
        sentence: '如今集体林森林面积为21.83亿亩，森林蓄积量为93.32亿立方米。',
      }),
    ],
    'a flow': [claim('汽车产量', '3016.1万辆', '2023'), claim('汽车产量', '2900万辆', '2024')],
  },
  invalid: {
    'a quarter above its year': [
      [claim('景区游客接待量', '388万人次', '2023'), claim('景区游客接待量', '412万人次', '2023-Q3')],
      'warning',
      '388万人次',
    ],
    'bonds issued anew in nine months, and in twelve': [
      [
        claim('新增专项债券发行额', '1127亿元', '2023-01/2023-09', { scope: '云南' }),
        claim('新增专项债券发行额', '1093亿元', '2023', { scope: '云南省' }),
      ],
      'warning',
      '1093亿元',
    ],
    'a running total goes backwards': [
      [total('880亿元', '2024-01/2024-05'), total('790亿元', '2024-01/2024-08')],
      'error',
      '790亿元',
    ],
    'a running total of two days, from the beginning of the thing': [
      [
        claim('工程调水量', '608.4亿立方米', '2023-09-14', { aspect: 'cumulative' }),
        claim('工程调水量', '596.7亿立方米', '2024-03-20', { aspect: 'cumulative' }),
      ],
      'error',
      '596.7亿立方米',
    ],
    'a long name that both sentences print in pieces': [
      [
        claim('南水北调中线一期工程调水量', '608.4亿立方米', '2023-09-14', {
          aspect: 'cumulative',
          sentence: '南水北调中线一期工程通水以来累计调水608.4亿立方米。',
        }),
        claim('南水北调中线一期工程调水量', '596.7亿立方米', '2024-03-20', {
          aspect: 'cumulative',
          sentence: '南水北调中线一期工程累计调水596.7亿立方米。',
        }),
      ],
      'warning',
      '596.7亿立方米',
    ],
    'a short name that both print in pieces': [
      [
        claim('捐献血量', '608毫升', '2023-09-14', { aspect: 'cumulative', sentence: '累计捐献了血608毫升。' }),
        claim('捐献血量', '596毫升', '2024-03-20', { aspect: 'cumulative', sentence: '捐献的血，累计596毫升。' }),
      ],
      'info',
      '596毫升',
    ],
    'a network shrinks': [
      [claim('5G基站', '364.7万个', '2024-03-31'), claim('5G基站', '361.2万个', '2024-06-30')],
      'error',
      '361.2万个',
    ],
    'one peak accuses only what follows it': [
      [
        claim('千兆城市', '207个', '2023-12-31'),
        claim('千兆城市', '702个', '2024-03-31'),
        claim('千兆城市', '219个', '2024-06-30'),
        claim('千兆城市', '226个', '2024-09-30'),
      ],
      'info',
      '219个',
    ],
    'both figures below a level that is reached again': [
      [
        claim('5G基站', '222万个', '2022-09-30'),
        claim('5G基站', '210.2万个', '2022-11-11'),
        claim('5G基站', '231万个', '2022-12-31'),
      ],
      'error',
      '210.2万个',
    ],
    'a batch told as all there is, its level left out': [
      [claim('国家级绿色工厂', '3616家', '2023-04-30'), claim('绿色工厂', '1491家', '2023-12-23')],
      'warning',
      '1491家',
    ],
    'a flow since New Year': [
      [claim('新能源汽车出口', '60.5万辆', '2024-H1'), claim('新能源汽车出口', '58.2万辆', '2024-01/2024-09')],
      'warning',
      '58.2万辆',
    ],
    'dated only by publication': [
      [claim('5G基站', '364.7万个', '2024-03-31'), undated('5G基站', '355万个', '2024-06-20')],
      'warning',
      '355万个',
    ],
    'a vague word': [
      [claim('千兆城市', '207个', '2023-12-31'), claim('千兆城市', '约180个', '2024-03-31')],
      'warning',
      '180个',
    ],
  },
});
