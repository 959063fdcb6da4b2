import { BROADCAST, FILED, RELAYED } from '../lexicon/datelines.js';
import type { RawSpan } from '../text/span.js';
import {
  endsInCredit,
  isEnded,
  isFirstTitle,
  isHalfSentence,
  isListed,
  isTurn,
  kindOf,
  type LineKind,
} from './line-kind.js';
import type { Line } from './lines.js';
import type { Unit } from './unit.js';

interface Kinded {
  readonly line: Line;
  readonly kind: LineKind;
}

/** Lines a photo's caption may have, and how far they may go. */
const CAPTION_LINES = 6;
const LONGEST_CAPTION = 800;
const SHORT_CAPTION = 20;
/** Characters of the narrowest column. */
const LEAST_COLUMN = 8;

/**
 * Printed lines to units: captions set apart, paragraphs that the layout broke joined again.
 * A photo leaves a hole of blank lines in the text (`gap` above the page's usual one); a caption and its credit follow it.
 */
export function unitsOf(lines: readonly Line[], title: string | undefined): Unit[] {
  const kinded = kindsOf(lines, title);
  const hole = Math.max(2, usualGap(lines) + 1);
  const indents = lines.filter((line) => line.indented).length * 2 > lines.length;
  const units: Growing[] = [];
  let open: Growing | undefined;
  for (let i = 0; i < kinded.length;) {
    const { line, kind } = kinded[i]!;
    const caption = captionLines(kinded, i, hole, open !== undefined);
    for (const { line: own } of kinded.slice(i, i + caption)) units.push(growing('caption', own));
    i += Math.max(1, caption);
    if (caption > 0) continue;
    if (open !== undefined && continues(open, { line, kind }, indents)) grow(open, line);
    else {
      const unit = growing(kind, line);
      units.push(unit);
      if (kind === 'prose' || kind === 'continued') open = unit;
      else if (!INSERTED.has(kind)) open = undefined;
    }
    if (open && isEnded(line.text) && !INSERTED.has(kind)) open = undefined;
  }
  return units.map(({ kind, pieces, texts, gap, top }) => ({ kind, pieces, text: texts.join(''), gap, top }));
}

/** A unit while lines are still added to it. */
interface Growing extends Omit<Unit, 'pieces' | 'text'> {
  readonly pieces: RawSpan[];
  readonly texts: string[];
}

const growing = (kind: Unit['kind'], line: Line): Growing => ({
  kind,
  pieces: [...line.pieces],
  texts: [line.text],
  gap: line.gap,
  top: line.mark === 'title',
});

function grow(unit: Growing, line: Line): void {
  unit.pieces.push(...line.pieces);
  unit.texts.push(line.text);
}

function kindsOf(lines: readonly Line[], title: string | undefined): Kinded[] {
  const kinded = lines.map((line) => ({ line, kind: kindOf(line, title) }));
  // A broadcaster's page is never set in columns, and its short sentences (大家心中只有一个信念！) are no headlines.
  const set = !lines.slice(0, 4).some((line) => BROADCAST.test(line.text));
  return kinded.map(({ line, kind }, i) => {
    if (line.mark !== undefined || line.text === title) return { line, kind };
    if (i === 0) return { line, kind: kind === 'prose' && isFirstTitle(line, lines[1]) ? 'headline' : kind };
    if (kind !== 'headline') return { line, kind };
    const half = isHalfSentence(line.text) || inColumn(lines, i);
    const prose = set ? half && !opensReport(kinded[i + 1]) : /[？！]$/.test(line.text);
    return { line, kind: prose ? 'prose' : kind };
  });
}

/** Whether a line and the two after it are one column of print: no blank between them, the first two of one width, none longer. */
function inColumn(lines: readonly Line[], i: number): boolean {
  const [line, second, third] = [lines[i]!, lines[i + 1], lines[i + 2]];
  if (!second || !third || second.gap > 0 || third.gap > 0) return false;
  const width = line.text.length;
  return width >= LEAST_COLUMN && Math.abs(second.text.length - width) <= 1 && third.text.length <= width + 1;
}

/** Whether what follows a line shows that it was a headline: a byline, a subtitle, a dateline. */
const opensReport = (next: Kinded | undefined): boolean =>
  next !== undefined &&
  (next.kind === 'byline' || next.kind === 'subtitle' || FILED.test(next.line.text) || RELAYED.test(next.line.text));

/** What may stand in the middle of a paragraph without ending it. */
const INSERTED: ReadonlySet<LineKind> = new Set(['credit', 'jump', 'furniture', 'advert']);

/** The number of blank lines that usually stands between lines. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line) => line.gap)
    .sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? 0;
}

/** Whether a line goes on with a paragraph that was left open. */
function continues(open: Growing, { line, kind }: Kinded, indents: boolean): boolean {
  if (line.mark !== undefined || (indents && line.indented) || isListed(line.text)) return false;
  const before = open.texts[open.texts.length - 1]!;
  // 关于《 / 国家中长期科学和技术发展规划纲要 / 》: a link that was cut out of its line.
  if (/[《“（(‘〈「]$/.test(before.slice(-1)) || /^[》”）)’〉」，。、；！？%]/.test(line.text)) return true;
  if (kind === 'prose') return !isTurn(line.text) || !/[：:]/.test(line.text.slice(0, 12));
  // Lines of one width with no blank line between them are one column: its middle line without a mark is no headline.
  return kind === 'headline' && line.gap === 0 && Math.abs(line.text.length - before.length) <= 2;
}

/** How many lines from `from` on are a photo's caption; 0 where none begins there. */
function captionLines(kinded: readonly Kinded[], from: number, hole: number, open: boolean): number {
  const { line, kind } = kinded[from]!;
  if (line.mark !== undefined) return line.mark === 'caption' ? 1 : 0;
  if (kind === 'credit') return 1;
  if (kind === 'prose' && line.text.length <= LONGEST_CAPTION && endsInCredit(line.text)) return 1;
  if (line.gap < hole || from === 0) return 0;
  let length = 0;
  for (let i = from; i < kinded.length && i < from + CAPTION_LINES; i++) {
    const own = kinded[i]!;
    if (i > from && own.line.gap >= hole) break;
    length += own.line.text.length;
    if (length > LONGEST_CAPTION || !CAPTION_PARTS.has(own.kind)) break;
    if (endsInCredit(own.line.text)) return i - from + 1;
  }
  return open && kind === 'headline' && line.text.length <= SHORT_CAPTION ? 1 : 0;
}

const CAPTION_PARTS: ReadonlySet<LineKind> = new Set(['prose', 'headline', 'credit']);
