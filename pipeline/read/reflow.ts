import { endsInCredit, isEnded, isFirstTitle, isTurn, kindOf, type LineKind } from './line-kind.js';
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

/**
 * Printed lines to units: captions set apart, paragraphs that the layout broke joined again.
 * A photo leaves a hole of blank lines in the text (`gap` above the page's usual one); a caption and its credit follow it.
 */
export function unitsOf(lines: readonly Line[], title: string | undefined): Unit[] {
  const kinded = lines.map((line) => ({ line, kind: kindOf(line, title) }));
  const first = kinded[0];
  if (first?.kind === 'prose' && first.line.mark === undefined && isFirstTitle(first.line, lines[1]))
    kinded[0] = { line: first.line, kind: 'headline' };
  const hole = usualGap(lines) + 1;
  const indents = lines.filter((line) => line.indented).length * 2 > lines.length;
  const units: Unit[] = [];
  let open: number | undefined;
  for (let i = 0; i < kinded.length;) {
    const { line, kind } = kinded[i]!;
    const caption = captionLines(kinded, i, Math.max(2, hole), open !== undefined);
    if (caption > 0) {
      units.push(...kinded.slice(i, i + caption).map(({ line: own }) => unit('caption', own)));
      i += caption;
      continue;
    }
    if (open !== undefined && continues(units[open]!, kinded[i]!, indents)) {
      units[open] = joined(units[open]!, line);
      if (isEnded(units[open]!.text)) open = undefined;
    } else {
      units.push(unit(kind, line));
      if (kind === 'prose' || kind === 'continued') open = isEnded(line.text) ? undefined : units.length - 1;
      else if (!INSERTED.has(kind)) open = undefined;
    }
    i++;
  }
  return units;
}

/** What may stand in the middle of a paragraph without ending it. */
const INSERTED: ReadonlySet<LineKind> = new Set(['credit', 'jump', 'furniture', 'advert']);

const unit = (kind: Unit['kind'], line: Line): Unit => ({
  kind,
  pieces: line.pieces,
  text: line.text,
  gap: line.gap,
  top: line.mark === 'title',
});

const joined = (before: Unit, line: Line): Unit => ({
  ...before,
  pieces: [...before.pieces, ...line.pieces],
  text: before.text + line.text,
});

/** The number of blank lines that usually stands between lines. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line) => line.gap)
    .sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? 0;
}

/** Whether a line goes on with a paragraph that was left open. */
function continues(open: Unit, { line, kind }: Kinded, indents: boolean): boolean {
  if (line.mark !== undefined || (indents && line.indented)) return false;
  if (kind === 'prose') return !isTurn(line.text) || !/[：:]/.test(line.text.slice(0, 12));
  // Lines of one width without a blank between them are one column: 一条没有标点的中间行 is no headline.
  const width = open.pieces[open.pieces.length - 1]!;
  return kind === 'headline' && line.gap === 0 && Math.abs(line.text.length - (width.end - width.start)) <= 2;
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
