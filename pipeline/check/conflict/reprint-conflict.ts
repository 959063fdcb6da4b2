import type { Severity } from '../../model/finding.js';
import { relate } from '../../text/relation.js';
import { conflictReport } from './conflict-report.js';
import { cutOffMeets } from './conflicts.js';
import type { Conflict, ConflictDoubt } from './conflicts.js';
import type { Figure } from '../figure/figure.js';
import { questionedFirst } from '../figure/pair.js';
import { lowest } from '../rule.js';
import type { Report, Reprint, RuleContext } from '../rule.js';
import { slipBetween } from '../figure/slip.js';
import type { Slip } from '../figure/slip.js';

const isDated = ({ first, unfinished }: Figure): boolean => first.periodBasis === 'stated' && !unfinished;

function doubtsOf(a: Figure, b: Figure, soft: boolean): ConflictDoubt[] {
  const doubts: ConflictDoubt[] = [];
  if (!isDated(a) || !isDated(b) || a.first.period !== b.first.period) doubts.push('implied-period');
  if (a.first.status !== 'actual') doubts.push('status');
  if (soft) doubts.push('soft-edge');
  if (cutOffMeets(a, b)) doubts.push('rounding');
  return doubts;
}

/** Two figures in one place of a sentence printed twice that cannot both be true; undefined where they can. */
export function reprintConflict({ a, b }: Reprint): Conflict | undefined {
  const [x, y] = [a.first, b.first];
  if (x.unitClass !== y.unitClass || x.kind !== y.kind || x.status !== y.status) return undefined;
  const related = relate(a.interval, b.interval);
  if (related.relation !== 'conflict') return undefined;
  const slip = slipBetween(a, b);
  const doubts = doubtsOf(a, b, related.soft);
  const severity: Severity = lowest('error', doubts.length === 0 ? 'error' : 'warning');
  const [questioned, other] = questionedFirst(a, b);
  return { questioned, other, ...(slip && { slip }), severity, doubts };
}

/** The report of such a conflict where this slip explains it (`undefined`: where none does). */
export function reprintReports<M extends string>(
  message: M,
  slip: Slip | undefined,
  reprint: Reprint,
  because: string,
  context: RuleContext,
): Report<M>[] {
  const conflict = reprintConflict(reprint);
  if (!conflict || conflict.slip !== slip) return [];
  const { key, kind, scopeKey } = conflict.questioned.first;
  const known = context
    .seriesOf(key)
    .filter((series) => series.kind === kind && series.scopeKey === scopeKey)
    .flatMap((series) => series.figures);
  return [conflictReport(message, conflict, known, because)];
}
