import { dimensionOf } from '../../link/dimension.js';
import { compareExact, exact, magnitude, multiply, significantDigits, subtract } from '../../text/exact.js';
import type { ProofStep } from '../../model/finding.js';
import { relate } from '../../text/relation.js';
import { conflictReport } from './conflict-report.js';
import { cutOffMeets, farApart } from './conflicts.js';
import type { Conflict, ConflictDoubt } from './conflicts.js';
import { intervalInDimension, valueInDimension } from '../figure/dimension.js';
import type { Figure } from '../figure/figure.js';
import { questionedFirst } from '../figure/pair.js';
import { note } from '../proof.js';
import type { BesideBy, FigureBeside, Report } from '../rule.js';
import { slipBetween } from '../figure/slip.js';
import type { Slip } from '../figure/slip.js';

/** 约 with fewer digits says no more than about. */
const ROUNDED_DIGITS = 2;
const SLIGHT = exact(5, -2);

const areFarApart = (...pair: readonly [Figure, Figure]): boolean => {
  const [a, b] = pair.map((figure) => ({ first: figure.first, value: valueInDimension(figure) }));
  return farApart(a!, b!);
};

/** 约30.7亿 and 约37.0亿 are rounded to their last digit, and not to a tenth of all: changed about they are a slip of the pen. */
const isRoundedSlip = (a: Figure, b: Figure, slip: Slip | undefined): boolean =>
  slip === 'digit' &&
  [a, b].every(({ first, value }) => first.bound === 'about' && significantDigits(value).length >= ROUNDED_DIGITS) &&
  compareExact(magnitude(subtract(a.value, b.value)), multiply(magnitude(a.value), SLIGHT)) > 0;

/** Names that are one in other words alone, or in one article, are of two things where the figures are far apart. */
const NAMED_APART: ReadonlySet<BesideBy['is']> = new Set(['alike', 'retold']);
const DOUBT_OF: Readonly<Partial<Record<BesideBy['is'], ConflictDoubt>>> = {
  alike: 'worded',
  misprint: 'worded',
  retold: 'same-article',
};
/** The headline is questioned, not the text under it; what is told again, not what was told first. */
const IN_ORDER: ReadonlySet<BesideBy['is']> = new Set(['headline', 'retold']);

/** What is compared for other reasons than that two values of one time differ. */
const OF_OTHER_RULES: ReadonlySet<BesideBy['is']> = new Set(['plan', 'total']);

/** Two figures of one thing that cannot both be true; undefined where they can. */
function besideConflict({ a, b, by: { is } }: FigureBeside): Conflict | undefined {
  if (OF_OTHER_RULES.has(is)) return undefined;
  if (a.first.kind !== b.first.kind || dimensionOf(a.first.unitClass) !== dimensionOf(b.first.unitClass))
    return undefined;
  const related = relate(intervalInDimension(a), intervalInDimension(b));
  const slip = a.first.unitClass === b.first.unitClass ? slipBetween(a, b) : undefined;
  if (!(is === 'alike' && isRoundedSlip(a, b, slip)) && (related.relation !== 'conflict' || cutOffMeets(a, b)))
    return undefined;
  if (related.soft && slip === undefined) return undefined;
  // 126吨 and 126公斤 differ in their unit: see unit-conflict.
  if (is === 'misprint' && slip === undefined) return undefined;
  if (NAMED_APART.has(is) && slip === undefined && areFarApart(a, b)) return undefined;
  const dated = [a, b].every(({ first }) => first.periodBasis === 'stated');
  const doubts: ConflictDoubt[] = [
    ...(dated ? [] : (['implied-period'] as const)),
    ...(DOUBT_OF[is] ? [DOUBT_OF[is]] : []),
  ];
  const [questioned, other] = IN_ORDER.has(is) ? [a, b] : questionedFirst(a, b);
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
  return [conflictReport(message, conflict, [], because, { steps: stepsOf(pair) })];
}

/** What the proof says of why the two are compared, beside their names and times. */
function stepsOf({ a, b, by }: FigureBeside): ProofStep[] {
  switch (by.is) {
    case 'anchor':
      return [besideFigure(...by.anchor)];
    case 'headline':
      return [note('headline', a.first.id, b.first.id)];
    case 'alike':
    case 'misprint':
    case 'plan':
    case 'total':
    case 'retold':
      return [];
  }
}
