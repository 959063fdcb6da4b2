import { SPEECH_VERBS } from '../../../lexicon/speech-verbs.js';
import { oneOf } from '../../../text/one-of.js';
import { EVENTS, WHOLE_PLACES } from '../../../lexicon/word-classes.js';
import type { QuantityView } from '../../view.js';
import { CLAUSE_END, clauseStart } from '../words/clause-words.js';
import { trimName } from '../names/noun-phrase.js';
import { phraseAfter, rendered } from './phrase.js';
import type { Word, WordClass } from '../words/words.js';

/** What a topic clause says of its topic in nouns: 生产明显回升, 基本盘稳固, 势头良好. */
const SAID_OF_TOPIC =
  /(?:生产|发展|运行|基本盘|势头|态势|情况|方面|形势|表现|市场|规模|水平|能力|活力|建设|工作|领域|作用|供给能力|基础|动能|经济运行|新阶段|持续)+$/;
/** Tags of words that are said of a topic behind it: 稳固, 明显改善, 方兴未艾. */
const SAYS = /^(?:a|ad|an|i|l|z|d)$/;
/** 当地媒体报道称, 扣除价格因素: who says it or how it is reckoned is not what it is about. */
const SAYS_IT =
  /(?:价格(?:上涨|下降|变动)?因素(?:影响)?后?|媒体|报道|媒体报道|消息|统计|公报|通报|报告|公告|记者|发布会)$/;
/** 贸易规模创历史新高: what is said of it. */
const RECORD = /(?:再?创|刷新)(?:下|出)?(?:历史|新高|同期|纪录|近).*$/;
/** 昌九高铁|连接江西九江和南昌, 东至黄山: where a line runs. */
const ROUTE = /(?:[东南西北]起|起[自于]|[东南西北终]至|途经|连接|地处|位于|贯穿)\p{Script=Han}*$/u;
const LONGEST = 24;
const OPENING: ReadonlySet<WordClass> = new Set(['break', 'time', 'adverb', 'pronoun', 'joint']);

/**
 * What a clause is about: the noun phrase it opens with (装备制造业 in 装备制造业持续较快增长), or the event it holds (举办博览会).
 * Empty where it opens with anything else.
 */
export function topicOf(words: readonly Word[], from: number, to: number): string {
  if (isSaying(words, from, to)) return '';
  const among = setOf(words, from, to);
  if (among !== '') return among;
  let i = from;
  while (i < to && (OPENING.has(words[i]!.class) || isPlaceBeforeTime(words, i, to))) i++;
  // 有进出口实绩的外贸经营主体数量，: a clause that is nothing but a name.
  const named = words[i]?.class === 'verb' && words[i]!.text !== '占' ? nameBehindRelative(words, i, to) : '';
  if (named !== '') return named;
  const held = words[i]?.class === 'verb' || words[i]?.class === 'preposition';
  while (i < to && (words[i]!.class === 'verb' || words[i]!.class === 'aspect')) i++;
  const phrase = phraseAfter(words, i, to);
  let end = phrase.to;
  while (end > phrase.from + 1 && SAYS.test(words[end - 1]!.tag)) end--;
  const name = trimName(rendered(words, phrase.from, end).replace(ROUTE, ''));
  if (name.length < 2 || name.length > LONGEST || SAYS_IT.test(name)) return '';
  // 共建“一带一路”成为…: a named undertaking with its verb.
  if (held && /^“[^”]*”$/.test(name) && words[phrase.from - 1]?.class === 'verb')
    return words[phrase.from - 1]!.text + name;
  if (held) return EVENTS.test(name) ? name : '';
  const plain = name.replace(RECORD, '');
  const short = plain.replace(SAID_OF_TOPIC, '');
  return short.length >= 2 ? short : plain !== name || name === '方面' ? '' : name;
}

/** 全省8月CPI仍在下降: between the place and what it is about stands when. */
const isPlaceBeforeTime = (words: readonly Word[], i: number, to: number): boolean =>
  i + 1 < to && words[i + 1]!.class === 'time' && (WHOLE_PLACES.has(words[i]!.text) || words[i]!.tag === 'ns');

