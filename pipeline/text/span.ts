/**
 * Half-open spans, typed apart by the text they point into.
 *
 * - `clean`: UTF-16 code units of an article's clean text. Everything between stages.
 * - `raw`: UTF-16 code units of a source's decoded raw text. Readers and the alignment.
 * - `outside`: Unicode code points of the decoded raw text. Files, APIs, people.
 *
 * The tag is a phantom: a span is two numbers at run time, and a literal `{ start, end }` fits any of the three,
 * but a value typed as one never passes for another.
 */
export interface Span<Space extends 'clean' | 'raw' | 'outside'> {
  readonly start: number;
  readonly end: number;
  readonly space?: Space;
}
export type CleanSpan = Span<'clean'>;
export type RawSpan = Span<'raw'>;
export type OutsideSpan = Span<'outside'>;
