import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_LEXICON, EMPTY_USER_LEXICON } from '../../pipeline/lexicon/lexicon.js';
import type { Lexicon } from '../../pipeline/lexicon/lexicon.js';
import { metricKey } from '../../pipeline/link/key.js';

const keyOf = (name: string) => metricKey(name, BUILT_IN_LEXICON).key;

describe('one metric', () => {
  test.each([
    ['规上工业增加值', '规模以上工业增加值'],
    ['中国新设立外商投资企业', '新设外商投资企业'],
    ['国家级智能制造示范工厂', '国家层面的智能制造示范工厂'],
    ['国家层面绿色工厂', '国家级绿色工厂'],
    ['国家先进制造业集群', '国家级先进制造业集群'],
    ['全国5G基站总数', '5G基站'],
    ['我国5G基站数量', '5g基站'],
    ['5G用户', '５Ｇ移动电话用户数'],
    ['“灯塔工厂”', '灯塔工厂数量'],
    ['规模以上工业企业户数', '规模以上工业企业数'],
    ['经营主体总量', '经营主体'],
    ['主导制定的智能制造国际标准', '主导制定智能制造国际标准'],
    ['省级数字化车间和智能工厂', '省级数字化车间、智能工厂'],
    ['网站及APP', '网站和app'],
    ['国内生产总值', 'GDP'],
    ['货物进出口总值', '货物进出口'],
    ['外贸进出口总值', '货物贸易进出口总值'],
    ['实际使用外资金额', '实际使用外资'],
    ['实现旅游收入', '旅游收入'],
    ['集成电路产量比', '集成电路产量'],
    ['5G基站数已', '5G基站'],
    ['建成的5G基站', '5G基站'],
    ['新能源汽车保有量', '新能源汽车'],
    ['参加基本医保的人数', '基本医疗保险参保人数'],
    ['出栏生猪', '生猪出栏量'],
    ['生产原煤', '原煤产量'],
    ['接待入境游客', '入境游客接待量'],
    ['国庆档总票房', '国庆档电影票房'],
    ['授权的发明专利', '发明专利授权量'],
    ['发明专利授权', '发明专利授权量'],
    ['归属于上市公司股东的净利润', '归母净利润'],
    ['社零总额', '社会消费品零售总额'],
    ['生猪均价', '生猪平均价格'],
    ['职工基本医疗保险参保人数', '职工医保参保人数'],
    ['保障航班起降', '航班起降架次'],
  ])('%s, %s', (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  });
});

describe('two metrics', () => {
  test.each([
    ['智能制造国家标准', '工业互联网国家标准'],
    ['新建5G基站', '5G基站'],
    ['发明专利授权量', '发明专利拥有量'],
    ['净利润', '归母净利润'],
    ['居民医保参保人数', '职工医保参保人数'],
    ['参加基本医保的企业', '基本医保参保人数'],
    ['生产企业', '企业产量'],
    ['生产性服务业', '服务业产量'],
    ['接待中心', '中心接待量'],
    ['汽车保有量', '汽车产量'],
    ['智能制造国家标准', '智能制造国际标准'],
    ['5G用户', '5G终端连接数'],
    ['算力总规模', '智能算力规模'],
    ['算力总规模', '算力'],
    ['省级数字化车间和智能工厂', '国家级智能制造示范工厂'],
    ['国家制造业创新中心', '国家地方共建制造业创新中心'],
    ['规模以上工业增加值', '工业增加值'],
    ['汽车产量', '新能源汽车产量'],
    ['绿色工厂', '新培育绿色工厂'],
    ['电信业务总量', '电信业务收入'],
    ['消费者信心指数', '消费者信心'],
    ['失业保险参保人数', '失业保险参保'],
    ['全国人大代表', '人大代表'],
    ['参与企业', '参、企业'],
    ['5G网络普及率', '5G网络普、率'],
    ['报告病例', '累计报告病例'],
  ])('%s, %s', (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });
});

test('an alias of the user wins', () => {
  const lexicon: Lexicon = {
    user: {
      ...EMPTY_USER_LEXICON,
      aliases: [{ metric: '电信业务收入', variants: ['电信主营业务的收入', '通信业收入'] }],
    },
    digest: 'test',
  };
  expect(metricKey('“电信主营业务收入”', lexicon)).toEqual(metricKey('电信业务收入', lexicon));
  expect(metricKey('通信业务收入', lexicon)).not.toEqual(metricKey('电信业务收入', lexicon));
});

test('the id is a hash of the key alone', () => {
  expect(metricKey('5G基站', BUILT_IN_LEXICON).id).toBe(metricKey('全国5G基站总数', BUILT_IN_LEXICON).id);
  expect(metricKey('5G基站', BUILT_IN_LEXICON).id).toMatch(/^[0-9a-f]{12}$/);
});

test('no name gives an empty key, and a key is a fixed point', () => {
  const words = ['的', '数', '全国', '我国', '总数', '和', '规上', '国家级', '5G', '基站', '“', ' ', '企业', '目前'];
  const names = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(names, (name) => {
      const key = keyOf(name);
      expect(key === '').toBe(name.replace(/[“ ]/g, '') === '');
      expect(keyOf(key)).toBe(key);
    }),
  );
});

test.each(['一', '的', '9', '全国', '规上', '和'])('a megabyte of %s is normalised at once', (word) => {
  expect(typeof keyOf(word.repeat(1_000_000 / word.length))).toBe('string');
});
