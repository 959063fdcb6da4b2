import { MISHAPS } from '../../../lexicon/metric-words.js';
import { FOREIGN_STATES } from '../../../lexicon/places.js';
import { EVENTS, REACHING_VERBS, WHOLE_PLACES } from '../../../lexicon/word-classes.js';
import { WHOLE } from '../words/clause-words.js';
import { HEAD_AT_END } from '../names/complete.js';
import { objectBefore, ownedHead, pastList } from './object-before.js';
import { isEdge, phraseBefore, rendered, type Phrase } from './phrase.js';
import { behindFinished, isPlace, reachedPlaces, treatedFrom } from './attribute.js';
import { had, leftOfVerb, listsActions, verbBefore } from './predicate.js';
import { reachingBefore, type Reaching } from './reaching.js';
import { stepBack } from '../words/step-back.js';
import type { Word } from '../words/words.js';

/** What stands before a figure. Fields as in `Frame`; absent where it is not there. */
export interface Left {
  readonly subject?: string;
  readonly circumstance?: string;
  readonly verb?: string;
  readonly making?: boolean;
  readonly object?: string;
  readonly reached?: boolean;
  /** The object says whose or where the counted are, and something is done to those. */
  readonly whose?: boolean;
  readonly attribute?: string;
  readonly under?: string;
  readonly joined?: boolean;
  readonly continues?: boolean;
}

/** 由184家增至930家, 较2500多吨: where a change starts from; what changes stands before it. */
const START = /^(?:从|由|较|比|自)$/;
const AT_FIRST = /^(?:首届|上届|初期|最初|当初|起初|原先|原来|以往|此前)$/;
/** 排球有28支队伍: verbs of having. */
const HAVING = /^(?:[共各]?有|[拥具]有|[只仅约]有)$/;
/** Prepositions of means: their phrase governs nothing (用好3.8万亿元债务限额). */
const MEANS = /^(?:用|以|通过|利用|凭借|按|按照|根据|据|经|经过|除|除了|依托|基于)$/;
/** 创纪录的2401亿美元: how large a figure is. */
const RECORD = /^(?:创纪录|创历史|历史性|空前|罕见|惊人)$/;

/** What was done to so many; of what stands between, a relative clause says which they are, a noun only whose or where. */
function doneTo(words: readonly Word[], from: number, de: number, floor: number): Left {
  const between = words.slice(from, de);
  const clause = between.some((word) => /^(?:verb|preposition)$/.test(word.class));
  const said = rendered(between, 0, between.length);
  const verb = verbBefore(words, from - 1, floor);
  // 获得了跳水项目的12枚金牌: where nothing but having is told, whose they are.
  const had = verb.making === true && !between.every(isPlace);
  return clause || had ? { attribute: clause ? said : verb.subject + said } : verb;
}

/** A relative clause before the figure's 的; or what a change that starts from the figure is said of (由设立之初的184家). */
function attributeBefore(words: readonly Word[], de: number, floor: number): Left {
  let start = de;
  while (start > floor && !['break', 'quantity', 'time'].includes(words[start - 1]!.class)) start--;
  for (let i = de - 1; i >= floor && words[i]!.class !== 'break'; i--)
    if (START.test(words[i]!.text) && words[i + 1]!.tag === 'ns' && words[i + 2]?.class === 'joint')
      return governed(words, stepBack(words, i, floor), floor);
    else if (START.test(words[i]!.text))
      return { object: phraseBefore(words, stepBack(words, i, floor), floor).name, reached: true };
  // 93个县区的3000多处农田: the first figure's verb governs both.
  if (start > floor && words[start - 1]!.class === 'quantity') return leftOf(words, start - 1, floor, true);
  // 形成了包括深中通道在内的五条通道: what is among them does not say which they are.
  if (words[de - 1]?.text === '在内' && start > floor && /^包[括含]$/.test(words[start - 1]!.text))
    return governed(words, stepBack(words, start - 1, floor), floor);
  // 贸易额达到创纪录的2401亿美元: a record is no relative clause.
  if (RECORD.test(words[de - 1]?.text ?? '')) return governed(words, stepBack(words, de - 1, floor), floor);
  // 当地以自主发射的10颗卫星…为支撑: the clause is of the phrase under 以.
  const under = words.findIndex(({ text }, i) => i >= start && i < de - 1 && text === '以' && words[i + 1]!.class === 'verb'); // prettier-ignore
  if (under > start) start = under;
  const done = behindFinished(words, start, de);
  if (done > 0) return doneTo(words, done, de, floor);
  const reach = reachedPlaces(words, start, de);
  if (reach > 0) return verbBefore(words, reach, floor);
  // 国家积极落实发展银发经济的26条举措: the country's.
  if (start < de && NOBODY.test(words[start]!.text) && /^(?:adverb|verb)$/.test(words[start + 1]!.class)) start++;
  const treated = treatedFrom(words, de, start);
  if (treated > 0) start = treated;
  // 受降雨影响的公交线路 without 受 were those that do so.
  while (start < de && ((['preposition', 'aspect', 'adverb'].includes(words[start]!.class) && !/^[受被遭]$/.test(words[start]!.text)) || words[start]!.text === '是')) start++; // prettier-ignore
  const said = words.slice(start, de).filter((word) => word.class !== 'aspect');
  return { attribute: rendered(said, 0, said.length).replace(/^(?:此次|本次|这次|[高低优快慢]于|超过)/, '') };
}

