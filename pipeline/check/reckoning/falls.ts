import { compareText } from '../../link/order.js';
import { compareExact, exact, multiply } from '../../text/exact.js';
import { relate } from '../../text/relation.js';
import { plainValue } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';

/** An earlier figure and a later one that stands below it. */
export interface Fall {
  readonly earlier: Figure;
  readonly later: Figure;
}

const byDay = (a: Figure, b: Figure): number =>
  compareText(a.days!.last, b.days!.last) ||
  compareText(a.first.published ?? '', b.first.published ?? '') ||
  compareText(a.meaning, b.meaning);

/** A third of it or less is a part of it (6个自贸试验区 of one region), not a loss. */
const FAR = exact(3);
export const farBelow = (lower: Figure, upper: Figure): boolean =>
  compareExact(multiply(lower.value, FAR), upper.value) <= 0;

/** Every number that `lower` may be is below every number that `upper` may be, and `lower` was said of a later day. */
const isBelow = (lower: Figure, upper: Figure): boolean =>
  compareExact(lower.value, upper.value) < 0 &&
  upper.days!.last < lower.days!.last &&
  relate(upper.interval, lower.interval).relation === 'conflict';

/** Some figure after this one is no lower than the level: the level was real, and what lay between fell below it. */
const isReachedAgain = (level: Figure, after: readonly Figure[]): boolean =>
  after.some((figure) => relate(figure.interval, level.interval).relation !== 'conflict' || !isBelow(figure, level));

/** The highest so far, or what lies under it where it stands out as a misprint would (364.7亿 over 364.7万). */
function levelFor(figure: Figure, levels: readonly Figure[]): Figure | undefined {
  const [highest, under] = [levels.at(-1), levels.at(-2)];
  if (!highest || !isBelow(figure, highest) || !farBelow(figure, highest)) return highest;
  return under && farBelow(under, highest) ? under : undefined;
}

/**
 * The falls of what may not fall, in the order of their days. `figures` have days and are facts about the whole.
 *
 * Figures are held against the highest before them. Where a later one reaches that level again (222, 196.8, 210.2, 231),
 * each one between fell; where none does (207, 302, 219, 226), the level was the misprint, and accuses only what follows
 * it. A value said before is an old figure said again (see stale-figure), and what is far below a level that later
 * figures reach is a part, no loss.
 */
export function fallsAmong(figures: readonly Figure[]): Fall[] {
  const sorted = [...figures].sort(byDay);
  const seen = new Set<string>();
  const falls: Fall[] = [];
  let levels: Figure[] = [];
  for (const [at, figure] of sorted.entries()) {
    if (seen.has(plainValue(figure))) continue;
    seen.add(plainValue(figure));
    const after = sorted.slice(at + 1);
    const peak = levels.at(-1);
    const isPeak = peak !== undefined && isBelow(figure, peak) && !isReachedAgain(peak, after);
    const level = isPeak && after.length > 0 ? peak : levelFor(figure, levels);
    if (level && isBelow(figure, level)) falls.push({ earlier: level, later: figure });
    if (isPeak) levels = levels.filter((one) => !isBelow(figure, one));
    if (!peak || isPeak || compareExact(figure.value, peak.value) >= 0) levels.push(figure);
  }
  return falls;
}
