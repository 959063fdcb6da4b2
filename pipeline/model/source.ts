import type { RawNotice } from './notice.js';

/** A day, `2024-04-18`. */
export type IsoDate = string;

/** Whether a text is a day that there is: no 30th of February, no 13th month. */
export function isCalendarDay(text: string): text is IsoDate {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // The engine reads the 30th of February as the 1st of March: a day of the calendar comes back as it went in.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** How a source is read, by its file's name. */
export type SourceFormat = 'text' | 'markdown' | 'html' | 'jsonl';

/** One document as it came in, decoded. */
export interface Source {
  /** Path from the corpus root with `/`; for a line of a JSONL file `news.jsonl#ID`. */
  readonly doc: string;
  readonly format: SourceFormat;
  /** The decoded text all outside offsets point into. HTML: the whole file, tags and all. */
  readonly raw: string;
  /** SHA-256 of the bytes (of a JSONL line: of the line's bytes), lower-case hex. */
  readonly sha256: string;
  /** WHATWG name of the encoding it was decoded from: `utf-8`, `utf-16le`, `gb18030`, `big5`. */
  readonly encoding: string;
  readonly language?: string;
  readonly published?: IsoDate;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  readonly notices: readonly RawNotice[];
}

/** A document (or a manifest row) that could not be read: reported and left out, the rest goes on. */
export interface SetAside {
  readonly doc: string;
  readonly code:
    | 'empty'
    | 'binary'
    | 'invalid-bytes'
    | 'invalid-json'
    | 'invalid-record'
    | 'too-long'
    | 'missing-file'
    | 'unpaired-surrogate'
    | 'unreadable'
    | 'duplicate-id'
    | 'failed';
  /** Where: a line number, a byte offset, a field. */
  readonly place: string;
  readonly expected: string;
  readonly found: string;
}
