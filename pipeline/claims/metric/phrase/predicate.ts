import { MAKING_VERBS } from '../../../lexicon/metric-words.js';
import { ACTING_BODIES, REACHING_VERBS, TELLING_PREPOSITIONS, WHOLE_PLACES } from '../../../lexicon/word-classes.js';
import { isEdge, phraseBefore, rendered, type Phrase } from './phrase.js';
import { stepBack } from '../words/step-back.js';
import type { Word } from '../words/words.js';

/** The verb that stands before a figure, with who does it and under what circumstance. Fields as in `Frame`. */

/** Who does it, and to or for whom. */
interface Doer {
  readonly subject: string;
  readonly circumstance: string;
}

export interface Predicate extends Doer {
  readonly verb?: string;
  readonly making?: boolean;
  readonly under?: string;
}

const MAKING = new Set<string>(MAKING_VERBS);

/** 粮食生产大省湖南: the place that it is. */
const CALLED = /(?:大省|大市|大县|强省|强市|强县|首都|省会|故里)(?:(?![和与的、])\p{Script=Han}){2,4}$/u;
const EVERYWHERE = /^(?:全[国省市区县球]|世界|本[省市区县])?(?:范围|境内)内?$/;
const plain = (name: string): string =>
  ACTING_BODIES.test(name) || WHOLE_PLACES.has(name) || CALLED.test(name) || EVERYWHERE.test(name) ? '' : name;

/** Subject and circumstance in front of a verb: 中国|向共建国家, 美国|在美墨边境. */
export function leftOfVerb(words: readonly Word[], verb: number, floor: number): Doer {
  const left = { subject: '', circumstance: '' };
  let i = verb;
  for (let phrases = 0; phrases < 3; phrases++) {
    i = stepBack(words, i, floor);
    if (i <= floor) break;
    const end = i;
    if (/^(?:locative|etc)$/.test(words[i - 1]!.class) && words[i - 2]?.class === 'noun') i--;
    const phrase = phraseBefore(words, i, floor);
    // 企业|已为|当地|创造了2万个岗位: for whom is not told.
    const there =
      phrase.name === '' && i - 2 >= floor && words[i - 2]!.class === 'preposition' && isEdge(words[i - 1]!);
    if (there) {
      i -= 2;
      continue;
    }
    if (phrase.name === '') break;
    let start = phrase.from;
    const counted = words[start - 1]?.class === 'quantity';
    if (counted) start--;
    const preposition = start > floor && words[start - 1]!.class === 'preposition' ? words[start - 1]!.text : '';
    if (preposition === '') {
      if (!counted && !isSome(words[start - 1])) left.subject = plain(ofPlace(words, phrase));
      break;
    }
    // 人口外流导致中小学校撤并38所: they do what another thing made them do.
    if (MADE_TO.test(preposition) && !counted) return { subject: phrase.name, circumstance: left.circumstance };
    // 与29个国家签署了…: they are figures of their own.
    const telling =
      !counted &&
      !(preposition === '在' && isSite(words, start, i)) &&
      TELLING_PREPOSITIONS.has(preposition) &&
      left.circumstance === '' &&
      end - start <= 7;
    if (telling) left.circumstance = rendered(words, start - 1, end).replace(/^(?:[将把]|[能可已](?=[为向在]))/, '');
    i = start - 1;
  }
  return left;
}

const MADE_TO = /^(?:导致|造成|致使|使得|让|使|令)$/;

/** 有关地方和部门: whoever they are. */
const isSome = (word: Word | undefined): boolean => word !== undefined && /^(?:有关|相关|各|各个|各有关)$/.test(word.text); // prettier-ignore

/** 英国威尔士地区的|农民: where they are is the figure's scope. */
function ofPlace(words: readonly Word[], { from, to, name }: Phrase): string {
  if (words[from]?.tag !== 'ns') return name;
  let de = from + 1;
  while (de < to && (words[de]!.tag === 'ns' || SITE.test(words[de]!.text))) de++;
  return words[de]?.class === 'de' && de + 1 < to ? rendered(words, de + 1, to) : name;
}

/** 在布鲁塞尔, 在安徽铜陵胥坝江段: where it was is the figure's scope. */
function isSite(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1];
  if (!last) return false;
  const named = words.slice(from, to).some(({ tag }) => tag === 'ns');
  return named && (last.tag === 'ns' || SITE.test(last.text)) && !BORDER.test(last.text);
}
const SITE = /(?:[段湾河湖江海省市县区镇村州岛港]|地区|水域|海域)$/;
const BORDER = /(?:边境|国家|国)$/;

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
    if (
      words[i]!.class === 'verb' &&
      !MAKING.has(words[i]!.text) &&
      (!REACHING_VERBS.has(words[i]!.text) || words[i]!.text === '控制')
    )
      return false;
  return true;
};

/** The predicate whose verbs end before word `end`: 建成 of 中国建成, 击落 of 俄防空系统向…击落了. */
export function verbBefore(words: readonly Word[], end: number, floor: number): Predicate {
  const from = verbRun(words, end, floor);
  const left = leftOfVerb(words, from, floor);
  if (words[end - 1]!.text === '来自') return { ...left, under: '来自' };
  const newly = words[from - 1]?.text === '新' ? '新' : '';
  const making = newly === '' && !/^[^在]/.test(left.circumstance) && isMaking(words, from, end);
  const level = making ? /^在(.{2,8}层面)$/.exec(left.circumstance)?.[1] : undefined;
  const verb = newly + rendered(words, from, end);
  return { subject: level ?? left.subject, circumstance: left.circumstance, verb, making };
}

/** Whether the 等 at word `etc` ends a list of things done: 多头填报等16条意见, 滥用职权等10类问题 across a 、. */
export function listsActions(words: readonly Word[], etc: number, floor: number): boolean {
  if (words[etc - 1]!.class === 'verb') return true;
  const verb = stepBack(words, phraseBefore(words, etc, floor).from, floor);
  const from = verbRun(words, verb, floor);
  return from < verb && from > floor && words[from - 1]!.text === '、';
}

/** 街头有50辆客车: where they are is no part of what they are. */
export function had(words: readonly Word[], verb: number, floor: number): Predicate {
  const { subject, circumstance } = leftOfVerb(words, verb, floor);
  const place = /^(?:ns|s|f)$/.test(words[stepBack(words, verb, floor) - 1]?.tag ?? '');
  return { subject: place ? '' : subject, circumstance, verb: words[verb]!.text, making: true };
}
