import type { Sentence } from '../model/article.js';
import type { CleanSpan } from '../text/span.js';

/** A stretch of a sentence between commas, semicolons and colons: what one predicate governs. */
export interface Clause extends CleanSpan {
  readonly sentence: number;
}

const OPENING = '（《【';
const CLOSING = '）》】';
const MARK = /[（《【）》】，；：。！？]/g;

/**
 * Splits a sentence at ，；：！？。— outside brackets, so that 《…，…》 stays whole. Quotation marks do not protect:
 * direct speech is made of clauses like any other.
 */
export function clausesOf(text: string, sentence: Sentence, index: number): Clause[] {
  const clauses: Clause[] = [];
  let start = sentence.start;
  let depth = 0;
  MARK.lastIndex = sentence.start;
  for (let mark = MARK.exec(text); mark && mark.index < sentence.end; mark = MARK.exec(text)) {
    const i = mark.index;
    const bracket = OPENING.includes(mark[0]) ? 1 : CLOSING.includes(mark[0]) ? -1 : 0;
    depth = Math.max(0, depth + bracket);
    if (bracket !== 0 || depth > 0) continue;
    if (i > start) clauses.push({ start, end: i, sentence: index });
    start = i + 1;
  }
  if (start < sentence.end) clauses.push({ start, end: sentence.end, sentence: index });
  return clauses;
}
