import type { CleanSpan } from '../../../text/span.js';

/** What a word does in a statement, as far as its neighbours show it. */
export type WordClass =
  | 'noun'
  | 'verb'
  | 'adverb'
  | 'preposition'
  | 'de' // 的
  | 'joint' // 、和与及
  | 'etc' // 等
  | 'aspect' // 了着过
  | 'time'
  | 'quantity'
  | 'locative' // 中, 上, 里 behind a noun
  | 'pronoun'
  | 'break'; // punctuation that ends a clause, and what belongs nowhere

export interface Word extends CleanSpan {
  readonly text: string;
  readonly tag: string;
  readonly class: WordClass;
  /** Place among the sentence's quantities. */
  readonly place: number | undefined;
}

/** The word as one of another class. Written out: words of one shape are looked through several times as fast. */
export const asClass = ({ start, end, text, tag, place }: Word, kind: WordClass): Word => ({
  start,
  end,
  text,
  tag,
  class: kind,
  place,
});

/** What the words from one to another say, as they are written. */
export const textOf = (words: readonly Word[], from: number, to: number): string => words.slice(from, to).map(({ text }) => text).join(''); // prettier-ignore
