import { MISHAPS } from '../../../lexicon/metric-words.js';
import { REACHING_VERBS, VERBS_BY_WORD } from '../../../lexicon/word-classes.js';
import { withoutExamples } from './examples.js';
import { phraseAfter } from './phrase.js';
import type { Word, WordClass } from '../words/words.js';

/** What counted things do, or what is done to them. */

const UNSAID: ReadonlySet<WordClass> = new Set(['adverb', 'aspect', 'time', 'quantity']);
const SKIPPED: ReadonlySet<WordClass> = new Set(['adverb', 'time']);
/** Predicates that say nothing of which things are counted: 45个集群成为重要力量. */
export const STATES =
  /^(?:成为|是|为|有|已有|共有|占|达|达到|显示|表示|指出|说|称|认为|介绍|超过|高达|位于|位居|增长|下降|增加|减少|提升|发挥|作为|呈现|属于|包括|聚焦|围绕|奋斗|奋战|坚守|忙碌|看|来看|结合|属|好于|各有|归属|犹如|如同|宛如|稳中有增|稳中有升|稳中向好|各有归属|载有)$/;
/** Prepositions that are predicates of their own: 将受恶劣天气影响. */
export const UNDERGOING = /^(?:受|被|遭)$/;
const LONGEST = 16;
const MOST = 24;
const MOST_WORDS = 40;

/** 从急需保护的名录转入代表作名录, 因恶劣天气死亡: where a long phrase of how or where stands first, the verb behind it; -1 where it is short. */
function mainVerb(words: readonly Word[], from: number, ceiling: number): number {
  let length = 0;
  for (let i = from + 1; i < ceiling; i++) {
    const { class: kind, text } = words[i]!;
    if (kind === 'break' || kind === 'quantity') return -1;
    if (kind === 'verb' && words[i + 1]?.class !== 'de' && words[i - 1]?.class !== 'preposition')
      return length > 7 ? i : -1;
    length += text.length;
  }
  return -1;
}

/** 在江苏、浙江等地协助指导防汛: word behind a list of where it is done; -1 where there is none. */
function pastPlaces(words: readonly Word[], from: number, ceiling: number): number {
  if (words[from]!.text !== '在') return -1;
  let i = from + 1;
  let listed = false;
  for (
    ;
    i < ceiling && (words[i]!.tag === 'ns' || /^(?:joint|etc)$/.test(words[i]!.class) || words[i]!.text === '地');
    i++
  )
    listed ||= words[i]!.class === 'etc';
  return listed && words[i]?.class === 'verb' ? i : -1;
}

/** 于8月14日, 自今年6月起: when it is done says nothing of which things. The word behind it; `from` where there is none. */
function pastTime(words: readonly Word[], from: number): number {
  if (!/^(?:于|在|自|从|到|至)$/.test(words[from]?.text ?? '') || words[from + 1]?.class !== 'time') return from;
  let i = from + 1;
  while (words[i]?.class === 'time' || /^(?:起|以来|后|前|底|开始)$/.test(words[i]?.text ?? '')) i++;
  return i;
}

/** 调集106架无人机, 完成56个场馆的改造: whether the figure at word `at` has its verb right before it, and so is its object. */
const isGoverned = (words: readonly Word[], at: number): boolean =>
  words[at]?.class === 'quantity' &&
  (words[at - 1]!.text === '为期' ||
    (words[at - 1]!.class === 'verb' && !REACHING_VERBS.has(words[at - 1]!.text)) ||
    words[at - 1]!.class === 'aspect');

/** 完成航天史上第5次会师: which time it was. */
const isOrdinal = (words: readonly Word[], at: number): boolean => words[at]!.text.startsWith('第') && words[at + 1]?.class === 'noun'; // prettier-ignore

/** 由8个专班组成的工作小组: what the counted make up. */
const MAKES_UP = /^[组构]成$/;

/** 未被撤离令涉及: without it the opposite is said. */
const NOT = /^(?:未|不|没有|没|尚未|未能|无法|不能|从未|不再)$/;

const LIGHT = /^(?:进行|加以|予以)$/;
/** 举行罢工. */
const HELD_DEED = /^(?:大?罢工|抗议|示威|游行)$/;

/** 达到了智能制造能力成熟度2级以上水平: a grade reached tells which things are counted. */
function reachesLevel(words: readonly Word[], from: number, ceiling: number): boolean {
  let end = from + 1;
  while (end < ceiling && words[end]!.class !== 'break' && words[end]!.class !== 'quantity') end++;
  return /^(?:达到|超过|高于|低于)$/.test(words[from]!.text) && /^(?:水平|标准|要求|等级|级别|能力|.*水位|警戒线)$/.test(words[end - 1]!.text); // prettier-ignore
}

