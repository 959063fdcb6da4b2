import type { Paragraph } from '../model/article.js';
import type { CleanSpan } from '../text/span.js';

/** A pair of quotation marks; the span is what stands between them. */
export interface Quotation extends CleanSpan {
  /** Ends a sentence inside (…。”): a quotation of speech, not of a word. */
  readonly sentence: boolean;
}

/** Shortest quotation taken for speech where nothing else says so. */
const SPOKEN = 12;

/** Pairs of “” in one paragraph, outermost only; a mark without its fellow reaches to the paragraph's edge. */
export function quotationsIn(text: string, paragraph: Paragraph): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  const push = (start: number, end: number): void => {
    found.push({ start, end, sentence: /[。！？!?…]$/.test(text.slice(end - 1, end)) });
  };
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const char = text[i];
    if (char === '“' || char === '「') open = open < 0 ? i + 1 : open;
    else if (char === '”' || char === '」') {
      if (open >= 0) push(open, i);
      // A lost opening mark: the paragraph itself begins the quotation.
      else if (found.length === 0 && /[。！？]/.test(text[i - 1] ?? '')) push(paragraph.start, i);
      open = -1;
    }
  }
  return found;
}

/** Whether a quotation is speech by its looks: a sentence, or long with a comma before the mark closes. */
export const isSpoken = (text: string, { start, end, sentence }: Quotation): boolean =>
  end - start >= SPOKEN && (sentence || /[，,]/.test(text.slice(start, end)));
