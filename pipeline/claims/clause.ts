import type { Sentence } from '../model/article.js';
import type { CleanSpan } from '../text/span.js';

/** A stretch of a sentence between commas, semicolons and colons: what one predicate governs. */
export interface Clause extends CleanSpan {
  readonly sentence: number;
}

const OPENING = '（《【';
const CLOSING = '）》】';

/**
 * Splits a sentence at ，；：！？。— outside brackets, so that 《…，…》 stays whole. Quotation marks do not protect:
 * direct speech is made of clauses like any other.
 */
export function clausesOf(text: string, sentence: Sentence, index: number): Clause[] {
  const clauses: Clause[] = [];
  let start = sentence.start;
  let depth = 0;
  for (let i = sentence.start; i < sentence.end; i++) {
    const character = text[i]!;
    if (OPENING.includes(character)) depth++;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    const ends = depth === 0 && (character === '，' || character === '；' || character === '：' || character === '。' || character === '！' || character === '？'); // prettier-ignore
    if (!ends) continue;
    if (i > start) clauses.push({ start, end: i, sentence: index });
    start = i + 1;
  }
  if (start < sentence.end) clauses.push({ start, end: sentence.end, sentence: index });
  return clauses;
}
