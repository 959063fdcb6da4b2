import type { Article, Cleaned, Paragraph } from '../model/article.js';
import type { Stage } from '../stage.js';
import { alignedSlice, concatenate } from '../text/alignment.js';

/** First version: paragraphs as they stand. */
export const clean: Stage<Article, Cleaned> = {
  name: 'clean',
  version: 1,
  run(article) {
    const pieces = article.blocks.map((block) =>
      concatenate(block.pieces.map((piece) => alignedSlice(article.source.raw, piece))),
    );
    const { text, alignment } = concatenate(pieces, '\n');
    let start = 0;
    const paragraphs: Paragraph[] = pieces.map((piece, i) => {
      const paragraph = { start, end: start + piece.text.length, role: article.blocks[i]!.role };
      start = paragraph.end + 1;
      return paragraph;
    });
    return { ...article, text, alignment, paragraphs };
  },
};
