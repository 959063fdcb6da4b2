import { createRequire } from 'node:module';
import type { Token } from '../model/article.js';

/** The part of nodejieba that is used: its dictionary is fixed once loaded, so nothing is ever inserted into it. */
interface Jieba {
  tag(text: string): { word: string; tag: string }[];
}

// nodejieba is CommonJS and loads its dictionary on the first call: required lazily, once a thread.
const require = createRequire(import.meta.url);
let loaded: Jieba | undefined;
const jieba = (): Jieba => (loaded ??= require('nodejieba') as Jieba);

/** Longest text handed over at once: the segmenter's lattice grows with it, and news has no longer sentence. */
const LONGEST = 2_000;

/**
 * Segments and tags `text`. Tokens concatenate to it exactly: what the segmenter drops or alters (a lone surrogate, a NUL)
 * becomes a token of its own, tagged `x`.
 *
 * @param offset added to every token's offsets: where `text` begins in the clean text
 */
export function tokenize(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  for (let from = 0; from < text.length; from += LONGEST)
    tokenizePiece(text.slice(from, from + LONGEST), offset + from, tokens);
  return tokens;
}

function tokenizePiece(piece: string, offset: number, tokens: Token[]): void {
  let at = 0;
  for (const { word, tag } of jieba().tag(piece)) {
    const found = piece.startsWith(word, at) ? at : piece.indexOf(word, at);
    if (word === '' || found < 0) continue;
    if (found > at) tokens.push({ start: offset + at, end: offset + found, tag: 'x' });
    tokens.push({ start: offset + found, end: offset + found + word.length, tag });
    at = found + word.length;
  }
  if (at < piece.length) tokens.push({ start: offset + at, end: offset + piece.length, tag: 'x' });
}
