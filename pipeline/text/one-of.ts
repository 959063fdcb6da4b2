/** A word as a pattern meets it, letter for letter. */
export const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\·-]/g, '\\$&');

/** One alternation of words, the longest first, so that 总书记 is never read as 书记. */
export const oneOf = (words: Iterable<string>): string =>
  `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|')})`;

/** Finds the longest of `words` that a text ends with; empty where it ends with none. Cheaper than an alternation before `$`. */
export function ending(words: Iterable<string>): (text: string) => string {
  const byLast = new Map<string, string[]>();
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length))
    if (word !== '') byLast.set(word.at(-1)!, [...(byLast.get(word.at(-1)!) ?? []), word]);
  return (text) => byLast.get(text.at(-1) ?? '')?.find((word) => text.endsWith(word)) ?? '';
}
