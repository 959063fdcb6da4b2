import { MAKING_VERBS } from '../../lexicon/metric-words.js';
import {
  ACTING_BODIES,
  MARKS,
  REACHING_VERBS,
  TELLING_PREPOSITIONS,
  WHOLE_PLACES,
} from '../../lexicon/word-classes.js';
import { phraseAfter, phraseBefore, rendered, type Phrase } from './phrase.js';
import type { Word } from './words.js';

/**
 * What stands around a figure in its clause, as far as it can be told without parsing the sentence:
 * 〔subject〕俄防空系统〔circumstance〕向…〔verb〕击落了〔figure〕193架〔counted〕无人机〔does〕….
 * Empty strings for what is not there.
 */
export interface Frame {
  readonly subject: string;
  readonly circumstance: string;
  readonly verb: string;
  /** The verb says only that what follows exists or was made (建成, 培育). */
  readonly making: boolean;
  /** The phrase right before the figure: 涉诈电话 in 拦截涉诈电话540亿次, 用户 in 用户达6亿. */
  readonly object: string;
  /** The object is linked by a verb of being or reaching: 用户达6亿. */
  readonly reached: boolean;
  /** A relative clause right before the figure: 新考取军校的 in 新考取军校的20名同学. */
  readonly attribute: string;
  /** What the figure counts: the phrase right behind it. */
  readonly counted: string;
  /** What the counted things do: 完成改造 in 2577家网站完成改造. */
  readonly does: string;
  /** The preposition the figure stands under: 为 in 为50户企业发放…. */
  readonly under: string;
  /** The figure follows another one across 、 or 和: the other's verb governs it too. */
  readonly joined: boolean;
  /** The figure follows another one across a verb of reaching (由184家增至930家): of the same thing. */
  readonly continues: boolean;
}

const MAKING = new Set<string>(MAKING_VERBS);
const SKIPPED_BEFORE_FIGURE = new Set(['adverb', 'aspect', 'time']);
const UNSAID = new Set(['adverb', 'aspect', 'time', 'quantity']);
const STATES =
  /^(?:成为|是|为|有|占|达|达到|显示|表示|指出|说|称|认为|介绍|超过|高达|位于|位居|增长|下降|增加|减少|提升|同比|环比)$/;

const plain = (name: string): string => (ACTING_BODIES.test(name) || WHOLE_PLACES.has(name) ? '' : name);

/** Steps left over words that stand between a figure and its verb or subject. */
const stepBack = (words: readonly Word[], i: number, floor: number): number => {
  while (i > floor && SKIPPED_BEFORE_FIGURE.has(words[i - 1]!.class)) i--;
  return i;
};

interface Left {
  subject: string;
  circumstance: string;
}

/** Subject and circumstance in front of a verb: 中国|向共建国家, 美国|在美墨边境. */
function leftOfVerb(words: readonly Word[], verb: number, floor: number): Left {
  const left: Left = { subject: '', circumstance: '' };
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
    if (preposition !== '') {
      if (TELLING_PREPOSITIONS.has(preposition) && left.circumstance === '' && phrase.to - phrase.from <= 6)
        left.circumstance = rendered(words, start - 1, end).replace(/^将|^把/, '');
      i = start - 1;
      continue;
    }
    if (!counted) left.subject = plain(phrase.name);
    break;
  }
  return left;
}

/** The run of verbs that ends before word `end`: 监管验放, 认定培育和支持. */
function verbRun(words: readonly Word[], end: number, floor: number): number {
  let i = end;
  while (i > floor) {
    const word = words[i - 1]!;
    if (word.class === 'verb') i--;
    else if (word.class === 'joint' && words[i - 2]?.class === 'verb' && i < end) i--;
    else break;
  }
  return i;
}

const isMaking = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (words[i]!.class === 'verb' && !MAKING.has(words[i]!.text) && !REACHING_VERBS.has(words[i]!.text)) return false;
  return true;
};

/** What the counted things do, from word `from`: a verb with its object, without adverbs; empty for 成为, 是 and the like. */
function doesFrom(words: readonly Word[], from: number, ceiling: number, past = false): string {
  let i = from;
  while (i < ceiling && (words[i]!.class === 'adverb' || words[i]!.class === 'time')) i++;
  const start = i;
  const first = words[i];
  if (!first || (first.class !== 'verb' && first.class !== 'preposition')) return '';
  if (first.class === 'verb' && STATES.test(first.text)) return '';
  let length = 0;
  while (i < ceiling && length < 16) {
    const word = words[i]!;
    if (word.class === 'break' || (word.class === 'quantity' && !past)) break;
    if (!UNSAID.has(word.class)) length += word.text.length;
    i++;
  }
  const verbs = words.slice(start, i).some((word) => word.class === 'verb');
  return verbs ? words.slice(start, i).filter((word) => !UNSAID.has(word.class)).map((word) => word.text).join('').replace(/的$/, '') : ''; // prettier-ignore
}

