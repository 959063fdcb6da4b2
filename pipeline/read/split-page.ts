import { FILED, FILED_BY_ANY, RELAYED } from '../lexicon/datelines.js';
import type { Article, Block } from '../model/article.js';
import type { IsoDate, Source } from '../model/source.js';
import { articleDate } from './article-date.js';
import type { Draft } from './draft.js';
import { cutPieces, isPlain } from './pieces.js';
import { draftsOf } from './group.js';
import { htmlLines } from './html.js';
import { endOf, linesOf, startOf, type Line } from './lines.js';
import { markdownLines, withoutHashes } from './markdown.js';
import { withoutInsertedCredits } from './inserted.js';
import { unitsOf } from './reflow.js';
import type { Unit } from './unit.js';
import { gathered } from '../text/gathered.js';

/**
 * The articles of a page, in the order of their beginnings: news, captions, adverts, fragments of articles from another page,
 * and the page's furniture (navigation, jumps, imprint). Paragraphs that the layout broke are one block of several pieces.
 */
export function articlesOf(source: Source): Article[] {
  const drafts = draftsOf(gathered(unitsOf(pageLines(source), source.title), withoutInsertedCredits), source.title);
  return drafts.map((draft, index) => articleOf(draft, source, index + 1));
}

function pageLines({ format, raw }: Source): Line[] {
  switch (format) {
    case 'html':
      return htmlLines(raw);
    case 'markdown':
      return markdownLines(raw);
    case 'text':
    case 'jsonl':
      return linesOf(raw).map(withoutHashes);
  }
}

function articleOf(draft: Draft, source: Source, n: number): Article {
  const blocks = inOrder(gathered(draft.parts, ({ unit, role }) => blocksOf(unit, role)));
  const title = titleOf(draft.titles);
  const date = dateOf(draft, source.published);
  const first = draft.parts[0]!.unit;
  return {
    source,
    n,
    kind: draft.kind,
    title,
    date,
    extent: { start: startOf(first), end: draft.parts.reduce((end, { unit }) => Math.max(end, endOf(unit)), 0) },
    blocks,
    notices: date === undefined && draft.kind === 'news' ? [{ code: 'unknown-date', span: first.pieces[0]! }] : [],
  };
}

/**
 * Where one block stands inside another (a jump between the halves of a paragraph, both the page's furniture), each piece is
 * a block of its own, in the order of the page.
 */
function inOrder(blocks: readonly Block[]): Block[] {
  const pieces = gathered(blocks, ({ role, pieces: own }) => own.map((piece) => ({ role, piece })));
  const ordered = pieces.every(({ piece }, i) => i === 0 || pieces[i - 1]!.piece.end <= piece.start);
  if (ordered) return [...blocks];
  return pieces.sort((a, b) => a.piece.start - b.piece.start).map(({ role, piece }) => ({ role, pieces: [piece] }));
}

/** A caption without a day of its own has that of the article it stands in. */
function dateOf(draft: Draft, published: IsoDate | undefined): IsoDate | undefined {
  if (draft.kind === 'page-furniture') return published;
  const own = articleDate(paragraphsOf(draft), published);
  const around = draft.kind === 'caption' && own === published ? draft.within : undefined;
  return around ? articleDate(paragraphsOf(around), published) : own;
}

const paragraphsOf = (draft: Draft): string[] =>
  draft.parts.filter(({ role }) => role === 'paragraph').map(({ unit }) => unit.text);

/** A unit's block; a dateline at the head of a paragraph is a credit of its own. */
function blocksOf(unit: Unit, role: Block['role']): Block[] {
  if (role !== 'paragraph') return [{ role, pieces: unit.pieces }];
  const dateline = (FILED.exec(unit.text) ?? RELAYED.exec(unit.text) ?? FILED_BY_ANY.exec(unit.text))?.[0].length ?? 0;
  // Where character references were decoded, lengths no longer tell where the dateline ends in the file.
  if (!isPlain(unit) || dateline === 0 || dateline >= unit.text.length) return [{ role, pieces: unit.pieces }];
  const [head, rest] = cutPieces(unit.pieces, dateline);
  return [
    { role: 'credit', pieces: head },
    { role, pieces: rest },
  ];
}

/** A title as printed, its lines joined: a subtitle and what follows a colon closely, else with a space. */
function titleOf(lines: readonly Unit[]): string | undefined {
  if (lines.length === 0) return undefined;
  return lines
    .map(({ text }) => text)
    .reduce((title, line) => title + (/[：:]$/.test(title) || /^[—─－-]/.test(line) ? '' : ' ') + line);
}
