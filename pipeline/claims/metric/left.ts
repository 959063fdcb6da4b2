import { MAKING_VERBS } from '../../lexicon/metric-words.js';
import { ACTING_BODIES, REACHING_VERBS, TELLING_PREPOSITIONS, WHOLE_PLACES } from '../../lexicon/word-classes.js';
import { HEAD_AT_END, isBare } from './complete.js';
import { isEdge, phraseBefore, rendered, withPartner, type Phrase } from './phrase.js';
import type { Word, WordClass } from './words.js';

/** What stands before a figure. Fields as in `Frame`; absent where it is not there. */
export interface Left {
  readonly subject?: string;
  readonly circumstance?: string;
  readonly verb?: string;
  readonly making?: boolean;
  readonly object?: string;
  readonly reached?: boolean;
  readonly attribute?: string;
  readonly under?: string;
  readonly joined?: boolean;
  readonly continues?: boolean;
}

const MAKING = new Set<string>(MAKING_VERBS);
const SKIPPED: ReadonlySet<WordClass> = new Set(['adverb', 'aspect', 'time']);
/** 由184家增至930家, 较2500多吨: where a change starts from; what changes stands before it. */
const START = /^(?:从|由|较|比|自)$/;
/** Verbs that with 到 only say that a figure is reached: 拓展到542个. */
const GROWING_TO = /^(?:拓展|扩展|扩充|发展|壮大|上涨|攀升|推进|延伸|缩减|压缩|精简|调整)$/;
const HAVING = /^(?:共?有|[拥具]有|[只仅约]有)$/;
/** Prepositions of means: their phrase governs nothing (用好3.8万亿元债务限额). */
const MEANS = /^(?:用|以|通过|利用|凭借|按|按照|根据|据|经|经过|除|除了|依托|基于)$/;

const plain = (name: string): string => (ACTING_BODIES.test(name) || WHOLE_PLACES.has(name) ? '' : name);

/** Steps left over words that stand between a figure and its verb or subject. */
export function stepBack(words: readonly Word[], from: number, floor: number): number {
  let i = from;
  while (i > floor) {
    const word = words[i - 1]!;
    const timely = word.class === 'locative' && i - 1 > floor && SKIPPED.has(words[i - 2]!.class);
    if (!SKIPPED.has(word.class) && !timely) break;
    i--;
  }
  return i;
}

/** Subject and circumstance in front of a verb: 中国|向共建国家, 美国|在美墨边境. */
export function leftOfVerb(
  words: readonly Word[],
  verb: number,
  floor: number,
): { subject: string; circumstance: string } {
  const left = { subject: '', circumstance: '' };
  let i = verb;
  for (let phrases = 0; phrases < 3; phrases++) {
    i = stepBack(words, i, floor);
    if (i <= floor) break;
    const end = i;
    if (words[i - 1]!.class === 'locative' && words[i - 2]?.class === 'noun') i--;
    const phrase = phraseBefore(words, i, floor);
    if (phrase.name === '') break;
    let start = phrase.from;
    const counted = words[start - 1]?.class === 'quantity';
    if (counted) start--;
    const preposition = start > floor && words[start - 1]!.class === 'preposition' ? words[start - 1]!.text : '';
    if (preposition === '') {
      if (!counted) left.subject = plain(phrase.name);
      break;
    }
    // 与29个国家签署了…: they are figures of their own.
    const telling = !counted && TELLING_PREPOSITIONS.has(preposition) && left.circumstance === '' && end - start <= 7;
    if (telling) left.circumstance = rendered(words, start - 1, end).replace(/^[将把]/, '');
    i = start - 1;
  }
  return left;
}

/** The run of verbs that ends before word `end`: 监管验放, 认定培育和支持. */
function verbRun(words: readonly Word[], end: number, floor: number): number {
  let i = end;
  while (i > floor) {
    const word = words[i - 1]!;
    const joined = word.class === 'joint' && words[i - 2]?.tag.startsWith('v') === true && i < end;
    // 开工建设和筹集: before a conjunction a verb is one though it could be a noun.
    const parallel = i < end && words[i]!.class === 'joint' && word.tag.startsWith('v');
    if (word.class !== 'verb' && !joined && !parallel) break;
    i--;
  }
  return i;
}

const isMaking = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (words[i]!.class === 'verb' && !MAKING.has(words[i]!.text) && !REACHING_VERBS.has(words[i]!.text)) return false;
  return true;
};