const EMPTY: Frame = {
  subject: '', circumstance: '', verb: '', making: true, object: '', reached: false, attribute: '', counted: '', does: '', under: '', joined: false, continues: false,
}; // prettier-ignore

/**
 * Reads the frame of the figure at word `at`.
 *
 * @param floor first word of its clause
 * @param ceiling word after the last of its clause or before the next figure
 * @param end word after the last of its clause
 */
export function frameOf(words: readonly Word[], at: number, floor: number, ceiling: number, end: number): Frame {
  const phrase: Phrase = phraseAfter(words, at + 1, ceiling);
  const counted = MARKS.test(phrase.name) ? '' : phrase.name;
  const right = { counted, does: doesFrom(words, phrase.name === '' ? at + 1 : phrase.to, ceiling) };
  let i = stepBack(words, at, floor);
  // 天仪41星、驭星二号05星等8颗卫星: examples of what is counted are stepped over.
  const listed = i > floor && words[i - 1]!.class === 'etc';
  if (listed) i = stepBack(words, phraseBefore(words, i - 1, floor).from, floor);
  if (i <= floor) return { ...EMPTY, ...right };
  const before = words[i - 1]!;
  if (before.class === 'joint') return { ...EMPTY, ...right, joined: true };
  if (before.class === 'preposition') {
    if (isStart(before) || (counted === '' && REACHING_VERBS.has(before.text)))
      return {
        ...EMPTY,
        ...right,
        object: phraseBefore(words, stepBack(words, i - 1, floor), floor).name,
        reached: true,
      };
    const does = doesFrom(words, phrase.to, end, true);
    return { ...EMPTY, counted, does, ...leftOfVerb(words, i - 1, floor), under: before.text };
  }
  if (before.class === 'de') return { ...EMPTY, ...right, ...attributeBefore(words, i - 1, floor) };
  const left = governed(words, i, floor);
  return listed ? { ...EMPTY, ...right, ...left, object: '' } : { ...EMPTY, ...right, ...left };
}

/** 由184家增至930家, 较2500多吨: where a change starts from; what changes stands before it. */
const isStart = (word: Word): boolean => /^(?:从|由|较|比|自)$/.test(word.text);

/** A relative clause before the figure's 的; or what a change that starts from the figure is said of (由设立之初的184家). */
function attributeBefore(words: readonly Word[], de: number, floor: number): Partial<Frame> {
  let start = de;
  while (start > floor && !['break', 'quantity', 'time'].includes(words[start - 1]!.class)) start--;
  for (let i = de - 1; i >= floor && words[i]!.class !== 'break'; i--)
    if (isStart(words[i]!))
      return { object: phraseBefore(words, stepBack(words, i, floor), floor).name, reached: true };
  return { attribute: rendered(words, start, de) };
}

/** The verb, object and subject that end before word `i`. Verbs of reaching link the phrase before them to the figure. */
function governed(words: readonly Word[], from: number, floor: number): Partial<Frame> {
  let i = from;
  let reached = false;
  while (i > floor && ['verb', 'preposition'].includes(words[i - 1]!.class) && REACHING_VERBS.has(words[i - 1]!.text)) {
    reached = true;
    i = stepBack(words, i - 1, floor);
  }
  if (i > floor && words[i - 1]!.class === 'quantity') return { continues: true, reached };
  if (i > floor && words[i - 1]!.class === 'verb') return { ...verbBefore(words, i, floor), reached };
  const object = phraseBefore(words, i, floor);
  if (object.name === '') return { reached };
  i = stepBack(words, object.from, floor);
  const verb = i > floor && words[i - 1]!.class === 'verb' ? verbBefore(words, i, floor) : {};
  return { ...verb, object: object.name, reached };
}

function verbBefore(words: readonly Word[], end: number, floor: number): Partial<Frame> {
  const from = verbRun(words, end, floor);
  const left = leftOfVerb(words, from, floor);
  const newly = words[from - 1]?.text === '新' ? '新' : '';
  const making = newly === '' && !/^[^在]/.test(left.circumstance) && isMaking(words, from, end);
  const level = making ? /^在(.{2,8}层面)$/.exec(left.circumstance)?.[1] : undefined;
  return { ...left, ...(level !== undefined && { subject: level }), verb: newly + rendered(words, from, end), making };
}
