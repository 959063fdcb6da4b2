import type { Cleaned, Segmented, Sentence, Token } from '../model/article.js';
import { STAGE_VERSIONS, type Stage } from '../stage.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { phraseAround, tokenize } from './jieba.js';
import { sentencesOf, type SentenceSpan } from './sentences.js';
import { hasTerms, withTerms } from './terms.js';

/** A sentence that is segmented when its words are first asked for, in part where that will do. */
class LazySentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly #text: string;
  readonly #lexicon: Lexicon;
  #tokens: readonly Token[] | undefined;
  #phrases: Map<number, readonly Token[]> | undefined;

  constructor({ start, end, paragraph }: SentenceSpan, text: string, lexicon: Lexicon) {
    this.start = start;
    this.end = end;
    this.paragraph = paragraph;
    this.#text = text;
    this.#lexicon = lexicon;
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= this.#cut(this.start, this.end));
  }

  tokensAt(offset: number): readonly Token[] {
    // A user's term may reach over a comma.
    if (this.#tokens || hasTerms(this.#lexicon)) return this.tokens;
    const { start, end } = phraseAround(this.#text, this, offset);
    const known = this.#phrases?.get(start);
    if (known) return known;
    const tokens = this.#cut(start, end);
    (this.#phrases ??= new Map()).set(start, tokens);
    return tokens;
  }

  #cut(start: number, end: number): readonly Token[] {
    const text = this.#text.slice(start, end);
    return withTerms(tokenize(text, start), text, start, this.#lexicon);
  }
}

/** Sentences, and their tokens where they are asked for. */
export const segment: Stage<Cleaned, Segmented> = {
  name: 'segment',
  version: STAGE_VERSIONS.segment,
  run(article, { lexicon }) {
    const spans = sentencesOf(article.text, article.paragraphs);
    return { ...article, sentences: spans.map((span) => new LazySentence(span, article.text, lexicon)) };
  },
};