function verbBefore(words: readonly Word[], end: number, floor: number): Left {
  const from = verbRun(words, end, floor);
  const left = leftOfVerb(words, from, floor);
  if (words[end - 1]!.text === '来自') return { ...left, under: '来自' };
  const newly = words[from - 1]?.text === '新' ? '新' : '';
  const making = newly === '' && !/^[^在]/.test(left.circumstance) && isMaking(words, from, end);
  const level = making ? /^在(.{2,8}层面)$/.exec(left.circumstance)?.[1] : undefined;
  return { ...left, ...(level !== undefined && { subject: level }), verb: newly + rendered(words, from, end), making };
}

const RECORD = /^(?:创纪录|创历史|历史性|空前|罕见|惊人)$/;

/** A relative clause before the figure's 的; or what a change that starts from the figure is said of (由设立之初的184家). */
function attributeBefore(words: readonly Word[], de: number, floor: number): Left {
  let start = de;
  while (start > floor && !['break', 'quantity', 'time'].includes(words[start - 1]!.class)) start--;
  for (let i = de - 1; i >= floor && words[i]!.class !== 'break'; i--)
    if (START.test(words[i]!.text))
      return { object: phraseBefore(words, stepBack(words, i, floor), floor).name, reached: true };
  // 93个县区的3000多处农田: the first figure's verb governs both.
  if (start > floor && words[start - 1]!.class === 'quantity') return leftOf(words, start - 1, floor, true);
  // 贸易额达到创纪录的2401亿美元: a record is no relative clause.
  if (RECORD.test(words[de - 1]?.text ?? '')) return governed(words, stepBack(words, de - 1, floor), floor);
  while (start < de && ['preposition', 'aspect', 'adverb'].includes(words[start]!.class)) start++;
  const said = words.slice(start, de).filter((word) => word.class !== 'aspect');
  return { attribute: rendered(said, 0, said.length).replace(/^(?:此次|本次|这次)/, '') };
}

/** 已布局智能工厂300个, 培育示范工厂421家: verbs of making that the dictionary has for nouns. */
const MAKERS = /^(?:培育|布局|建成|打造|创建|认定|新建|组建)$/;
function withoutMaker(words: readonly Word[], phrase: Phrase): Phrase {
  const { to } = phrase;
  // 全国培育示范工厂421家: the country does the making, it is no part of the name.
  const from = WHOLE_PLACES.has(words[phrase.from]?.text ?? '') ? phrase.from + 1 : phrase.from;
  const owner = words[from - 1];
  if (to - from < 2 || !MAKERS.test(words[from]!.text)) return phrase;
  if (owner?.class === 'noun' && !WHOLE_PLACES.has(owner.text)) return phrase;
  if (words[from + 1]!.class !== 'noun' || words[from + 1]!.text.length < 2) return phrase;
  return { from: from + 1, to, name: rendered(words, from + 1, to) };
}

/** 林业碳汇累计交易量: a bare head behind an adverb or a time is of the phrase before that. */
function ownedHead(words: readonly Word[], head: Phrase, end: number, floor: number): string {
  if (end === head.from || end <= floor || words[end - 1]!.class !== 'noun' || !isBare(head.name)) return head.name;
  const owner = phraseBefore(words, end, floor).name;
  return WHOLE_PLACES.has(owner) || ACTING_BODIES.test(owner) ? head.name : owner + head.name;
}

/** Whether nothing but one place stands before word `end`. */
const placeBefore = (words: readonly Word[], end: number, floor: number): boolean =>
  end > floor && /^(?:ns|s)$/.test(words[end - 1]!.tag) && (end - 1 === floor || words[end - 2]!.class !== 'noun');

/** 由200面天线组成: 由 opens no change there. */
function madeUpOf(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length && i < at + 12 && words[i]!.class !== 'break'; i++)
    if (/^[组构]成$/.test(words[i]!.text)) return true;
  return false;
}

