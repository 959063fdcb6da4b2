import { grouped } from '../../link/order.js';
import type { Severity } from '../../model/finding.js';
import { compareExact, exact, halfUnit, magnitude, multiply, subtract } from '../../text/exact.js';
import { gap, relate } from '../../text/relation.js';
import { comparable } from './comparable.js';
import type { Doubt } from './doubts.js';
import { plainValue } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { pairsOf, questionedFirst } from '../figure/pair.js';
import { isHeadline, restated } from './restated.js';
import { leadsSentence } from '../words/narrowing.js';
import { compareSeverity, lowest } from '../rule.js';
import type { ClaimSeries, RuleContext } from '../rule.js';
import { slipBetween } from '../figure/slip.js';
import type { Slip } from '../figure/slip.js';

/** Two comparable figures with no number in common. */
export interface Conflict {
  readonly questioned: Figure;
  readonly other: Figure;
  readonly slip?: Slip;
  readonly severity: Severity;
  readonly doubts: readonly ConflictDoubt[];
}

/** A conflict, and whether its figures are more likely of two things. */
interface Found extends Conflict {
  readonly hopeless: boolean;
}

/** A doubt about what is compared, or about how the values differ. */
export type ConflictDoubt = Doubt | 'soft-edge' | 'rounding' | 'apart' | 'far-apart' | 'loose';

/** More values than this for one day are not misprints: the name is too short for what was counted. */
const MOST_VALUES = 8;
/** Figures more than three times, or percentages more than ten points apart, are more likely two things than one error. */
const FAR_RATIO = exact(3);
const FAR_POINTS = exact(10);

const periodKey = ({ first, days }: Figure): string =>
  `${first.status}\t${first.aspect === 'stock' ? '' : (days?.first ?? '')}\t${days?.last ?? ''}`;

/** Whether two figures are so far apart that they are more likely of two things: three times, ten points. */
export function farApart(a: Pick<Figure, 'first' | 'value'>, b: Pick<Figure, 'first' | 'value'>): boolean {
  if (['growth', 'share', 'pp'].includes(a.first.kind))
    return compareExact(magnitude(subtract(a.value, b.value)), FAR_POINTS) > 0;
  const [x, y] = [magnitude(a.value), magnitude(b.value)];
  return compareExact(x, multiply(y, FAR_RATIO)) > 0 || compareExact(y, multiply(x, FAR_RATIO)) > 0;
}

/** Whether the smaller figure, cut off instead of rounded (6.19 printed as 6.1), would reach the other. */
export function cutOffMeets(a: Figure, b: Figure): boolean {
  const between = gap(a.interval, b.interval);
  const [smaller] = compareExact(magnitude(a.value), magnitude(b.value)) < 0 ? [a] : [b];
  const rounded =
    smaller.first.bound === 'eq' && !!smaller.interval.min && compareExact(smaller.interval.min, smaller.value) !== 0;
  return rounded && !!between && compareExact(between, halfUnit(smaller.value)) < 0;
}

/** What leaves a finding at `info`; beside another doubt the figures are of two things, and nothing is reported. */
const STRONG: ReadonlySet<ConflictDoubt> = new Set([
  'same-article',
  'narrowed',
  'assembled',
  'name',
  'part',
  'kind',
  'far-apart',
]);
/** Such figures are of one thing only where a slip of the pen explains them: 产量, 死亡人数; ranks; a batch. */
const UNNAMED: readonly ConflictDoubt[] = ['generic-name', 'kind', 'part'];

/** With more doubts than these even two names that stand alone are of two things. */
const MOST_DOUBTS = 2;

const bothLead = (a: Figure, b: Figure): boolean => [a, b].every(({ claims }) => claims.some(leadsSentence));
const inOneArticle = (a: Figure, b: Figure): boolean => a.first.article === b.first.article;

/** Whether the figures are more likely of two things. A slip of the pen explains more, but not two names at once. */
function hopeless(a: Figure, b: Figure, doubts: readonly ConflictDoubt[], slip: Slip | undefined): boolean {
  const strong = doubts.filter((doubt) => STRONG.has(doubt));
  if (UNNAMED.some((doubt) => doubts.includes(doubt)) && (slip === undefined || doubts.length > 1)) return true;
  if ((doubts.includes('far-apart') || inOneArticle(a, b)) && strong.length > 0 && !bothLead(a, b)) return true;
  const most = strong.length > 0 && slip === undefined ? 1 : MOST_DOUBTS;
  return doubts.length > most;
}

/** Percentages whose names open their sentences are of one thing, however far apart: 新设外商投资企业同比增长7.6%, 25.5%. */
const mayBeFar = (a: Figure, b: Figure): boolean => restated(a, b) || (a.first.unitClass === '%' && bothLead(a, b));

function* doubtsOfValues(a: Figure, b: Figure, slip: Slip | undefined, soft: boolean): Generator<ConflictDoubt> {
  if (soft) yield 'soft-edge';
  if (cutOffMeets(a, b)) yield 'rounding';
  if (slip === undefined && farApart(a, b)) yield mayBeFar(a, b) ? 'apart' : 'far-apart';
}

