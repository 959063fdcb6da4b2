import { EVENT_NAME, HAD_BY_A_THING, OF_THE_THING } from '../../lexicon/referents.js';
import type { Segmented } from '../../model/article.js';
import { countUntil } from '../../text/ordered.js';
import type { QuantityView } from '../view.js';
import { called } from './mention.js';
import { isThing, phraseEnd, textOf, thingEnding } from './thing-name.js';
import { wordsOf, type Word, type WordClass } from './words.js';

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
type Opening = Referent | 'open' | 'other';

const CLAUSE_END = /^[，；：。！？]$/;
const OPENING: ReadonlySet<WordClass> = new Set(['break', 'time', 'adverb', 'pronoun', 'locative']);
const POINTING = /^(?:该|此|这|本|[该此这本][届次个项座条批款只艘家处栋些]|这一)$/;
const AT = /^(?:在|于|通过|依托|借助|围绕|自)$/;
const HOLDS = /^(?:举行|举办|主办|承办|召开)$/;
/** 我国, 全省: what follows is said of no single thing. */
const WHOLE = /^(?:全[国省市区县球]|我国|世界|全世界|国内|[我两]国)$/;
/** So many places where a short name stood before are looked at. */
const FARTHEST = 6;
/** Sentences at the beginning of an article that say what it is about. */
const BEGINNING = 3;

/**
 * What the clauses of an article are said of: 该基地, 本届大会 and 示范区 by the full name that the headline, the first
 * sentences or the paragraph gave them. Sentences are read only where a figure's name asks for them.
 */
export class Referents {
  readonly #article: Segmented;
  readonly #words = new Map<number, readonly Word[]>();

  constructor(article: Segmented) {
    this.#article = article;
  }

