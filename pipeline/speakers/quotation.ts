import type { Segmented } from '../model/article.js';
import type { CleanSpan } from '../text/span.js';
import { countUntil, lastUntil } from '../text/ordered.js';
import { matchesOf } from '../text/matches.js';
import { gathered } from '../text/gathered.js';

/** A pair of quotation marks; the span is what stands between them. */
export interface Quotation extends CleanSpan {
  /** Ends a sentence inside (…。”): a quotation of speech, not of a word. */
  readonly sentence: boolean;
  /** Speech by its looks: a sentence, or long with a comma, before the mark closes. */
  readonly spoken: boolean;
}

/** Shortest quotation taken for speech where nothing else says so. */
const SPOKEN = 12;
/** Shortest that its own stop shows to be speech: “涨了一倍，”张三说。 */
const STOPPED = 4;
const MARK = /[“”「」]/g;

const isSpoken = (words: string): boolean =>
  words.length >= SPOKEN ? /[，,]|[。！？!?…]$/.test(words) : words.length >= STOPPED && /[，。！？!?]$/.test(words);

function quotation(text: string, start: number, end: number): Quotation {
  const sentence = /[。！？!?…]/.test(text[end - 1] ?? '');
  return { start, end, sentence, spoken: isSpoken(text.slice(start, end)) };
}

/**
 * Pairs of marks in one paragraph, outermost only; a closing mark that lost its fellow closes the paragraph's
 * beginning.
 */
function quotationsIn(text: string, paragraph: CleanSpan): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (const { 0: mark, index } of matchesOf(text.slice(paragraph.start, paragraph.end), MARK)) {
    const at = paragraph.start + index;
    if (mark === '“' || mark === '「') {
      if (open < 0) open = at + 1;
      continue;
    }
    if (open >= 0) found.push(quotation(text, open, at));
    else if (found.length === 0 && /[。！？]/.test(text[at - 1] ?? ''))
      found.push(quotation(text, paragraph.start, at));
    open = -1;
  }
  return found;
}

/** The quotations of an article, in order. */
export class Quotations {
  readonly #all: readonly Quotation[];

  constructor({ text, paragraphs }: Segmented) {
    this.#all = gathered(paragraphs, (paragraph) => quotationsIn(text, paragraph));
  }

  /** Whether `offset` stands between marks. */
  holds(offset: number): boolean {
    const last = lastUntil(this.#all, ({ start }) => start, offset);
    return last !== undefined && offset < last.end;
  }

  /** The last quotation that ends before `offset`. */
  before(offset: number): Quotation | undefined {
    return lastUntil(this.#all, ({ end }) => end, offset - 1);
  }

  /** The first quotation that begins at `offset` or later. */
  from(offset: number): Quotation | undefined {
    return this.#all[countUntil(this.#all, ({ start }) => start, offset - 1)];
  }
}
