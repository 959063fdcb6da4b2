import { BUILT_IN_LEXICON } from '../../pipeline/lexicon/lexicon.js';
import type { Block, Segmented } from '../../pipeline/model/article.js';
import type { Attributed } from '../../pipeline/model/speech.js';
import { segment } from '../../pipeline/segment/segment.js';
import { attribute } from '../../pipeline/speakers/attribute.js';
import { alignedSlice } from '../../pipeline/text/alignment.js';

const CONTEXT = { lexicon: BUILT_IN_LEXICON, tokens: false };

/** An article of clean text, a line a paragraph; `# ` opens a title, `## ` a heading. */
export function segmented(page: string): Segmented {
  const lines = page.split('\n').map((line): { role: Block['role']; words: string } => {
    if (line.startsWith('# ')) return { role: 'title', words: line.slice(2) };
    return line.startsWith('## ') ? { role: 'heading', words: line.slice(3) } : { role: 'paragraph', words: line };
  });
  const raw = lines.map(({ words }) => words).join('\n');
  let start = 0;
  const paragraphs = lines.map(({ role, words }) => {
    const paragraph = { role, start, end: start + words.length };
    start += words.length + 1;
    return paragraph;
  });
  const source = { doc: 'test', format: 'text' as const, raw, sha256: '', encoding: 'utf-8', notices: [] };
  const blocks = paragraphs.map(({ role, ...piece }) => ({ role, pieces: [piece] }));
  const extent = { start: 0, end: raw.length };
  const cleaned = { source, n: 1, kind: 'news' as const, extent, blocks, notices: [], paragraphs };
  return segment.run({ ...cleaned, ...alignedSlice(raw, extent) }, CONTEXT);
}

export const attributed = (page: string): Attributed => attribute.run(segmented(page), CONTEXT);

export interface Said {
  readonly speaker: string;
  readonly text: string;
  readonly cue: string;
  readonly type: string;
  readonly nested: boolean;
}

/** What is said in a page, in order. */
export function saidIn(page: string): Said[] {
  const { text, speech } = attributed(page);
  return speech.map(({ start, end, speaker, cue, type, within }) => ({
    speaker,
    text: text.slice(start, end),
    cue: text.slice(cue.start, cue.end),
    type,
    nested: within !== undefined,
  }));
}
