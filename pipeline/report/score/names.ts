/** Names at least this alike may name one thing. */
export const ALIKE = 0.6;

/** What printing adds to a name and measuring does not see. */
const DECORATION = /[\s，,、的“”"()（）+]/g;

function bigrams(name: string): string[] {
  const characters = Array.from(name.replaceAll('规上', '规模以上').replace(DECORATION, ''));
  return characters.length < 2 ? characters : characters.slice(1).map((second, index) => characters[index]! + second);
}

type Counts = ReadonlyMap<string, number>;

/** A name's bigrams, counted; names are few and compared often. */
const COUNTED = new Map<string, { readonly counts: Counts; readonly total: number }>();

function countedBigrams(name: string): { readonly counts: Counts; readonly total: number } {
  const known = COUNTED.get(name);
  if (known) return known;
  const counts = new Map<string, number>();
  const pairs = bigrams(name);
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const made = { counts, total: pairs.length };
  COUNTED.set(name, made);
  return made;
}

/** Dice's coefficient over character bigrams, with repetitions: 1 for equal names, 0 for names that share none. */
export function likeness(a: string, b: string): number {
  const [left, right] = [countedBigrams(a), countedBigrams(b)];
  const total = left.total + right.total;
  if (total === 0) return 1;
  let shared = 0;
  for (const [pair, times] of left.counts) shared += Math.min(times, right.counts.get(pair) ?? 0);
  return (2 * shared) / total;
}

/** The names of metrics that a gold knows. */
export class GoldNames {
  readonly #names: readonly string[];
  readonly #nearest = new Map<string, number>();

  constructor(names: Iterable<string>) {
    this.#names = [...new Set(names)];
  }

  /** Whether a name is near enough to the gold's, and to no other name of the gold nearer. */
  agree(found: string, gold: string): boolean {
    const own = likeness(gold, found);
    return own >= ALIKE && own >= this.#likenessOfNearest(found);
  }

  #likenessOfNearest(found: string): number {
    const known = this.#nearest.get(found);
    if (known !== undefined) return known;
    const nearest = this.#names.reduce((most, name) => Math.max(most, likeness(name, found)), 0);
    this.#nearest.set(found, nearest);
    return nearest;
  }
}
