import type { Attributed } from '../model/speech.js';
import type { CleanSpan } from '../text/span.js';
import type { Clause } from './clause.js';
import { wordsOf, type Word } from './metric/words/words.js';
import type { Quantity } from './quantity.js';

/** What a pattern may look at when it reads one quantity: its clause, its neighbours, what was read before it. */
export interface QuantityView {
  readonly article: Attributed;
  readonly quantity: Quantity;
  readonly clause: Clause;
  /** From the clause's start, or the previous quantity of the clause, to this quantity with its hedges. */
  readonly left: CleanSpan;
  /** From this quantity with its hedges to the next one of the clause, or the clause's end. */
  readonly right: CleanSpan;
  /** The clause up to the quantity, other quantities included. */
  readonly lead: CleanSpan;
  /** Quantities of the same sentence, in order, and this one's place among them. */
  readonly siblings: readonly Quantity[];
  readonly place: number;
  /** Words of the sentence, a quantity one word. */
  readonly words: readonly Word[];
  /** Places among the words: this quantity, its clause's first word, the next quantity or the clause's end, the clause's end. */
  readonly at: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly end: number;
}

export const leftText = (view: QuantityView): string => view.article.text.slice(view.left.start, view.left.end);
export const rightText = (view: QuantityView): string => view.article.text.slice(view.right.start, view.right.end);
export const leadText = (view: QuantityView): string => view.article.text.slice(view.lead.start, view.lead.end);

interface Ground {
  readonly article: Attributed;
  readonly siblings: readonly Quantity[];
  readonly words: readonly Word[];
}

/** The first word that starts at or after an offset. */
function wordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function viewOf(ground: Ground, clause: Clause, place: number): QuantityView {
  const { article, siblings, words } = ground;
  const quantity = siblings[place]!;
  const previous = siblings[place - 1];
  const next = siblings[place + 1];
  const { start, end } = quantity.extent;
  const left = { start: Math.min(previous && previous.extent.end > clause.start ? previous.extent.end : clause.start, start), end: start }; // prettier-ignore
  const until = next && next.extent.start < clause.end ? next.extent.start : clause.end;
  const right = { start: end, end: Math.max(end, Math.min(until, article.text.length)) };
  const at = wordFrom(words, start);
  const floor = Math.min(at, wordFrom(words, clause.start));
  const ceiling = Math.max(at + 1, wordFrom(words, right.end));
  // Written out: a spread here costs as much as the rest of the view.
  return {
    article,
    siblings,
    words,
    quantity,
    clause,
    left,
    right,
    lead: { start: Math.min(clause.start, left.start), end: left.end },
    place,
    at,
    floor,
    ceiling,
    end: Math.max(ceiling, wordFrom(words, clause.end)),
  };
}

/** Builds the views of one sentence's quantities. */
export function viewsOf(
  article: Attributed,
  sentence: number,
  clauses: readonly Clause[],
  siblings: readonly Quantity[],
  times: readonly CleanSpan[],
): QuantityView[] {
  const home = article.sentences[sentence]!;
  const words = wordsOf(article.text, home, home.tokens, siblings, times);
  const ground = { article, siblings, words };
  let next = 0;
  return siblings.map((quantity, place) => {
    while (next + 1 < clauses.length && clauses[next]!.end <= quantity.start) next++;
    return viewOf(ground, clauses[next]!, place);
  });
}
