import { EVENT_NAME, HAD_BY_A_THING, OF_THE_THING } from '../../../lexicon/referents.js';
import type { QuantityView } from '../../view.js';
import { ALL_ROUND, CLAUSE_END, clauseStart, OPENING, POINTING, WHOLE } from '../words/clause-words.js';
import { called } from '../names/mention.js';
import { isPart, opensWith, type Part } from './part.js';
import { isThing, phraseEnd, thingEnding } from '../names/thing-name.js';
import type { Word } from '../words/words.js';
import { textOf } from '../words/word.js';

/** What a clause opens with, and so is said of, as far as that is a single thing with a name. */

/** A single thing that a clause is said of. */
export interface Referent {
  /** In full: 雅砻江流域水风光一体化基地. */
  readonly name: string;
  /** As the clause calls it: 基地; its name where it is named there. */
  readonly said: string;
  /** The clause is about what goes on at it: 在本届航展上. */
  readonly held: boolean;
}

/** `open`: nothing that the clause could be said of opens it. `other`: something that is no such thing does. */
export type Opening = Referent | 'open' | 'other';

/** The names that an article has given to what it calls by a short one. */
export interface KnownNames {
  /** The full name of what is called `short` at `offset`; empty where it was not named before. */
  fullName(short: string, offset: number, pointed: boolean): string;
  /** The thing the article is about, where `said` is what such things are called: 项目, 活动. */
  storyOf(said: string): string;
}

const AT = /^(?:在|于|通过|依托|借助|围绕|自)$/;
const HOLDS = /^(?:举行|举办|主办|承办|召开)$/;
/** Predicates that the dictionary, or a place behind them, makes nouns: 连接|埃塞俄比亚, 地处|宁夏. */
export const PREDICATE =
  /^v\p{Script=Han}|^[a-z]+(?:地处|计划|全线贯通|(?:南北|东西)(?:$|[连联贯横纵])|位于|[东南西北]?起|开[建工通]|[通竣]|投[产运用]|启用|贯通)/u;
/** 开通|运营: so many verbs behind the thing. */
const RUNNING = 2;
const TAKING = /^[将把]$/;
const MEANS = /^(?:标志|意味|表明|说明|[包囊]括|涵盖|涉及|覆盖)/;
const SERVES = /^(?:方便|便利|丰富|繁荣|活跃|壮大|充实|稳定|规范|完善)$/;
const NOUN_AHEAD = /^(?:noun|locative)$/;
const COMPARED = /^(?:[较比]|相比|相较)$/;
const RELATIVE = 6;
/** A subject stands no more words before its figure, and is no longer than so many. */
const FARTHEST = 80;
const LONGEST_PHRASE = 24;
/** What a line or a project is told by first: 首批|20台机组, 线路|起自…. */
const PART_OF_WAY = /^(?:首批|全线|全程|线路)$/;
/** 南至甘肃兰州, 终至河北唐山. */
const TO = /^(?:[东南西北最终]{0,2}[至起抵]|途[经径]|(?:南北|东西)(?:$|[连联贯横纵]))/;
const FIGURE = /^(?:平均)?\d{1,3}(?![\dG])/;
/** 6个自贸试验区、40个保税区加快建设: figures that open their clause count what the clause is said of. */
export function opensItself({ words, at, floor }: QuantityView): boolean {
  let i = floor;
  while (i < at && OPENING.has(words[i]!.class)) i++;
  const before = words.slice(i, at);
  return words[i]!.class === 'quantity' && !before.some((word) => word.class === 'verb');
}

/**
 * Backwards over the clauses before word `at`, back to a semicolon.
 *
 * @param part the figure's name, which its own clause may open with
 */
export function lastOpening(names: KnownNames, words: readonly Word[], at: number, part: Part): Opening {
  for (let end = at; ; end--) {
    const start = clauseStart(words, end, Math.max(0, at - FARTHEST));
    const said = openingOf(names, words, start, end);
    const found = end === at && isPart(said, part) && opensWith(words, start, end, part.name) ? 'open' : said;
    if (found !== 'open' || start === 0 || at - start >= FARTHEST || words[start - 1]!.text === '；') return found; // prettier-ignore
    end = start;
  }
}

/** Onwards over the clauses of a sentence. */
export function firstOpening(names: KnownNames, words: readonly Word[]): Opening {
  for (let start = 0; start < words.length; start++) {
    let end = start;
    while (end < words.length && !CLAUSE_END.test(words[end]!.text)) end++;
    const found = openingOf(names, words, start, end);
    if (found !== 'open') return found;
    start = end;
  }
  return 'open';
}

