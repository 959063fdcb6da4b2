import type { ProofStep } from '../model/finding.js';
import { relate } from '../text/relation.js';
import { conflictReport } from './conflict-report.js';
import { cutOffMeets } from './conflicts.js';
import type { Conflict, ConflictDoubt } from './conflicts.js';
import type { Figure } from './figure.js';
import { questionedFirst } from './pair.js';
import { note } from './proof.js';
import type { FigureBeside, Report } from './rule.js';
import { slipBetween } from './slip.js';
import type { Slip } from './slip.js';

/** Two figures that stand with one figure in two reports of one occasion and cannot both be true; undefined where they can. */
function besideConflict({ a, b, anchor }: FigureBeside): Conflict | undefined {
  if (a.first.kind !== b.first.kind || a.first.unitClass !== b.first.unitClass) return undefined;
  const related = relate(a.interval, b.interval);
  const slip = slipBetween(a, b);
  if (related.relation !== 'conflict' || cutOffMeets(a, b) || (related.soft && slip === undefined)) return undefined;
  const dated = [a, b].every(({ first }) => first.periodBasis === 'stated');
  const doubts: ConflictDoubt[] = dated ? [] : ['implied-period'];
  // The headline is questioned, not the text under it.
  const [questioned, other] = anchor ? questionedFirst(a, b) : [a, b];
  return { questioned, other, ...(slip && { slip }), severity: 'warning', doubts };
}

const besideFigure = ({ first }: Figure, other: Figure): ProofStep =>
  note(`beside: ${first.text}`, first.id, other.first.id);

/** The report of such a conflict where this slip explains it (`undefined`: where none does). Never an error: the names may differ. */
export function besideReports<M extends string>(
  message: M,
  slip: Slip | undefined,
  pair: FigureBeside,
  because: string,
): Report<M>[] {
  const conflict = besideConflict(pair);
  if (!conflict || conflict.slip !== slip) return [];
  const steps = pair.anchor ? [besideFigure(...pair.anchor)] : [note('headline', pair.a.first.id, pair.b.first.id)];
  return [conflictReport(message, conflict, [], because, { steps })];
}