/** 全美, 广东全省, 灾区: where. */
const isWhere = ({ tag, text }: Word): boolean => /^(?:ns|s)$/.test(tag) || WHOLE.test(text) || WHERE.test(text);
const WHERE = /^(?:全[美英法德日韩俄欧]|[灾震]区|[省市县区境国]内|多地|沿线|地区|一带|等地|大部)$/;

/** Whether nothing but one place stands before word `end`. */
function placeBefore(words: readonly Word[], end: number, floor: number): boolean {
  if (end <= floor || !isWhere(words[end - 1]!)) return false;
  const before = end - 1 > floor ? words[end - 2]! : undefined;
  return before?.class !== 'noun' || (isWhere(before) && WHOLE.test(words[end - 1]!.text));
}

/** 由200面天线组成: 由 opens no change there. */
function madeUpOf(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length && i < at + 12 && words[i]!.class !== 'break'; i++)
    if (/^[组构]成$/.test(words[i]!.text)) return true;
  return false;
}

/** The verb, object and subject that end before word `from`. Verbs of reaching link the phrase before them to the figure. */
function governed(words: readonly Word[], from: number, floor: number): Left {
  const { at, reached, result } = reachingBefore(words, from, floor);
  if (at > floor && words[at - 1]!.class === 'quantity')
    return { ...leftOf(words, at - 1, floor, false), continues: true, reached };
  if (at > floor && words[at - 1]!.class === 'verb') {
    const left = verbBefore(words, at, floor);
    return { ...left, verb: `${left.verb ?? ''}${left.verb === undefined ? '' : result}`, reached };
  }
  // 美国至少有83人死亡: there are so many there.
  const exists = reached && /^(?:[共已]?有)$/.test(words[from - 1]?.text ?? '') && placeBefore(words, at, floor);
  const object = objectBefore(words, at, floor);
  return exists || object.name === '' ? { reached } : governing(words, object, { at, reached, result }, floor);
}

/** Who does it, so generally that it says nothing. */
const NOBODY = /^(?:国家|各地|当地|全国各地)$/;
const SPAN = /(?:[天年月周日]|小时|季度)$/;
/** 造成以色列方面1200人死亡: a side is its state. */
const SIDE = /(?<=.{2})方面$/;
const OWNERS: ReadonlySet<string> = new Set(FOREIGN_STATES);

/** 击沉乌军六艘无人艇, 解决广西中部120万亩耕地: an object that begins so is no object. */
const saysWhose = ({ tag, text }: Word): boolean =>
  /^(?:ns|s|nrt)$/.test(tag) || OWNERS.has(text) || /^\p{Script=Han}{1,3}[军方]$/u.test(text);