function openingOf(names: KnownNames, words: readonly Word[], from: number, to: number): Opening {
  const since = thingSince(words, from, to);
  if (since) return since;
  let i = from;
  let whole = false;
  for (; i < to && OPENING.has(words[i]!.class); i++) whole ||= WHOLE.test(words[i]!.text);
  const held = i < to && words[i]!.class === 'preposition' && AT.test(words[i]!.text);
  if (held) i++;
  while (held && i < to && words[i]!.class === 'pronoun') i++;
  const pointed = i > from && POINTING.test(words[i - 1]!.text);
  const relative = held ? i : behindRelative(words, i, to);
  const end = phraseEnd(words, relative, Math.min(to, relative + LONGEST_PHRASE), pointed);
  const object = relative > i && end === to;
  // 这标志着该水电站全部投产: what it means goes on about what it is of.
  if (MEANS.test(words[i]?.text ?? '')) return 'open';
  // 方便|两岸群众出行: what it does, though the word tells how things are elsewhere.
  if (words[i]?.tag === 'a' && SERVES.test(words[i]!.text) && NOUN_AHEAD.test(words[i + 1]?.class ?? '')) return 'open';
  // 较以往公路运输模式缩短1天: what something is compared with.
  if (i > from && COMPARED.test(words[i - 1]!.text)) return 'open';
  // 将历史建筑、街区等9个大类纳入保护: an object.
  if (i > from && TAKING.test(words[i - 1]!.text) && words[i]?.class === 'noun') return 'open';
  i = relative;
  const opening = textOf(words, i, end);
  // 全国|11家乐团: counted, and the clause before goes on.
  const figures = words[i]?.class === 'quantity' || FIGURE.test(opening) || ((WHOLE.test(opening) || ALL_ROUND.test(opening)) && words[end]?.class === 'quantity'); // prettier-ignore
  if (end === i || figures) return whole && !figures ? 'other' : 'open';
  // 海拔最高的|乌恰风电场: what is said of it first is no part of its name.
  let start = i;
  for (let k = i; k < end; k++) if (words[k]!.class === 'de') start = k + 1;
  if (start === i && (whole || WHOLE.test(words[i]!.text))) return 'other';
  const thing = thingIn(names, words, { from: i, start, end, pointed });
  // 乌恰风电场，首批20台机组…: a clause that is nothing but the thing says of what the next ones are.
  if (thing) return typeof thing === 'string' ? thing : { ...thing, held: held || (end === to && thing.said === textOf(words, start, end)) }; // prettier-ignore
  const said = textOf(words, start, end);
  // 满载参展的化妆品: behind its verb an object, no subject.
  const open = held || object || PART_OF_WAY.test(said) || HAD_BY_A_THING.test(said);
  return open || TO.test(textOf(words, from, end).replace(/^，/, '')) ? 'open' : 'other';
}

/** 多部门开展专项行动|以来, 铁路开通运营|以来: the time that a thing has lasted tells what it has done. */
function thingSince(words: readonly Word[], from: number, to: number): Referent | undefined {
  let since = from;
  while (since < to && words[since]!.text !== '以来') since++;
  if (since === to) return undefined;
  let last = since - 1;
  while (last > from && since - last <= RUNNING && words[last]!.class === 'verb' && !isThing(words[last]!.text)) last--;
  const name = last < from ? '' : thingEnding(words, last, words[last]!.end, false);
  return name === '' ? undefined : { name, said: name, held: true };
}

/** 承建的|亚吉铁路: behind a relative clause that opens a phrase with its verb. */
function behindRelative(words: readonly Word[], from: number, to: number): number {
  if (words[from]?.class !== 'verb') return from;
  for (let i = from + 1; i < Math.min(to, from + RELATIVE); i++) {
    if (words[i]!.class === 'de') return i + 1;
    if (words[i]!.class === 'quantity' || words[i]!.class === 'aspect') return from;
  }
  return from;
}

/** 机场|海拔, 航展|总参观人数, 大桥|地处…: what goes on behind a thing's name is said of it. */
function isSaidOfIt(words: readonly Word[], from: number, end: number): boolean {
  // 大桥|全长1321米, in a sentence before.
  const rest = textOf(words, from, end).replace(/(?<=..)\d.*$/, '');
  return PREDICATE.test(words[from]!.tag + rest) || OF_THE_THING.test(rest) || HAD_BY_A_THING.test(rest);
}

interface Phrase {
  readonly from: number;
  /** Behind its last 的. */
  readonly start: number;
  readonly end: number;
  readonly pointed: boolean;
}

/** The thing that a phrase names, or begins with: 示范区 in 示范区面积. */
function thingIn(
  names: KnownNames,
  words: readonly Word[],
  { from, start, end, pointed }: Phrase,
): { name: string; said: string } | 'other' | undefined {
  // prettier-ignore
  for (let k = end; k > start; k--) {
    const said = textOf(words, start, k).replace(/(?<=[会展节坛赛])[上中]$/, '');
    if (said.length < 2 || !isThing(said)) continue;
    if (words.slice(start, k + 1).some((word) => word.class === 'joint')) return 'other';
    const offset = words[start]!.start;
    const own = thingEnding(words, k - 1, offset + said.length, false);
    // 引进项目|67个, 累计成功采购|435种药品, 政府计划|向…: no thing, but what is done.
    const next = words[k]?.class;
    if ((next === 'quantity' && own === '') || (said.endsWith('计划') && (next === 'preposition' || next === 'verb'))) continue; // prettier-ignore
    if (k < end && !isSaidOfIt(words, k, end)) return 'other';
    const holder = heldAt(words, from, start);
    if (holder !== '') return { name: holder + said, said };
    const named = own === '' || pointed ? names.fullName(said, offset, pointed) : '';
    const name = named || own || names.storyOf(said);
    // “2023江城年货节”: which of them is the figure's period.
    if (name !== '') return { name: EVENT_NAME.test(name) ? called(name) : name, said };
  }
  return undefined;
}

/** 消博会|举行的|首场供需对接会: the event at which it was held. */
function heldAt(words: readonly Word[], from: number, start: number): string {
  const written = start - 3 >= from && HOLDS.test(words[start - 2]!.text) ? textOf(words, from, start - 2) : '';
  return EVENT_NAME.test(written) ? called(written) : '';
}
