import { GOES_ON } from '../../../lexicon/lasting.js';
import { DEALS } from '../../../lexicon/metric-words.js';
import { NAMELESS } from '../../../lexicon/word-classes.js';
import { complete, HEAD_AT_END, joined, OWN_MEASURE } from '../names/complete.js';
import { completedFrame } from './completed-frame.js';
import { objectName } from './counted-name.js';
import { ofOneDay, ofSort } from './sorted.js';
import { frameFor } from '../phrase/own-frame.js';
import type { Frame } from '../phrase/frame.js';
import { CROP_AT_END, FIELD_WORK } from '../../../lexicon/crops.js';
import type { QuantityView } from '../../view.js';
import type { MetricContext, MetricPattern } from '../reading.js';
import { stepBack } from '../words/step-back.js';
import { textOf } from '../words/word.js';
import { topicOfChain } from '../phrase/topic.js';
import { subjectBefore } from '../phrase/subject.js';

/** 电信业务收入达到4437亿元: the phrase before the number. */
export const amountBefore: MetricPattern = {
  id: 'metric.before',
  read(context) {
    const { view } = context;
    const frame = frameFor(view);
    const before = view.siblings[view.place - 1];
    const earlier = context.earlier[view.place - 1];
    if (frame.continues && earlier && before!.unit === view.quantity.unit) return { name: earlier.name };
    const read = ownName(completedFrame(context), context).replace(/年创(?=产值|收)/, '年');
    const own = ofField(ofOneDay(read, context), context);
    const name = own === '' && isOfAnother(context) ? ofAlike(frame, context) : partOf(complete(own, context), context);
    if (name === '' || /^\P{L}*$/u.test(name)) return undefined;
    // 设计最高时速350公里: the unit itself says what is measured.
    if (view.quantity.unit === 'km/h' && !SPEED.test(name)) return { name: speedOf(name, view) };
    // 春运从1月14日起，为期40天.
    if (context.kind.kind === 'duration' && view.words[view.at - 1]?.text === '为期' && GOES_ON.test(name)) return { name: `${name}时长` }; // prettier-ignore
    return { name: withoutCount(name, view.quantity.family), ...(name !== own && { completed: true }) };
  },
};

/** 回程比例48%。累计开行7820列: no share is so many trains; 成交额139亿元。三项都创了新高: no sum of money so many things. */
function isOfAnother({ view, kind, topic, sentenceTopic, antecedent }: MetricContext): boolean {
  const { quantity } = view;
  if (!antecedent || topic !== '' || antecedent.unit === quantity.unit || quantity.unit === 'km/h') return false;
  // 吞吐量比8月减少8.3%，为284.6万人次: what fell is told again.
  if (antecedent.kind !== 'share' && antecedent.kind !== 'level') return false;
  if (antecedent.sentence !== view.clause.sentence && sentenceTopic() !== '') return false;
  return kind.kind === 'level' || kind.kind === 'duration';
}

/** Counters of anything: two counts by one of these may be of two things. */
const ANY_COUNTER = /^(?:[个项家人名次件种类位户场元]|人次|美元)$/;

/** What was counted last by the same counter; else what is done to so much. Empty where the last figure's name cannot be this one's. */
function ofAlike({ verb }: Frame, context: MetricContext): string {
  const { view, kind, alike, antecedent } = context;
  const { unit, family } = view.quantity;
  if (kind.kind === 'level' && alike && !ANY_COUNTER.test(unit)) return alike.name;
  if (kind.kind === 'level' && DEALS.has(verb)) return /^(?:physical|currency)$/.test(family) ? verb + (family === 'physical' ? '量' : '额') : verb; // prettier-ignore
  if (kind.kind === 'duration') return '';
  const { name, kind: last, sentence } = antecedent!;
  const apart = last === 'share' ? sentence !== view.clause.sentence || /[率例面]$/.test(name) : family !== 'currency' && HEAD_AT_END.test(name); // prettier-ignore
  return apart ? '' : complete('', context);
}