const CEILING: Readonly<Record<'soft-edge' | 'rounding' | 'apart' | 'far-apart', Severity>> = {
  'soft-edge': 'warning',
  rounding: 'warning',
  apart: 'warning',
  'far-apart': 'info',
};

const headlineFirst = (a: Figure, b: Figure): readonly [Figure, Figure] | undefined =>
  isHeadline(a.first, b.first) ? [a, b] : isHeadline(b.first, a.first) ? [b, a] : undefined;

function conflictOf(a: Figure, b: Figure): Found | undefined {
  const related = relate(a.interval, b.interval);
  if (related.relation !== 'conflict') return undefined;
  const meeting = comparable(a, b);
  if (!meeting) return undefined;
  const slip = slipBetween(a, b);
  const ofValues = [...doubtsOfValues(a, b, slip, related.soft)];
  const doubts: ConflictDoubt[] = [...meeting.doubts, ...ofValues];
  const ceilings = ofValues.map((doubt) => CEILING[doubt as keyof typeof CEILING]);
  // The headline is questioned, not the text under it.
  const [questioned, other] = headlineFirst(a, b) ?? questionedFirst(a, b);
  const severity = lowest(meeting.ceiling, ...ceilings);
  return { questioned, other, ...(slip && { slip }), severity, doubts, hopeless: hopeless(a, b, doubts, slip) };
}

/** Slips are rare: a name whose figures differ in this many periods, and in more than a third of them, is too short. */
const LOOSE_PERIODS = 3;

const periodOf = ({ questioned }: Conflict): string => periodKey(questioned);

/** Conflicts of a name that conflicts all over weigh least: 固定资产投资 of the country, of the railways, of the villages. */
function withoutLoose(conflicts: readonly Found[], figures: readonly Figure[]): Conflict[] {
  const conflicting = new Set(conflicts.map(periodOf)).size;
  const periods = [...grouped(figures, periodKey).values()].filter((same) => same.length > 1).length;
  const hopeful = conflicts.filter(({ hopeless }) => !hopeless);
  if (conflicting < LOOSE_PERIODS || conflicting * 3 <= periods) return hopeful;
  return hopeful
    .filter(({ questioned, other }) => !inOneArticle(questioned, other))
    .filter(({ doubts }) => !doubts.some((doubt) => STRONG.has(doubt)))
    .map((conflict) => ({ ...conflict, severity: 'info' as const, doubts: [...conflict.doubts, 'loose' as const] }));
}

/**
 * What figures of a series are compared with: each other, and those of a flow with running totals as well (一季度累计完成33亿件
 * is the flow of the quarter, however it is told).
 */
export function comparedFigures(series: ClaimSeries, context: RuleContext): readonly Figure[] {
  if (series.aspect !== 'flow') return series.figures;
  const { key, kind, scopeKey, unitClass } = series;
  const totals = context
    .seriesOf(key)
    .filter(
      (other) =>
        other.aspect === 'cumulative' &&
        other.kind === kind &&
        other.scopeKey === scopeKey &&
        other.unitClass === unitClass,
    );
  if (totals.length === 0) return series.figures;
  return [series, ...totals].flatMap(({ figures }) => figures);
}

/** Pairs of figures that hold for the same days; two running totals are compared in a series of their own. */
function* pairsToCompare(series: ClaimSeries, context: RuleContext): Generator<readonly [Figure, Figure]> {
  const dated = comparedFigures(series, context).filter((figure) => figure.days !== undefined);
  for (const figures of grouped(dated, periodKey).values()) {
    if (figures.length < 2 || new Set(figures.map(plainValue)).size > MOST_VALUES) continue;
    for (const [a, b] of pairsOf(figures))
      if (a.first.aspect === series.aspect || b.first.aspect === series.aspect) yield [a, b];
  }
}

const compareFound = (a: Found, b: Found): number =>
  Number(a.hopeless) - Number(b.hopeless) || compareSeverity(a.severity, b.severity);

const NONE: readonly Conflict[] = [];
const KNOWN = new WeakMap<ClaimSeries, readonly Conflict[]>();

/**
 * Every two values of a series that hold for the same days and cannot both be true, once each, with the most that such a
 * conflict may weigh. Rules share them out by `slip`.
 */
export function conflictsIn(series: ClaimSeries, context: RuleContext): readonly Conflict[] {
  if (comparedFigures(series, context).length < 2) return NONE;
  const known = KNOWN.get(series);
  if (known) return known;
  const byValues = new Map<string, Found>();
  for (const [a, b] of pairsToCompare(series, context)) {
    const conflict = conflictOf(a, b);
    if (!conflict) continue;
    const key = [periodKey(a), ...[plainValue(a), plainValue(b)].sort()].join('\t');
    const before = byValues.get(key);
    if (!before || compareFound(conflict, before) < 0) byValues.set(key, conflict);
  }
  const conflicts = withoutLoose([...byValues.values()], series.figures);
  KNOWN.set(series, conflicts);
  return conflicts;
}
