const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\·-]/g, '\\$&');

/** One alternation of words, the longest first, so that 总书记 is never read as 书记. */
export const oneOf = (words: Iterable<string>): string =>
  `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|')})`;
