import type { Paragraph } from '../model/article.js';
import type { CleanSpan } from '../text/span.js';
import { matchesOf } from '../text/matches.js';
import { gathered } from '../text/gathered.js';

/** A sentence and the paragraph it stands in. */
export interface SentenceSpan extends CleanSpan {
  readonly paragraph: number;
}

/**
 * May end a sentence; ；does not. A point ends one only where it is not inside a number or a Latin word, a half-width mark only
 * before a blank or the end. …… in the middle (粮食、棉花……样样都有) does not.
 */
const END = /[。！？]+…*|[!?]+(?=[\s”’"]|$)|…+(?=[”’」』"]|$)|(?<=[\u3400-\u9fff])\.(?![\d\w])/g;
/** Closing marks stay with the sentence they close. */
const CLOSING = /^[”’」』"）)】》]+/;
/** After these a sentence goes on: “加油！”的口号, “好！”，他说. */
const GOES_ON = /^(?:[，、；：,;）)]|的|等|之)/;

/**
 * No sentence of news is longer: what is (a table run together, a page without a full stop) is cut at its last comma, so
 * that readers whose time grows with the square of a sentence never meet one.
 */
const LONGEST = 1_000;

/** Where a sentence from `from` that would end at `to` ends at the latest. */
function cutBefore(body: string, from: number, to: number): number {
  if (to - from <= LONGEST) return to;
  const window = body.slice(from, from + LONGEST);
  const comma = Math.max(...['，', '；', '、', ','].map((mark) => window.lastIndexOf(mark)));
  if (comma > LONGEST / 2) return from + comma + 1;
  // Never between the halves of a pair.
  return from + LONGEST - ((window.charCodeAt(LONGEST - 1) & 0xfc00) === 0xd800 ? 1 : 0);
}

/** Sentences of the clean text, in order; a paragraph's end always ends one. Blank stretches belong to none. */
export function sentencesOf(text: string, paragraphs: readonly Paragraph[]): SentenceSpan[] {
  return gathered(paragraphs, (paragraph, index) => sentencesIn(text, paragraph, index));
}

function sentencesIn(text: string, paragraph: Paragraph, index: number): SentenceSpan[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const sentences: SentenceSpan[] = [];
  let from = 0;
  const push = (to: number): void => {
    for (let cut = cutBefore(body, from, to); cut < to; cut = cutBefore(body, from, to)) piece(cut);
    piece(to);
  };
  const piece = (to: number): void => {
    const lead = /^\s*/.exec(body.slice(from, to))![0].length;
    if (from + lead < to)
      sentences.push({ start: paragraph.start + from + lead, end: paragraph.start + to, paragraph: index });
    from = to;
  };
  for (const match of matchesOf(body, END)) {
    const end = match.index + match[0].length;
    if (end <= from) continue;
    const closed = CLOSING.exec(body.slice(end, end + 6))?.[0].length ?? 0;
    if (!/[！？!?…]/.test(match[0]) || !GOES_ON.test(body.slice(end + closed, end + closed + 1))) push(end + closed);
  }
  push(body.length);
  return sentences;
}
