/**
 * Values kept in memory up to a weight. Those asked for since half of it was filled are kept when the next half is; the rest
 * goes. Nothing is moved when it is asked for again soon, which is what most are.
 */
export class AtHand<Key, T extends object | null> {
  readonly #half: number;
  #recent = new Map<Key, T>();
  #earlier = new Map<Key, T>();
  #weight = 0;

  /** @param most the weight of all that is kept; one value may weigh more */
  constructor(most: number) {
    this.#half = most / 2;
  }

  get(key: Key, read: () => T, weigh: (value: T) => number = () => 1): T {
    const known = this.#recent.get(key);
    if (known !== undefined) return known;
    const earlier = this.#earlier.get(key);
    const value = earlier === undefined ? read() : earlier;
    this.#recent.set(key, value);
    this.#weight += weigh(value);
    if (this.#weight > this.#half) this.#turn();
    return value;
  }

  #turn(): void {
    this.#earlier = this.#recent;
    this.#recent = new Map();
    this.#weight = 0;
  }
}
