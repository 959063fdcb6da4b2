/** Words by their first character, in their order: a text is then asked only for those that can begin at a place. */
export const byFirst = <W extends string>(words: Iterable<W>): ReadonlyMap<string, readonly W[]> =>
  grouped(words, (word) => word[0] ?? '');

/** Rows by a character of theirs, in their order. */
export function grouped<T>(rows: Iterable<T>, characterOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const row of rows) {
    const known = map.get(characterOf(row));
    if (known) known.push(row);
    else map.set(characterOf(row), [row]);
  }
  return map;
}
