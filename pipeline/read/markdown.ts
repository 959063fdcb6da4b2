import type { RawSpan } from '../text/span.js';
import { linesOf, type Line } from './lines.js';
import { matchesOf } from '../text/matches.js';

/** `## `, and the closing `##` some write. */
const HEADING = /^(#{1,6})[ \t\u3000]+/;
const CLOSING_HASHES = /[ \t]+#+$/;
/** `> `, `- `, `* `, `+ `, `1. ` at the head of a line. */
const LEADING = /^(?:>[ \t]?|[-*+][ \t]+|\d{1,3}[.)][ \t]+)+/;
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$/;
const FENCE = /^(?:```|~~~)/;

/**
 * Marks inside a line, and of a link or an escape the part that is text. Alternatives are exclusive by their first characters,
 * and each is bounded, so a line of brackets stays linear.
 */
const INLINE =
  /!\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)|\[([^\]\n]{1,300})\]\([^)\n]{0,1000}\)|\\([\\`*_{}[\]()#+.!|>~-])|<!--[^\n]{0,2000}?-->|\*{1,3}|~~|`{1,3}|(?<![A-Za-z0-9])_{1,3}|_{1,3}(?![A-Za-z0-9])/g;

/** A line with the hashes of a heading left out: `# ` is a page's title, `## ` a heading. Plain text pages carry them too. */
export function withoutHashes(line: Line): Line {
  const hashes = HEADING.exec(line.text);
  if (!hashes) return line;
  const closing = CLOSING_HASHES.exec(line.text)?.[0].length ?? 0;
  const part = within(line, hashes[0].length, line.text.length - closing);
  return part.text === '' ? line : { ...part, mark: hashes[1]!.length === 1 ? 'title' : 'heading' };
}

/** The lines of a Markdown page, their marks left out. */
export function markdownLines(raw: string): Line[] {
  const lines: Line[] = [];
  let fenced = false;
  for (const line of linesOf(raw)) {
    if (FENCE.test(line.text)) fenced = !fenced;
    else if (!fenced && !RULE.test(line.text)) {
      const clear = withoutMarks(line);
      if (clear.text !== '') lines.push(clear);
    }
  }
  return lines;
}

function withoutMarks(line: Line): Line {
  const head = withoutHashes(line);
  const lead = head.mark === undefined ? (LEADING.exec(head.text)?.[0].length ?? 0) : 0;
  return withoutInline(lead > 0 ? { ...within(head, lead, head.text.length), indented: true } : head);
}

/** The part `[from, to)` of a line of one piece. */
function within(line: Line, from: number, to: number): Line {
  const { start } = line.pieces[0]!;
  return { ...line, pieces: [{ start: start + from, end: start + to }], text: line.text.slice(from, to) };
}

function withoutInline(line: Line): Line {
  const { start } = line.pieces[0]!;
  const kept: RawSpan[] = [];
  let from = 0;
  const keep = (a: number, b: number): void => {
    if (b > a) kept.push({ start: start + a, end: start + b });
  };
  for (const match of matchesOf(line.text, INLINE)) {
    const text = match[1] ?? match[2];
    keep(from, match.index);
    from = match.index + match[0].length;
    if (text !== undefined) keep(match.index + 1, match.index + 1 + text.length);
  }
  if (from === 0) return line;
  keep(from, line.text.length);
  const text = kept.map((piece) => line.text.slice(piece.start - start, piece.end - start)).join('');
  return { ...line, pieces: kept, text };
}
