import nodejieba from 'nodejieba';
import type { Token } from '../model/article.js';
import type { CleanSpan } from '../text/span.js';
import { remembered } from '../text/remembered.js';

// The dictionary is fixed: nothing is ever inserted into it, for that could not be undone and would make one document's
// words depend on another's. It is loaded by the first call, once a thread.

/** Longest text handed over at once: the segmenter's lattice grows with it, and news has no longer sentence. */
const LONGEST = 2_000;

const MOST_TAGS = 200_000;

/** Tag of what the dictionary lacks: digits `m`, Latin letters `eng`, the rest `x`. */
const unlisted = (word: string): string => (/^[\d.%]+$/.test(word) ? 'm' : /^[A-Za-z]+$/.test(word) ? 'eng' : 'x');

/** A word's tag does not depend on its neighbours, so it is asked for once. */
const tagOf = remembered((word) => {
  const tagged = nodejieba.tag(word);
  return tagged.length === 1 && tagged[0]!.word === word ? tagged[0]!.tag : unlisted(word);
}, MOST_TAGS);

/**
 * Segments and tags `text`. Tokens concatenate to it exactly: what the segmenter drops or alters (a lone surrogate, a NUL)
 * becomes a token of its own, tagged `x`.
 *
 * @param offset added to every token's offsets: where `text` begins in the clean text
 */
export function tokenize(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  for (let from = 0; from < text.length;) {
    const to = pieceEnd(text, from);
    tokenizePiece(text.slice(from, to), offset + from, tokens);
    from = to;
  }
  return tokens;
}

/** Marks at which the segmenter itself parts a text: what stands between two of them is cut the same alone. */
const PARTING = /[ \t\n，。]/;

/** The stretch around `offset`, inside `whole`, that can be segmented alone. */
export function phraseAround(text: string, whole: CleanSpan, offset: number): CleanSpan {
  let start = offset;
  let end = offset;
  while (start > whole.start && !PARTING.test(text[start - 1]!)) start--;
  while (end < whole.end && !PARTING.test(text[end]!)) end++;
  return { start, end };
}

/** Where a piece ends that begins at `from`: never between the halves of a pair. */
function pieceEnd(text: string, from: number): number {
  const to = from + LONGEST;
  if (to >= text.length) return text.length;
  return (text.charCodeAt(to - 1) & 0xfc00) === 0xd800 ? to - 1 : to;
}

function tokenizePiece(piece: string, offset: number, tokens: Token[]): void {
  let at = 0;
  // `true`: new words (names) are found by their characters, as tagging does; the package calls the flag strict.
  for (const word of nodejieba.cut(piece, true)) {
    const found = piece.startsWith(word, at) ? at : piece.indexOf(word, at);
    if (word === '' || found < 0) continue;
    if (found > at) tokens.push({ start: offset + at, end: offset + found, tag: 'x' });
    tokens.push({ start: offset + found, end: offset + found + word.length, tag: tagOf(word) });
    at = found + word.length;
  }
  if (at < piece.length) tokens.push({ start: offset + at, end: offset + piece.length, tag: 'x' });
}
