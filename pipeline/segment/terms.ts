import type { Lexicon } from '../lexicon/lexicon.js';
import type { Token } from '../model/article.js';
import { matchesOf } from '../text/matches.js';
import { oneOf } from '../text/one-of.js';

/** Tag of a user's term: a noun. */
const TERM = 'n';
const compiled = new WeakMap<Lexicon, RegExp | null>();

/** The user's terms as one pattern, the longest first; null where there are none. */
function patternOf(lexicon: Lexicon): RegExp | null {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const terms = lexicon.user.terms.filter((term) => term !== '');
  const pattern = terms.length === 0 ? null : new RegExp(oneOf(terms), 'g');
  compiled.set(lexicon, pattern);
  return pattern;
}

/** Whether the user has terms of his own. */
export const hasTerms = (lexicon: Lexicon): boolean => patternOf(lexicon) !== null;

/**
 * Tokens with the user's terms kept whole: tokens inside a term become it, one that reaches over its edge is cut there.
 *
 * @param text of the sentence; `offset` is where it begins in the clean text
 */
export function withTerms(tokens: readonly Token[], text: string, offset: number, lexicon: Lexicon): readonly Token[] {
  const pattern = patternOf(lexicon);
  const terms = pattern ? matchesOf(text, pattern) : [];
  if (terms.length === 0) return tokens;
  const merged: Token[] = [];
  let i = 0;
  for (const term of terms) {
    const start = offset + term.index;
    const end = start + term[0].length;
    while (tokens[i] && tokens[i]!.end <= start) push(merged, tokens[i++]!);
    if (tokens[i] && tokens[i]!.start < start) push(merged, part(tokens[i]!, tokens[i]!.start, start));
    merged.push({ start, end, text: term[0], tag: TERM });
    while (tokens[i] && tokens[i]!.end <= end) i++;
  }
  for (; i < tokens.length; i++) push(merged, tokens[i]!);
  return merged;
}

const part = ({ start, text, tag }: Token, from: number, to: number): Token => ({
  start: from,
  end: to,
  text: text.slice(from - start, to - start),
  tag,
});

/** Adds the part of a token that lies after the last one added. */
function push(merged: Token[], token: Token): void {
  const start = Math.max(token.start, merged[merged.length - 1]?.end ?? token.start);
  if (start < token.end) merged.push(part(token, start, token.end));
}
