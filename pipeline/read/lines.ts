import type { RawSpan } from '../text/span.js';
import { matchesOf } from '../text/matches.js';

/** A printed line without the blanks around it. */
export interface Line {
  /** Raw pieces of it: more than one where markup inside it was left out. */
  readonly pieces: readonly RawSpan[];
  readonly text: string;
  /** Blank lines before it. */
  readonly gap: number;
  /** Whether it is set in, as a paragraph's first line is (two ideographic spaces). */
  readonly indented: boolean;
  /** What its markup says it is, where it says so. */
  readonly mark?: LineMark;
}

export type LineMark = 'title' | 'heading' | 'paragraph' | 'caption' | 'furniture' | 'byline';

const LINE = /[^\r\n\u2028\u0085]+|\r\n?|[\n\u2028\u0085]/g;
const INDENT = /^(?:\u3000|\u00a0| {4}|\t)/;

const INVISIBLE = '\\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff';
const LEAD = new RegExp(`^[${INVISIBLE}]*`);
const INVISIBLE_CHARACTER = new RegExp(`[${INVISIBLE}]`);

/** Where the visible part of a line ends; 0 where there is none. (A pattern anchored at the end would be tried at every blank.) */
function lastVisible(piece: string): number {
  let end = piece.length;
  while (end > 0 && INVISIBLE_CHARACTER.test(piece[end - 1]!)) end--;
  return end;
}

/** Lines of a plain text page that hold anything, in order. */
export function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  let ends = 0;
  for (const match of matchesOf(raw, LINE)) {
    const piece = match[0];
    if (/^[\r\n\u2028\u0085]/.test(piece)) {
      ends++;
      continue;
    }
    const lead = LEAD.exec(piece)![0].length;
    const text = piece.slice(lead, lastVisible(piece));
    if (text === '') continue;
    const start = match.index + lead;
    lines.push({
      pieces: [{ start, end: start + text.length }],
      text,
      gap: lines.length === 0 ? 0 : Math.max(0, ends - 1),
      indented: INDENT.test(piece),
    });
    ends = 0;
  }
  return lines;
}

export const startOf = (line: Pick<Line, 'pieces'>): number => line.pieces[0]!.start;
export const endOf = (line: Pick<Line, 'pieces'>): number => line.pieces[line.pieces.length - 1]!.end;
