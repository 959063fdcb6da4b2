import nodejieba from 'nodejieba';
import type { Token } from '../model/article.js';
import type { CleanSpan } from '../text/span.js';
import { characterSet } from '../text/character-set.js';
import { remembered } from '../text/remembered.js';

// The dictionary is fixed: nothing is ever inserted into it, for that could not be undone and would make one document's
// words depend on another's. It is loaded by the first call, once a thread.

/**
 * Loads the dictionary without the package's table for keywords, six megabytes that nobody here asks for and a fifth of the
 * time that loading takes. To be called before the first text, or not at all: the words are the same.
 *
 * @param table an absolute path of a table of one line, in place of the package's own; without the file the package aborts
 */
export const loadWithoutKeywords = (table: string): void => nodejieba.load({ idfDict: table });

/** Longest text handed over at once: the segmenter's lattice grows with it, and news has no longer sentence. */
const LONGEST = 2_000;

const MOST_TAGS = 200_000;

/** Tag of what the dictionary lacks: digits `m`, Latin letters `eng`, the rest `x`. */
const unlisted = (word: string): string => (/^[\d.%]+$/.test(word) ? 'm' : /^[A-Za-z]+$/.test(word) ? 'eng' : 'x');

/** One text for each tag, where the package makes a new one for each word: what looks words up by their tags is quicker for it. */
const shared = remembered((tag) => tag, MOST_TAGS);

/** A word's tag does not depend on its neighbours, so it is asked for once. */
const listed = remembered((text): Pick<Token, 'text' | 'tag'> => {
  const tagged = nodejieba.tag(text);
  return { text, tag: shared(tagged.length === 1 && tagged[0]!.word === text ? tagged[0]!.tag : unlisted(text)) };
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
const PARTING = characterSet(' \t\n，。');

/** The stretch around `offset`, inside `whole`, that can be segmented alone. */
export function phraseAround(text: string, whole: CleanSpan, offset: number): CleanSpan {
  let start = offset;
  let end = offset;
  while (start > whole.start && PARTING[text.charCodeAt(start - 1)] === 0) start--;
  while (end < whole.end && PARTING[text.charCodeAt(end)] === 0) end++;
  return { start, end };
}

/** Where a piece ends that begins at `from`: never between the halves of a pair. */
function pieceEnd(text: string, from: number): number {
  const to = from + LONGEST;
  if (to >= text.length) return text.length;
  return (text.charCodeAt(to - 1) & 0xfc00) === 0xd800 ? to - 1 : to;
}

/** Whole clauses that the dictionary lists as words, by what they say of what: 居民消费|价格上涨|2% is said of a price. */
const CLAUSES_LISTED: ReadonlyMap<string, readonly [subject: string, verb: string]> = new Map(
  ['价格|上涨', '价格|下降', '物价|上涨', '人口|减少', '成本|上升', '成本|增加', '体重|增加', '量|减少'].map((row) => {
    const [subject, verb] = row.split('|') as [string, string];
    return [subject + verb, [subject, verb]];
  }),
);

function tokenizePiece(piece: string, offset: number, tokens: Token[]): void {
  let at = 0;
  // `true`: new words (names) are found by their characters, as tagging does; the package calls the flag strict.
  for (const word of nodejieba.cut(piece, true)) {
    const found = piece.startsWith(word, at) ? at : piece.indexOf(word, at);
    if (word === '' || found < 0) continue;
    if (found > at) tokens.push({ start: offset + at, end: offset + found, text: piece.slice(at, found), tag: 'x' });
    const clause = word.length > 2 ? CLAUSES_LISTED.get(word) : undefined;
    if (clause) for (const part of clause) at = put(tokens, offset, piece.indexOf(part, at), part);
    else at = put(tokens, offset, found, word);
  }
  if (at < piece.length)
    tokens.push({ start: offset + at, end: offset + piece.length, text: piece.slice(at), tag: 'x' });
}

/** Adds a word that begins at `at` of a piece, and returns where it ends there. */
function put(tokens: Token[], offset: number, at: number, word: string): number {
  const { text, tag } = listed(word);
  const end = at + text.length;
  tokens.push({ start: offset + at, end: offset + end, text, tag });
  return end;
}
