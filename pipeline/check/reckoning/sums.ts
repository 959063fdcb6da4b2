import type { ProofStep, Severity } from '../../model/finding.js';
import { add, compareExact, exact, multiply } from '../../text/exact.js';
import { addIntervals } from '../../text/interval-arithmetic.js';
import { gap, relate } from '../../text/relation.js';
import type { Interval } from '../../text/interval.js';
import type { Figure } from '../figure/figure.js';
import { sideBySide } from '../figure/pair.js';
import { comparedSets, read, stepOf } from '../proof.js';
import { printReckoned } from '../conflict/repair.js';
import type { Report } from '../rule.js';

const ZERO = exact(0);
/** Parts that a hundredth of the whole would reconcile are rounded, or leave something small out. */
const SLIGHT = exact(1, -2);

/** The sum of figures, with a step of proof for each addition. */
export function sumOf(parts: readonly Figure[]): { readonly sum: Interval; readonly steps: readonly ProofStep[] } {
  const steps: ProofStep[] = [];
  const sum = parts.slice(1).reduce((total, part) => {
    const next = addIntervals(total, part.interval);
    steps.push(stepOf('add', total, part.interval, next));
    return next;
  }, parts[0]!.interval);
  return { sum, steps };
}

const totalOf = (parts: readonly Figure[]) => parts.reduce((total, { value }) => add(total, value), ZERO);

/** The whole as its parts would have it: for asking which slip of the pen explains the difference. */
export const reckonedWhole = (parts: readonly Figure[]): Pick<Figure, 'value'> => ({ value: totalOf(parts) });

/** Whether less than a hundredth of the whole is missing. */
export function missesSlightly(whole: Figure, parts: readonly Figure[]): boolean {
  const between = gap(whole.interval, sumOf(parts).sum);
  return !between || compareExact(between, multiply(whole.value, SLIGHT)) < 0;
}

/** A report where the whole is no sum of its parts; none where rounding lets them agree. `repairable`: the whole is printed anew. */
export function sumReports<M extends string>(
  message: M,
  whole: Figure,
  parts: readonly Figure[],
  severity: Severity,
  repairable = true,
): Report<M>[] {
  const { sum, steps } = sumOf(parts);
  const related = relate(whole.interval, sum);
  if (related.relation !== 'conflict') return [];
  const repair = repairable ? printReckoned(whole, totalOf(parts)) : undefined;
  return [
    {
      message,
      values: { ...sideBySide(whole, parts[0]!), parts: parts.map(({ first }) => first.text).join('＋') },
      severity: related.soft ? 'info' : severity,
      figures: [whole, ...parts],
      ...(repair && { repair }),
      proof: [read(whole), ...parts.map(read), ...steps, comparedSets(whole.interval, sum)],
    },
  ];
}
