import { hash } from 'node:crypto';

/** Sixteen hex digits of SHA-256: ids that stay the same while what they name does. */
export const idOf = (...parts: readonly (string | number)[]): string =>
  hash('sha256', parts.join('\u0000')).slice(0, 16);

export const articleId = (doc: string, n: number): string => `${doc}@${n}`;

/** How often each sentence text has been met in a document: identical sentences are told apart by their order. */
export class Occurrences {
  readonly #seen = new Map<string, number>();
  next(text: string): number {
    const n = this.#seen.get(text) ?? 0;
    this.#seen.set(text, n + 1);
    return n;
  }
}
