import { describe, expect, it } from 'vitest';
import { isNameShaped } from '../../pipeline/speakers/name.js';
import { officeBefore, singleOffices } from '../../pipeline/speakers/office.js';
import { attributed } from './article.js';

const personsIn = (page: string): Record<string, readonly string[]> =>
  Object.fromEntries(attributed(page).persons.map(({ name, roles }) => [name, roles]));

describe('persons', () => {
  it.each<[string, Record<string, readonly string[]>]>([
    ['工信部总工程师赵志国出席。', { 赵志国: ['工业和信息化部总工程师'] }],
    [
      '工业和信息化部党组成员、副部长单忠德在会上发言。',
      { 单忠德: ['工业和信息化部党组成员', '工业和信息化部副部长'] },
    ],
    ['文化和旅游部副部长、国家文物局局长李群出席。', { 李群: ['文化和旅游部副部长', '国家文物局局长'] }],
    [
      '工业和信息化部新闻发言人、总工程师赵志国，新闻发言人、运行监测协调局局长陶青一同出席。',
      {
        赵志国: ['工业和信息化部新闻发言人', '工业和信息化部总工程师'],
        陶青: ['工业和信息化部新闻发言人', '工业和信息化部运行监测协调局局长'],
      },
    ],
    ['记者专访财政部部长蓝佛安，谈到减税。', { 蓝佛安: ['财政部部长'] }],
    ['美国总统拜登在华盛顿会见法国总统马克龙。', { 拜登: ['美国总统'], 马克龙: ['法国总统'] }],
    ['西班牙国王费利佩六世到访。', { 费利佩六世: ['西班牙国王'] }],
    ['（记者杨士龙）展览昨日开幕。', { 杨士龙: ['记者'] }],
    ['习近平总书记多次作出指示。', { 习近平: ['总书记'] }],
    ['在以习近平同志为核心的党中央领导下，成绩很大。', { 习近平: [] }],
    ['蔡奇、石泰峰参加会见。', { 蔡奇: [], 石泰峰: [] }],
    ['蔡旭哲、宋令东、王浩泽三名航天员进入太空。', { 蔡旭哲: [], 宋令东: [], 王浩泽: [] }],
    ['17岁的全红婵，又拿了第一。', { 全红婵: [] }],
    ['店长顾晓在柜台前演示手机。', { 顾晓: ['店长'] }],
    ['乌克兰武装部队总司令扎卢日内当天到访。', { 扎卢日内: ['乌克兰武装部队总司令'] }],
    ['法国总统马克龙访华，摩洛哥国王穆罕默德六世指派特使。', { 马克龙: ['法国总统'], 穆罕默德六世: ['摩洛哥国王'] }],
    ['俄副总理亚历山大·诺瓦克6日到任。', { '亚历山大·诺瓦克': ['俄副总理'] }],
    ['日本首相岸田文雄今天到访。', { 岸田文雄: ['日本首相'] }],
    ['会见阿联酋总统穆罕默德、伊朗外长阿卜杜拉希扬。', { 穆罕默德: ['阿联酋总统'], 阿卜杜拉希扬: ['伊朗外长'] }],
    ['乌兹别克斯坦总统米尔济约耶夫表示，合作很好。', { 米尔济约耶夫: ['乌兹别克斯坦总统'] }],
  ])('%s', (page, expected) => expect(personsIn(page)).toEqual(expected));

  it.each([
    '主席团会议今天召开。',
    '代表全体职工致谢。',
    '各级负责人高度重视安全。',
    '部长级会议在京举行。',
    '高中生参加了比赛。',
    '祝贺阿方当选理事国。',
    '妇女儿童工作再上台阶。',
    '三代航天员齐聚北京。',
    '提升群众的获得感、幸福感。',
    '顾客在柜台前挑选手机。',
    '顾问对方案很满意。',
  ])('none: %s', (page) => expect(personsIn(page)).toEqual({}));

  it('tells two of one family name apart', () => {
    const { speech } = attributed(
      '工业和信息化部总工程师谢少锋介绍，产量增长6%。\n信息通信发展司司长谢存说，收入增长11%。\n谢少锋表示，下半年可期。',
    );
    expect(speech.map(({ speaker }) => speaker)).toEqual(['谢少锋', '谢存', '谢少锋']);
  });

  it('knows a name only by its title', () => {
    const { persons, speech } = attributed('镇上的王局长说，今年修了三座桥。');
    expect(speech[0]?.speaker).toBe('王局长');
    expect(persons.map(({ name }) => name)).toEqual([]);
  });

  it('marks who speaks', () => {
    const { persons } = attributed('财政部部长蓝佛安表示，支出加快。审计署署长侯凯出席。');
    expect(persons.map(({ name, speaks }) => [name, speaks])).toEqual([['蓝佛安', true], ['侯凯', false]]); // prettier-ignore
  });
});

describe('names', () => {
  it.each(['陶青', '赵志国', '欧阳修远', '迪亚斯-卡内尔·贝穆', '泽连斯基'])('%s', (name) =>
    expect(isNameShaped(name)).toBe(true),
  );
  it.each(['强调', '高度', '任务', '平台', '方案', '伊朗', '四川', '的'])('not %s', (word) =>
    expect(isNameShaped(word)).toBe(false),
  );
});

describe('offices', () => {
  it.each([
    ['中方代表会见越共中央书记处书记、祖国阵线主席', '越共中央书记处书记、祖国阵线主席'],
    ['来看本台记者对外交部副部长', '外交部副部长'],
    ['18日，工业和信息化部运行监测协调局局长', '工业和信息化部运行监测协调局局长'],
    ['昨天国家数据局局长', '国家数据局局长'],
  ])('%s', (before, office) => expect(officeBefore(before, before.length)).toBe(office));

  it('give each its body', () => {
    expect(singleOffices('工业和信息化部党组成员、副部长')).toEqual(['工业和信息化部党组成员', '工业和信息化部副部长']);
    expect(singleOffices('中共中央政治局委员、新疆维吾尔自治区党委书记')).toEqual(['中共中央政治局委员', '新疆维吾尔自治区党委书记']); // prettier-ignore
  });
});
