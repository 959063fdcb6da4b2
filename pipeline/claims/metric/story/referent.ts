import { EVENT_NAME, THING_NAME } from '../../../lexicon/referents.js';
import type { Segmented } from '../../../model/article.js';
import { countUntil } from '../../../text/ordered.js';
import type { QuantityView } from '../../view.js';
import { firstOpening, lastOpening, opensItself, type KnownNames, type Opening, type Referent } from './opening.js';
import { WHOLE } from '../words/clause-words.js';
import type { Part } from './part.js';
import { isThing, thingEnding, wholeName } from '../names/thing-name.js';
import { wordsOf, type Word } from '../words/words.js';

/** 这是首个变速抽水蓄能电站: what a thing is like is no name of it. */
const FIRST = /(?:首[个座条台套]|一[座条个])[^，。]*$/;
const BEFORE = 16;
/** What things and events are called where they are spoken of again. */
const AGAIN_EVENT = /^(?:活动|大会|论坛|峰会|比赛|赛事|展会|盛会|会议)$/;
const AGAIN_THING = /^(?:项目|工程)$/;
const PART = /^(?:电站|水库|大坝|隧道|大桥|航站楼|园区|灌区)$/;
const HEAD = 2;
/** So many places where a short name stood before are looked at. */
const FARTHEST = 6;
/** A place or a body in the sentence: then it is of them. */
const OF_A_PLACE = /^n[rst]/;
/** So many letters before it, and at the beginning. */
const REACH = 600;
const SENTENCES_BACK = 6;
/** Sentences at the beginning of an article that say what it is about. */
const BEGINNING = 3;

/**
 * What the clauses of an article are said of: 该基地, 本届大会 and 示范区 by the full name that the headline, the first
 * sentences or the paragraph gave them. Sentences are read only where a figure's name asks for them.
 */
export class Referents implements KnownNames {
  readonly #article: Segmented;
  readonly #heads: readonly [title: Head | undefined, first: Head | undefined];
  #about: string | undefined;
  readonly #words = new Map<number, readonly Word[]>();
  readonly #openings = new Map<number, Opening>();

  constructor(article: Segmented) {
    this.#article = article;
    this.#heads = [firstOf(article, 'title'), firstOf(article, 'paragraph')];
  }

  /** What the figure's clause is said of: what it, or a clause before it that it leaves its subject to, opens with. */
  before(view: QuantityView, reach: 'sentence' | 'paragraph', part: Part): Referent | undefined {
    const own = lastOpening(this, view.words, view.at, part);
    if (own === 'other') return this.#owner(view);
    if (own !== 'open') return opensItself(view) && !own.held && !EVENT_NAME.test(own.name) ? undefined : own;
    if (reach === 'sentence') return this.#event() ?? (part.needsOwner ? this.#owner(view) : undefined);
    const { sentences } = this.#article;
    const { paragraph } = sentences[view.clause.sentence]!;
    const least = view.clause.sentence - SENTENCES_BACK;
    for (let i = view.clause.sentence - 1; i >= least && sentences[i]?.paragraph === paragraph; i--) {
      const found = this.#openingOf(i);
      if (found !== 'open') return found === 'other' ? undefined : found;
    }
    const name = this.story();
    return name === '' ? undefined : whole(name);
  }

