import { contentOf, contentOfName } from '../../link/alike.js';
import type { ClaimRecord } from '../../model/annotation.js';
import type { ClaimKind } from '../../model/claim.js';
import { daysOf } from '../../model/period.js';
import { uncontradicted } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { isOfAll, narrowingOf } from '../words/narrowing.js';
import type { RuleContext } from '../rule.js';

/** What to look for under another name. */
export interface WantedAlike {
  readonly name: string;
  readonly kind: ClaimKind;
  readonly unitClass: string;
  readonly period: string;
  readonly scopeKey: string;
}

/** Fewer characters say nothing. */
const SHORTEST = 3;

const isPlain = (claim: ClaimRecord): boolean =>
  claim.status === 'actual' && ['', '?'].includes(narrowingOf(claim)) && isOfAll(claim);

/**
 * The figure of these days whose name says the same in other words: 手机总出货量 for 手机出货量. Undefined where there is none, or
 * two that contradict each other.
 */
export function figureAlike(wanted: WantedAlike, context: RuleContext): Figure | undefined {
  const { name, kind, unitClass, period, scopeKey } = wanted;
  const days = daysOf(period);
  const content = contentOfName(name, kind);
  if (!days || content.length < SHORTEST) return undefined;
  const found = context
    .claimsUntil(kind, unitClass, days.last)
    .filter((claim) => claim.unitClass === unitClass && claim.scopeKey === scopeKey && isPlain(claim))
    .filter((claim) => daysOf(claim.period!)?.first === days.first && contentOf(claim) === content)
    .map((claim) => context.figureOf(claim))
    .filter(({ unfinished }) => !unfinished);
  return uncontradicted(found);
}