const SPEED = /(?:时速|速度|风速|车速)/;
const AT_SPEED = /^(?:设计|运营|最高|最大|平均|试验|测试|巡航|飞行|行驶)$/;
/** 线路总长2100公里，设计时速350公里: the speed is not of the length. */
const OWN_LENGTH = /(?:^(?:线路|正线|主线|全线))?(?:全长|总长)$/;
/** 最高运营时速350公里: what speed it is stands before the unit. */
function speedOf(name: string, { words, at, floor }: QuantityView): string {
  let from = at;
  while (from > floor && AT_SPEED.test(words[from - 1]!.text)) from--;
  const taken = textOf(words, from, at);
  const of = name.replace(OWN_MEASURE, '').replace(OWN_LENGTH, '');
  return `${of.endsWith(taken) ? of : of + taken}时速`;
}

/** 铁路营业里程6120公里，其中高速铁路2415公里: of a part the same is told as of the whole. */
function partOf(name: string, context: MetricContext): string {
  const sort = ofSort(name, context);
  if (sort !== undefined) return sort;
  const { view, kind, antecedent, earlier } = context;
  // 公路水路投资320亿元，其中铁路投资65亿元.
  const investor = antecedent?.name.endsWith(FIXED_ASSETS) === true && antecedent.sentence === view.clause.sentence ? INVESTED.exec(name)?.[1] : undefined; // prettier-ignore
  if (investor !== undefined) return investor + FIXED_ASSETS;
  const { article, clause, quantity, siblings, place } = view;
  const whole = earlier[place - 1];
  const alike = siblings[place - 1]?.unit === quantity.unit && kind.kind === 'level' && antecedent?.kind === 'level';
  const among = article.text.startsWith('其中', clause.start);
  if (!alike || !whole || !(among || isParallel(name, whole.name)) || name.length > LONGEST_PART) return name;
  const added = among && !ADDED.test(name) ? (ADDED.exec(whole.name)?.[0] ?? '') : '';
  if (!/^(?:physical|currency)$/.test(quantity.family) || HEAD_AT_END.test(name)) return added + name;
  const head = HEAD_AT_END.exec(whole.name)?.[0];
  return added + (head === undefined || head === whole.name || name.includes(head) ? name : joined(name, head));
}
const LONGEST_PART = 10;
const FIXED_ASSETS = '固定资产投资';
const INVESTED = /^(.{2,12})完成投资$/;
/** 新增公路60.9万公里，其中高速公路4.2万公里: so many were added of the part as well. */
const ADDED = /^新[增建]/;

/** 第一产业用电量148亿千瓦时，第二产业5936亿千瓦时: the next of its kind, by how the two end. */
function isParallel(name: string, before: string): boolean {
  const head = HEAD_AT_END.exec(before)?.[0] ?? '';
  const stem = before.slice(0, before.length - head.length);
  return head !== '' && name.length >= 3 && stem !== name && stem.slice(-2) === name.slice(-2);
}

/** 工程向北京调水100亿立方米, 电站发电40亿千瓦时: verbs that hold what flows, and so name its amount. */
const FLOW = /(?:[调供输补引放]水|[发供送输用]电|[供输产]气|产[油煤]|降[水雨雪]|供热|吞吐|减排)$/;

/** 省级统筹安排3.52亿元支持建设, 中央财政投入52亿元: money that is given is funds. */
const FUNDS = /(?:安排|投入|下达|拨付|筹集|拨款|预拨|补助|筹措|注入|提供|捐赠|援助|资助|划拨)$/;

const FOR = /^(?:支持|用于|助力|补助|帮助|扶持)$/;
const LONGEST_PURPOSE = 20;

/** 中央财政安排30亿元支持首批20个试点城市 → 支持试点城市的中央财政资金; without a purpose, what is done with them. */
function fundsFor({ subject, verb }: Frame, { words, at, end }: QuantityView): string {
  const from = words[at + 1]?.text === '，' ? at + 2 : at + 1;
  const limit = from === at + 1 ? end : words.length;
  let to = from + 1;
  while (to < limit && words[to]!.class !== 'break') to++;
  const purpose = FOR.test(words[from]?.text ?? '')
    ? words.slice(from, to).filter(({ class: kind, text }) => !/^(?:quantity|adverb|time|aspect)$/.test(kind) && !/^(?:首批|的)$/.test(text)).map(({ text }) => text).join('') // prettier-ignore
    : '';
  return purpose.length > 3 && purpose.length <= LONGEST_PURPOSE
    ? `${purpose}的${subject}资金`
    : `${subject}${verb}资金`;
}

