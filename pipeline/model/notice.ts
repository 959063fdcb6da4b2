import type { RawSpan } from '../text/span.js';

/** Codes of what can be odd about a source text. Data, not prose: the words are chosen where people read them. */
export type NoticeCode =
  | 'encoding-mismatch' // the manifest says one encoding, the bytes another
  | 'damaged-text' // characters lost or replaced on the way here (不斷豐富?傮w看)
  | 'unbalanced-gloss' // a pinyin gloss that does not close
  | 'gloss-removed'
  | 'line-rejoined' // a sentence broken by the page's layout
  | 'unread-number' // a numeral no pattern could read, or whose metric none could (`detail`: metric)
  | 'unknown-date'; // nothing gives the article's date

/** Odd source text, inside: where in the raw text (UTF-16). Stages hand these on; they never throw them. */
export interface RawNotice {
  readonly code: NoticeCode;
  readonly span: RawSpan;
  readonly detail?: string;
}

/** Odd source text, outside: `start` and `end` are code points of the decoded raw source, `text` the raw slice. */
export interface Notice {
  readonly code: NoticeCode;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly detail?: string;
}
