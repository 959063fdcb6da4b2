/** Words by their first character, in their order: a text is then asked only for those that can begin at a place. */
export const byFirst = <W extends string>(words: Iterable<W>): ReadonlyMap<string, readonly W[]> =>
  grouped(words, (word) => word[0] ?? '');

/** Rows by a character or a word of theirs, in their order. */
export function grouped<T>(rows: Iterable<T>, keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const row of rows) {
    const known = map.get(keyOf(row));
    if (known) known.push(row);
    else map.set(keyOf(row), [row]);
  }
  return map;
}
