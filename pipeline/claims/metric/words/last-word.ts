import type { Word } from './words.js';

/** The last word before `from`, not before `to`, that passes `test`; -1 where there is none. */
export const lastIndexOf = (
  words: readonly Word[],
  from: number,
  to: number,
  test: (word: Word) => boolean,
): number => {
  for (let i = from - 1; i >= to; i--) if (test(words[i]!)) return i;
  return -1;
};
