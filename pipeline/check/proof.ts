import type { ProofStep } from '../model/finding.js';
import { intervalText } from '../text/interval-text.js';
import { relate } from '../text/relation.js';
import type { Interval } from '../text/interval.js';
import type { Figure } from './figure/figure.js';

/** What a figure's print stands for. */
export const read = (figure: Figure): ProofStep => ({
  operation: 'read',
  operands: [figure.first.id],
  result: intervalText(figure.interval),
});

/** Both claims carry the metric's id. */
export const sameMetric = (a: Figure, b: Figure): ProofStep => ({
  operation: 'same-metric',
  operands: [a.first.id, b.first.id],
  result: a.first.metric.id,
});

/** Both claims hold for the same days. */
export const onePeriod = (a: Figure, b: Figure): ProofStep => ({
  operation: 'same-period',
  operands: [a.first.id, b.first.id],
  result: a.days ? `${a.days.first}/${a.days.last}` : (a.first.period ?? ''),
});

/** One set made of two. */
export const stepOf = (operation: ProofStep['operation'], a: Interval, b: Interval, result: Interval): ProofStep => ({
  operation,
  operands: [intervalText(a), intervalText(b)],
  result: intervalText(result),
});

/** How two sets stand to each other. */
export const comparedSets = (a: Interval, b: Interval): ProofStep => ({
  operation: 'compare',
  operands: [intervalText(a), intervalText(b)],
  result: relate(a, b).relation,
});

/** How the sets of two figures stand to each other. */
export const compared = (a: Figure, b: Figure): ProofStep => comparedSets(a.interval, b.interval);

/** Words that belong to a proof and need no reckoning: doubts, a table's entry. */
export const note = (result: string, ...operands: readonly string[]): ProofStep => ({
  operation: 'note',
  operands,
  result,
});

/** The days of the claims, earlier first. */
export const inOrder = (earlier: Figure, later: Figure): ProofStep => ({
  operation: 'order',
  operands: [earlier.first.id, later.first.id],
  result: `${earlier.days?.last ?? ''} < ${later.days?.last ?? ''}`,
});

/** The same where the days are known, and in that order; no step otherwise. */
export const inOrderIfKnown = (earlier: Figure, later: Figure): ProofStep[] =>
  earlier.days && later.days && earlier.days.last < later.days.last ? [inOrder(earlier, later)] : [];
