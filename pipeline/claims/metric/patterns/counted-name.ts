import { MISHAPS, NOMINALISATIONS, PERSON_NOUN } from '../../../lexicon/metric-words.js';
import { UNITS } from '../../../lexicon/units.js';
import { CAUSING_VERBS, HOLDING_VERBS } from '../../../lexicon/word-classes.js';
import { HEAD_AT_END, isBare } from '../names/complete.js';
import type { Frame } from '../phrase/frame.js';
import { NOUN_OF_UNIT } from '../phrase/own-frame.js';

/** The name of what a frame counts, put together from its parts. */

/** A grade in a name tells which things are counted; what they do then adds nothing. */
const SPECIFIC = /国家级|省级|市级|国家(?!和|或|、|$)|全国|世界级/;
/** 25个国家物流枢纽纳入建设名单: into what they are taken says which. */
const LISTED = /^(?:纳入|列入|转入|入列|入选)/;
/** An attribute that holds a verb of its own says what happened to the counted. */
const VERBAL = /[返获提参建发完进实落给打造]/;
/** The longest a name may be, in characters: a longer one leaves out who or how. */
const LONGEST = 34;
/** The same where it ends in a document's title. */
const LONGEST_TITLE = 46;

/** 国家级|示范工厂: a modifier and its head. */
export const withModifier = (modifier: string, head: string): string =>
  modifier === '' ? head : `${modifier.replace(/的$/, '')}的${head}`;

/** Subject, circumstance and verb in front of a head, as far as they fit. */
function acted(frame: Frame, head: string): string {
  const whole = frame.subject + frame.circumstance + frame.verb;
  if (whole.length + head.length <= LONGEST) return withModifier(whole, head);
  const short = frame.subject + frame.verb;
  return withModifier(short.length + head.length <= LONGEST ? short : frame.verb, head);
}

/** 大飞机、高铁等领域示范工厂: a long list of examples says less than what they are examples of. */
const withoutExamples = (name: string): string =>
  name.length > 22 ? name.replace(/^.+等(?:(?:领域|方面|行业|地区|环节|场景)的)?(?=.{4,})/, '') : name;

const LONGEST_END = 18;

/** 《…报道》等全国各类媒体, 关于预算执行情况、法院工作报告: of a long relative clause the last of its list, where that can stand alone. */
function endOf(attribute: string): string {
  const end = attribute.slice(Math.max(attribute.lastIndexOf('、'), attribute.lastIndexOf('等'), attribute.lastIndexOf('，')) + 1); // prettier-ignore
  return end.length >= 2 && end.length <= LONGEST_END && /^[^”》）]*(?:[“《（][^”》）]*[”》）][^”》）]*)*$/.test(end) ? end : ''; // prettier-ignore
}

/** Predicates that say only that there is so much: 拓展到, 次第设立. */
const EMPTY_DOING =
  /^(?:设立|成立|构成|组成|(?:拓展|扩展|增加|扩大|发展|延长|提升|提高)到|(?!被)\p{Script=Han}{2}[至为])$/u;
/** Relative clauses of origin: 来自全国各地. */
const ORIGIN = /^(?:共?有)?来自.*(?:、|等|各地|各行各业|全国|世界)/;

const LONGEST_IDENTIFIED = 22;
const TOLD = /^(?:通过|在|给|向|用|将|以|从|随)/;

/** 空间站里的神舟十八号三名航天员通过直播关注…: who they are is said before the figure; how they do it adds nothing. */
const identified = (object: string, does: string, noun: string): boolean =>
  object.length >= 3 &&
  TOLD.test(does) &&
  !/[人次]数$/.test(noun) &&
  object.length + does.length + noun.length > LONGEST_IDENTIFIED;

/** 82个因灾断电的居民社区恢复供电: what they do now says which. */
const withoutRelative = (counted: string): string => counted.replace(RELATIVE, '');
const RELATIVE = /^(?:因|以|受|由|被|遭|为|在|从|位于|具[有备]|拥有|符合|获|参[与加])[^“《]{3,}的(?=[^的]{2,}$)/;

const FIELDS = /等(?:多个)?(?:领域|方面|行业)$/;

const EMITS = /^(.{0,12}?)(?:共|累计)?排放$/;

