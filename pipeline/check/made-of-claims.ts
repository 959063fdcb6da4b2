import type { ClaimRecord } from '../model/annotation.js';
import type { Figure } from './figure.js';
import type { ClaimSeries } from './rule.js';
import { seriesAmong } from './subjects.js';

type Claims = readonly ClaimRecord[];
type OriginalOf = (doc: string) => string;

/** The first figure of each claim, by the claim's id. */
function figuresByClaim(series: readonly ClaimSeries[]): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const figure of series.flatMap((one) => one.figures))
    for (const { id } of figure.claims) if (!figures.has(id)) figures.set(id, figure);
  return figures;
}

/**
 * What is made of the claims a reader gives, kept as long as the reader keeps the very list: each of the hundred documents that
 * print 国内生产总值 asks for its figures, and a reader that has them at hand gives the same list each time.
 */
export class MadeOfClaims {
  readonly #series = new WeakMap<Claims, readonly ClaimSeries[]>();
  readonly #figures = new WeakMap<Claims, ReadonlyMap<string, Figure>>();
  readonly #inOrder = new WeakMap<Claims, Claims>();

  /** The series among the claims of one metric. */
  series(claims: Claims, originalOf: OriginalOf): readonly ClaimSeries[] {
    return remembered(this.#series, claims, () => seriesAmong(claims, originalOf));
  }

  /** The figure that a claim of a metric is part of; undefined where it is none of the metric's claims. */
  figure(claims: Claims, { id }: ClaimRecord, originalOf: OriginalOf): Figure | undefined {
    return remembered(this.#figures, claims, () => figuresByClaim(this.series(claims, originalOf))).get(id);
  }

  /** The claims of one document by place. */
  inOrder(claims: Claims): Claims {
    return remembered(this.#inOrder, claims, () => [...claims].sort((a, b) => a.start - b.start));
  }
}

function remembered<T>(known: WeakMap<Claims, T>, claims: Claims, make: () => T): T {
  const before = known.get(claims);
  if (before !== undefined) return before;
  const made = make();
  known.set(claims, made);
  return made;
}
