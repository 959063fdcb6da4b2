/** Names at least this alike may name one thing. */
export const ALIKE = 0.6;

/** What printing adds to a name and measuring does not see. */
const DECORATION = /[\s，,、的“”"()（）+]/g;

function bigrams(name: string): string[] {
  const characters = Array.from(name.replaceAll('规上', '规模以上').replace(DECORATION, ''));
  return characters.length < 2 ? characters : characters.slice(1).map((second, index) => characters[index]! + second);
}

/** Dice's coefficient over character bigrams, with repetitions: 1 for equal names, 0 for names that share none. */
export function likeness(a: string, b: string): number {
  const [left, right] = [bigrams(a), bigrams(b)];
  const total = left.length + right.length;
  if (total === 0) return 1;
  const unmatched = new Map<string, number>();
  for (const pair of right) unmatched.set(pair, (unmatched.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const rest = unmatched.get(pair) ?? 0;
    if (rest === 0) continue;
    unmatched.set(pair, rest - 1);
    shared++;
  }
  return (2 * shared) / total;
}

/** Whether a name is near enough to the gold's, and to no other name of the gold nearer. */
export function namesMetric(found: string, gold: string, allGold: readonly string[]): boolean {
  const own = likeness(gold, found);
  return own >= ALIKE && !allGold.some((name) => likeness(name, found) > own);
}
