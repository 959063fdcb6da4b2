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
    // 通胀率按年率计算为5%: how it is reckoned.
    const reckoned = RECKONED.test(word.text) ? reckoningFrom(words, i - 1, floor) : -1;
    if (!SKIPPED.has(word.class) && !timely && !since && reckoned < 0) break;
    i = reckoned < 0 ? i - 1 : reckoned;
  }
  return i;
}

const RECKONED = /^(?:计算|折算|核算|测算)$/;
const FARTHEST_RECKONED = 5;

/** The 按 that the reckoning which ends at word `at` begins with; -1 where there is none. */
function reckoningFrom(words: readonly Word[], at: number, floor: number): number {
  for (let i = at - 1; i > floor && at - i <= FARTHEST_RECKONED && words[i]!.class !== 'break'; i--)
    if (/^按照?$/.test(words[i]!.text)) return i;
  return -1;
}