  /** What the figure's clause is said of: what it, or a clause before it that it leaves its subject to, opens with. */
  before(view: QuantityView, reach: 'sentence' | 'paragraph'): Referent | undefined {
    const own = lastOpening(this, view.words, view.at);
    if (own === 'other') return undefined;
    if (own !== 'open') return opensItself(view) && !own.held && !EVENT_NAME.test(own.name) ? undefined : own;
    if (reach === 'sentence') return undefined;
    const { sentences } = this.#article;
    const { paragraph } = sentences[view.clause.sentence]!;
    for (let i = view.clause.sentence - 1; sentences[i]?.paragraph === paragraph; i--) {
      const found = firstOpening(this, this.#wordsOf(i));
      if (found !== 'open') return found === 'other' ? undefined : found;
    }
    return undefined;
  }

  /** The full name of what is called `short` at `offset`; empty where it was not named before. */
  fullName(short: string, offset: number, pointed: boolean): string {
    const { text, sentences, paragraphs } = this.#article;
    const { paragraph } = sentences[this.#sentenceAt(offset)]!;
    let at = offset;
    for (let looked = 0; looked < FARTHEST; looked++) {
      at = at > 0 ? text.lastIndexOf(short, at - 1) : -1;
      if (at < 0) return '';
      const index = this.#sentenceAt(at);
      const home = sentences[index]!.paragraph;
      if (home !== paragraph && index > BEGINNING && paragraphs[home]!.role !== 'title') continue;
      const end = at + short.length;
      const words = this.#wordsOf(index);
      const last = countUntil(words, (word) => word.end, end - 1);
      const name = last < words.length ? thingEnding(words, last, end, pointed) : '';
      if (name.endsWith(short) && singlesOut(name.slice(0, -short.length), short, pointed)) return name;
    }
    return '';
  }

  #sentenceAt(offset: number): number {
    return Math.min(
      this.#article.sentences.length - 1,
      countUntil(this.#article.sentences, ({ end }) => end, offset),
    );
  }

  #wordsOf(index: number): readonly Word[] {
    const known = this.#words.get(index);
    if (known) return known;
    const { text, sentences } = this.#article;
    const sentence = sentences[index]!;
    const words = wordsOf(text, sentence, sentence.tokens, [], []);
    this.#words.set(index, words);
    return words;
  }
}

/** 海南博鳌近零碳|示范区; 中国|世界灌溉工程: the country singles out no works, but an event (中国|航展). */
const singlesOut = (more: string, short: string, pointed: boolean): boolean =>
  more.length >= 2 && (more !== '中国' || pointed || EVENT_NAME.test(short));

/** 6个自贸试验区加快建设: a figure that opens its clause counts what the clause is said of. */
function opensItself({ words, at, floor }: QuantityView): boolean {
  let i = floor;
  while (i < at && OPENING.has(words[i]!.class)) i++;
  return i === at;
}

/** Backwards over the clauses before word `at`, back to a semicolon. */
function lastOpening(referents: Referents, words: readonly Word[], at: number): Opening {
  for (let end = at; ; end--) {
    let start = end;
    while (start > 0 && !CLAUSE_END.test(words[start - 1]!.text)) start--;
    const found = openingOf(referents, words, start, end);
    if (found !== 'open' || start === 0 || words[start - 1]!.text === '；') return found;
    end = start;
  }
}

/** Onwards over the clauses of a sentence. */
function firstOpening(referents: Referents, words: readonly Word[]): Opening {
  for (let start = 0; start < words.length; start++) {
    let end = start;
    while (end < words.length && !CLAUSE_END.test(words[end]!.text)) end++;
    const found = openingOf(referents, words, start, end);
    if (found !== 'open') return found;
    start = end;
  }
  return 'open';
}

function openingOf(referents: Referents, words: readonly Word[], from: number, to: number): Opening {
  let i = from;
  for (; i < to && OPENING.has(words[i]!.class); i++) if (WHOLE.test(words[i]!.text)) return 'other';
  const held = i < to && words[i]!.class === 'preposition' && AT.test(words[i]!.text);
  if (held) i++;
  while (held && i < to && words[i]!.class === 'pronoun') i++;
  const pointed = i > from && POINTING.test(words[i - 1]!.text);
  const end = phraseEnd(words, i, to, pointed);
  if (end === i) return 'open';
  if (WHOLE.test(words[i]!.text)) return 'other';
  // 海拔最高的|乌恰风电场: what is said of it first is no part of its name.
  let start = i;
  for (let k = i; k < end; k++) if (words[k]!.class === 'de') start = k + 1;
  if (words.slice(start, end).some((word) => word.class === 'joint')) return 'other';
  const thing = thingIn(referents, words, { from: i, start, end, pointed });
  if (thing) return typeof thing === 'string' ? thing : { ...thing, held };
  return held || HAD_BY_A_THING.test(textOf(words, start, end)) ? 'open' : 'other';
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
  referents: Referents,
  words: readonly Word[],
  { from, start, end, pointed }: Phrase,
): { name: string; said: string } | 'other' | undefined {
  // prettier-ignore
  for (let k = end; k > start; k--) {
    const said = textOf(words, start, k).replace(/(?<=[会展节坛赛])[上中]$/, '');
    if (said.length < 2 || !isThing(said)) continue;
    // 引进项目|67个, 累计成功采购|435种药品, 政府计划|向…: no thing, but what is done.
    const next = words[k]?.class;
    if (next === 'quantity' || (said.endsWith('计划') && (next === 'preposition' || next === 'verb'))) continue;
    // 工程|代表团, 项目|推进会: of another thing.
    if (k < end && !OF_THE_THING.test(textOf(words, k, end))) return 'other';
    const holder = heldAt(words, from, start);
    if (holder !== '') return { name: holder + said, said };
    const offset = words[start]!.start;
    const own = thingEnding(words, k - 1, offset + said.length, false);
    const name = (own === '' || pointed ? referents.fullName(said, offset, pointed) : '') || own;
    if (name !== '') return { name, said };
  }
  return undefined;
}

/** 消博会|举行的|首场供需对接会: the event at which it was held. */
function heldAt(words: readonly Word[], from: number, start: number): string {
  const written = start - 3 >= from && HOLDS.test(words[start - 2]!.text) ? textOf(words, from, start - 2) : '';
  return EVENT_NAME.test(written) ? called(written) : '';
}