/** Counters of what is done, not of things: 军营开放32次. */
const OCCASIONS = /^(?:次|场|场次|人次|车次|架次|列次|班次|台次|航次|艘次|批次|轮|届|期|站|例|对|起|宗|笔)$/;

/** 开工的项目 where things are counted; else what is done is measured, in the order of the text: 个人垫付268亿元, 道路抢修315处. */
function doneBy({ subject, verb }: Frame, view: QuantityView): string {
  const { words, at, floor, quantity } = view;
  const last = words[stepBack(words, at, floor) - 1];
  const things = quantity.family === 'counter' && !OCCASIONS.test(quantity.unit) && (last?.tag === 'v' || last?.text !== verb); // prettier-ignore
  return things && verb.length < 4 ? `${verb}的${subject}` : subject + verb;
}

function ownName(frame: Frame, { view }: MetricContext): string {
  // 惠及约6700万人: of how many.
  if (/^(?:惠及|载有|搭载|容纳)$/.test(frame.verb) && frame.object === '') return (frame.subject.length <= 12 ? frame.subject : '') + frame.verb; // prettier-ignore
  if (frame.object !== '' && !NAMELESS.test(frame.object)) return objectName(frame, view.quantity.unit);
  // 集装箱堆存时间减少三分之二.
  if (frame.object === '时间' && frame.verb !== '') return frame.subject + frame.verb + frame.object;
  if (view.quantity.family === 'currency' && FUNDS.test(frame.verb)) return fundsFor(frame, view);
  // 雪豹已监测到1200多只: what is counted stands before its verb.
  if (frame.subject !== '') {
    if (frame.verb === '' || frame.making) return frame.subject;
    if (view.quantity.family === 'physical' && FLOW.test(frame.verb)) return `${frame.subject}${frame.circumstance}${frame.verb}量`; // prettier-ignore
    return doneBy(frame, view);
  }
  // 已培训6000多人次: of how many.
  if (frame.verb !== '' && !frame.making && frame.does === '' && view.quantity.unit === '人次')
    return `${frame.verb}人次`;
  // 带动投资超1700亿元: what the verb says with its own object inside it.
  if (frame.verb !== '' && !frame.making && frame.verb.length >= 4) return frame.verb;
  const counts = view.quantity.family === 'counter' && frame.verb !== '' && frame.making && !frame.reached;
  const counted = counts ? topicOfChain(view) : '';
  if (counted !== '') return counted;
  const name = subjectBefore(view.words, view.at, view.floor).name;
  return NAMELESS.test(name) ? '' : name;
}

/** 收获冬小麦1300多万亩, 夏播玉米5800万亩: the crop stands behind the work. */
const WORK_ON_CROP = /^(.{0,8}?)(收获|播种|种植|抢收|机收|栽插|移栽|[春夏秋]播|灌溉)([^的]{2,8})$/;

/** 小麦收获1.42亿亩, 早稻已收获28.7%. */
export const ofField = (name: string, { view, kind }: MetricContext): string => {
  const crop = /^(?:亩|公顷)$/.test(view.quantity.unit) ? WORK_ON_CROP.exec(name) : null;
  if (crop && CROP_AT_END.test(crop[3]!)) return `${crop[1]}${crop[3]}${crop[2]}面积`;
  if (!FIELD_WORK.test(name)) return name;
  if (/^(?:亩|公顷)$/.test(view.quantity.unit)) return `${name}面积`;
  return kind.kind === 'share' ? `${name}进度` : name;
};

/** 人工智能企业数量超过4500家: that it is counted is said by the counter. */
const withoutCount = (name: string, family: string): string => {
  if (family !== 'counter') return name;
  const bare = name.replace(/(?:的)?(?:总?数量|总数|(?<=项目|案例|企业|用户|基站|平台|工厂|机构)数)$/, '');
  return bare.length >= 2 ? bare : name;
};
