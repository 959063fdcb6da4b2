import type { Sentence, Token } from '../../model/article.js';
import { lastUntil } from '../../text/ordered.js';

/** The words around an offset, segmented only where a table does not answer. */
export type Words = (offset: number) => readonly Token[];
/** Of a text by itself, where only known names are read. */
export const NO_WORDS: Words = () => [];

/** Of an article. */
export const wordsIn =
  (sentences: readonly Sentence[]): Words =>
  (offset) =>
    lastUntil(sentences, ({ start }) => start, offset)?.tokensAt(offset) ?? [];
