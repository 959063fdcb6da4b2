import type { Language } from '../check/index.js';
import { compareText } from '../link/order.js';
import type { ClaimRecord } from '../model/annotation.js';
import type { Metric, Series, SeriesPoint } from '../model/metric.js';
import { daysOf } from '../model/period.js';
import { parseExact, toNumber } from '../text/exact.js';
import { BOUND_SIGNS } from './messages.js';
import { readableExact, readableUnit } from './number.js';
import { periodWords } from './period-words.js';

/** One value of a metric at one period, as a table shows it. */
export interface PointRow {
  readonly period: string;
  /** Dated only by publication. */
  readonly implied: boolean;
  /** 超337.7万个. */
  readonly value: string;
  /** For a drawing only; the text above is exact. */
  readonly height: number;
  /** Days since 1970-01-01 of the period's last day; absent for an unknown year. */
  readonly day?: number;
  readonly claims: readonly ClaimRecord[];
}

export interface SeriesView {
  readonly series: Series;
  readonly rows: readonly PointRow[];
}

/** A metric that several documents speak of, with its values over time. */
export interface RecurringMetric {
  readonly metric: Metric;
  readonly series: readonly SeriesView[];
}

const DAY = 86_400_000;

const dayOf = (period: string | undefined): number | undefined => {
  const last = period === undefined ? undefined : daysOf(period)?.last;
  return last === undefined ? undefined : Date.parse(`${last}T00:00:00Z`) / DAY;
};

/** A value with its bound and unit: 超337.7万个, > 3,377,000 个. */
export const valueWords = (point: Pick<SeriesPoint, 'exact' | 'bound'>, unit: string, language: Language): string =>
  `${BOUND_SIGNS[point.bound][language]}${readableExact(point.exact, language)}${language === 'en' && !/^[%倍]/.test(unit) ? ' ' : ''}${readableUnit(unit, language).trim()}`;

function rowOf(
  point: SeriesPoint,
  series: Series,
  claims: ReadonlyMap<string, ClaimRecord>,
  language: Language,
): PointRow {
  const day = dayOf(point.period);
  const own = point.claims.flatMap((id) => claims.get(id) ?? []);
  return {
    period: point.period === undefined ? '' : periodWords(point.period, language),
    implied: point.periodBasis !== 'stated',
    value: valueWords(point, series.unit, language),
    height: toNumber(parseExact(point.exact)),
    ...(day !== undefined && { day }),
    claims: own.sort((a, b) => compareText(a.published ?? '', b.published ?? '') || compareText(a.doc, b.doc)),
  };
}

/** Metrics of two documents and more, those of most documents first. */
export const recurringMetrics = (
  metrics: readonly Metric[],
  claims: ReadonlyMap<string, ClaimRecord>,
  language: Language,
): RecurringMetric[] =>
  metrics
    .filter((metric) => metric.documents > 1)
    .sort((a, b) => b.documents - a.documents || b.claims - a.claims || compareText(a.name, b.name))
    .map((metric) => ({
      metric,
      series: [...metric.series]
        .sort((a, b) => b.points.length - a.points.length)
        .map((series) => ({ series, rows: series.points.map((point) => rowOf(point, series, claims, language)) })),
    }));
