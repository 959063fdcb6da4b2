import type { Segmented, Token } from '../model/article.js';
import type { CleanSpan } from '../text/span.js';
import type { Clause } from './clause.js';
import type { Quantity } from './quantity.js';

/** What a pattern may look at when it reads one quantity: its clause, its neighbours, what was read before it. */
export interface QuantityView {
  readonly article: Segmented;
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
  /** Tokens of the sentence. */
  readonly tokens: readonly Token[];
}

export const leftText = (view: QuantityView): string => view.article.text.slice(view.left.start, view.left.end);
export const rightText = (view: QuantityView): string => view.article.text.slice(view.right.start, view.right.end);
export const leadText = (view: QuantityView): string => view.article.text.slice(view.lead.start, view.lead.end);

/** Builds the views of one sentence's quantities. */
export function viewsOf(
  article: Segmented,
  sentence: number,
  clauses: readonly Clause[],
  siblings: readonly Quantity[],
): QuantityView[] {
  const tokens = article.sentences[sentence]!.tokens ?? [];
  return siblings.map((quantity, place) => {
    const clause = clauses.find((c) => c.start <= quantity.start && quantity.start < c.end) ?? clauses[0]!;
    const previous = siblings[place - 1];
    const next = siblings[place + 1];
    const left = {
      start: previous && previous.extent.end > clause.start ? Math.min(previous.extent.end, quantity.extent.start) : Math.min(clause.start, quantity.extent.start),
      end: quantity.extent.start,
    }; // prettier-ignore
    const end = Math.max(
      quantity.extent.end,
      Math.min(next && next.extent.start < clause.end ? next.extent.start : clause.end, article.text.length),
    );
    return { article, quantity, clause, left, right: { start: quantity.extent.end, end }, lead: { start: Math.min(clause.start, left.start), end: left.end }, siblings, place, tokens }; // prettier-ignore
  });
}
