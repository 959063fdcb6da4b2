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
  readonly place?: number | undefined;
}
