import { PROGRAMME_VERBS } from '../../lexicon/topics.js';
import { NOMINALISATIONS } from '../../lexicon/metric-words.js';
import type { QuantityView } from '../view.js';
import { UNITS } from '../../lexicon/units.js';
import { CAUSING_VERBS, EVENTS, PARTICIPATION } from '../../lexicon/word-classes.js';
import { HEAD_AT_END, isBare } from './complete.js';
import { documentOf } from './document.js';
import { dimensionOf } from './dimension.js';
import { doesBeyond, frameOf, type Frame } from './frame.js';
import type { MetricContext, MetricPattern } from './reading.js';
import { matchesOf } from '../../text/matches.js';

const FRAMES = new WeakMap<QuantityView, Frame>();

/** The frame of a quantity, read once. */
export function frameFor(view: QuantityView): Frame {
  const known = FRAMES.get(view);
  if (known) return known;
  const { unit, end } = view.quantity;
  // 1200万返乡创业年轻人: a unit that only the noun behind implies counts nothing by itself.
  const written = !/[\d零〇一二两三四五六七八九十百千万亿几余多]/.test(view.article.text[end - 1]!);
  const countsItself = unit in NOUN_OF_UNIT && unit !== '次' && written;
  const frame = frameOf(view.words, view.at, view, countsItself);
  FRAMES.set(view, frame);
  return frame;
}

/** The counter is the noun: 760万人摆脱极端贫困, 四部门联合印发. */
export const NOUN_OF_UNIT: Readonly<Record<string, string>> = {
  人: '人数', 部门: '部门', 国: '国家', 省份: '省份', 省: '省份', 市: '城市', 县: '县', 金: '金牌', 银: '银牌', 铜: '铜牌', 金牌: '金牌', 银牌: '银牌', 铜牌: '铜牌',
  次: '次数', 大类: '大类', 户: '户', 用户: '用户', 村: '村', 乡镇: '乡镇', 农户: '农户',
}; // prettier-ignore

const EVENT_END = EVENTS.source.replace(/\$$/, '');
const EVENT_NAMED = new RegExp(`“[^”]{2,24}”\\p{Script=Han}{0,6}?${EVENT_END}|[\\p{Script=Han}“”A-Z]{0,12}?${EVENT_END}`, 'gu'); // prettier-ignore
const OF_AN_EVENT = /^.*?(?:第.{1,4}届|本届|此次|这次|本次|今年|参加|出席|举办|举行|在|为期|的|将|届|[余多]?场)/;

const ACTIVITY = /(?:活动|行动|计划|工程)$/;

/** 123个国家参会参展: the event the sentence has named says in what they take part. */
function takingPart(frame: Frame, { view, topic, event: about }: MetricContext): Frame {
  const part = PARTICIPATION.test(frame.does) ? 'does' : PARTICIPATION.test(frame.verb) ? 'verb' : undefined;
  if (!part || frame[part] === '') return frame;
  const sentence = view.article.sentences[view.clause.sentence]!;
  const before = view.article.text.slice(Math.max(sentence.start, view.quantity.start - 120), view.quantity.start);
  const event =
    matchesOf(before, EVENT_NAMED)
      .at(-1)?.[0]
      .replace(/^(?!“[^”]*”).*$/, (name) => name.replace(OF_AN_EVENT, ''))
      .replace(/^[^“]*(?=“)/, '') ?? '';
  // 企业家大会 held at a forum: what the sentence is about.
  const known = ACTIVITY.test(event) || frame.object !== '' || frame.verb === '参与' ? '' : about();
  if (known !== '') return { ...frame, [part]: `参加${known}` };
  if (/参[与加]/.test(event) || (part === 'verb' && frame.verb === '参与')) return frame;
  if (event.length < 3 && /“|”/.test(topic) && /^参[与加]$/.test(frame[part]))
    return { ...frame, [part]: `参与${topic}` };
  return event.length < 3 ? frame : { ...frame, [part]: `参加${event}` };
}

/** 小微企业享受税费减免9461亿元: whose it is belongs to the name. */
const HOLDING = /^(?:完成|实现|享受|获得|得到|取得|拥有|达成)$/;

