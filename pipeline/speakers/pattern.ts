const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\·-]/g, '\\$&');

/** One alternation of words, the longest first, so that 总书记 is never read as 书记. */
export const oneOf = (words: Iterable<string>): string =>
  `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|')})`;

/** Finds the longest of `words` that a text ends with; empty where it ends with none. Cheaper than an alternation before `$`. */
export function ending(words: Iterable<string>): (text: string) => string {
  const known = new Set(words);
  const longest = Math.max(...[...known].map((word) => word.length));
  return (text) => {
    for (let length = Math.min(longest, text.length); length > 0; length--) {
      const tail = text.slice(-length);
      if (known.has(tail)) return tail;
    }
    return '';
  };
}
