import { daysOf } from '../model/period.js';
import { exact } from '../text/exact.js';
import { addIntervals, intervalOf, multiplyIntervals } from '../text/interval.js';
import type { Interval } from '../text/interval.js';
import type { Figure } from './figure.js';
import type { ClaimSeries, RuleContext } from './rule.js';

/** A number as it is, rounded by nobody. */
const number = (value: number, divisor = 1): Interval => intervalOf({ value: exact(value, 0, divisor), bound: 'eq' });

/** One part in a hundred: what a percentage is multiplied by. */
export const HUNDREDTH = number(1, 100);

/** `1 + growth`: 6.1% gives 1.0605 to 1.0615. */
export const factorOf = (growth: Interval): Interval | undefined => {
  const hundred = addIntervals(number(100), growth);
  return multiplyIntervals(hundred, HUNDREDTH);
};

/** A level known for exactly these days, in the units of `unitClass` where that is given. */
export function levelAt(
  series: readonly ClaimSeries[],
  period: string,
  scopeKey: string,
  unitClass?: string,
): Figure | undefined {
  const days = daysOf(period);
  if (!days) return undefined;
  return series
    .filter((one) => one.kind === 'level' && one.scopeKey === scopeKey)
    .filter((one) => unitClass === undefined || one.unitClass === unitClass)
    .flatMap((one) => one.figures)
    .find(
      ({ first, days: own }) =>
        first.status === 'actual' &&
        first.periodBasis === 'stated' &&
        own?.last === days.last &&
        (first.aspect === 'stock' || own.first === days.first),
    );
}

/** The level now and the level of the base, in one unit class, where both are printed somewhere. */
export function levelsAround(
  figure: Figure,
  series: ClaimSeries,
  context: RuleContext,
): { readonly now: Figure; readonly before: Figure } | undefined {
  const { period, base, periodBasis, status } = figure.first;
  if (period === undefined || base === undefined || periodBasis !== 'stated' || status !== 'actual') return undefined;
  const siblings = context.seriesOf(series.key);
  const now = levelAt(siblings, period, series.scopeKey);
  const before = now && levelAt(siblings, base, series.scopeKey, now.first.unitClass);
  return now && before && now !== before ? { now, before } : undefined;
}
