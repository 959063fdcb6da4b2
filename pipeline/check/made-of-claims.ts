import type { ClaimRecord } from '../model/annotation.js';
import { AtHand } from '../text/at-hand.js';
import type { Figure } from './figure/figure.js';
import { withOwners } from './words/owner.js';
import type { ClaimSeries } from './rule.js';
import { seriesAmong } from './subjects.js';
import type { CheckedDocument } from './units.js';

type Claims = readonly ClaimRecord[];
type OriginalOf = (doc: string) => string;

/** Claims, added up over the lists of which something is kept: a figure takes as much memory as its claim. */
const CLAIMS_AT_HAND = 40_000;
const numberOf = ({ length }: Claims): number => length + 1;

/** The first figure of each claim, by the claim's id. */
function figuresByClaim(series: readonly ClaimSeries[]): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const figure of series.flatMap((one) => one.figures))
    for (const { id } of figure.claims) if (!figures.has(id)) figures.set(id, figure);
  return figures;
}

/**
 * What is made of the lists of claims that a reader gives, as long as it is at hand: each of the hundred documents that print
 * 国内生产总值 asks for its figures, and a reader gives the same list each time if it can.
 */
export class MadeOfClaims {
  readonly #series = new AtHand<Claims, readonly ClaimSeries[]>(CLAIMS_AT_HAND);
  readonly #figures = new AtHand<Claims, ReadonlyMap<string, Figure>>(CLAIMS_AT_HAND);
  readonly #inOrder = new AtHand<Claims, Claims>(CLAIMS_AT_HAND);
  readonly #owned = new AtHand<Claims, Claims>(CLAIMS_AT_HAND);

  /** The claims with whose they are, where they are of somebody unnamed. */
  owned(claims: Claims, documentOf: (doc: string) => CheckedDocument): Claims {
    return this.#owned.get(claims, () => withOwners(claims, documentOf), numberOf);
  }

  /** The series among the claims of one metric. */
  series(claims: Claims, originalOf: OriginalOf): readonly ClaimSeries[] {
    const weigh = (): number => numberOf(claims);
    return this.#series.get(claims, () => seriesAmong(claims, originalOf), weigh);
  }

  /** The figure that a claim of a metric is part of; undefined where it is none of the metric's claims. */
  figure(claims: Claims, { id }: ClaimRecord, originalOf: OriginalOf): Figure | undefined {
    const weigh = (): number => numberOf(claims);
    return this.#figures.get(claims, () => figuresByClaim(this.series(claims, originalOf)), weigh).get(id);
  }

  /** The claims of one document by place. */
  inOrder(claims: Claims): Claims {
    return this.#inOrder.get(claims, () => [...claims].sort((a, b) => a.start - b.start), numberOf);
  }
}
