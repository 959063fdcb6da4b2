import type { ArticleKind } from './article.js';
import type { Aspect, Bound, ClaimKind, Status } from './claim.js';
import type { Notice } from './notice.js';
import type { Period, PeriodBasis } from './period.js';
import type { IsoDate } from './source.js';
import type { SpeechType } from './speech.js';

/*
 * What leaves a document: the stages' layers with outside offsets (half-open code points of the decoded raw source) and
 * `text` the raw slice. This is what the store keeps and what link and check read. Numbers are exact texts
 * (`text/exact`), so that everything here survives JSON.
 */

/** A span outside a document: half-open code points of the decoded raw source, and the raw slice. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is known of a document; a line of the export `documents`. */
export interface DocumentRecord {
  /** Path from the corpus root with `/`; for a line of a JSONL file `news.jsonl#ID`. */
  readonly doc: string;
  /** Of the bytes (of a JSONL line: of the line's), lower-case hex. */
  readonly sha256: string;
  readonly published?: IsoDate;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  readonly language?: string;
  readonly encoding: string;
  /** How many articles. */
  readonly articles: number;
  /** The first document with the same articles, word for word. */
  readonly duplicateOf?: string;
  readonly notices?: readonly Notice[];
}

/** One article of a document, by its place on the page. */
export interface ArticleRecord {
  /** `DOC@N`. */
  readonly id: string;
  readonly doc: string;
  /** 1-based, in the order of the page. */
  readonly n: number;
  readonly start: number;
  readonly end: number;
  readonly title?: string;
  readonly kind: ArticleKind;
  /** Of its dateline or event. */
  readonly date?: IsoDate;
  /** Clean text. */
  readonly text: string;
}

/** A sentence, within one article. */
export interface SentenceRecord {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
/** A word with its part of speech, within one article. */
export interface TokenRecord extends SentenceRecord {
  /** nodejieba's tag (`n`, `v`, `nr`, `m`). */
  readonly tag: string;
}

/** A person of one document, with everything it calls them. */
export interface PersonRecord {
  readonly doc: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly mentions: readonly Place[];
  readonly speaks: boolean;
}

/** A stretch of text attributed to a voice. */
export interface SpeechRecord {
  readonly id: string;
  readonly doc: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The clean text, where it differs from the raw slice (a page with glosses, Traditional characters, tags). */
  readonly clean?: string;
  readonly speaker: string;
  readonly role?: string;
  readonly cue: Place;
  readonly type: SpeechType;
}

/** A claim outside its document, exact. The export adds `value`, `valueMax` and `interval` as numbers. */
export interface ClaimRecord {
  readonly id: string;
  readonly doc: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** The raw slice. */
  readonly text: string;
  /** The clean sentence around it. */
  readonly sentence: string;
  /** Where the quantity stands in `sentence` (UTF-16), for marking it. */
  readonly inSentence: readonly [number, number];
  readonly metric: { readonly id: string; readonly name: string };
  /** Normalised key the metric id is a hash of. */
  readonly key: string;
  readonly kind: ClaimKind;
  /** Exact text of the value in base units; of a range of its lower end. */
  readonly exact: string;
  /** Of a range, its upper end. */
  readonly exactMax?: string | undefined;
  readonly unit: string;
  /** Units that may be compared: 家, 个, 户, 座 of things are one class. */
  readonly unitClass: string;
  readonly bound: Bound;
  readonly hedges?: readonly string[] | undefined;
  /** Exact text. */
  readonly whole?: string | undefined;
  readonly period?: Period | undefined;
  readonly periodBasis?: PeriodBasis | undefined;
  readonly aspect: Aspect;
  readonly base?: string | undefined;
  readonly status: Status;
  readonly scope?: string | undefined;
  /** Scope normalised by table (新疆 for 新疆维吾尔自治区); empty for the whole country. */
  readonly scopeKey: string;
  readonly speaker?: string | undefined;
  readonly by: readonly string[];
  readonly published?: IsoDate | undefined;
  /** The article's date. */
  readonly date?: IsoDate | undefined;
  readonly articleKind: ArticleKind;
}

/** Everything one document gives: a pure function of its source and the lexicon. */
export interface DocumentAnnotations {
  readonly document: Omit<DocumentRecord, 'duplicateOf'>;
  readonly articles: readonly ArticleRecord[];
  readonly persons: readonly PersonRecord[];
  readonly speech: readonly SpeechRecord[];
  readonly claims: readonly ClaimRecord[];
  /** Only where asked for. */
  readonly sentences?: readonly SentenceRecord[];
  readonly tokens?: readonly TokenRecord[];
}
