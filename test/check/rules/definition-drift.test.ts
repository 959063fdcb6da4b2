import { definitionDrift } from '../../../pipeline/check/rules/definition-drift.js';
import { claim, undated } from '../claim.js';
import { testRule } from '../rule-tester.js';

const firms = (name: string, print = '50.1万户', said = {}) => claim(name, print, '2024-02-29', said);
const narrow = firms('规模以上工业企业户数');

const allowance = (sentence: string, published: string) =>
  claim('低保对象', '3329万人', '2024-09-30', { sentence, published });

/** A level and how it moved, in one sentence of a place. */
const parcels = (scope: string, growth = '23.8%', said = {}) => {
  const about = {
    doc: `${scope} ${growth}`,
    scope,
    sentence: `前11个月，${scope}快递业务量62.4亿件，增长${growth}。`,
    ...said,
  };
  return ['62.4亿件', growth].map((print) => claim('快递业务量', print, '2024-01/2024-11', about));
};

testRule(definitionDrift, {
  valid: {
    'two places, another growth': [...parcels('河南省'), ...parcels('郑州市', '21.8%')],
    'a place and a place in it': [...parcels('河南省'), ...parcels('河南省郑州市')],
    'two places, weeks apart': [...parcels('河南省'), ...parcels('郑州市', '23.8%', { published: '2024-12-30' })],
    'a place that one leaves out': [...parcels('河南省'), ...parcels('')],
    'one name': [narrow, firms('规模以上工业企业户数')],
    'a name that only counts: 规上, 总数': [narrow, firms('规上工业企业总数')],
    'a modifier that is no population': [narrow, firms('规模以上工业骨架企业户数')],
    'another value': [narrow, firms('工业企业户数', '50.3万户')],
    'another day': [narrow, claim('工业企业户数', '50.1万户', '2023-12-31')],
    'another scope': [narrow, firms('工业企业户数', '50.1万户', { scope: '广东省' })],
    'a plan': [narrow, firms('工业企业户数', '50.1万户', { status: 'target' })],
    'another bound': [narrow, firms('工业企业户数', '超50.1万户')],
    'two digits': [firms('规模以上工业企业户数', '50万户'), firms('工业企业户数', '50万户')],
    'another head': [narrow, firms('规模以上工业平台数')],
    'a generic name': [firms('企业数'), firms('民营企业数')],
    'the modifier stands in front': [
      narrow,
      firms('工业企业户数', '50.1万户', { sentence: '2月底，全国规模以上工业企业户数50.1万户。' }),
    ],
    'the modifier stands before both figures, in another clause too': [
      firms('规模以上工业企业户数', '50.1万户', { sentence: '规模以上工业企业户数达50.1万户。' }),
      firms('工业企业户数', '50.1万户', { sentence: '规模以上工业企业户数比上月增加300户，达50.1万户。' }),
    ],
    'one article': [
      firms('规模以上工业企业户数', '50.1万户', { doc: 'd', sentence: '规模以上工业企业户数50.1万户。' }),
      firms('工业企业户数', '50.1万户', { doc: 'd' }),
    ],
  },
  invalid: {
    'one figure and one growth, two places': [[...parcels('河南省'), ...parcels('郑州市')], 'warning', '62.4亿件'],
    'a word left out of a sentence printed twice, whatever the name was read as': [
      [
        allowance('截至9月底，全国共有农村低保对象3329万人，按时领到补助。', '2024-10-06'),
        allowance('截至9月底，全国共有低保对象3329万人，按时领到补助。', '2024-10-07'),
      ],
      'warning',
      '3329万人',
    ],
    'a narrower name': [
      [narrow, firms('工业企业户数', '50.1万户', { published: '2024-05-08' })],
      'warning',
      '50.1万户',
    ],
    'a modifier whose letters overlap the name': [
      [
        claim('新能源新增并网装机规模', '215万千瓦', '2024-03'),
        claim('新增并网装机规模', '215万千瓦', '2024-03', { published: '2024-05-08' }),
      ],
      'warning',
      '215万千瓦',
    ],
    'a growth rate of a wider industry': [
      [
        claim('规模以上高技术制造业增加值', '7.55%', '2024-Q1'),
        claim('规模以上制造业增加值', '7.55%', '2024-Q1', { published: '2024-05-08' }),
      ],
      'warning',
      '7.55%',
    ],
    'undated stocks of one week': [
      [undated('新能源公交车保有量', '55.4万辆', '2024-05-06'), undated('公交车保有量', '55.4万辆', '2024-05-08')],
      'warning',
      '55.4万辆',
    ],
  },
});