/** The verb, object and subject that end before word `from`. Verbs of reaching link the phrase before them to the figure. */
function governed(words: readonly Word[], from: number, floor: number): Left {
  let i = from;
  let reached = false;
  let result = '';
  while (i > floor && ['verb', 'preposition'].includes(words[i - 1]!.class) && REACHING_VERBS.has(words[i - 1]!.text)) {
    // 改造提升3500万亩: behind another verb 提升 is what is done, not what is reached.
    if (words[i - 1]!.text.length > 1 && i - 1 > floor && words[i - 2]!.class === 'verb') break;
    reached = true;
    if (words[i - 1]!.text === '到') result = '到';
    i = stepBack(words, i - 1, floor);
    // 拓展|到542个: one verb of reaching.
    if (result === '到' && i > floor && GROWING_TO.test(words[i - 1]!.text)) i = stepBack(words, i - 1, floor);
  }
  if (i > floor && words[i - 1]!.class === 'quantity')
    return { ...leftOf(words, i - 1, floor, false), continues: true, reached };
  if (i > floor && words[i - 1]!.class === 'verb') {
    const left = verbBefore(words, i, floor);
    return { ...left, verb: `${left.verb ?? ''}${left.verb === undefined ? '' : result}`, reached };
  }
  // 美国至少有83人死亡: there are so many there.
  const exists = reached && /^(?:[共已]?有)$/.test(words[from - 1]?.text ?? '') && placeBefore(words, i, floor);
  const object = exists
    ? { from: i, to: i, name: '' }
    : withPartner(words, withoutMaker(words, phraseBefore(words, i, floor)), floor);
  if (object.name === '') return { reached };
  i = stepBack(words, object.from, floor);
  // 带动|相关|产品销售额: the verb stands before what the name leaves out.
  while (i > floor && isEdge(words[i - 1]!)) i = stepBack(words, i - 1, floor);
  const name = ownedHead(words, object, i, floor);
  if (name !== object.name) return { object: name, reached };
  // 47个国家超过890家企业: the noun between two figures is the first one's, unless something is said of it.
  // A named indicator (对中亚五国进出口3316亿元) is the figure's own.
  const shared = (!reached && !HEAD_AT_END.test(object.name)) || result === '到';
  if (shared && i > floor && words[i - 1]!.class === 'quantity') return leftOf(words, i - 1, floor, true);
  const verb = i > floor && words[i - 1]!.class === 'verb' && words[i - 2]?.class !== 'de' ? verbBefore(words, i, floor) : {}; // prettier-ignore
  // 将天仪41星、天雁15星共8颗卫星送入轨道: a list under 将 or 把 is of what is counted.
  const listed = !reached && object.name.includes('、') && /^[将把]$/.test(words[i - 1]?.text ?? '');
  if (listed) return { ...leftOfVerb(words, i - 1, floor), under: '将' };
  return { ...verb, object: !reached && WHOLE_PLACES.has(object.name) ? '' : object.name, reached };
}

/** Whether the 等 at word `etc` ends a list of things done: 多头填报等16条意见, 滥用职权等10类问题 across a 、. */
function listsActions(words: readonly Word[], etc: number, floor: number): boolean {
  if (words[etc - 1]!.class === 'verb') return true;
  const verb = stepBack(words, phraseBefore(words, etc, floor).from, floor);
  const from = verbRun(words, verb, floor);
  return from < verb && from > floor && words[from - 1]!.text === '、';
}

/** 街头有50辆客车: where they are is no part of what they are. */
function had(words: readonly Word[], verb: number, floor: number): Left {
  const { subject, circumstance } = leftOfVerb(words, verb, floor);
  const place = /^(?:ns|s|f)$/.test(words[stepBack(words, verb, floor) - 1]?.tag ?? '');
  return { subject: place ? '' : subject, circumstance, verb: words[verb]!.text, making: true };
}

/**
 * Reads what stands before word `at`, back to `floor`.
 *
 * @param counting something is counted behind it: a preposition of place then governs the figure (在100多个国家)
 */
export function leftOf(words: readonly Word[], at: number, floor: number, counting: boolean): Left {
  let i = stepBack(words, at, floor);
  // 辐射我国18个省份: the country between verb and figure says nothing.
  if (i - 1 > floor && WHOLE_PLACES.has(words[i - 1]!.text) && ['verb', 'preposition'].includes(words[i - 2]!.class)) i--; // prettier-ignore
  // 天仪41星、驭星二号05星等8颗卫星: examples of what is counted are stepped over.
  const listed = i > floor && words[i - 1]!.class === 'etc';
  if (listed && i - 1 > floor && listsActions(words, i - 1, floor)) return {};
  if (listed) i = stepBack(words, phraseBefore(words, i - 1, floor).from, floor);
  if (i <= floor) return {};
  const before = words[i - 1]!;
  if (before.class === 'joint') return { joined: true };
  if (before.class === 'preposition') {
    if (MEANS.test(before.text)) return { verb: before.text, making: true };
    if (!counting && REACHING_VERBS.has(before.text) && !START.test(before.text)) return governed(words, i, floor);
    // 目的地从166个港口拓展到…: with a noun behind the figure, what changes stands before it.
    if (START.test(before.text) && !madeUpOf(words, at))
      return { object: phraseBefore(words, stepBack(words, i - 1, floor), floor).name, reached: !counting };
    return { ...leftOfVerb(words, i - 1, floor), under: before.text };
  }
  if (before.class === 'de') return attributeBefore(words, i - 1, floor);
  // 排球有28支队伍: what has them is no measure of theirs.
  if (counting && HAVING.test(before.text)) return had(words, i - 1, floor);
  const left = governed(words, i, floor);
  return listed && left.reached !== true ? { ...left, object: '' } : left;
}
