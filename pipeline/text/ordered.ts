/** How many of `items`, which ascend by `at`, stand at or before `offset`. */
export function countUntil<T>(items: readonly T[], at: (item: T) => number, offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(items[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last item at or before `offset`. */
export function lastUntil<T>(items: readonly T[], at: (item: T) => number, offset: number): T | undefined {
  const count = countUntil(items, at, offset);
  return count === 0 ? undefined : items[count - 1];
}
