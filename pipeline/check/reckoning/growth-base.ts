import type { ClaimRecord } from '../../model/annotation.js';
import type { ProofStep } from '../../model/finding.js';
import { subtract } from '../../text/exact.js';
import type { Exact } from '../../text/exact.js';
import { subtractIntervals } from '../../text/interval-arithmetic.js';
import type { Interval } from '../../text/interval.js';
import type { Figure } from '../figure/figure.js';
import { ofOneSentence, wordsBetween } from '../words/in-sentence.js';
import { isOfAll } from '../words/narrowing.js';
import { inOrderIfKnown, stepOf } from '../proof.js';
import type { RuleContext } from '../rule.js';
import { sameBase } from '../figure/series.js';

/** What a growth is reckoned from: a level that is printed, or what a level and its change leave. */
export interface Base {
  readonly is: 'level' | 'change';
  /** The level before, or the change. */
  readonly figure: Figure;
  readonly value: Exact;
  readonly interval: Interval;
  /** How the base comes about. */
  readonly steps: (now: Figure) => readonly ProofStep[];
}

/** The level before, as it is printed. */
export const levelBefore = (before: Figure): Base => ({
  is: 'level',
  figure: before,
  value: before.value,
  interval: before.interval,
  steps: (now) => inOrderIfKnown(before, now),
});

/** The level before, as the level now and what was added to it leave it: 823.6亿元，增收41.2亿元 leaves 782.4亿元. */
export function baseByChange(now: Figure, change: Figure): Base {
  const interval = subtractIntervals(now.interval, change.interval);
  return {
    is: 'change',
    figure: change,
    value: subtract(now.value, change.value),
    interval,
    steps: () => [stepOf('subtract', now.interval, change.interval, interval)],
  };
}

/** 同比, 比上年 and words of change stand between a level and its moves; 其中, a bracket or a stop begin something else. */
const LEAVES = /其中|[。；;（(]/;

/** Two moves of one level: of one place and time, against one base, told in one sentence one after the other. */
const isBeside = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.key === b.key &&
  a.scopeKey === b.scopeKey &&
  a.period === b.period &&
  a.status === b.status &&
  a.bound === 'eq' &&
  !LEAVES.test(a.start < b.start ? wordsBetween(a, b) : wordsBetween(b, a));

/**
 * The level and the change that a growth's own sentence tells of the same thing: 收入823.6亿元，同比增收41.2亿元，增长8.3%. Undefined
 * where it does not tell either, or tells one more than once.
 */
export function changeBeside(
  { first: growth }: Figure,
  context: RuleContext,
): { readonly now: Figure; readonly change: Figure } | undefined {
  if (growth.base === undefined || growth.status !== 'actual') return undefined;
  const near = ofOneSentence(growth, context.claimsIn(growth.doc)).filter(
    (claim) => isBeside(claim, growth) && isOfAll(claim),
  );
  const changes = near.filter(
    ({ kind, base }) => kind === 'change' && base !== undefined && sameBase(base, growth.base),
  );
  const [change] = changes;
  if (!change || changes.length > 1) return undefined;
  const levels = near.filter(({ kind, unitClass }) => kind === 'level' && unitClass === change.unitClass);
  const [now] = levels;
  if (!now || levels.length > 1 || now.start > Math.min(change.start, growth.start)) return undefined;
  return { now: context.figureOf(now), change: context.figureOf(change) };
}
