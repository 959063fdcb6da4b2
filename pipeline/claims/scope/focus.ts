import { SAME_BODY, SAME_PLACE } from '../../lexicon/places.js';
import type { Segmented } from '../../model/article.js';
import type { CleanSpan } from '../../text/span.js';
import { clausesOf } from '../clause.js';
import { openingOf, type Opening } from './opening.js';
import { aliasesOf } from './alias.js';
import { knownAt, type Place } from './place.js';
import { titlePlace } from './title.js';

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

const NOTHING: Focus = { by: 'scope.none' };

/** Follows the place spoken of through an article: what its title sets, a clause's opening changes, 全省 takes up. */
export class ScopeTrack {
  readonly #article: Segmented;
  readonly #turns: readonly Turn[];
  readonly #title: Place | undefined;

  constructor(article: Segmented, times: readonly CleanSpan[]) {
    this.#article = article;
    const ends = new Map(times.map(({ start, end }) => [start, end]));
    const aliases = aliasesOf(article.text);
    this.#turns = turnsOf(article, ends).map((turn) => unabbreviated(turn, aliases));
    this.#title = titlePlace(article, ends);
  }

  /** The scope of a figure at `offset`, in the given sentence. */
  at(offset: number, sentence: number): Focus {
    const { text, sentences } = this.#article;
    const home = sentences[sentence]!;
    const last = this.#lastBefore(offset);
    const turn = last?.sentence === sentence ? last : undefined;
    const since = turn ? turn.at : home.start;
    const again = this.#pointedAt(text.slice(since, offset), since);
    if (again) return { place: again, by: 'scope.same' };
    if (turn && turn.sets !== 'title')
      return turn.sets === 'place' ? { place: turn.place, by: 'scope.opening' } : { by: 'scope.country' };
    // A list (江苏、山东等省份) is of its own sentence only.
    if (last?.paragraph === home.paragraph && last.sets !== 'title' && !(last.sets === 'place' && last.place.listed))
      return last.sets === 'place' ? { place: last.place, by: 'scope.carried' } : { by: 'scope.country' };
    return this.#title ? { place: this.#title, by: 'scope.title' } : NOTHING;
  }

  #lastBefore(offset: number): Turn | undefined {
    let low = 0;
    let high = this.#turns.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#turns[middle]!.at < offset) low = middle + 1;
      else high = middle;
    }
    return this.#turns[low - 1];
  }

  /** 全省, 该行: the last place or body of that sort before it. */
  #pointedAt(words: string, offset: number): Place | undefined {
    const place = SAME_PLACE.exec(words);
    if (place) {
      const province = place[0].includes('省');
      const found = this.#last(offset + place.index, (p) =>
        province ? p.province !== undefined || p.kind === 'body' : true,
      );
      return found && province && found.kind === 'domestic' && found.province
        ? { ...found, name: found.province }
        : found;
    }
    const body = SAME_BODY.exec(words);
    return body ? (this.#last(offset, (p) => p.kind === 'body') ?? this.#bodyBefore(offset, body[0])) : undefined;
  }

  #last(offset: number, fits: (place: Place) => boolean): Place | undefined {
    const { paragraph } = this.#article.sentences.findLast((s) => s.start <= offset) ?? { paragraph: 0 };
    for (let i = this.#turns.length - 1; i >= 0; i--) {
      const turn = this.#turns[i]!;
      if (turn.at > offset || turn.sets !== 'place') continue;
      // Two paragraphs back is as far as 全省 reaches; beyond it stands the title.
      if (turn.paragraph < paragraph - 2) break;
      if (fits(turn.place)) return turn.place;
    }
    return this.#title && fits(this.#title) ? this.#title : undefined;
  }

  /** 该校 after 给安徽某中学的同学回信: the body named inside a clause, with the place it begins with. */
  #bodyBefore(offset: number, word: string): Place | undefined {
    const ending = BODY_OF[word.at(-1)!];
    if (!ending) return undefined;
    const from = Math.max(0, offset - 400);
    const before = this.#article.text.slice(from, offset);
    for (const match of [...before.matchAll(ending)].reverse()) {
      for (let start = Math.max(0, match.index - 14); start < match.index; start++) {
        const name = before.slice(start, match.index + match[0].length);
        if (!knownAt(before, start) || /[，。；：、“”\s的]/.test(name)) continue;
        return { start: from + start, end: from + start + name.length, name, kind: 'body' };
      }
    }
    return undefined;
  }
}

function turnsOf(article: Segmented, times: ReadonlyMap<number, number>): Turn[] {
  const turns: Turn[] = [];
  article.sentences.forEach((sentence, index) => {
    for (const clause of clausesOf(article.text, sentence, index)) {
      const opening = openingOf(article.text, clause, times, sentence.tokens ?? []);
      if (opening) turns.push({ ...opening, sentence: index, paragraph: sentence.paragraph });
    }
  });
  return turns;
}

function unabbreviated(turn: Turn, aliases: ReadonlyMap<string, string>): Turn {
  const full = turn.sets === 'place' ? aliases.get(turn.place.name) : undefined;
  return full === undefined || turn.sets !== 'place' ? turn : { ...turn, place: { ...turn.place, name: full } };
}
