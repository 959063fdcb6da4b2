import type { RawSpan } from '../text/span.js';
import type { Unit } from './unit.js';

/** Whether a unit's text is its pieces letter for letter: where character references were decoded, offsets no longer tell places. */
export const isPlain = (unit: Unit): boolean =>
  unit.pieces.reduce((sum, { start, end }) => sum + end - start, 0) === unit.text.length;

/** Pieces before and after the first `length` units of their joined text. */
export function cutPieces(pieces: readonly RawSpan[], length: number): [RawSpan[], RawSpan[]] {
  const head: RawSpan[] = [];
  const rest: RawSpan[] = [];
  let left = length;
  for (const { start, end } of pieces) {
    const at = Math.min(end, start + Math.max(0, left));
    if (at > start) head.push({ start, end: at });
    if (at < end) rest.push({ start: at, end });
    left -= end - start;
  }
  return [head, rest];
}
