/** Part of a list, and how long the list is. */
export interface Part<T> {
  readonly shown: readonly T[];
  readonly total: number;
}

/** Gathers the first items of a list of any length and counts the rest. */
export class Gathering<T> {
  readonly #shown: T[] = [];
  #total = 0;

  constructor(readonly most: number) {}

  /** `make` is called only where there is room. */
  add(make: () => T): void {
    if (this.#total++ < this.most) this.#shown.push(make());
  }

  get part(): Part<T> {
    return { shown: this.#shown, total: this.#total };
  }
}

/** The first `most` of a list in memory. */
export const firstOf = <T>(list: readonly T[], most: number): Part<T> => ({
  shown: list.slice(0, most),
  total: list.length,
});