/** 企业享受…减税6991亿元，享受留抵退税2691亿元: who is said once. */
const ENJOYING = /^(?:享受|获得|得到)$/;

const REACHING_OUT = /^(?:通达|联通|直达|辐射|覆盖|连接|惠及)/;
const AMOUNT = /[量额数率级值力能金度]$|[种品]类$/;

/** The frame with what it leaves to its neighbours: a verb across 、 or 和, the subject of the last clause, the next one's noun. */
export function completedFrame(context: MetricContext): Frame {
  const { view, views } = context;
  const own = beyond(withNext(frameFor(view), view, views), view);
  const previous = views[view.place - 1];
  if (own.joined && previous) {
    const first = completedFrame({ ...context, view: previous });
    return { ...own, subject: first.subject, circumstance: first.circumstance, verb: first.verb, making: first.making, under: first.under, joined: false }; // prettier-ignore
  }
  if (own.subject !== '' || own.verb === '') return own;
  const agent = agentOf(context, own);
  return { ...own, subject: agent === '' && PROGRAMME_VERBS.test(own.verb) ? context.programme() : agent };
}

/** Who or what does it, where the clause leaves it out: the event just named, or the subject of the clause before. */
function agentOf(context: MetricContext, own: Frame): string {
  const { view, views, topic, earlier } = context;
  if (own.making && !HOLDING.test(own.verb)) return '';
  if (EVENTS.test(topic)) return shortEvent(topic);
  for (let place = view.place - 1; place >= 0; place--) {
    const named = shortEvent(earlier[place]?.name ?? '').replace(REPEATED, '');
    const before = frameFor(views[place]!);
    if (EVENTS.test(named) && named.length <= 24 && actsItself(before, views[place]!)) return named;
    if (
      (!own.making || ENJOYING.test(own.verb)) &&
      before.subject !== '' &&
      (before.verb !== '' || before.under !== '')
    )
      return before.subject;
    // 中欧班列达到4万列，通达24个国家: what was counted reaches them.
    if (REACHING_OUT.test(own.verb) && before.reached && views[place]!.quantity.family === 'counter' && !AMOUNT.test(before.object)) return before.object; // prettier-ignore
  }
  return '';
}

/** 连续组织开展服务月活动: the event is 服务月活动. */
const REPEATED = /^连续(?:组织|开展|举办|举行|实施)+/;

/** 举办300场活动 holds an event that goes on to do things; 2400家平台 are things counted. */
const actsItself = (frame: Frame, view: QuantityView): boolean =>
  frame.counted === '' || /^(?:场|次|届|期|站)$/.test(view.quantity.unit);

/** “数字化赋能、…中小企业全国行”活动: of a long quoted name its end. */
const shortEvent = (name: string): string => name.replace(/“[^”]{14,}?([^”、]{2,12})”/, '$1');

/** 四部门日前印发…, 四部门，连续三年实施…: what bodies and states do may stand behind a comma. */
function beyond(frame: Frame, view: QuantityView): Frame {
  if (!/^(?:部门|国)$/.test(view.quantity.unit) || frame.counted !== '' || frame.does !== '') return frame;
  let from = view.end;
  while (from < view.words.length && ['break', 'adverb', 'time', 'quantity'].includes(view.words[from]!.class)) from++;
  return { ...frame, does: doesBeyond(view.words, from) };
}

/** What a list's later member shares with this one: the end of its compound (100个玉米、102个油菜整建制推进县), or what is said. */
function sharing(frame: Frame, view: QuantityView, next: QuantityView, later: Frame): Frame {
  const open = next.quantity.unit === view.quantity.unit && frame.counted.length <= 3 && !COUNTED_ITSELF.test(frame.counted); // prettier-ignore
  const tail = open ? sharedTail(later.counted, next) : '';
  if (tail !== '') return { ...frame, counted: frame.counted + tail };
  const said = frame.does === '' && (frame.verb === '' || CAUSING_VERBS.has(frame.verb));
  return said ? { ...frame, does: later.does } : frame;
}

const COUNTED_ITSELF = /(?:[省市县区村国人家者员户车船机]|企业|项目|部门)$/;

