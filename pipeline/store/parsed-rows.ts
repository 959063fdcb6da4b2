/** The rows of one annotation in order, read at once, each parsed when it is first asked for: one of forty is what most ask. */
export class ParsedRows<T> {
  readonly #texts: (string | undefined)[];
  readonly #values: T[] = [];

  /** @param texts JSON, one for each row; the rows' own from here on */
  constructor(texts: string[]) {
    this.#texts = texts;
  }

  get length(): number {
    return this.#texts.length;
  }

  /** The same object each time. */
  at(n: number): T {
    const text = this.#texts[n];
    if (text !== undefined) {
      this.#values[n] = JSON.parse(text) as T;
      this.#texts[n] = undefined;
    }
    return this.#values[n]!;
  }

  all(): readonly T[] {
    return this.#texts.map((_, n) => this.at(n));
  }
}
