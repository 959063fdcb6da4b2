import { articlesOf, DEFAULT_LIMITS, isSetAside, readFile } from '../../pipeline/read/index.js';
import type { Article, Block } from '../../pipeline/model/article.js';

/** The articles of a page given as text, as a manifest row of 2024-04-19 would have them read. */
export function articlesIn(text: string, name = 'page.txt', published: string | null = '2024-04-19'): Article[] {
  const row = { file: name, published };
  const source = readFile({ doc: name, bytes: new TextEncoder().encode(text), row, limits: DEFAULT_LIMITS });
  if (isSetAside(source)) throw new Error(JSON.stringify(source));
  return articlesOf(source);
}

/** A block's raw text, its pieces parted by `|`. */
export const printed = (article: Article, block: Block): string =>
  block.pieces.map(({ start, end }) => article.source.raw.slice(start, end)).join('|');

/** `role text` of every block. */
export const blocksIn = (article: Article): string[] =>
  article.blocks.map((block) => `${block.role} ${printed(article, block)}`);
