import type { Attributed } from '../../../model/speech.js';
import { anchorOf, type Anchor } from '../resolve/anchor.js';
import { findMentions } from '../resolve/mentions.js';
import type { SentenceOfMentions } from './governing.js';
import type { PeriodQuestion } from './question.js';
import type { PeriodMention } from '../expressions/shapes.js';

/** An article with its mentions, in order and by sentence. */
export interface Told {
  readonly article: Attributed;
  readonly anchor: Anchor;
  readonly mentions: readonly PeriodMention[];
  readonly bySentence: readonly (readonly PeriodMention[])[];
}

/** The mentions of the figure's sentence. */
export const mentionsOf = ({ bySentence }: Told, { sentence }: PeriodQuestion): readonly PeriodMention[] =>
  bySentence[sentence] ?? [];

/** The figure's sentence, for what asks which of its mentions governs. */
export const sentenceOf = (told: Told, question: PeriodQuestion): SentenceOfMentions => ({
  text: told.article.text,
  inside: mentionsOf(told, question),
  anchor: told.anchor,
});

/** How far back in a sentence 其中 and 累计 are looked for, in characters. */
export const PARTS_REACH = 160;

/** Reads an article's mentions, once. */
export function toldOf(article: Attributed): Told {
  const anchor = anchorOf(article);
  const mentions = findMentions(article, anchor);
  return { article, anchor, mentions, bySentence: bySentence(article, mentions) };
}

/** The mentions of each sentence, in order. */
function bySentence(article: Attributed, mentions: readonly PeriodMention[]): PeriodMention[][] {
  const { sentences } = article;
  const grouped: PeriodMention[][] = sentences.map(() => []);
  let sentence = 0;
  for (const mention of mentions) {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= mention.start) sentence++;
    grouped[sentence]?.push(mention);
  }
  return grouped;
}
