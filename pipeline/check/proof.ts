import type { ProofStep } from '../model/finding.js';
import { intervalText } from '../text/interval-text.js';
import { relate } from '../text/relation.js';
import type { Figure } from './figure.js';

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

/** How the two sets stand to each other. */
export const compared = (a: Figure, b: Figure): ProofStep => ({
  operation: 'compare',
  operands: [intervalText(a.interval), intervalText(b.interval)],
  result: relate(a.interval, b.interval).relation,
});

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