/** What a compound of the next figure says behind its first word, which differs: 大面积提单产整建制推进县. */
function sharedTail(counted: string, next: QuantityView): string {
  const first = next.words[next.at + 1]?.text ?? '';
  return counted.startsWith(first) && counted.length >= first.length + 5 && !counted.includes('的') ? counted.slice(first.length) : ''; // prettier-ignore
}

/**
 * What the next figure lends: its noun (新建4500万亩、改造提升3500万亩高标准农田, 15批次504件文物), or what is said of both
 * (150多家剧场、500多家书店对公众开放).
 */
function withNext(frame: Frame, view: QuantityView, views: readonly QuantityView[]): Frame {
  const next = views[view.place + 1];
  if (!next || next.clause !== view.clause || frame.reached) return frame;
  const following = frameFor(next);
  // 313部直径6米的单元天线: what is counted stands behind the measure of each.
  const measure = dimensionOf(next);
  if (measure?.from === view.at + 1 && following.counted !== '') return { ...frame, counted: following.counted, does: following.does }; // prettier-ignore
  const between = view.words.slice(view.at + 1, next.at);
  // 47个国家超过890家企业参展: nothing but the noun between the two.
  const listed = following.joined || between.every((word) => word.class === 'noun' || word.class === 'joint');
  // 50多个国家的1000多家企业参展: whose they are takes part as well.
  if (between.at(-1)?.class === 'de' && frame.counted !== '' && PARTICIPATION.test(following.does))
    return { ...frame, does: following.does };
  // 来自100个国家的700名客商齐聚柳州: whose countries they are.
  if (frame.under === '来自' && between.at(-1)?.class === 'de' && following.counted !== '') return { ...frame, owner: following.counted, does: following.counted + following.does }; // prettier-ignore
  if (frame.counted !== '') return listed ? sharing(frame, view, next, withNext(following, next, views)) : frame;
  // 7大类114个品类: the first counts itself.
  if (between.length === 0 && frame.verb !== '' && view.quantity.unit in NOUN_OF_UNIT) return frame;
  const adjacent = between.length === 0 || (between.length === 1 && between[0]!.class === 'joint');
  const shared = frame.object === '' && frame.verb !== '' && next.quantity.unit === view.quantity.unit;
  if (between.length === 0 && /批次$|^代$/.test(view.quantity.unit))
    return { ...frame, counted: `${following.counted}${view.quantity.unit}`, does: following.does };
  return adjacent || shared ? { ...frame, counted: following.counted, does: following.does } : frame;
}

/** A grade in a name tells which things are counted; what they do then adds nothing. */
const SPECIFIC = /国家级|省级|市级|国家(?!和|或|、|$)|全国|世界级/;
/** An attribute that holds a verb of its own says what happened to the counted. */
const VERBAL = /[返获提参建发完进实落给打造]/;
const LONGEST = 34;
const join = (modifier: string, head: string): string =>
  modifier === '' ? head : `${modifier.replace(/的$/, '')}的${head}`;

/** Subject, circumstance and verb in front of a head, as far as they fit. */
function acted(frame: Frame, head: string): string {
  const whole = frame.subject + frame.circumstance + frame.verb;
  if (whole.length + head.length <= LONGEST) return join(whole, head);
  const short = frame.subject + frame.verb;
  return join(short.length + head.length <= LONGEST ? short : frame.verb, head);
}

/** 421家国家级智能制造示范工厂, 俄防空系统击落了193架无人机, 2577家网站完成改造, 拦截骚扰电话540亿次. */
export const counted: MetricPattern = {
  id: 'metric.counted',
  read(context) {
    if (context.kind.kind !== 'level') return undefined;
    const read = completedFrame(context);
    const frame = { ...read, does: documentOf(context.view, read.does) };
    const { quantity, article } = context.view;
    const unit = article.text.startsWith('用户', quantity.end - 2) ? '用户' : quantity.unit;
    const name = countedName(takingPart(frame, context), unit);
    return name === '' ? amongThem(context, frame) : { name };
  },
};

const OF_WHICH = /^(?:有关|包括|涉及)/;

