import type { OutsideSpan, RawSpan } from './span.js';
import { matchesOf } from './matches.js';
import { countUntil } from './ordered.js';

const itself = (place: number): number => place;

/**
 * Translates raw UTF-16 offsets into Unicode code points. Texts without surrogate pairs (nearly all news) cost nothing:
 * the two are the same there.
 */
export class CodePoints {
  /** UTF-16 offsets of the high surrogates of valid pairs, ascending. */
  readonly #pairs: number[] = [];

  constructor(raw: string) {
    for (const match of matchesOf(raw, /[\ud800-\udbff][\udc00-\udfff]/g)) this.#pairs.push(match.index);
  }

  /** Code points before UTF-16 offset `offset`. */
  at(offset: number): number {
    return offset - countUntil(this.#pairs, itself, offset - 1);
  }

  outside(span: RawSpan): OutsideSpan {
    return { start: this.at(span.start), end: this.at(span.end) };
  }
}
