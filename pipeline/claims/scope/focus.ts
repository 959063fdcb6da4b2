import { SAME_BODY, SAME_PLACE } from '../../lexicon/places.js';
import type { Segmented } from '../../model/article.js';
import type { CleanSpan } from '../../text/span.js';
import { countUntil } from '../../text/ordered.js';
import { clausesOf, type Clause } from '../clause.js';
import { openingOf } from './opening.js';
import type { Opening } from './opening-kind.js';
import { aliasesOf } from './alias.js';
import { knownAt, namedBefore } from './known.js';
import { placeAt, wordsIn, type Place, type Words } from './place.js';
import { titlePlace } from './title.js';
import { matchesOf } from '../../text/matches.js';

/** An opening with where it stands. */
type Turn = Opening & { readonly sentence: number; readonly paragraph: number };

/** What holds at a place of the text. */
export interface Focus {
  readonly place?: Place;
  readonly by: 'scope.opening' | 'scope.carried' | 'scope.same' | 'scope.title' | 'scope.country' | 'scope.none';
}

/** What 该校, 该行 may have been called. */
const BODY_OF: Readonly<Record<string, RegExp>> = {
  校: /大学|学院|中学|小学/g,
  行: /分行|支行|银行/g,
  司: /公司|集团/g,
  院: /医院|学院|研究院/g,
  港: /港/g,
};

/** 全市 is no district, 全区 no village. */
const LESSER: Readonly<Record<string, RegExp>> = { 市: /[区县镇乡村]$/, 区: /[镇乡村]$/ };

const NOTHING: Focus = { by: 'scope.none' };

/** A clause, and what its opening does once that was read: `null` for nothing. */
interface Read {
  readonly clause: Clause;
  turn?: Turn | null;
}

/**
 * Follows the place spoken of through an article: what its title sets, a clause's opening changes, 全省 takes up. Openings are
 * read backwards from a figure, as far as its answer needs.
 */
export class ScopeTrack {
  readonly #article: Segmented;
  readonly #times: ReadonlyMap<number, number>;
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #words: Words;
  readonly #clauses: (readonly Read[] | undefined)[] = [];
  /** The last turn of a paragraph up to the end of a sentence. */
  readonly #standing: (Turn | null | undefined)[] = [];
  readonly #title: Place | undefined;

  constructor(article: Segmented, times: readonly CleanSpan[]) {
    this.#article = article;
    this.#times = new Map(times.map(({ start, end }) => [start, end]));
    this.#aliases = aliasesOf(article.text);
    this.#words = wordsIn(article.sentences);
    this.#title = titlePlace(article, this.#times);
  }

