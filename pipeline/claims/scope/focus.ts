import type { Segmented } from '../../model/article.js';
import type { CleanSpan } from '../../text/span.js';
import { countUntil } from '../../text/ordered.js';
import { clausesOf, type Clause } from '../clause.js';
import { openingOf } from './opening.js';
import type { Opening, PointedBy } from './opening-kind.js';
import { aliasesOf } from './alias.js';
import type { Place } from './place.js';
import { wordsIn, type Words } from './words.js';
import { Pointers } from './pointers.js';
import { titlePlace } from './title.js';

/** An opening with where it stands. */
type Turn = Opening & { readonly sentence: number; readonly paragraph: number };

/** What holds at a place of the text. */
export interface Focus {
  readonly place?: Place;
  readonly by: PointedBy | 'scope.opening' | 'scope.carried' | 'scope.title' | 'scope.country' | 'scope.none';
}

/** How far back a pointer reaches. */
const REACH = { paragraphs: 6, clauses: 240 };

const NOTHING: Focus = { by: 'scope.none' };

/** A clause, what its opening does once that was read (`null` for nothing), and what words inside it point at. */
interface Read {
  readonly clause: Clause;
  opening?: Turn | null;
  pointed?: Turn | null;
}

/**
 * Follows the place spoken of through an article: what its title sets, a clause's opening changes, 全省 takes up.
 * Openings are read backwards from a figure, as far as its answer needs.
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
  readonly #pointers: Pointers;

  constructor(article: Segmented, times: readonly CleanSpan[]) {
    this.#article = article;
    this.#times = new Map(times.map(({ start, end }) => [start, end]));
    this.#aliases = aliasesOf(article.text);
    this.#words = wordsIn(article.sentences);
    this.#title = titlePlace(article, this.#times);
    this.#pointers = new Pointers(article, this.#words, this.#title, (offset) => this.#placesBefore(offset));
  }

  #clausesOf(sentence: number): readonly Read[] {
    return (this.#clauses[sentence] ??= clausesOf(this.#article.text, this.#article.sentences[sentence]!, sentence).map(
      (clause) => ({ clause }),
    ));
  }

  #openingOf(read: Read): Turn | null {
    if (read.opening !== undefined) return read.opening;
    const opening = openingOf(this.#article.text, read.clause, this.#times, this.#words);
    read.opening = opening ? unabbreviated(this.#turn(opening, read.clause), this.#aliases) : null;
    return read.opening;
  }

  /** 全省, 市教育局, 三市: what a clause turns to without a name. */
  #pointedOf(read: Read): Turn | null {
    if (read.pointed !== undefined) return read.pointed;
    const pointed = this.#pointers.turned(read.clause);
    read.pointed = pointed ? this.#turn(pointed, read.clause) : null;
    return read.pointed;
  }

  #turn(opening: Opening, { sentence }: Clause): Turn {
    return { ...opening, sentence, paragraph: this.#article.sentences[sentence]!.paragraph };
  }

  /** The last turn of a clause before `offset`. */
  #turnOf(read: Read, offset: number): Turn | null {
    const pointed = this.#pointedOf(read);
    if (pointed && pointed.at < offset) return pointed;
    const opening = this.#openingOf(read);
    return opening && opening.at < offset ? opening : null;
  }

  /** The scope of a figure at `offset`, in the given sentence. */
  at(offset: number, sentence: number): Focus {
    const { text, sentences } = this.#article;
    const home = sentences[sentence]!;
    const last = this.#lastBefore(offset, sentence);
    const turn = last?.sentence === sentence ? last : undefined;
    if (turn?.sets === 'nowhere') return NOTHING;
    if (turn?.sets === 'place' && turn.by) return { place: turn.place, by: turn.by };
    const since = turn ? turn.at : home.start;
    const again = this.#pointers.at(text.slice(since, offset), since);
    if (again) return again === 'nowhere' ? NOTHING : again;
    // A list or a line is left with its semicolon: …班列每周开行5列；新增还箱点16个.
    if (turn?.sets === 'place' && turn.place.listed && text.slice(turn.place.end, offset).includes('；'))
      return NOTHING;
    if (turn?.sets === 'place') return { place: turn.place, by: 'scope.opening' };
    if (turn?.sets === 'country') return { by: 'scope.country' };
    return last?.paragraph === home.paragraph ? this.#carried(last) : this.#ofTitle();
  }

  #ofTitle(): Focus {
    return this.#title ? { place: this.#title, by: 'scope.title' } : NOTHING;
  }

  /** What a turn leaves for the sentences behind its own. */
  #carried(turn: Turn): Focus {
    if (turn.sets === 'nowhere') return NOTHING;
    if (turn.sets === 'country') return { by: 'scope.country' };
    if (turn.sets === 'title') return this.#ofTitle();
    const { place } = turn;
    if (!place.listed) return { place, by: 'scope.carried' };
    // A list (江苏、山东等省份) is of its own sentence only; of 云南昆明、曲靖两市 the province is still spoken of.
    return place.province === undefined || !/[、和及]/.test(place.name)
      ? this.#ofTitle()
      : { place: { ...place, name: place.province, listed: false }, by: 'scope.carried' };
  }

  /** The last turn before `offset` in the paragraph of `sentence`. */
  #lastBefore(offset: number, sentence: number): Turn | undefined {
    const clauses = this.#clausesOf(sentence);
    for (let i = clauses.length - 1; i >= 0; i--) {
      const read = clauses[i]!;
      const turn = read.clause.start < offset ? this.#turnOf(read, offset) : null;
      if (turn) return turn;
    }
    return this.#upTo(sentence - 1, this.#article.sentences[sentence]!.paragraph) ?? undefined;
  }

  #lastOf(sentence: number): Turn | null {
    for (const read of this.#clausesOf(sentence).toReversed()) {
      const turn = this.#turnOf(read, Infinity);
      if (turn) return turn;
    }
    return null;
  }

  /** The last turn of a paragraph in `sentence` or before it, remembered for each sentence on the way. */
  #upTo(sentence: number, paragraph: number): Turn | null {
    const { sentences } = this.#article;
    let first = sentence;
    let found: Turn | null = null;
    for (; sentences[first]?.paragraph === paragraph; first--) {
      found = this.#standing[first] ?? this.#lastOf(first);
      if (found || this.#standing[first] === null) break;
    }
    for (let i = Math.max(0, first); i <= sentence; i++)
      if (sentences[i]!.paragraph === paragraph) this.#standing[i] = found;
    return found;
  }

  /** The places that clauses opened with, back from `offset`: as far as 全省 and 小镇 reach; beyond stands the title. */
  *#placesBefore(offset: number): Generator<Place> {
    const { sentences } = this.#article;
    const home = Math.max(0, countUntil(sentences, ({ start }) => start, offset) - 1);
    const least = (sentences[home]?.paragraph ?? 0) - REACH.paragraphs;
    let left = REACH.clauses;
    for (let i = home; i >= 0 && left > 0 && sentences[i]!.paragraph >= least; i--) {
      const reads = this.#clausesOf(i);
      for (let j = countUntil(reads, ({ clause }) => clause.start, offset) - 1; j >= 0 && left > 0; j--, left--) {
        const turn = this.#openingOf(reads[j]!);
        if (turn?.sets === 'place' && turn.at <= offset) yield turn.place;
      }
    }
  }
}

function unabbreviated(turn: Turn, aliases: ReadonlyMap<string, string>): Turn {
  const full = turn.sets === 'place' ? aliases.get(turn.place.name) : undefined;
  return full === undefined || turn.sets !== 'place' ? turn : { ...turn, place: { ...turn.place, name: full } };
}
