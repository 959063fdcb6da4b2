import { valueConflict } from '../../../pipeline/check/rules/value-conflict.js';
import { claim, undated } from '../claim.js';
import { testRule } from '../rule-tester.js';

const growth = (print: string, said = {}) => claim('规模以上工业增加值', print, '2024-Q1', said);

/** A port's year, and the year in which it is said to have passed a mark. */
const port = (print: string, period: string, sentence?: string) =>
  claim('海陵港集装箱吞吐量', print, period, {
    published: `${Number(period) + 1}-01-06`,
    ...(sentence && { sentence }),
  });
const FIRST = '2023年，海陵港集装箱吞吐量首次突破500万标箱。';
/** What was added to the buses, and all there are. */
const buses = (name: string, print: string, period: string, aspect: 'flow' | 'stock', sentence: string) =>
  claim(name, print, period, { aspect, sentence, published: '2024-12-20', scope: '哈尔滨' });
const added = buses('新增电动公交车', '1260辆', '2024', 'flow', '今年新增电动公交车1260辆。');
const all = buses('电动公交车', '8600辆', '2024-12-31', 'stock', '年末电动公交车总数8600辆。');
const grewTo = (verb: string, print = '1260辆') =>
  buses('电动公交车', print, '2024', 'stock', `今年电动公交车${verb}${print}。`);

