import type { Block } from '../model/article.js';
import type { RawNotice } from '../model/notice.js';
import { alignedSlice, concatenate, type Aligned } from '../text/alignment.js';
import { isLetter } from '../text/characters.js';
import type { RawSpan } from '../text/span.js';

const LINE_END = /[\n\r\u2028\u0085]/;
/** Set twice where a column breaks after it: 工业和信息化部 / 部运行监测协调局. In 部部长 it stands twice by right. */
const SUFFIX_TWICE = /^([部局司厅院廳])\1(?!长|長)/;

/** A block's text from its pieces, and notices of the printed lines that were joined. Markup between pieces is no line break. */
export function joinedPieces(raw: string, block: Block): { aligned: Aligned; notices: RawNotice[] } {
  const [first, ...rest] = block.pieces;
  if (!first) return { aligned: alignedSlice(raw, { start: 0, end: 0 }), notices: [] };
  if (rest.length === 0) return { aligned: alignedSlice(raw, first), notices: [] };
  const parts = [alignedSlice(raw, first)];
  const notices: RawNotice[] = [];
  let last = first;
  for (const piece of rest) {
    const gap: RawSpan = { start: last.end, end: piece.start };
    if (!isBroken(raw, gap)) parts.push(alignedSlice(raw, piece));
    else {
      if (block.role === 'paragraph') notices.push({ code: 'line-rejoined', span: gap });
      if (isLetter(raw.charCodeAt(last.end - 1)) && isLetter(raw.charCodeAt(piece.start))) parts.push(blank(gap));
      const twice = SUFFIX_TWICE.test(raw.slice(last.end - 1, last.end) + raw.slice(piece.start, piece.start + 2));
      parts.push(alignedSlice(raw, twice ? { start: piece.start + 1, end: piece.end } : piece));
    }
    last = piece;
  }
  return { aligned: concatenate(parts), notices };
}

/** How much of a gap is looked at: a caption in it may be long. */
const LOOK = 200;

function isBroken(raw: string, { start, end }: RawSpan): boolean {
  const between = raw.slice(start, Math.min(end, start + LOOK));
  return LINE_END.test(between) && !/[<>]/.test(between);
}

/** One blank that stands for a line end between two Latin words. */
const blank = (gap: RawSpan): Aligned => ({
  text: ' ',
  alignment: { starts: Uint32Array.of(gap.start), ends: Uint32Array.of(gap.end) },
});
