import { dimensionOf, factorOfUnit } from '../link/dimension.js';
import { compareExact, exact, magnitude, multiply, subtract } from '../text/exact.js';
import { intervalOf } from '../text/interval.js';
import type { Interval } from '../text/interval.js';
import { multiplyIntervals } from '../text/interval-arithmetic.js';
import type { ProofStep } from '../model/finding.js';
import { relate } from '../text/relation.js';
import { conflictReport } from './conflict-report.js';
import { cutOffMeets, farApart } from './conflicts.js';
import type { Conflict, ConflictDoubt } from './conflicts.js';
import { significantDigits } from './figure.js';
import type { Figure } from './figure.js';
import { questionedFirst } from './pair.js';
import { note } from './proof.js';
import type { FigureBeside, Report } from './rule.js';
import { slipBetween } from './slip.js';
import type { Slip } from './slip.js';

/** 约 with fewer digits says no more than about. */
const ROUNDED_DIGITS = 3;
const SLIGHT = exact(5, -2);

const valueInDimension = ({ first, value }: Figure): Pick<Figure, 'first' | 'value'> => {
  const factor = factorOfUnit(first.unitClass);
  return factor === undefined ? { first, value } : { first, value: multiply(value, factor) };
};

/** The figure in the unit of its dimension: 3公顷 as 45亩. */
function inDimension({ first, interval }: Figure): Interval {
  const factor = factorOfUnit(first.unitClass);
  return factor === undefined
    ? interval
    : (multiplyIntervals(interval, intervalOf({ value: factor, bound: 'eq' })) ?? interval);
}

/** 约30.7亿 and 约37.0亿 are rounded to their last digit, and not to a tenth of all: changed about they are a slip of the pen. */
const isRoundedSlip = (a: Figure, b: Figure, slip: Slip | undefined): boolean =>
  slip === 'digit' &&
  [a, b].every(
    ({ first, value }) => first.bound === 'about' && significantDigits(value).length >= ROUNDED_DIGITS - 1,
  ) &&
  compareExact(magnitude(subtract(a.value, b.value)), multiply(magnitude(a.value), SLIGHT)) > 0;

/** Two figures that stand with one figure in two reports of one occasion and cannot both be true; undefined where they can. */
function besideConflict({ a, b, anchor, alike = false, retold = false }: FigureBeside): Conflict | undefined {
  if (a.first.kind !== b.first.kind || dimensionOf(a.first.unitClass) !== dimensionOf(b.first.unitClass))
    return undefined;
  const related = relate(inDimension(a), inDimension(b));
  const slip = a.first.unitClass === b.first.unitClass ? slipBetween(a, b) : undefined;
  if (!(alike && isRoundedSlip(a, b, slip)) && (related.relation !== 'conflict' || cutOffMeets(a, b))) return undefined;
  if (related.soft && slip === undefined) return undefined;
  if ((alike || retold) && slip === undefined && farApart(valueInDimension(a), valueInDimension(b))) return undefined;
  const dated = [a, b].every(({ first }) => first.periodBasis === 'stated');
  const doubts: ConflictDoubt[] = [
    ...(dated ? [] : (['implied-period'] as const)),
    ...(alike ? (['worded'] as const) : []),
    ...(retold ? (['same-article'] as const) : []),
  ];
  // The headline is questioned, not the text under it.
  const [questioned, other] = anchor || alike ? questionedFirst(a, b) : [a, b];
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
  const steps = pair.anchor
    ? [besideFigure(...pair.anchor)]
    : pair.alike || pair.retold
      ? []
      : [note('headline', pair.a.first.id, pair.b.first.id)];
  return [conflictReport(message, conflict, [], because, { steps })];
}
