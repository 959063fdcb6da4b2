import type { Cleaned, Segmented, Sentence, Token } from '../model/article.js';
import type { Stage, StageContext } from '../stage.js';
import { tokenize } from './jieba.js';
import { sentencesOf, type SentenceSpan } from './sentences.js';
import { withTerms } from './terms.js';

/** A figure or a voice may stand here: only then are tokens worth their cost. */
const FIGURE = /[0-9零〇一二两三四五六七八九十百千万亿几数半]/;
const VOICE =
  /[说称]|表示|介绍|指出|强调|认为|透露|坦言|通报|回应|宣布|预测|要求|提出|呼吁|谴责|预计|记者|摄|：|主席|总统|部长|主任|局长/;

/** Sentences whose tokens later stages read: those with a figure or a voice, and the one before a figure, which may name its topic. */
function wanted(text: string, sentences: readonly SentenceSpan[]): boolean[] {
  const figure = sentences.map((s) => FIGURE.test(text.slice(s.start, s.end)));
  return sentences.map(
    (s, i) =>
      figure[i]! ||
      (figure[i + 1] === true && sentences[i + 1]!.paragraph === s.paragraph) ||
      VOICE.test(text.slice(s.start, s.end)),
  );
}

/** A sentence that is segmented when its tokens are first read: most are only looked through for a figure and passed over. */
class LazySentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly #text: string;
  readonly #context: StageContext;
  #tokens: readonly Token[] | undefined;

  constructor(span: SentenceSpan, text: string, context: StageContext) {
    this.start = span.start;
    this.end = span.end;
    this.paragraph = span.paragraph;
    this.#text = text;
    this.#context = context;
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= this.#segment());
  }

  #segment(): readonly Token[] {
    const text = this.#text.slice(this.start, this.end);
    return withTerms(tokenize(text, this.start), text, this.start, this.#context.lexicon);
  }
}

/** Sentences and, where they are needed, tokens. */
export const segment: Stage<Cleaned, Segmented> = {
  name: 'segment',
  version: 2,
  run(article, context) {
    const spans = sentencesOf(article.text, article.paragraphs);
    const needs = context.tokens ? spans.map(() => true) : wanted(article.text, spans);
    const sentences: Sentence[] = spans.map((span, i) =>
      needs[i] ? new LazySentence(span, article.text, context) : span,
    );
    return { ...article, sentences };
  },
};