/** The object before the figure, with the verb or the list that governs it. */
function governing(words: readonly Word[], object: Phrase, { at, reached, result }: Reaching, floor: number): Left {
  let i = stepBack(words, object.from, floor);
  // 带动|相关|产品销售额: the verb stands before what the name leaves out.
  while (i > floor && isEdge(words[i - 1]!)) i = stepBack(words, i - 1, floor);
  const name = ownedHead(words, object, i, floor);
  if (name !== object.name) return { object: name, reached };
  // 47个国家超过890家企业: the noun between two figures is the first one's, unless something is said of it.
  // A named indicator (对中亚五国进出口3316亿元) is the figure's own.
  // 1400万亩中稻收获已过两成: with an adverb behind it, it is what has come so far.
  const said = at > object.to && words[object.to]?.class === 'adverb';
  const shared = (!reached && !said && !HEAD_AT_END.test(object.name)) || result === '到';
  // 7天平均日增确诊病例4万例: a time counts nothing.
  if (shared && i > floor && words[i - 1]!.class === 'quantity' && !SPAN.test(words[i - 1]!.text)) return leftOf(words, i - 1, floor, true); // prettier-ignore
  const verb: Left = i > floor && words[i - 1]!.class === 'verb' && words[i - 2]?.class !== 'de' ? verbBefore(words, i, floor) : {}; // prettier-ignore
  // 将天仪41星、天雁15星共8颗卫星送入轨道: a list under 将 or 把 is of what is counted.
  const listed = !reached && /、|”“|》《/.test(object.name) && /^[将把]$/.test(words[object.from - 1]?.text ?? '');
  if (listed) return { ...leftOfVerb(words, object.from - 1, floor), under: '将' };
  const whose = !reached && verb.making === false && saysWhose(words[object.from]!) && !EVENTS.test(object.name);
  return {
    ...verb,
    whose,
    object: !reached && WHOLE_PLACES.has(object.name) ? '' : object.name.replace(SIDE, ''),
    reached,
  };
}

/**
 * Reads what stands before word `at`, back to `floor`.
 *
 * @param counting something is counted behind it: a preposition of place then governs the figure (在100多个国家)
 */
export function leftOf(words: readonly Word[], at: number, floor: number, counting: boolean): Left {
  let i = stepBack(words, at, floor);
  // 支持首批11个省份: which ones, not what.
  if (i - 1 > floor && /^首批$/.test(words[i - 1]!.text) && words[i - 2]!.class === 'verb') i--;
  // 辐射我国18个省份: the country between verb and figure says nothing.
  if (i - 1 > floor && WHOLE_PLACES.has(words[i - 1]!.text) && ['verb', 'preposition'].includes(words[i - 2]!.class)) i--; // prettier-ignore
  // 天仪41星、驭星二号05星等8颗卫星: examples of what is counted are stepped over.
  const listed = i > floor && words[i - 1]!.class === 'etc';
  if (listed && i - 1 > floor && listsActions(words, i - 1, floor)) return {};
  if (listed) i = pastList(words, i - 1, floor);
  if (i <= floor) return {};
  // 展区面积由首届3万平方米增至5万平方米: when it was so much.
  if (i - 1 > floor && AT_FIRST.test(words[i - 1]!.text) && START.test(words[i - 2]!.text)) i--;
  const before = words[i - 1]!;
  // 造成2人死亡3人受伤: what befell the first is not the second's, what caused both is.
  if (MISHAPS.has(before.text) && i - 1 > floor && words[i - 2]!.class === 'quantity')
    return leftOf(words, i - 2, floor, counting);
  if (before.class === 'joint') return { joined: true };
  if (before.class === 'preposition') {
    if (MEANS.test(before.text)) return { verb: before.text, making: true };
    if (!counting && REACHING_VERBS.has(before.text) && !START.test(before.text)) return governed(words, i, floor);
    // 目的地从166个港口拓展到…: with a noun behind the figure, what changes stands before it.
    if (START.test(before.text) && !madeUpOf(words, at))
      return { object: phraseBefore(words, stepBack(words, i - 1, floor), floor).name, reached: !counting };
    // 作为五万名青少年来华学习的一部分: who is so much is none of what is counted.
    return { ...(before.text !== '作为' && leftOfVerb(words, i - 1, floor)), under: before.text };
  }
  if (before.class === 'de') return attributeBefore(words, i - 1, floor);
  // 排球有28支队伍: what has them is no measure of theirs.
  if (counting && HAVING.test(before.text)) return had(words, i - 1, floor);
  const left = governed(words, i, floor);
  return listed && left.reached !== true ? { ...left, object: '' } : left;
}
