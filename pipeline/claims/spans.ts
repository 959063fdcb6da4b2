import type { CleanSpan } from '../text/span.js';

/** The first of an ordered list of disjoint spans that ends after `offset`: its place, or the list's length. */
function firstEndingAfter(spans: readonly CleanSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans of an ordered, disjoint list that lie inside another. */
export function spansWithin(spans: readonly CleanSpan[], outer: CleanSpan): CleanSpan[] {
  const inside: CleanSpan[] = [];
  for (let i = firstEndingAfter(spans, outer.start); i < spans.length && spans[i]!.end <= outer.end; i++)
    if (spans[i]!.start >= outer.start) inside.push(spans[i]!);
  return inside;
}

/** Whether a span of an ordered, disjoint list overlaps another. */
export function overlapsOne(spans: readonly CleanSpan[], span: CleanSpan): boolean {
  const first = spans[firstEndingAfter(spans, span.start)];
  return first !== undefined && first.start < span.end;
}

/** Whether a span of an ordered, disjoint list covers another. */
export function coveredByOne(spans: readonly CleanSpan[], span: CleanSpan): boolean {
  const first = spans[firstEndingAfter(spans, span.start)];
  return first !== undefined && first.start <= span.start && span.end <= first.end;
}