  /** The event that the article is about: what its subjectless sentences count, it has. */
  #event(): Referent | undefined {
    const name = this.story();
    return EVENT_NAME.test(name) ? whole(name) : undefined;
  }

  /** 旅客来源地 in the sentence after one that is said of what the article is about: a part of it. */
  #owner({ words, at, clause }: QuantityView): Referent | undefined {
    const { sentences } = this.#article;
    if (sentences[clause.sentence - 1]?.paragraph !== sentences[clause.sentence]!.paragraph) return undefined;
    if (words.slice(0, at).some(({ tag, text }) => OF_A_PLACE.test(tag) || WHOLE.test(text))) return undefined;
    const opening = this.#openingOf(clause.sentence - 1);
    return typeof opening !== 'string' && opening.name === this.story() ? whole(opening.name) : undefined;
  }

  storyOf(said: string): string {
    const story = this.story();
    if (AGAIN_EVENT.test(said)) return EVENT_NAME.test(story) ? story : '';
    if (story.includes(said) || (AGAIN_THING.test(said) && THING_NAME.test(story))) return story;
    // 水库|总库容, 电站|装机容量 of a 水利枢纽: its parts.
    return PART.test(said) && THING_NAME.test(story) ? story + said : '';
  }

  /** What headline and first sentence are both said of. */
  story(): string {
    if (this.#about !== undefined) return this.#about;
    this.#about = '';
    const [title, first] = this.#heads;
    if (!title || !first) return '';
    const below = this.#openingOf(first.index);
    const opening = typeof below === 'string' ? '' : below.name;
    if (opening !== '' && title.text.includes(opening.slice(-HEAD))) return (this.#about = opening);
    const above = this.#openingOf(title.index);
    if (typeof above !== 'string' && first.text.includes(above.name)) this.#about = above.name;
    return this.#about;
  }

  /** Whether the story ends in so many letters: asked of the letters of headline and first sentence before their words are cut. */
  storyEndsIn(end: string): boolean {
    const [title, first] = this.#heads;
    const said = title?.text.includes(end.slice(-HEAD)) === true || first?.text.includes(end) === true;
    return said && this.story().endsWith(end);
  }

  fullName(short: string, offset: number, pointed: boolean): string {
    const { text } = this.#article;
    for (const at of placesOf(short, text, offset)) {
      if (!this.#isNear(at, offset) || FIRST.test(text.slice(Math.max(0, at - BEFORE), at))) continue;
      const end = at + short.length;
      const words = this.#wordsOf(this.#sentenceAt(at));
      const last = words[countUntil(words, (word) => word.end, end - 1)];
      if (!last) continue;
      // 班列 of “中欧班列—进博号”.
      if (last.text.startsWith('“') && last.end > end && isThing(last.text)) return wholeName(last.text);
      // 人民大会|堂: a part of a word.
      if (last.end !== end && !/[”》]/.test(text[end]!)) continue;
      const name = thingEnding(words, words.indexOf(last), end, pointed);
      if (name.endsWith(short) && singlesOut(name.slice(0, -short.length), short, pointed)) return name;
    }
    return '';
  }

  /** In the paragraph, in a headline or at the beginning. */
  #isNear(at: number, offset: number): boolean {
    const { sentences, paragraphs } = this.#article;
    const index = this.#sentenceAt(at);
    const home = sentences[index]!.paragraph;
    return index <= BEGINNING || paragraphs[home]!.role === 'title' || home === sentences[this.#sentenceAt(offset)]!.paragraph; // prettier-ignore
  }

  #openingOf(index: number): Opening {
    const known = this.#openings.get(index);
    if (known !== undefined) return known;
    const found = firstOpening(this, this.#wordsOf(index));
    this.#openings.set(index, found);
    return found;
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

/** A sentence by its place among those of its article. */
interface Head {
  readonly index: number;
  readonly text: string;
}

function firstOf({ text, sentences, paragraphs }: Segmented, role: string): Head | undefined {
  const index = sentences.findIndex(({ paragraph }) => paragraphs[paragraph]!.role === role);
  const found = sentences[index];
  return found && { index, text: text.slice(found.start, found.end) };
}

/** What a whole sentence is said of. */
const whole = (name: string): Referent => ({ name, said: name, held: true });

/** Where a name stands before an offset: so many places at most, nearest first, then at the article's beginning. */
function placesOf(short: string, text: string, offset: number): number[] {
  const places: number[] = [];
  const from = Math.max(0, offset - REACH);
  const near = text.slice(from, offset);
  for (let at = near.lastIndexOf(short); at >= 0 && places.length < FARTHEST; at = at > 0 ? near.lastIndexOf(short, at - 1) : -1) places.push(from + at); // prettier-ignore
  const beginning = from === 0 ? '' : text.slice(0, Math.min(from, REACH));
  for (let at = beginning.indexOf(short); at >= 0 && places.length < 2 * FARTHEST; at = beginning.indexOf(short, at + 1)) places.push(at); // prettier-ignore
  return places;
}

/** 海南博鳌近零碳|示范区; 中国|世界灌溉工程: the country singles out no works, but an event (中国|航展). */
const singlesOut = (more: string, short: string, pointed: boolean): boolean =>
  more.length >= 2 && (more !== '中国' || pointed || EVENT_NAME.test(short));
