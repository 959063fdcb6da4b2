import type { Word, WordClass } from './words.js';

/** Words by which a clause begins and ends. */

export const CLAUSE_END = /^[，；：。！？]$/;

/** The first word of the clause that ends before word `end`, not before word `least`. */
export function clauseStart(words: readonly Word[], end: number, least = 0): number {
  let start = end;
  while (start > least && !CLAUSE_END.test(words[start - 1]!.text)) start--;
  return start;
}

/** What a figure is of stands no more words before it. */
const FARTHEST = 80;

/** A clause by its first word and the one behind its last. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** The clauses before word `at`, the nearest (its own) first, back to a semicolon. */
export function* clausesBack(words: readonly Word[], at: number): Generator<Clause> {
  const least = Math.max(0, at - FARTHEST);
  for (let end = at; ;) {
    const start = clauseStart(words, end, least);
    yield { start, end };
    if (start === least || words[start - 1]!.text === '；') return;
    end = start - 1;
  }
}

/** In front of what a clause is said of. */
export const OPENING: ReadonlySet<WordClass> = new Set(['break', 'time', 'adverb', 'pronoun', 'locative']);
export const POINTING = /^(?:该|此|这|本|[该此这本][届次个项座条批款只艘家处栋些]|这一)$/;
/** 我国, 全省: what follows is said of no single thing. */
export const WHOLE = /^(?:全[国省市区县球]|我国|世界|全世界|国内|[我两]国|[当各本]地|本[省市区县])$/;
/** 国内外|700多家企业: from where what is counted comes. */
export const ALL_ROUND = /^(?:国内外|[境海]内外|中外)$/;
