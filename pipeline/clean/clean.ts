import type { Article, Cleaned, Paragraph } from '../model/article.js';
import { STAGE_VERSIONS, type Stage } from '../stage.js';
import { concatenate } from '../text/alignment.js';
import { cleanBlock } from './block.js';
import { isTraditional } from './script.js';
import { gathered } from '../text/gathered.js';

/**
 * Raw blocks to clean text: one paragraph a block, `\n` between them, every unit mapped to the raw text it stands for.
 * What is odd is noticed; damage is never guessed at.
 */
export const clean: Stage<Article, Cleaned> = {
  name: 'clean',
  version: STAGE_VERSIONS.clean,
  run(article) {
    const { raw, format } = article.source;
    const manner = { format, traditional: isTraditional(raw.slice(article.extent.start, article.extent.end)) };
    const blocks = article.blocks
      .map((block) => ({ role: block.role, ...cleanBlock(raw, block, manner) }))
      .filter(({ aligned }) => aligned.text !== '');
    const { text, alignment } = concatenate(
      blocks.map(({ aligned }) => aligned),
      '\n',
    );
    let start = 0;
    const paragraphs: Paragraph[] = blocks.map(({ role, aligned }) => {
      const paragraph = { start, end: start + aligned.text.length, role };
      start = paragraph.end + 1;
      return paragraph;
    });
    const notices = [...article.notices, ...gathered(blocks, (block) => block.notices)];
    return { ...article, text, alignment, paragraphs, notices };
  },
};
