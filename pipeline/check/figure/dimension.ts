import { factorOfUnit } from '../../link/dimension.js';
import { multiply } from '../../text/exact.js';
import type { Exact } from '../../text/exact.js';
import { intervalOf } from '../../text/interval.js';
import type { Interval } from '../../text/interval.js';
import { multiplyIntervals } from '../../text/interval-arithmetic.js';
import type { Figure } from './figure.js';

/* Figures in the unit of their dimension: 3公顷 as 45亩, 413.6公斤 as 0.4136吨. */

export function valueInDimension({ first, value }: Figure): Exact {
  const factor = factorOfUnit(first.unitClass);
  return factor === undefined ? value : multiply(value, factor);
}

export function intervalInDimension({ first, interval }: Figure): Interval {
  const factor = factorOfUnit(first.unitClass);
  return factor === undefined
    ? interval
    : (multiplyIntervals(interval, intervalOf({ value: factor, bound: 'eq' })) ?? interval);
}