/** The name of what a frame counts; empty where it counts nothing that could be named. */
export function countedName(whole: Frame, unit: string): string {
  // 在军事、人文等领域达成20多项共识: fields reach nothing.
  const frame = whole.reached && FIELDS.test(whole.object) && whole.counted !== '' ? { ...whole, object: '' } : whole;
  const { object, verb, making } = frame;
  const does = EMPTY_DOING.test(frame.does) ? '' : frame.does;
  // 来自哈萨克斯坦、美国等国家的170多名专家学者: where they come from is no part of what they are.
  const attribute = ORIGIN.test(frame.attribute) ? '' : frame.attribute;
  const unitNoun = (frame.reached || unit === '次') && does === '' ? '' : (NOUN_OF_UNIT[unit] ?? '');
  const counted = does === '' || frame.owner !== '' ? frame.counted : withoutRelative(frame.counted);
  const noun = counted !== '' ? withoutExamples(counted) : object === '' || does !== '' ? unitNoun : '';
  if (noun === '') {
    if (object === '' || verb === '' || frame.reached || (making && isBare(object))) return '';
    return objectName(frame, unit);
  }
  // 林火排放10亿吨二氧化碳.
  const emitter = UNITS.get(unit)?.family === 'physical' && attribute === '' ? EMITS.exec(frame.subject + verb + object)?.[1] : undefined; // prettier-ignore
  if (emitter !== undefined && !frame.reached) return `${emitter}${noun}排放量`;
  // 每年可多发10亿度电.
  if (noun === '电' && verb !== '' && !making) return `${frame.subject}${verb}电量`;
  if (frame.reached && object !== '') return '';
  if (attribute !== '' && does !== '' && attribute.length + does.length + noun.length <= 24 && !VERBAL.test(attribute)) return withModifier(does, withModifier(attribute, noun)); // prettier-ignore
  if (attribute !== '')
    return withModifier(attribute.length + noun.length > LONGEST ? endOf(attribute) : attribute, noun);
  // 来自70个国家的记者报名参会: whose countries they are.
  const event = /^.*?(参加.+)$/.exec(does.slice(frame.owner.length))?.[1];
  // 使节、官员和专家学者…: who they are is told with their own number.
  if (frame.under === '来自' && frame.owner !== '' && event !== undefined) return `${event}的${frame.owner.includes('、') ? '' : `${frame.owner}来自的`}${noun}`; // prettier-ignore
  if (frame.under === '来自' && frame.owner !== '') return `${does.slice(frame.owner.length)}的${frame.owner}来自的${noun}`; // prettier-ignore
  if (frame.under !== '') return does === '' && frame.does !== '' ? noun : withModifier(underName(frame), noun);
  // 枪击2死28伤: what befell them says which, not what was done before.
  const causing = does !== '' && (CAUSING_VERBS.has(verb) || MISHAPS.has(does));
  // 禁止227名公民入境: what is forbidden, they do not do.
  if (FORBIDS.test(verb) && does !== '') return acted({ ...frame, verb: verb + does }, noun);
  // 救护员新增42万人: so many more of them.
  if (verb === '新增' && noun === unitNoun && PERSON_NOUN.test(frame.subject)) return verb + frame.subject;
  if (verb !== '' && !making && !causing) return acted({ ...frame, verb: verb + object }, noun);
  const telling = does.length <= 4 || LISTED.test(does) || !SPECIFIC.test(noun);
  if (does !== '' && telling && does.length + noun.length <= (does.endsWith('》') ? LONGEST_TITLE : LONGEST))
    return identified(object, does, noun) ? object + noun : withModifier(object + does, noun);
  if (TELLS_RANGE.test(verb) && frame.subject !== '') return withModifier(frame.subject + verb, noun);
  return making && verb !== '' ? frame.subject + noun : object + noun;
}

const FORBIDS = /^(?:禁止|阻止)$/;
/** 补贴范围涵盖114个品类: what covers them. */
const TELLS_RANGE = /^(?:涵盖|覆盖|聚焦|围绕|涉及)$/;

const CAUSES = /^(?:已?致|致使|导致|造成|使|使得)$/;
const LONGEST_CAUSE = 12;

/** 中国向70多个国家派出了…: who does what to the counted. */
function underName(frame: Frame): string {
  // 以军在约旦河西岸的军事行动已导致…: a long cause is told elsewhere.
  const cause = CAUSES.test(frame.under) && frame.subject.length > LONGEST_CAUSE ? '' : frame.subject;
  const whole = cause + frame.does;
  return whole.length <= LONGEST ? whole : frame.does;
}

/** 拦截涉诈电话540亿次, 出口钢材5878.5万吨: the verb with its object, or the named indicator the two make. */
export function objectName(frame: Frame, unit: string): string {
  const { object, verb, making, subject, circumstance } = frame;
  if (making || verb === '') return /层面$/.test(subject) || HOLDING_VERBS.has(verb) ? subject + object : object;
  const trade = NOMINALISATIONS.find((row) => row.verb === verb);
  if (trade && !HEAD_AT_END.test(object)) return `${subject}${object}${UNITS.get(unit)?.family === 'currency' ? trade.suffix.replace('量', '额') : trade.suffix}`; // prettier-ignore
  const whole = subject + circumstance + verb + object;
  return whole.length <= LONGEST ? whole : verb + object;
}
