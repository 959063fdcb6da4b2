import type { ScoredClaim } from './scored.js';
import { grouped } from '../../link/order.js';
import { isGoldDoc } from './gold.js';
import type { GoldClaim, Placed } from './gold.js';

/** An annotated claim and the exported one that stands in its place. */
export interface Pair {
  readonly gold: Placed<GoldClaim>;
  readonly found: ScoredClaim;
}

export interface Matched {
  readonly pairs: readonly Pair[];
  readonly missed: readonly Placed<GoldClaim>[];
  readonly spurious: readonly ScoredClaim[];
}

/** Two spans are one claim's when they share at least this part of what they cover together. */
const OVERLAP = 0.5;

/** Intersection over union. */
function overlapOf(a: Placed<unknown>, b: Placed<unknown>): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Exports by the document the gold knows them by; those of documents that were not annotated are left out. */
export function byGoldDoc<T extends { readonly doc: string }>(
  docs: readonly string[],
  lines: readonly T[],
): Map<string, T[]> {
  const known = new Map<string, string | undefined>();
  const goldDocOf = (doc: string): string | undefined => {
    if (!known.has(doc))
      known.set(
        doc,
        docs.find((gold) => isGoldDoc(gold, doc)),
      );
    return known.get(doc);
  };
  return grouped(
    lines.filter((line) => goldDocOf(line.doc) !== undefined),
    (line) => goldDocOf(line.doc)!,
  );
}

/** Pairs annotated claims with exported ones, each at most once, in the gold's order. */
export function matchClaims(
  docs: readonly string[],
  gold: readonly Placed<GoldClaim>[],
  lines: readonly ScoredClaim[],
): Matched {
  const candidates = byGoldDoc(docs, lines);
  const used = new Set<ScoredClaim>();
  const pairs: Pair[] = [];
  const missed: Placed<GoldClaim>[] = [];
  for (const claim of gold) {
    const best = { overlap: 0, found: undefined as ScoredClaim | undefined };
    for (const found of candidates.get(claim.doc) ?? []) {
      const overlap = used.has(found) ? 0 : overlapOf(claim, found);
      if (overlap >= OVERLAP && overlap > best.overlap) Object.assign(best, { overlap, found });
    }
    if (best.found) {
      used.add(best.found);
      pairs.push({ gold: claim, found: best.found });
    } else missed.push(claim);
  }
  return { pairs, missed, spurious: [...candidates.values()].flat().filter((line) => !used.has(line)) };
}
