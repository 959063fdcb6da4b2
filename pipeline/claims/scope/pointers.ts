import { OFFICE_OF_DIVISION, SAME_BODY, SAME_PLACE, SEVERAL_PLACES, WHOLE_DIVISION } from '../../lexicon/places.js';
import type { Segmented } from '../../model/article.js';
import { matchesOf } from '../../text/matches.js';
import type { Clause } from '../clause.js';
import {
  divisionIn,
  divisionOfPaper,
  isOf,
  namedBefore,
  namedRightBefore,
  provinceByEpithet,
  provinceOfCity,
  type Level,
} from './division.js';
import { knownAt, PROVINCE_NAMES } from './known.js';
import type { Opening, PointedBy } from './opening-kind.js';
import { placeAt, placeOf, type Place } from './place.js';
import type { Words } from './words.js';

/** A place that words point at, and how it was found. */
export interface Pointed {
  readonly place: Place;
  readonly by: PointedBy;
}

/** What 该校, 该行 may have been called. */
const BODY_OF: Readonly<Record<string, RegExp>> = {
  校: /大学|学院|中学|小学/g,
  行: /分行|支行|银行/g,
  司: /公司|集团/g,
  院: /医院|学院|研究院/g,
  港: /港/g,
};

const LEVEL_OF: Readonly<Record<string, Level>> = { 省: 'province', 市: 'city', 县: 'county', 州: 'prefecture', 区: 'region' }; // prettier-ignore
/** Pointers that may be said of any place before them: 小镇, 当地, 区内 of a zone. */
const OF_ANY = /^该|[村镇乡城国岛域地上]$|^(?:[我全]区|区内|全州)$/;
/** 全区 is no village. */
const LESSER = /[镇乡村]$/;

const isCity = (name: string): boolean => {
  const known = knownAt(name, 0);
  return known !== undefined && isOf(known, 'city') && /^市?$/.test(name.slice(known.name.length));
};

/** A division that stands nowhere in the text: of no length. */
const unprinted = (name: string, at: number): Place => ({
  name,
  kind: 'domestic',
  start: at,
  end: at,
  ...(PROVINCE_NAMES.has(name) && { province: name }),
});

/** The openings before an offset, last first, as far as a pointer reaches. */
export type PlacesBefore = (offset: number) => Iterable<Place>;

/** What 全省, 该行, 市教育局, 三市 point at in an article. */
export class Pointers {
  readonly #article: Segmented;
  readonly #words: Words;
  readonly #title: Place | undefined;
  readonly #before: PlacesBefore;

  constructor(article: Segmented, words: Words, title: Place | undefined, before: PlacesBefore) {
    this.#article = article;
    this.#words = words;
    this.#title = title;
    this.#before = before;
  }

  /** 该省, 该行: the last place or body of that sort before it. */
  at(words: string, offset: number): Pointed | 'nowhere' | undefined {
    const same = SAME_PLACE.exec(words);
    if (same) return this.#place(same[0], offset + same.index);
    const body = SAME_BODY.exec(words);
    const found = body && (this.#first(offset, (p) => (p.kind === 'body' ? p : undefined)) ?? this.#bodyBefore(offset, body[0])); // prettier-ignore
    return found ? { place: found, by: 'scope.same' } : undefined;
  }

  /** What a clause turns to without naming it: its 全省 or 全市, the office it opens with, 三市. */
  turned(clause: Clause): Opening | undefined {
    const words = this.#article.text.slice(clause.start, clause.end);
    const whole = WHOLE_DIVISION.exec(words);
    if (whole) {
      const at = clause.start + whole.index;
      const division = this.#division(LEVEL_OF[whole[0][1]!]!, at);
      return division ? { sets: 'place', at, ...division } : { sets: 'nowhere', at };
    }
    const at = clause.start;
    const office = OFFICE_OF_DIVISION.exec(words)?.[1];
    const several = SEVERAL_PLACES.exec(words);
    const place =
      office !== undefined
        ? this.#division(LEVEL_OF[office.at(-1)!]!, at)?.place
        : several && this.#several(several[1]!, several[2]!, at);
    return place ? { sets: 'place', at, place } : undefined;
  }

  #place(word: string, at: number): Pointed | 'nowhere' | undefined {
    const here = word === '当地' ? this.#closingPlace(at) : undefined;
    if (here) return { place: here, by: 'scope.same' };
    const level = LEVEL_OF[/[省市县州区]/.exec(word)?.[0] ?? ''];
    const division = level && word !== '区内' ? this.#division(level, at) : undefined;
    if (division || !OF_ANY.test(word)) return division ?? 'nowhere';
    const any = this.#first(at, (place) => (LESSER.test(place.name) && word.includes('区') ? undefined : place));
    return any && { place: any, by: 'scope.same' };
  }

  /** The division of a level: of the last place in one, the last named, of the last city's province, of the paper. */
  #division(level: Level, at: number): Pointed | undefined {
    const { text, source } = this.#article;
    const named =
      namedRightBefore(text, at, level) ??
      this.#first(at, (place) => divisionIn(place, level)) ??
      namedBefore(text, at, level, this.#words);
    if (named) return { place: named, by: 'scope.same' };
    const told = this.#provinceTold(level, at);
    if (told !== undefined) return { place: unprinted(told, at), by: 'scope.same' };
    const name = source.publisher === undefined ? undefined : divisionOfPaper(source.publisher, level);
    return name === undefined ? undefined : { place: unprinted(name, at), by: 'scope.publisher' };
  }

  /** The province of the last city, or the one newspapers call 齐鲁, 三湘. */
  #provinceTold(level: Level, at: number): string | undefined {
    if (level !== 'province' && level !== 'region') return undefined;
    const { text } = this.#article;
    const city =
      this.#first(at, (place) => (provinceOfCity(place) ? place : undefined)) ??
      namedBefore(text, at, 'city', this.#words);
    const name = city && provinceOfCity(city);
    return name !== undefined && divisionIn(unprinted(name, at), level) ? name : provinceByEpithet(text, at, level);
  }

  /** 三市: as many places of that sort as were told of last. */
  #several(count: string, unit: string, at: number): Place | undefined {
    const wanted = '一二三四五六七八九'.indexOf(count.replace('两', '二')) + 1;
    const names: string[] = [];
    for (const { name, kind, listed } of this.#before(at)) {
      if (kind !== 'domestic' || listed === true || names.includes(name)) continue;
      if (unit === '地' ? !isCity(name) : !name.endsWith(unit)) break;
      names.unshift(name);
      if (names.length === wanted) return { name: names.join('、'), kind, start: at, end: at, listed: true };
    }
    return undefined;
  }

  #first<T>(offset: number, told: (place: Place) => T | undefined): T | undefined {
    for (const place of this.#before(offset)) {
      const found = told(place);
      if (found !== undefined) return found;
    }
    return this.#title && told(this.#title);
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
        return placeOf(from + start, name, 'body');
      }
    }
    return undefined;
  }
}
