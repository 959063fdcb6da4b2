/** Values kept in memory up to a weight; those asked for least recently go first. */
export class AtHand<Key, T> {
  readonly #most: number;
  readonly #held = new Map<Key, { readonly value: T; readonly weight: number }>();
  #weight = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key, read: () => T, weigh: (value: T) => number = () => 1): T {
    const known = this.#held.get(key);
    if (known) {
      this.#held.delete(key);
      this.#held.set(key, known);
      return known.value;
    }
    const value = read();
    const weight = weigh(value);
    this.#held.set(key, { value, weight });
    this.#weight += weight;
    if (this.#weight > this.#most) this.#makeRoom(key);
    return value;
  }

  /** Lets go of a fifth at once: the front of a map that is nibbled at is slow to find. */
  #makeRoom(kept: Key): void {
    for (const [oldest, held] of this.#held) {
      if (this.#weight <= 0.8 * this.#most || oldest === kept) return;
      this.#held.delete(oldest);
      this.#weight -= held.weight;
    }
  }
}
