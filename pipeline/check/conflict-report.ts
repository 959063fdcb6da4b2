import type { ProofStep, Repair } from '../model/finding.js';
import { samePeriod } from './comparable.js';
import type { Conflict } from './conflicts.js';
import { sideBySide } from './pair.js';
import { compared, note, onePeriod, read, sameMetric } from './proof.js';
import { smallestRepair } from './repair.js';
import type { ClaimSeries, Report } from './rule.js';

/** The report of two figures that conflict: both read, one metric, one period, compared, and what is in doubt. */
export function conflictReport<M extends string>(
  message: M,
  conflict: Conflict,
  series: ClaimSeries,
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
      sameMetric(questioned, other),
      samePeriod(questioned, other) ? onePeriod(questioned, other) : note('restated'),
      compared(questioned, other),
      ...(more.steps ?? []),
      ...doubts.map((doubt) => note(doubt)),
    ],
    repair: more.repair ?? smallestRepair(questioned, other, series.figures, because),
  };
}
