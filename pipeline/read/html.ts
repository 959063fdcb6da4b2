import {
  BLOCK_ELEMENTS, BYLINE_CLASSES, CAPTION_CLASSES, FURNITURE_CLASSES, FURNITURE_ELEMENTS, SILENT_ELEMENTS,
} from '../lexicon/html-elements.js'; // prettier-ignore
import { decodeEntities } from '../text/entities.js';
import type { RawSpan } from '../text/span.js';
import type { Line, LineMark } from './lines.js';
import { parsePage, type PageNode } from './page-tree.js';
import { matchesOf } from '../text/matches.js';

type Element = Extract<PageNode, { type: 'element' }>;

/** A paragraph shorter than this may be a headline in disguise: its look decides, not its tag. */
const LEAST_PARAGRAPH = 50;

/** The lines of an HTML page as a browser prints them, each mapped to its pieces of the file, tags left out. */
export function htmlLines(raw: string): Line[] {
  const printer = new Printer(raw);
  printer.print(parsePage(raw), undefined);
  return printer.finish();
}

function markOf({ name, attributes }: Element): LineMark | undefined {
  const classes = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
  if (name === 'h1') return 'title';
  if (/^h[2-6]$/.test(name)) return 'heading';
  if (name === 'figcaption' || CAPTION_CLASSES.test(classes)) return 'caption';
  if (FURNITURE_ELEMENTS.has(name) || attributes['role'] === 'navigation') return 'furniture';
  if (BLOCK_ELEMENTS.has(name) && name !== 'body' && FURNITURE_CLASSES.test(classes)) return 'furniture';
  if (BLOCK_ELEMENTS.has(name) && BYLINE_CLASSES.test(classes)) return 'byline';
  return undefined;
}

class Printer {
  readonly #raw: string;
  readonly #lines: Line[] = [];
  #pieces: RawSpan[] = [];
  #mark: LineMark | undefined;
  #paragraph = false;
  /** Blank lines before the next line: two where a furniture part of its own begins. */
  #gap = 0;

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** @param mark of the part of the page that holds the nodes; furniture stays furniture all the way down */
  print(nodes: readonly PageNode[], mark: LineMark | undefined): void {
    for (const node of nodes) {
      if (node.type === 'text') this.#text(node, mark);
      else if (!SILENT_ELEMENTS.has(node.name)) this.#element(node, mark);
    }
  }

  #element(element: Element, mark: LineMark | undefined): void {
    const block = BLOCK_ELEMENTS.has(element.name);
    const own = mark === 'furniture' ? mark : (markOf(element) ?? mark);
    if (block) this.#end();
    if (own === 'furniture' && mark !== 'furniture') this.#gap = 2;
    if (element.name === 'p') this.#paragraph = true;
    this.print(element.children, own);
    if (block) this.#end();
  }

  /** The words of a text node; blanks between them stay only where both neighbours are Latin words. */
  #text({ start, end }: { start: number; end: number }, mark: LineMark | undefined): void {
    if (this.#pieces.length === 0) this.#mark = mark;
    for (const match of matchesOf(this.#raw.slice(start, end), /[^\s\u00a0]+|[\s\u00a0]+/g)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      if (/\S/.test(match[0]) && match[0] !== '\u00a0') this.#pieces.push(span);
      else if (this.#pieces.length > 0) this.#pieces.push({ start: span.start, end: span.start + 1 });
    }
  }

  #end(): void {
    while (this.#pieces.length > 0 && this.#isBlank(this.#pieces[this.#pieces.length - 1]!)) this.#pieces.pop();
    const pieces = merged(this.#pieces.filter((piece, i, all) => !this.#isBlank(piece) || this.#isLatinGap(all, i)));
    this.#pieces = [];
    const text = decodeEntities(pieces.map((piece) => this.#raw.slice(piece.start, piece.end)).join(''));
    const paragraph = this.#paragraph && (text.length >= LEAST_PARAGRAPH || /[。！？”]$/.test(text));
    const mark = this.#mark ?? (paragraph ? 'paragraph' : undefined);
    this.#paragraph = false;
    if (pieces.length === 0 || text.trim() === '') return;
    this.#lines.push({ pieces, text, gap: this.#gap, indented: false, ...(mark && { mark }) });
    this.#gap = 1;
  }

  #isBlank({ start, end }: RawSpan): boolean {
    return end - start === 1 && /[\s\u00a0]/.test(this.#raw[start]!);
  }

  /** A blank in the file's layout (a line end and indent between Chinese characters) prints as nothing worth keeping. */
  #isLatinGap(all: readonly RawSpan[], i: number): boolean {
    if (this.#raw[all[i]!.start] !== '\n') return true;
    const before = all[i - 1];
    const after = all[i + 1];
    if (!before || !after) return false;
    return /[\w.,;:!?)%]/.test(this.#raw[before.end - 1]!) && /[\w(]/.test(this.#raw[after.start]!);
  }

  finish(): Line[] {
    this.#end();
    return this.#lines;
  }
}

/** Pieces that touch are one. */
function merged(pieces: readonly RawSpan[]): RawSpan[] {
  const out: RawSpan[] = [];
  for (const piece of pieces) {
    const last = out[out.length - 1];
    if (last?.end === piece.start) out[out.length - 1] = { start: last.start, end: piece.end };
    else out.push(piece);
  }
  return out;
}
