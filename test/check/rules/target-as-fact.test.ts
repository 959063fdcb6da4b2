import { targetAsFact } from '../../../pipeline/check/rules/target-as-fact.js';
import { claim, undated } from '../claim.js';
import { testRule } from '../rule-tester.js';

const target = (name: string, print: string, period: string) => claim(name, print, period, { status: 'target' });

testRule(targetAsFact, {
  valid: {
    'the outcome, after its year': [
      target('废旧动力电池综合利用量', '26万吨', '2024'),
      claim('废旧动力电池综合利用量', '26万吨', '2024', { published: '2025-01-20' }),
    ],
    'another value': [
      target('废旧动力电池综合利用量', '26万吨', '2024'),
      claim('废旧动力电池综合利用量', '22.5万吨', '2023', { published: '2024-01-19' }),
    ],
    'a rate of another year': [target('全社会研发投入', '7.5%', '2025'), claim('全社会研发投入', '7.5%', '2023')],
    'a forecast, which has its own rule': [
      claim('汽车产销量', '3100万辆', '2024', { status: 'forecast' }),
      claim('汽车产销量', '3100万辆', '2024'),
    ],
    'one digit of another day': [
      claim('新设公共算力平台', '4个', '2025-12-31', { status: 'target' }),
      undated('新设公共算力平台', '4个', '2024-05-06'),
    ],
    'a fact known long before the plan': [
      target('5G基站', '450万个', '2025'),
      undated('5G基站', '450万个', '2023-01-06'),
    ],
    'a session, which only has its number': [
      claim('全国人民代表大会会议', '14届', '2025-03-05', { status: 'target' }),
      undated('全国人民代表大会会议', '14届', '2024-05-07'),
    ],
    'a step of a rate, which is decided each time anew': [
      claim('加息幅度', '25个基点', '2024-12-31', { status: 'target', unit: 'pp' }),
      undated('加息幅度', '25个基点', '2024-05-07', { unit: 'pp' }),
    ],
    'a sentence that speaks of the plan itself': [
      target('新建5G基站', '60.5万个', '2024'),
      claim('新建5G基站', '60.5万个', '2024', {
        published: '2024-05-09',
        sentence: '2024，新建5G基站60.5万个的任务已分到各省。',
      }),
    ],
    'two targets': [target('新建5G基站', '60万个', '2024'), target('新建5G基站', '60万个', '2024')],
    'one sentence says both': ((sentence) => [
      claim('车网互动试点城市', '15个', '2025', { doc: 'd', sentence, status: 'target', aspect: 'stock' }),
      undated('车网互动试点城市', '15个', '2024-05-06', { doc: 'd', sentence }),
    ])('目前已确定15个车网互动试点城市，到2025年仍为15个。'),
  },
  invalid: {
    'a flow before its year is over': [
      [
        target('废旧动力电池综合利用量', '26万吨', '2024'),
        claim('废旧动力电池综合利用量', '26万吨', '2024', { published: '2024-05-20' }),
      ],
      'warning',
      '26万吨',
    ],
    'a stock said to be reached': [
      [
        claim('高标准农田', '12.5亿亩', '2030-12-31', { status: 'target' }),
        undated('高标准农田', '12.5亿亩', '2024-05-06'),
      ],
      'warning',
      '12.5亿亩',
    ],
    'two digits that may meet by chance': [
      [
        claim('公共算力平台', '24个', '2025-12-31', { status: 'target' }),
        undated('公共算力平台', '24个', '2024-05-06'),
      ],
      'info',
      '24个',
    ],
  },
});
