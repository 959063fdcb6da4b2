import { grouped } from '../link/order.js';
import type { Severity } from '../model/finding.js';
import { compareExact, exact, halfUnit, magnitude, multiply, subtract } from '../text/exact.js';
import { gap, relate } from '../text/interval.js';
import { comparable } from './comparable.js';
import type { Doubt } from './comparable.js';
import { plainValue } from './figure.js';
import type { Figure } from './figure.js';
import { pairsOf, questionedFirst } from './pair.js';
import { compareSeverity, lowest } from './rule.js';
import type { ClaimSeries } from './rule.js';
import { slipBetween } from './slip.js';
import type { Slip } from './slip.js';

/** Two comparable figures with no number in common. */
export interface Conflict {
  readonly questioned: Figure;
  readonly other: Figure;
  readonly slip?: Slip;
  readonly severity: Severity;
  readonly doubts: readonly (Doubt | 'soft-edge' | 'rounding' | 'far-apart')[];
}

/** More values than this for one day are not misprints: the name is too short for what was counted. */
const MOST_VALUES = 8;
/** Figures more than three times, or percentages more than ten points apart, are more likely two things than one error. */
const FAR_RATIO = exact(3);
const FAR_POINTS = exact(10);

const periodKey = ({ first, days }: Figure): string =>
  `${first.status}\t${first.aspect === 'stock' ? '' : days!.first}\t${days!.last}`;

function farApart(a: Figure, b: Figure): boolean {
  if (['growth', 'share', 'pp'].includes(a.first.kind))
    return compareExact(magnitude(subtract(a.value, b.value)), FAR_POINTS) > 0;
  const [x, y] = [magnitude(a.value), magnitude(b.value)];
  return compareExact(x, multiply(y, FAR_RATIO)) > 0 || compareExact(y, multiply(x, FAR_RATIO)) > 0;
}

/** Whether the smaller figure, cut off instead of rounded (6.19 printed as 6.1), would reach the other. */
function cutOffMeets(a: Figure, b: Figure): boolean {
  const between = gap(a.interval, b.interval);
  const [smaller] = compareExact(magnitude(a.value), magnitude(b.value)) < 0 ? [a] : [b];
  const rounded =
    smaller.first.bound === 'eq' && !!smaller.interval.min && compareExact(smaller.interval.min, smaller.value) !== 0;
  return rounded && !!between && compareExact(between, halfUnit(smaller.value)) < 0;
}

function conflictOf(a: Figure, b: Figure): Conflict | undefined {
  const related = relate(a.interval, b.interval);
  if (related.relation !== 'conflict') return undefined;
  const meeting = comparable(a, b);
  if (!meeting) return undefined;
  const slip = slipBetween(a, b);
  const doubts: Conflict['doubts'][number][] = [...meeting.doubts];
  const ceilings: Severity[] = [meeting.ceiling];
  const doubt = (name: Conflict['doubts'][number], ceiling: Severity): void => {
    doubts.push(name);
    ceilings.push(ceiling);
  };
  if (related.soft) doubt('soft-edge', 'warning');
  if (cutOffMeets(a, b)) doubt('rounding', 'warning');
  if (slip === undefined && farApart(a, b)) doubt('far-apart', 'info');
  const [questioned, other] = questionedFirst(a, b);
  return { questioned, other, ...(slip && { slip }), severity: lowest(...ceilings), doubts };
}

const KNOWN = new WeakMap<ClaimSeries, readonly Conflict[]>();

/**
 * Every two values of a series that hold for the same days and cannot both be true, once each, with the most that such a
 * conflict may weigh. Rules share them out by `slip`.
 */
export function conflictsIn(series: ClaimSeries): readonly Conflict[] {
  const known = KNOWN.get(series);
  if (known) return known;
  const byValues = new Map<string, Conflict>();
  const dated = series.figures.filter((figure) => figure.days !== undefined);
  for (const [period, figures] of grouped(dated, periodKey)) {
    if (figures.length < 2 || new Set(figures.map(plainValue)).size > MOST_VALUES) continue;
    for (const [a, b] of pairsOf(figures)) {
      const conflict = conflictOf(a, b);
      if (!conflict) continue;
      const key = [period, ...[plainValue(a), plainValue(b)].sort()].join('\t');
      const before = byValues.get(key);
      if (!before || compareSeverity(conflict.severity, before.severity) < 0) byValues.set(key, conflict);
    }
  }
  const conflicts = [...byValues.values()];
  KNOWN.set(series, conflicts);
  return conflicts;
}