  #clausesOf(sentence: number): readonly Read[] {
    return (this.#clauses[sentence] ??= clausesOf(this.#article.text, this.#article.sentences[sentence]!, sentence).map(
      (clause) => ({ clause }),
    ));
  }

  #turnOf(read: Read): Turn | null {
    if (read.turn !== undefined) return read.turn;
    const { clause } = read;
    const opening = openingOf(this.#article.text, clause, this.#times, this.#words);
    const { sentence } = clause;
    const { paragraph } = this.#article.sentences[sentence]!;
    read.turn = opening ? unabbreviated({ ...opening, sentence, paragraph }, this.#aliases) : null;
    return read.turn;
  }

  /** The last turn of a sentence that `fits`. */
  #lastOf(sentence: number, fits: (turn: Turn) => boolean): Turn | undefined {
    const clauses = this.#clausesOf(sentence);
    for (let i = clauses.length - 1; i >= 0; i--) {
      const turn = this.#turnOf(clauses[i]!);
      if (turn && fits(turn)) return turn;
    }
    return undefined;
  }

  /** The scope of a figure at `offset`, in the given sentence. */
  at(offset: number, sentence: number): Focus {
    const { text, sentences } = this.#article;
    const home = sentences[sentence]!;
    const last = this.#lastBefore(offset, sentence);
    const turn = last?.sentence === sentence ? last : undefined;
    const since = turn ? turn.at : home.start;
    const again = this.#pointedAt(text.slice(since, offset), since);
    if (again) return { place: again, by: 'scope.same' };
    // A list or a line is left with its semicolon: …班列每周开行5列；新增还箱点16个.
    if (turn?.sets === 'place' && turn.place.listed && text.slice(turn.place.end, offset).includes('；'))
      return NOTHING;
    if (turn && turn.sets !== 'title')
      return turn.sets === 'place' ? { place: turn.place, by: 'scope.opening' } : { by: 'scope.country' };
    // A list (江苏、山东等省份) is of its own sentence only.
    if (last?.paragraph === home.paragraph && last.sets !== 'title' && !(last.sets === 'place' && last.place.listed))
      return last.sets === 'place' ? { place: last.place, by: 'scope.carried' } : { by: 'scope.country' };
    return this.#title ? { place: this.#title, by: 'scope.title' } : NOTHING;
  }

  /** The last turn before `offset` in the paragraph of `sentence`. */
  #lastBefore(offset: number, sentence: number): Turn | undefined {
    const clauses = this.#clausesOf(sentence);
    for (let i = clauses.length - 1; i >= 0; i--) {
      const read = clauses[i]!;
      const turn = read.clause.start < offset ? this.#turnOf(read) : null;
      if (turn && turn.at < offset) return turn;
    }
    return this.#upTo(sentence - 1, this.#article.sentences[sentence]!.paragraph) ?? undefined;
  }

  /** The last turn of a paragraph in `sentence` or before it, remembered for each sentence on the way. */
  #upTo(sentence: number, paragraph: number): Turn | null {
    const { sentences } = this.#article;
    let first = sentence;
    let found: Turn | null = null;
    for (; sentences[first]?.paragraph === paragraph; first--) {
      found = this.#standing[first] ?? this.#lastOf(first, () => true) ?? null;
      if (found || this.#standing[first] === null) break;
    }
    for (let i = Math.max(0, first); i <= sentence; i++)
      if (sentences[i]!.paragraph === paragraph) this.#standing[i] = found;
    return found;
  }

  /** 全省, 该行: the last place or body of that sort before it. */
  #pointedAt(words: string, offset: number): Place | undefined {
    const place = SAME_PLACE.exec(words);
    const here = place?.[0] === '当地' ? this.#closingPlace(offset + place.index) : undefined;
    if (here) return here;
    if (place) {
      const province = place[0].includes('省');
      const found = this.#last(offset + place.index, (p) =>
        // A body stands for its province where it is told of one: a bank's branch, 吉林省电力公司.
        province
          ? p.province !== undefined || /省|行$/.test(p.name)
          : !/^全[市区]/.test(place[0]) || !LESSER[place[0][1]!]!.test(p.name),
      );
      const named =
        !found && /^全[省市]/.test(place[0])
          ? namedBefore(this.#article.text, offset + place.index, province)
          : undefined;
      if (named) return named;
      return found && province && (found.kind === 'domestic' || !found.name.endsWith('行')) && found.province
        ? { ...found, name: found.province }
        : found;
    }
    const body = SAME_BODY.exec(words);
    return body ? (this.#last(offset, (p) => p.kind === 'body') ?? this.#bodyBefore(offset, body[0])) : undefined;
  }

  /** 洪水将抵达天津静海区，当地已…: the place that the clause before closes with. */
  #closingPlace(at: number): Place | undefined {
    const { text } = this.#article;
    const clause = /[^，。；\n]{2,40}，$/.exec(text.slice(Math.max(0, at - 41), at));
    if (!clause) return undefined;
    const end = at - 1;
    for (let start = Math.max(end - 14, at - clause[0].length); start < end - 1; start++) {
      const known = knownAt(text, start);
      const place = known?.kind === 'domestic' ? placeAt(text, start, end, this.#words) : undefined;
      if (place?.end === end) return place;
    }
    return undefined;
  }

  #last(offset: number, fits: (place: Place) => boolean): Place | undefined {
    const { sentences } = this.#article;
    const home = Math.max(0, countUntil(sentences, ({ start }) => start, offset) - 1);
    // Six paragraphs back is as far as 全省 and 小镇 reach; beyond it stands the title.
    const least = (sentences[home]?.paragraph ?? 0) - 6;
    for (let i = home; i >= 0 && sentences[i]!.paragraph >= least; i--) {
      const turn = this.#lastOf(i, ({ at, ...turn }) => at <= offset && turn.sets === 'place' && fits(turn.place));
      if (turn?.sets === 'place') return turn.place;
    }
    return this.#title && fits(this.#title) ? this.#title : undefined;
  }

  /** 该校 after 给安徽某中学的同学回信: the body named inside a clause, with the place it begins with. */
  #bodyBefore(offset: number, word: string): Place | undefined {
    const ending = BODY_OF[word.at(-1)!];
    if (!ending) return undefined;
    const from = Math.max(0, offset - 400);
    const before = this.#article.text.slice(from, offset);
    for (const match of matchesOf(before, ending).reverse()) {
      for (let start = Math.max(0, match.index - 14); start < match.index; start++) {
        const name = before.slice(start, match.index + match[0].length);
        if (!knownAt(before, start) || /[，。；：、“”\s的]/.test(name)) continue;
        return { start: from + start, end: from + start + name.length, name, kind: 'body' };
      }
    }
    return undefined;
  }
}

function unabbreviated(turn: Turn, aliases: ReadonlyMap<string, string>): Turn {
  const full = turn.sets === 'place' ? aliases.get(turn.place.name) : undefined;
  return full === undefined || turn.sets !== 'place' ? turn : { ...turn, place: { ...turn.place, name: full } };
}
