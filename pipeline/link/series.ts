import type { ClaimRecord } from '../model/annotation.js';
import type { Series, SeriesPoint } from '../model/metric.js';
import { daysOf } from '../model/period.js';
import { compareExact, parseExact } from '../text/exact.js';
import { compareText, grouped, mostFrequent } from './order.js';

/** What must be equal for two claims of one metric to stand in one series. */
export const seriesKeyOf = (claim: ClaimRecord): string =>
  [claim.kind, claim.scopeKey, claim.unitClass, claim.aspect].join('\t');

const pointKeyOf = (claim: ClaimRecord): string =>
  [claim.period ?? '', claim.periodBasis ?? '', claim.exact, claim.bound].join('\t');

const lastDayOf = (period: string | undefined): string => (period && daysOf(period)?.last) ?? '9999';

function comparePoints(a: SeriesPoint, b: SeriesPoint): number {
  return (
    compareText(lastDayOf(a.period), lastDayOf(b.period)) ||
    compareText(a.period ?? '', b.period ?? '') ||
    compareText(a.periodBasis ?? '', b.periodBasis ?? '') ||
    compareExact(parseExact(a.exact), parseExact(b.exact)) ||
    compareText(a.exact, b.exact) ||
    compareText(a.bound, b.bound)
  );
}

function pointOf(claims: readonly ClaimRecord[]): SeriesPoint {
  const { period, periodBasis, exact, bound } = claims[0]!;
  return {
    ...(period !== undefined && { period }),
    ...(periodBasis !== undefined && { periodBasis }),
    exact,
    bound,
    claims: claims.map((claim) => claim.id).sort(compareText),
  };
}

function oneSeries(claims: readonly ClaimRecord[]): Series {
  const { kind, aspect, scopeKey } = claims[0]!;
  return {
    kind,
    ...(scopeKey !== '' && { scope: scopeKey }),
    unit: mostFrequent(claims.map((claim) => claim.unit)),
    aspect,
    points: [...grouped(claims, pointKeyOf).values()].map(pointOf).sort(comparePoints),
  };
}

/**
 * The series of one metric: its values over time, by kind, scope, unit class and aspect. Targets and forecasts are no
 * part of what was: they stand in the claims alone.
 */
export const seriesOf = (claims: readonly ClaimRecord[]): Series[] =>
  [
    ...grouped(
      claims.filter((claim) => claim.status === 'actual'),
      seriesKeyOf,
    ),
  ]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, own]) => oneSeries(own));