/** 总农艺师马国强说，: who says what follows is not what it is about. */
function isSaying(words: readonly Word[], from: number, to: number): boolean {
  const end = /^[，：]$/.test(words[to - 1]?.text ?? '') ? to - 1 : to;
  return end > from + 1 && /^[，：]$/.test(words[end]?.text ?? '') && SPEECH.test(words[end - 1]!.text);
}
/** 药业披露，: a body that makes known is what the figures are of. */
const SPEECH = new RegExp(`(?:${oneOf(SPEECH_VERBS.map(({ verb }) => verb).filter((verb) => verb !== '披露'))}|获悉|了解到)$`); // prettier-ignore

const LONGEST_SET = 14;
/** 新当选院士中，…: of those the next clause tells. */
function setOf(words: readonly Word[], from: number, to: number): string {
  let end = to;
  while (end > from && words[end - 1]!.class === 'break') end--;
  if (!/^[之当]?中$/.test(words[end - 1]?.text ?? '') || words[end]?.text !== '，') return '';
  let i = from;
  while (i < end && /^(?:break|time|joint|preposition)$/.test(words[i]!.class)) i++;
  const said = words.slice(i, end - 1);
  const name = said.map(({ text }) => text).join('');
  return said.some(({ class: kind }) => kind === 'quantity' || kind === 'break') || name.length < 3 || name.length > LONGEST_SET || /\d/.test(name) || said.at(-1)!.tag.startsWith('v') ? '' : name; // prettier-ignore
}

const RELATIVE = 6;

/** The noun phrase behind a short relative clause, where it goes to the clause's end and is the name of a statistic. */
function nameBehindRelative(words: readonly Word[], from: number, to: number): string {
  let de = from + 1;
  while (de < Math.min(to, from + RELATIVE) && words[de]!.class !== 'de') de++;
  if (words[de]?.class !== 'de') return '';
  const phrase = phraseAfter(words, de + 1, to);
  let end = to;
  while (end > phrase.to && words[end - 1]!.class === 'break') end--;
  return phrase.to === end && MEASURE_AT_END.test(phrase.name) ? phrase.name : '';
}
const MEASURE_AT_END = /(?:数量|数|总?[量额值]|规模|面积|人[数次]|增加值|收入|占比|比重|比例|率)$/;

/** The topic of a sentence without figures: of its first clause. */
export function topicOfSentence(words: readonly Word[]): string {
  const end = words.findIndex((word, i) => i > 0 && CLAUSE_END.test(word.text));
  return topicOf(words, 0, end < 0 ? words.length : end);
}

/** The topic that a bare head falls back on: the nearest clause before it in its sentence, back to the last figure. */
export function topicBefore(view: QuantityView): string {
  const { words, floor } = view;
  let end = floor;
  while (end > 0) {
    const start = clauseStart(words, end - 1);
    for (let i = start; i < end; i++) if (words[i]!.class === 'quantity') return '';
    const topic = topicOf(words, start, end);
    if (topic !== '') return topic;
    end = start;
  }
  return '';
}

const SUBJECTLESS: ReadonlySet<WordClass> = new Set(['verb', 'preposition']);

/**
 * What a clause without subject or noun counts (已设立21个): what the sentence opened with, past clauses that leave it out
 * as well (经过5次扩围).
 */
export function topicOfChain({ words, floor }: QuantityView): string {
  let end = floor;
  while (end > 0) {
    const start = clauseStart(words, end - 1);
    let first = start;
    while (first < end && OPENING.has(words[first]!.class)) first++;
    const subjectless = first >= end || SUBJECTLESS.has(words[first]!.class);
    // 高水平开放的自贸试验区: what is said of it is no part of what is counted.
    if (!subjectless) return topicOf(words, start, end).replace(/^.*的/, '');
    end = start;
  }
  return '';
}