/** 其中，2500余个达到了2级以上水平: of the things just counted those that do so. */
function amongThem({ antecedent, view, kind }: MetricContext, frame: Frame): { name: string } | undefined {
  const alike = antecedent?.unit === view.quantity.unit && antecedent.kind === kind.kind;
  if (!alike || frame.does.length < 3 || OF_WHICH.test(frame.does) || frame.counted !== '' || frame.object !== '' || view.quantity.family !== 'counter') return undefined; // prettier-ignore
  const noun = antecedent.name.replace(/^.*的/, '');
  return { name: join(frame.does, noun) };
}

/** 大飞机、高铁等领域示范工厂: a long list of examples says less than what they are examples of. */
const withoutExamples = (name: string): string => (name.length > 22 ? name.replace(/^.+等(?=.{4,})/, '') : name);

/** Predicates that say only that there is so much: 拓展到, 次第设立. */
const EMPTY_DOING = /^(?:设立|成立|构成|组成|拓展[到至]|扩展[到至]|增加[到至]|扩大[到至]|发展[到至])$/;
const ORIGIN = /^(?:共?有)?来自.*(?:、|等|各地|各行各业|全国|世界)/;

function countedName(frame: Frame, unit: string): string {
  const { object, verb, making } = frame;
  const does = EMPTY_DOING.test(frame.does) ? '' : frame.does;
  // 来自哈萨克斯坦、美国等国家的170多名专家学者: where they come from is no part of what they are.
  const attribute = ORIGIN.test(frame.attribute) ? '' : frame.attribute;
  const unitNoun = (frame.reached || unit === '次') && does === '' ? '' : (NOUN_OF_UNIT[unit] ?? '');
  const noun = frame.counted !== '' ? withoutExamples(frame.counted) : object === '' || does !== '' ? unitNoun : '';
  // 加息25个基点.
  if (noun === '基点' && verb !== '') return `${frame.subject}${verb}幅度`;
  if (noun === '') {
    if (object === '' || verb === '' || frame.reached || (making && isBare(object))) return '';
    return objectName(frame, unit);
  }
  if (frame.reached && object !== '') return '';
  if (attribute !== '' && does !== '' && attribute.length + does.length + noun.length <= 24 && !VERBAL.test(attribute)) return join(does, join(attribute, noun)); // prettier-ignore
  if (attribute !== '') return join(attribute.length + noun.length > LONGEST ? attribute.slice(-12) : attribute, noun);
  // 来自70个国家的记者报名参会: whose countries they are.
  if (frame.under === '来自' && frame.owner !== '') return `${does.slice(frame.owner.length)}的${frame.owner}来自的${noun}`; // prettier-ignore
  if (frame.under !== '') return does === '' && frame.does !== '' ? noun : join(underName(frame), noun);
  const causing = CAUSING_VERBS.has(verb) && does !== '';
  if (verb !== '' && !making && !causing) return acted({ ...frame, verb: verb + object }, noun);
  const telling = does.length <= 4 || !SPECIFIC.test(noun);
  if (does !== '' && telling && does.length + noun.length <= LONGEST) return join(object + does, noun);
  if (COVERING.test(verb) && frame.subject !== '') return join(frame.subject + verb, noun);
  return making && verb !== '' ? frame.subject + noun : object + noun;
}

/** 补贴范围涵盖114个品类: what covers them. */
const COVERING = /^(?:涵盖|覆盖|聚焦|围绕|涉及)$/;

/** 中国向70多个国家派出了…: who does what to the counted. */
function underName(frame: Frame): string {
  const whole = frame.subject + frame.does;
  return whole.length <= LONGEST ? whole : frame.does;
}

/** 拦截涉诈电话540亿次, 出口钢材5878.5万吨: the verb with its object, or the named indicator the two make. */
export function objectName(frame: Frame, unit: string): string {
  const { object, verb, making, subject, circumstance } = frame;
  if (making || verb === '') return /层面$/.test(subject) || HOLDING.test(verb) ? subject + object : object;
  const trade = NOMINALISATIONS.find((row) => row.verb === verb);
  if (trade && !HEAD_AT_END.test(object)) return `${subject}${object}${UNITS.get(unit)?.family === 'currency' ? trade.suffix.replace('量', '额') : trade.suffix}`; // prettier-ignore
  const whole = subject + circumstance + verb + object;
  return whole.length <= LONGEST ? whole : verb + object;
}
