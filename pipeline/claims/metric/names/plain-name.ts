import { HARVESTS } from '../../../lexicon/crops.js';
import { HEAD_AT_END, isBare } from './complete.js';

/** What a name as read from its words still carries that is no part of it. */

const AHEAD_OF_NAME: readonly RegExp[] = [
  // The list's mark: 一是汽车产销量.
  /[一二三四五六七八九十]是|其中/,
  // Which ones: 上述企业, 全市高新技术企业; 该行|其净息差; what is left of 2024年第三期.
  /上述(?=.{2})|同期(?=.{2})|全[省市县州](?=[\p{Script=Han}“]{4})|其(?![他它实中余间次])(?=.{2})|年(?=第[一二三四五六七八九十\d]{1,3}[期批次届])/u,
  // What is yet to be done: 计划新造油茶林.
  /计划(?=新[建造增改开办]|改造|完成|培育|建设)|将(?:新?建成?)(?=.{2})|预测(?=全[国球年]|(?:\p{Script=Han}{2})?(?:经济|国内生产))/u,
  // 被告人…，并处罚金.
  /并处(?=罚)/,
  // What points at the thing or counts it as one: 这艘船, 一列班列; not 一个中国.
  /这(?:是|些|[个台艘架座条项家所名位支批种](?=.{3}))/,
  /一[名个家艘列辆架台位座所](?![半月多季小星世百])(?=[\p{Script=Han}“]{3})(?!个中国)/u,
  // 也是, 等部分地区.
  /[也并](?=[是称为])|等(?![级候效值离到待])/,
  // 兵团报告|新增病例.
  /.{0,24}?报告(?=(?:新增|累计|现有).*(?:病例|感染者)$)/,
];
const AHEAD = new RegExp(`^(?:${AHEAD_OF_NAME.map(({ source }) => source).join('|')})+`, 'u');
/** 盾构机将, 专家曾于, 考古发现中有: what belongs to the predicate. */
const BEHIND =
  /(?<=..)(?:(?<![名老小大上中少虎神闯])将|曾于?|(?<=[年日月会家员])于|[各中]有|(?<=[员市县区省业者们])有|约合(?:人民币)?|(?<=[运节假季])里|(?<![行作人成])为|达到?|年?平均|[年月日]均|(?<![人年月日平])均|(?<=指数|率)运行|(?<=[率量额值数格温])各[月季]度?|(?<=[率量度比值])控制|(?<=指)(?:报收于|收于|报收))$/;
/** 陆域（不含港澳台地区）生态系统. */
const LEFT_OUT = /（(?:不含|不包括|不计)[^）]*）/g;
const EDGE_MARKS =
  /^[的、，]+|(?<!标)[的、，]+$|(?<=..)(?<![共总参平高同初中均优普饱温缓惠波涉触危顾])(?:以及|[和与及等])$/g;
/** 开行的开行的中欧班列, 加息加息次序: said twice; not 退税缓税缓费. */
const TWICE = /(?!税缓)(\p{Script=Han}{2,6}的?)\1/u;

/** 多地最高气温, 东北地区东部部分地区气温: where the weather is so, its scope says. */
const WEATHER_OF_A_PLACE =
  /^.*(?:地区|大部|多地|等地)(?:的)?(?=(?:最[高低大]|平均|日均|小时|累计|过程)*(?:气温|温度|降[雨水雪]量|雨量|积雪)$)/;

/** 60岁及以上人口占22%，其中65岁及以上占15%. */
const AGED_SHARE = /(?<=岁(?:及?以上)?)(?=占比$)/;

const PAIRS = ['“”', '《》', '（）', '‘’'] as const;

/** 约》增列…的议案, “五一档票房: a name that was cut inside a title or a quotation goes without the cut half. */
function balanced(name: string): string {
  let text = name;
  for (const [open, close] of PAIRS) {
    const [opened, closed] = [text.lastIndexOf(open!), text.indexOf(close!)];
    if (closed >= 0 && (text.indexOf(open!) < 0 || text.indexOf(open!) > closed)) text = text.slice(closed + 1);
    else if (opened >= 0 && text.indexOf(close!, opened) < 0) text = text.slice(0, opened) + text.slice(opened + 1);
  }
  return text;
}

/** The name without what belongs to the sentence around it. */
export const plainName = (name: string): string =>
  withoutFields(
    balanced(HARVESTS.reduce((text, [short, full]) => text.replace(short, full), name).replace(AHEAD, ''))
      .replace(LEFT_OUT, '')
      .replace(EDGE_MARKS, '')
      .replace(BEHIND, '')
      .replace(WEATHER_OF_A_PLACE, '')
      .replace(TWICE, '$1')
      .replace(AGED_SHARE, '人口'),
  );

/** 信息技术、高端装备等领域国家先进制造业集群: the fields a thing is found in are a list, not a part of its name. */
const FIELDS =
  /^[^，。]*、[^，。]*等(?:.{0,6}(?:领域|行业|方面)|多?个?(?:国家|地区|省份|城市|省|市|地|国)(?:和地区)?)(?:的)?(?=[^，。、]{6,}$)/;
const withoutFields = (name: string): string => {
  const bare = name.replace(FIELDS, '');
  return bare === name || isBare(bare) || HEAD_AT_END.test(bare) ? name : bare;
};

const REACHING_PERSONS = /(?:惠及|覆盖|载有|搭载|容纳|受益|涉及|影响|波及|死于)$/;
const PERSONS: Readonly<Record<string, string>> = {
  人: '人数',
  人次: '人次',
  户: '户数',
  州: '的州',
  国: '的国家',
  省: '的省份',
  市: '的城市',
  县: '的县',
};

const FOR_EACH = /(?<=(.{2}))[每一](?:吨|公斤|千克|斤|桶|克|立方米|平方米|千瓦时|度)$/;
const PRICED = /[价格费贴助资租金税额]$/;
/** 籽棉每公斤7.3元, 猪肉13元一斤, 燃油价格每吨跌了600元: what so much of it costs. */
export const ofPrice = (name: string): string => name.replace(FOR_EACH, (_, before: string) => (PRICED.test(before) ? '' : '价格')); // prettier-ignore

/** 报销惠及1156万人, 载有8人: a verb of reaching persons is of their number. */
export const ofPersons = (name: string, unit: string): string =>
  REACHING_PERSONS.test(name) ? name + (PERSONS[unit] ?? '') : name;
