import type { Alignment } from '../text/alignment.js';
import type { CleanSpan, RawSpan } from '../text/span.js';
import type { RawNotice } from './notice.js';
import type { IsoDate, Source } from './source.js';

/** What stands on a page: a story, a picture's caption, an advertisement, a story's part without its head, and what frames them. */
export type ArticleKind = 'news' | 'caption' | 'advert' | 'fragment' | 'page-furniture';

/** One paragraph of an article as the page printed it: a run of raw text, with what was dropped from inside it. */
export interface Block {
  readonly role: 'title' | 'heading' | 'paragraph' | 'credit';
  /** Raw pieces in order; more than one where an insertion (a caption) or markup (HTML tags) interrupts it. */
  readonly pieces: readonly RawSpan[];
}

/** An article cut from a page: still raw. */
export interface Article {
  readonly source: Source;
  /** 1-based, in the order of the page. */
  readonly n: number;
  readonly kind: ArticleKind;
  /** As printed, joined where it ran over several lines. */
  readonly title?: string | undefined;
  /** Dateline or event; absent when nothing gives it. */
  readonly date?: IsoDate | undefined;
  /** From the first to the last raw unit that belongs to it. */
  readonly extent: RawSpan;
  readonly blocks: readonly Block[];
  readonly notices: readonly RawNotice[];
}

/** A paragraph of clean text. Titles and headings are paragraphs of their own. */
export interface Paragraph extends CleanSpan {
  readonly role: Block['role'];
}

/** Simplified, unglossed, rejoined text, every unit mapped back. Paragraphs are separated by one `\n`. */
export interface Cleaned extends Article {
  readonly text: string;
  readonly alignment: Alignment;
  readonly paragraphs: readonly Paragraph[];
}

/** A token of the dictionary segmentation; tokens of a sentence concatenate to it. */
export interface Token extends CleanSpan {
  /** As it stands in the clean text: one text in memory for all places where a word stands, which is quick to look up. */
  readonly text: string;
  /** ICTCLAS tag as nodejieba gives it: n, nr, ns, nt, v, m, q, x … */
  readonly tag: string;
}

export interface Sentence extends CleanSpan {
  /** Index into `Cleaned.paragraphs`. */
  readonly paragraph: number;
  /** Cut when first read: most sentences are only looked through. */
  readonly tokens: readonly Token[];
  /** Those of the phrase around `offset`, between commas or blanks: cheaper where one word is asked for. */
  tokensAt(offset: number): readonly Token[];
}

export interface Segmented extends Cleaned {
  readonly sentences: readonly Sentence[];
}
