import type { Paragraph } from '../model/article.js';
import type { CleanSpan } from '../text/span.js';

/** A sentence and the paragraph it stands in. */
export interface SentenceSpan extends CleanSpan {
  readonly paragraph: number;
}

/** Ends a sentence; ；does not. A point ends one only where it is not inside a number or a Latin word. */
const END = /[。！？!?…]+|(?<=[\u3400-\u9fff])\.(?![\d\w])/g;
/** Closing marks stay with the sentence they close. */
const CLOSING = /^[”’」』）)】》]+/;

/** Sentences of the clean text, in order; a paragraph's end always ends one. Blank stretches belong to none. */
export function sentencesOf(text: string, paragraphs: readonly Paragraph[]): SentenceSpan[] {
  return paragraphs.flatMap((paragraph, index) => sentencesIn(text, paragraph, index));
}

function sentencesIn(text: string, paragraph: Paragraph, index: number): SentenceSpan[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const sentences: SentenceSpan[] = [];
  let from = 0;
  const push = (to: number): void => {
    const lead = /^\s*/.exec(body.slice(from, to))![0].length;
    if (from + lead < to)
      sentences.push({ start: paragraph.start + from + lead, end: paragraph.start + to, paragraph: index });
    from = to;
  };
  for (const match of body.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end <= from) continue;
    push(end + (CLOSING.exec(body.slice(end, end + 6))?.[0].length ?? 0));
  }
  push(body.length);
  return sentences;
}