testRule(valueConflict, {
  valid: {
    'passed for the first time, and less before': [port('超500万标箱', '2023', FIRST), port('488万标箱', '2021')],
    'passed for the first time this year': [
      port('超500万标箱', '2023', '2023年，海陵港集装箱吞吐量年内首次突破500万标箱。'),
      port('508万标箱', '2021'),
    ],
    'passed again': [port('超500万标箱', '2023', FIRST.replace('首次', '再次')), port('508万标箱', '2021')],
    'passed in a half of a year': [
      port('超500万标箱', '2023', FIRST),
      claim('海陵港集装箱吞吐量', '508万标箱', '2021-H1'),
    ],
    'what was added, and all there is': [added, all],
    'fewer by so many: another number than was added': [added, all, grewTo('增加到', '1210辆')],
    'what was added, told as such': [added, all, grewTo('增加')],
    'one figure twice': [growth('6.1%'), growth('6.1%')],
    'rounding: 364.7万 and 365万': [
      claim('5G基站', '364.7万个', '2024-03-31'),
      claim('5G基站', '365万个', '2024-03-31'),
    ],
    'a near figure: 近460万 and 459.8万': [
      claim('5G基站', '近460万个', '2025-06-30'),
      claim('5G基站', '459.8万个', '2025-06-30'),
    ],
    'a bound: 超300万 and 364.7万': [
      claim('5G基站', '超300万个', '2024-03-31'),
      claim('5G基站', '364.7万个', '2024-03-31'),
    ],
    'at constant prices and at current ones': [
      claim('居民人均可支配收入', '5.6%', '2024-H1', {
        sentence: '居民人均可支配收入名义增长5.6%。',
        inSentence: [13, 17],
      }),
      claim('居民人均可支配收入', '5.2%', '2024-H1', {
        sentence: '居民人均可支配收入实际增长5.2%。',
        inSentence: [13, 17],
      }),
    ],
    'by two definitions': [
      claim('国有银行不良贷款率', '1.35%', '2024-03-31', {
        kind: 'share',
        sentence: '法人口径下，2024年3月末国有银行不良贷款率1.35%。',
        inSentence: [22, 27],
      }),
      claim('国有银行不良贷款率', '1.28%', '2024-03-31', {
        kind: 'share',
        sentence: '剔除境外分行，国有银行不良贷款率1.28%。',
        inSentence: [16, 21],
      }),
    ],
    'another quarter': [growth('6.1%'), claim('规模以上工业增加值', '4.5%', '2023-Q1')],
    'a month inside the quarter': [growth('6.1%'), claim('规模以上工业增加值', '4.5%', '2024-03')],
    'another province': [growth('6.1%', { scope: '吉林省' }), growth('5.2%', { scope: '新疆' })],
    'another base: 同比 and 环比': [growth('6.1%'), growth('0.4%', { base: '2023-Q4' })],
    'another population': [growth('6.1%'), claim('工业增加值', '5.8%', '2024-Q1')],
    'a plan and an outcome': [growth('6.1%'), growth('5%', { status: 'target' })],
    'both in one sentence': ((sentence) => [
      growth('6.1%', { doc: 'd', sentence }),
      growth('7.6%', { doc: 'd', sentence }),
    ])('一季度规模以上工业增加值增长6.1%，其中装备制造业增长7.6%。'),
    'a stock of two days': [claim('5G基站', '337.7万个', '2023-12-31'), claim('5G基站', '364.7万个', '2024-03-31')],
    'stocks of two publication days': [
      undated('千兆城市', '207个', '2024-04-19'),
      undated('千兆城市', '219个', '2024-09-20'),
    ],
    'a name narrowed in front and far apart': [
      claim('固定资产投资', '10.0万亿元', '2024-Q1'),
      claim('固定资产投资', '1248亿元', '2024-Q1', { sentence: '一季度，全国铁路完成固定资产投资1248亿元。' }),
    ],
    'a year that is not over, said on two days': [
      claim('快递业务量', '500.3亿件', '2024', { published: '2024-04-30' }),
      claim('快递业务量', '800.7亿件', '2024', { published: '2024-07-01' }),
    ],
    'a toll that rose within the day': [
      claim('山火死亡人数', '96人', '2023-08-14', { published: '2023-08-14', sentence: '山火死亡人数升至96人。' }),
      claim('山火死亡人数', '99人', '2023-08-14', { published: '2023-08-15', sentence: '山火死亡人数升至99人。' }),
    ],
    'two expectations of different days': [
      claim('汽车销量', '3000万辆', '2024', { status: 'forecast', published: '2024-01-12' }),
      claim('汽车销量', '3100万辆', '2024', { status: 'forecast', published: '2024-06-12' }),
    ],
    'an average and a sum': [
      claim('客运量', '147.7万人次', '2023-10', { sentence: '10月份，日均客运量147.7万人次。' }),
      claim('客运量', '1181.8万人次', '2023-10'),
    ],
    'an unknown year': [claim('千兆城市', '207个', 'XXXX-H1'), claim('千兆城市', '290个', 'XXXX-H1')],
    'people and visits': [claim('接待国内游客', '1200万人', '2024-02'), claim('接待国内游客', '1500万人次', '2024-02')],
    'a generic name': [
      claim('产量', '512万吨', '2024-Q1'),
      claim('产量', '690万吨', '2024-Q1', { published: '2024-05-07' }),
    ],
    'far apart, and one behind another subject': [
      claim('实际使用外资', '4.9%', '2024-Q1'),
      claim('实际使用外资', '22.1%', '2024-Q1', {
        sentence: '一季度，21个自贸试验区进出口增长6.6%；实际使用外资719亿元，同比增长22.1%。',
        published: '2024-05-07',
      }),
    ],
    'one article, and a part behind 其中': ((said) => [
      claim('外包执行额', '12.8%', '2024-Q1', said('一季度，外包执行额同比增长12.8%。')),
      claim('外包执行额', '9.5%', '2024-Q1', said('其中，承接离岸服务业务，外包执行额增长9.5%。')),
    ])((sentence: string) => ({ doc: 'd', article: 'd-1', sentence })),
    'a headline, and a part of it behind another subject': ((said) => [
      claim('新增减税降费', '22289.9亿元', '2023', said('2023年全国新增减税降费22289.9亿元', 0)),
      claim('新增减税降费', '9500亿元', '2023', said('分行业看，制造业占比最高，新增减税降费9500亿元。', 90)),
    ])((sentence: string, start: number) => ({ doc: 'd', article: 'd-1', sentence, start })),
    'a power of ten, which has its own rule': [
      claim('电信业务收入', '4437亿元', '2024-Q1'),
      claim('电信业务收入', '4437万元', '2024-Q1'),
    ],
  },
  invalid: {
    'passed for the first time, and before': [
      [port('超500万标箱', '2023', FIRST), port('508万标箱', '2021')],
      'warning',
      '500万标箱',
    ],
    'what was added, told as all there is': [[added, all, grewTo('增加到')], 'warning', '1260辆', '8600辆'],
    'by one definition, whatever was told before it': [
      [
        claim('国有银行不良贷款率', '1.35%', '2024-03-31', {
          kind: 'share',
          sentence: '剔除汇率影响，存款增长3%，国有银行不良贷款率1.35%。',
          inSentence: [23, 28],
        }),
        claim('国有银行不良贷款率', '1.82%', '2024-03-31', { kind: 'share', published: '2024-05-07' }),
      ],
      'error',
      '1.82%',
    ],
    'a flow, and the same quarter told as a running total': [
      [
        claim('快递业务量', '33.57亿件', '2024-Q1', { aspect: 'cumulative' }),
        claim('快递业务量', '45.12亿件', '2024-01/2024-03'),
      ],
      'error',
      '33.57亿件',
    ],
    'two growth rates of one quarter': [
      [growth('6.1%'), growth('6.4%'), growth('6.1%', { sentence: '2024-Q1规模以上工业增加值增长6.1%。' })],
      'error',
      '6.4%',
      '6.1%',
    ],
    'a bound broken: 超460万 and 459.8万': [
      [
        claim('5G基站', '超460万个', '2025-06-30'),
        claim('5G基站', '459.8万个', '2025-06-30', { published: '2025-07-07' }),
      ],
      'error',
      '459.8万个',
    ],
    '新疆 is 新疆维吾尔自治区': [
      [growth('6.1%', { scope: '新疆' }), growth('5.4%', { scope: '新疆维吾尔自治区', published: '2024-05-08' })],
      'error',
      '5.4%',
    ],
    'a soft edge alone': [
      [
        claim('5G基站', '近460万个', '2025-06-30'),
        claim('5G基站', '481万个', '2025-06-30', { published: '2025-07-07' }),
      ],
      'warning',
      '481万个',
    ],
    'an implied day': [
      [
        undated('千兆城市', '207个', '2024-04-19'),
        undated('千兆城市', '219个', '2024-04-19'),
        undated('千兆城市', '207个', '2024-04-19', { sentence: '目前，千兆城市207个。' }),
      ],
      'warning',
      '219个',
    ],
    'a name cut short: 民营企业进出口 read as 货物进出口': [
      [
        claim('货物进出口', '9.9万亿元', '2024-Q1'),
        claim('货物进出口', '5.3万亿元', '2024-Q1', {
          sentence: '一季度，民营企业货物进出口5.3万亿元。',
          published: '2024-05-07',
        }),
      ],
      'info',
      '5.3万亿元',
    ],
    'figures worlds apart': [
      [
        claim('电信业务收入', '4437亿元', '2024-Q1'),
        claim('电信业务收入', '52亿元', '2024-Q1', { published: '2024-05-07' }),
      ],
      'info',
      '52亿元',
    ],
    'percentages far apart that both open their sentences': [
      [
        claim('新设外商投资企业', '25.5%', '2024-Q1'),
        claim('新设外商投资企业', '7.6%', '2024-Q1', { published: '2024-05-07' }),
      ],
      'warning',
      '7.6%',
    ],
    'one word for two names: 产销量': [
      [
        claim('新能源汽车产量', '13.8%', '2024-08', { sentence: '8月，新能源汽车产量同比增长13.8%。' }),
        claim('新能源汽车产量', '22%', '2024-08', {
          sentence: '8月里，新能源汽车产销量为84.3万辆、84.6万辆，各增长22%和27%。',
          published: '2024-09-12',
        }),
      ],
      'warning',
      '22%',
    ],
    'a name cut short, beside another figure that both print': [
      [
        claim('风险保障', '4.14万亿元', '2024-09-30', {
          sentence: '到9月底，农险为1.36亿户次提供风险保障4.14万亿元。',
        }),
        claim('风险保障', '4.3万亿元', '2024-09-30', {
          sentence: '九个月来，农险为投保的1.36亿户次提供风险保障4.3万亿元。',
          published: '2024-11-30',
        }),
      ],
      'warning',
      '4.3万亿元',
    ],
    'a headline cuts its figure off': [
      ((said) => [
        claim('专利密集型产业增加值', '16万亿元', '2023', said('2023年专利密集型产业增加值达16万亿元', 0)),
        claim('专利密集型产业增加值', '168713亿元', '2023', said('2023年，专利密集型产业增加值为168713亿元。', 90)),
      ])((sentence: string, start: number) => ({ doc: 'd', article: 'd-1', sentence, start })),
      'warning',
      '16万亿元',
    ],
    'a headline in other words, under it a dateline and a source': [
      ((said) => [
        claim('规上工业增加值', '12.6%', '2025-Q1', said('一季度岳阳规上工业增加值增长12.6%', 0)),
        claim(
          '规模以上工业增加值',
          '2.6%',
          '2025-Q1',
          said('本报岳阳4月24日讯（记者 某某）市统计局24日发布，一季度，全市规模以上工业增加值同比增长2.6%。', 90),
        ),
      ])((sentence: string, start: number) => ({ doc: 'd', article: 'd-1', sentence, start, scope: '岳阳' })),
      'error',
      '12.6%',
    ],
    'a revision': [
      [
        claim('国内生产总值', '121.02万亿元', '2022', { sentence: '2022年，国内生产总值初步核算为121.02万亿元。' }),
        claim('国内生产总值', '120.47万亿元', '2022', { published: '2024-05-07' }),
      ],
      'info',
      '120.47万亿元',
    ],
    'a base that one does not say': [
      [growth('6.1%'), growth('4.4%', { base: undefined, published: '2024-05-07' })],
      'warning',
      '4.4%',
    ],
    'one article, two figures': [
      [
        growth('6.1%', { doc: 'd', article: 'd-1', sentence: '一季度，规模以上工业增加值增长6.1%。' }),
        growth('4.4%', { doc: 'd', article: 'd-1', published: '2024-05-07' }),
      ],
      'warning',
      '4.4%',
    ],
  },
});
