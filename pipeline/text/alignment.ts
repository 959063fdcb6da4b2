import type { CleanSpan, RawSpan } from './span.js';

/**
 * The way back from clean text to raw text: for each UTF-16 unit of the clean text, the half-open range of raw units it
 * stands for. A unit may stand for several raw units (業 and its gloss in 業(yè)); raw units between two ranges were
 * dropped (a photo credit, a layout's line break).
 */
export interface Alignment {
  /** `starts[i]`: where the raw text of clean unit `i` begins. Non-decreasing. */
  readonly starts: Uint32Array;
  /** `ends[i]`: where it ends, exclusive. Non-decreasing, `ends[i] >= starts[i]`. */
  readonly ends: Uint32Array;
}

/** A text and the way back from each of its units to the raw text. */
export interface Aligned {
  readonly text: string;
  readonly alignment: Alignment;
}

/** The raw text under a clean span; an empty clean span gives an empty raw span where its next unit begins. */
export function toRaw(alignment: Alignment, span: CleanSpan): RawSpan {
  const { starts, ends } = alignment;
  if (span.start < 0 || span.end > starts.length || span.start > span.end)
    throw new RangeError(`clean span [${span.start}, ${span.end}) outside a text of ${starts.length} units`);
  if (span.start === span.end) {
    const at = span.start < starts.length ? starts[span.start]! : (ends[ends.length - 1] ?? 0);
    return { start: at, end: at };
  }
  return { start: starts[span.start]!, end: ends[span.end - 1]! };
}

/** `raw[start, end)` unchanged. */
export function alignedSlice(raw: string, span: RawSpan): Aligned {
  const length = span.end - span.start;
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    starts[i] = span.start + i;
    ends[i] = span.start + i + 1;
  }
  return { text: raw.slice(span.start, span.end), alignment: { starts, ends } };
}

/** One replacement in a text: `[start, end)` becomes `text`. Edits are in order and do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Deletions only: the raw units deleted become part of the unit before (a gloss belongs to its character). */
  readonly attach?: 'before';
}

/**
 * Applies edits and composes the alignment through them.
 * A replacement of equal length maps unit by unit; any other maps each of its units to the whole of what it replaces.
 */
export function edit(aligned: Aligned, edits: readonly Edit[]): Aligned {
  if (edits.length === 0) return aligned;
  const { text, alignment } = aligned;
  let length = text.length;
  for (const e of edits) length += e.text.length - (e.end - e.start);
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const parts: string[] = [];
  let from = 0;
  let to = 0;
  const keep = (end: number): void => {
    if (end < from) throw new RangeError(`edit at ${end} overlaps the one that ends at ${from}`);
    parts.push(text.slice(from, end));
    starts.set(alignment.starts.subarray(from, end), to);
    ends.set(alignment.ends.subarray(from, end), to);
    to += end - from;
    from = end;
  };
  for (const e of edits) {
    keep(e.start);
    parts.push(e.text);
    const raw = toRaw(alignment, { start: e.start, end: e.end });
    const unitwise = e.text.length === e.end - e.start;
    for (let i = 0; i < e.text.length; i++, to++) {
      starts[to] = unitwise ? alignment.starts[e.start + i]! : raw.start;
      ends[to] = unitwise ? alignment.ends[e.start + i]! : raw.end;
    }
    if (e.attach === 'before' && e.text === '' && to > 0) ends[to - 1] = raw.end;
    from = e.end;
  }
  keep(text.length);
  return { text: parts.join(''), alignment: { starts, ends } };
}

/** Aligned texts one after another; `separator` stands for the (empty) raw place where the next text begins. */
export function concatenate(texts: readonly Aligned[], separator = ''): Aligned {
  let length = Math.max(0, texts.length - 1) * separator.length;
  for (const t of texts) length += t.text.length;
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  let to = 0;
  texts.forEach((t, n) => {
    if (n > 0) {
      const previous = ends[to - 1] ?? 0;
      for (let i = 0; i < separator.length; i++, to++) starts[to] = ends[to] = previous;
    }
    starts.set(t.alignment.starts, to);
    ends.set(t.alignment.ends, to);
    to += t.text.length;
  });
  return { text: texts.map((t) => t.text).join(separator), alignment: { starts, ends } };
}