/** What the counted things do, from word `from`: a verb with its object, without adverbs; empty for 成为, 是 and the like. */
export function doesFrom(words: readonly Word[], from: number, ceiling: number, past = false, end = ceiling): string {
  let start = pastTime(words, from);
  while (start < ceiling && SKIPPED.has(words[start]!.class)) start = pastTime(words, start + 1);
  const first = words[start];
  // 企业与高校对接: with whom.
  const partner = first?.class === 'joint' && /^[与同跟]$/.test(first.text);
  if (!first || (first.class !== 'verb' && first.class !== 'preposition' && !partner)) return '';
  const main = first.class === 'preposition' && !UNDERGOING.test(first.text) ? mainVerb(words, start, ceiling) : -1;
  // 8国决定将减产措施延长: what they decide is told behind it.
  if (DECIDES.test(first.text) && /^[将把]$/.test(words[start + 1]?.text ?? '')) return '';
  // 为大地震做好准备 tells what they do, 为示范县 what they are.
  const state = STATES.test(first.text) && !(first.text === '为' && main > 0);
  if ((state && !reachesLevel(words, start, ceiling)) || /^[让使令把将]$/.test(first.text)) return '';
  const there = main > 0 ? main : pastPlaces(words, start, ceiling);
  if (there > 0) start = there;
  if (MAKES_UP.test(words[start]!.text) && words[start + 1]?.class === 'de') return words[start]!.text + phraseAfter(words, start + 2, end).name; // prettier-ignore
  const through = past || UNDERGOING.test(first.text);
  const stop = isGoverned(words, ceiling) || (ceiling < end && isOrdinal(words, ceiling)) ? end : ceiling;
  const until = saidUntil(words, start, stop, through);
  // 首发人工智能、金融科技、医疗健康等领域的新产品: of a list too long to be told what it is a list of.
  const short = isCutOff(words, start, until, end) ? withoutExamples(words, start) : '';
  if (short !== '') return short;
  const all = words.slice(start, until);
  if (!all.some((word) => word.class === 'verb' || word.tag.startsWith('v') || UNDERGOING.test(word.text))) return '';
  // 进行提升改造: what is done is the noun.
  const said =
    (LIGHT.test(first.text) || (first.text === '举行' && HELD_DEED.test(all[1]?.text ?? ''))) && all.length > 1
      ? all.slice(1)
      : all;
  const denied = words.slice(from, start).find((word) => NOT.test(word.text))?.text ?? '';
  // 郁金香绚丽多姿: how they are.
  if (said.length === 1 && said[0]!.tag === 'i' && !VERBS_BY_WORD.has(said[0]!.text)) return '';
  const mishap = said.length === 1 ? MISHAPS.get(said[0]!.text) : undefined;
  if (mishap !== undefined) return mishap;
  const doing = said
    .filter((word, k) => (!UNSAID.has(word.class) || NOT.test(word.text)) && word.text !== '为期' && !ofFigure(said, k))
    .map((word) => word.text)
    .join('')
    .replace(/(?:的一部分|[的、和后]|以及|为期)$/, '');
  return DECIDES.test(doing) ? '' : denied + doing;
}

const DECIDES = /^(?:决定|宣布|同意|承诺|希望|计划|继续|正在)的?$/;

/** 近百米长的龙舟, 72个小时的考验: what belongs to a figure that is left out. */
function ofFigure(said: readonly Word[], k: number): boolean {
  const [before, { class: kind, text }] = [said[k - 1], said[k]!];
  if (before?.class === 'quantity') return kind === 'de' || (/^[长宽高深]$/.test(text) && said[k + 1]?.class === 'de');
  return kind === 'de' && said[k - 2]?.class === 'quantity' && /^[长宽高深]$/.test(before!.text);
}

/** Whether a list is left off in the middle at word `until`, or before the figure behind its 等 (来自内科、外科等|16个科室). */
function isCutOff(words: readonly Word[], start: number, until: number, end: number): boolean {
  const next = words[until];
  if (!next || until >= end || next.class === 'break') return false;
  return next.class !== 'quantity' || words[until - 1]?.class === 'etc' ? until > start : false;
}

const SHORT_REST = 8;

/** 协助指导地方开展洪水|防御工作: little is left of the clause. */
function shortRest(words: readonly Word[], from: number, stop: number): boolean {
  let length = 0;
  let i = from;
  for (; i < stop && length <= SHORT_REST && words[i]!.class !== 'break' && words[i]!.class !== 'quantity'; i++)
    length += words[i]!.text.length;
  return length <= SHORT_REST && words[i - 1]?.class === 'noun';
}

/** Word where what is said ends that begins at `start`: at the clause's end or at a figure, or where enough is said. */
function saidUntil(words: readonly Word[], start: number, stop: number, through: boolean): number {
  let length = 0;
  let passes = through;
  let i = start;
  for (; i < stop && i - start < MOST_WORDS; i++) {
    const { class: kind, text } = words[i]!;
    if (kind === 'break') return i;
    // 5人死亡、多人受伤: the others are more than are counted.
    if (kind === 'joint' && /^[多数]/.test(words[i + 1]?.text ?? '') && /^人/.test(words[i + 2]?.text ?? '')) return i;
    // 造成2人死亡3人受伤: what befell the first ends before the second.
    if (kind === 'quantity' && i > start && MISHAPS.has(words[i - 1]!.text)) return i;
    // 完成56个竞赛场馆、31个训练场馆的改造: behind a verb's own figure a second one is its object as well.
    if (kind === 'quantity' && (isGoverned(words, i) || isOrdinal(words, i))) passes = true;
    else if (kind === 'quantity' && (!passes || (through && words[i - 1]?.class === 'joint'))) return i;
    // 起诉日本政府和东京|电力公司: never inside a noun.
    const inside = kind === 'noun' && words[i - 1]!.class === 'noun';
    if (length >= (inside || shortRest(words, i, stop) ? MOST : LONGEST)) break;
    if (!UNSAID.has(kind)) length += text.length;
  }
  // 用于|碳抵消: never on a word that goes on.
  const goesOn = words[i]?.class === 'noun' ? /^(?:verb|preposition|joint|de|adverb)$/ : /^(?:preposition|joint|de|adverb)$/; // prettier-ignore
  while (i < stop && i > start + 1 && goesOn.test(words[i - 1]!.class)) i--;
  return i;
}
