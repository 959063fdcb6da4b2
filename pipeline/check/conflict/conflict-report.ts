import type { ProofStep, Repair } from '../../model/finding.js';
import { samePeriod } from '../figure/series.js';
import type { Conflict } from './conflicts.js';
import type { Figure } from '../figure/figure.js';
import { sideBySide } from '../figure/pair.js';
import { compared, note, onePeriod, read, sameMetric } from '../proof.js';
import { smallestRepair } from './repair.js';
import { restated } from './restated.js';
import type { Report } from '../rule.js';

/** Why they may be compared: one metric and one period, or one sentence printed twice. */
export const sameThing = (a: Figure, b: Figure): ProofStep[] => [
  ...(a.first.metric.id === b.first.metric.id ? [sameMetric(a, b)] : []),
  ...(samePeriod(a, b) ? [onePeriod(a, b)] : []),
  ...(restated(a, b) ? [note('restated')] : []),
];

/** The report of two figures that conflict: both read, one metric, one period, compared, and what is in doubt. */
export function conflictReport<M extends string>(
  message: M,
  conflict: Conflict,
  known: readonly Figure[],
  because: string,
  more: { readonly steps?: readonly ProofStep[]; readonly repair?: Repair } = {},
): Report<M> {
  const { questioned, other, severity, doubts } = conflict;
  return {
    message,
    values: sideBySide(questioned, other),
    severity,
    figures: [questioned, other],
    proof: [
      read(questioned),
      read(other),
      ...sameThing(questioned, other),
      compared(questioned, other),
      ...(more.steps ?? []),
      ...doubts.map((doubt) => note(doubt)),
    ],
    repair: more.repair ?? smallestRepair(questioned, other, known, because),
  };
}
