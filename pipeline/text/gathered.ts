/** What `each` makes of every item, one after another: `flatMap`, which defines its result's elements one by one and is slow at it. */
export function gathered<T, R>(items: readonly T[], each: (item: T, index: number) => readonly R[]): R[] {
  const all: R[] = [];
  for (let i = 0; i < items.length; i++) for (const one of each(items[i]!, i)) all.push(one);
  return all;
}
