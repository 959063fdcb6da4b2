import type { Word, WordClass } from './words.js';

/** Words between a figure and what it is said of, which take no part in the name: 已, 了, 今年. */
const SKIPPED: ReadonlySet<WordClass> = new Set(['adverb', 'aspect', 'time']);

/** Steps left over words that stand between a figure and its verb or subject. */
export function stepBack(words: readonly Word[], from: number, floor: number): number {
  let i = from;
  while (i > floor) {
    const word = words[i - 1]!;
    // 班列|自|开行以来|累计开行: since when.
    const since = word.class === 'preposition' && /^[自从]$/.test(word.text) && words[i]?.class === 'time';
    const timely = word.class === 'locative' && i - 1 > floor && SKIPPED.has(words[i - 2]!.class);
    if (!SKIPPED.has(word.class) && !timely && !since) break;
    i--;
  }
  return i;
}
