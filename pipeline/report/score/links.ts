import { grouped } from '../../link/order.js';
import type { GoldClaim, Placed } from './gold.js';
import type { Pair } from './match.js';
import { rates } from './rates.js';
import type { Rates } from './rates.js';

interface Linked {
  readonly doc: string;
  /** What the gold holds to be one series. */
  readonly gold: string;
  /** What the export does; absent where the claim was missed. */
  readonly found?: string;
}

const pairsAmong = (n: number): number => (n * (n - 1)) / 2;

/** How many pairs of claims have one key; claims without a key pair with none. */
function linkedPairs(claims: readonly Linked[], keyOf: (claim: Linked) => string | undefined): number {
  const keyed = claims.filter((claim) => keyOf(claim) !== undefined);
  return [...grouped(keyed, (claim) => keyOf(claim)!).values()].reduce((sum, own) => sum + pairsAmong(own.length), 0);
}

interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

function countsOf(claims: readonly Linked[], within: boolean): Counts {
  const place = (claim: Linked): string => (within ? `${claim.doc}\n` : '');
  const found = (claim: Linked): string | undefined =>
    claim.found === undefined ? undefined : `${place(claim)}${claim.found}`;
  return {
    gold: linkedPairs(claims, (claim) => place(claim) + claim.gold),
    found: linkedPairs(claims, found),
    right: linkedPairs(claims, (claim) => found(claim) && `${claim.gold}\n${found(claim)!}`),
  };
}

const seriesKey = (metric: string, kind: string, scope: string | undefined): string =>
  [metric, kind, scope ?? ''].join('\t');

/** Pairs of annotated claims that are one metric, kind and scope, and those the export gives one metric, kind and scope. */
export function linkRates(
  gold: readonly Placed<GoldClaim>[],
  pairs: readonly Pair[],
): { readonly links: Rates; readonly linksAcross: Rates } {
  const foundOf = new Map(
    pairs.map(({ gold: { id }, found }) => [id, seriesKey(found.metric.id, found.kind, found.scope)]),
  );
  const claims = gold.map((claim): Linked => {
    const found = foundOf.get(claim.id);
    return {
      doc: claim.doc,
      gold: seriesKey(claim.metric, claim.kind, claim.scope),
      ...(found !== undefined && { found }),
    };
  });
  const [all, within] = [countsOf(claims, false), countsOf(claims, true)];
  return {
    links: rates(all.right, all.found, all.gold),
    linksAcross: rates(all.right - within.right, all.found - within.found, all.gold - within.gold),
  };
}
