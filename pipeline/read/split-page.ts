import type { Article, Block } from '../model/article.js';
import type { Source } from '../model/source.js';

/** The articles of a page, in order. First version: a whole document is one article, each line a paragraph. */
export function articlesOf(source: Source): Article[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const line of source.raw.split('\n')) {
    if (line.trim() !== '')
      blocks.push({
        role: blocks.length === 0 ? 'title' : 'paragraph',
        pieces: [{ start: from, end: from + line.length }],
      });
    from += line.length + 1;
  }
  const title = source.title ?? source.raw.split('\n', 1)[0];
  return [
    {
      source,
      n: 1,
      kind: 'news',
      ...(title !== undefined && { title }),
      ...(source.published !== undefined && { date: source.published }),
      extent: { start: 0, end: source.raw.length },
      blocks,
      notices: [],
    },
  ];
}
