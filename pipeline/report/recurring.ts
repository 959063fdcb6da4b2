import type { Language } from '../check/index.js';
import { compareText } from '../link/order.js';
import type { ClaimRecord } from '../model/annotation.js';
import type { Metric, Series, SeriesPoint } from '../model/metric.js';
import { daysOf } from '../model/period.js';
import { parseExact, toNumber } from '../text/exact.js';
import { BOUND_SIGNS } from './messages.js';
import type { Part } from './part.js';
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
  /** About how many days the period covers: 1, 30, 90, 180, 365. What is longer or shorter is another line. */
  readonly grain: number;
  /** The claims that say it, the earliest first; of very many, some. */
  readonly claims: readonly ClaimRecord[];
  readonly said: number;
}

export interface SeriesView {
  readonly series: Series;
  readonly rows: readonly PointRow[];
  /** Points of the series, shown or not. */
  readonly total: number;
}

/** A metric that several documents speak of, with its values over time. */
export interface RecurringMetric {
  readonly metric: Metric;
  readonly series: readonly SeriesView[];
  /** Series of the metric, shown or not. */
  readonly total: number;
}

/** What a page holds of one metric; the rest is in the exports. */
const MOST_SERIES = 6;
const MOST_POINTS = 40;
const MOST_CLAIMS = 60;

const DAY = 86_400_000;

/** Months are of one length, and so are quarters: rounded to ten days, a year to the nearest thirty. */
function grainOf(period: string | undefined): number {
  const days = period === undefined ? undefined : daysOf(period);
  if (!days) return 0;
  const length = (Date.parse(days.last) - Date.parse(days.first)) / DAY + 1;
  return length === 1 ? 1 : length < 100 ? Math.round(length / 10) * 10 : Math.round(length / 30) * 30;
}

const dayOf = (period: string | undefined): number | undefined => {
  const last = period === undefined ? undefined : daysOf(period)?.last;
  return last === undefined ? undefined : Date.parse(`${last}T00:00:00Z`) / DAY;
};

/** A value with its bound and unit: 超337.7万个, > 3,377,000 个. */
const valueWords = (point: Pick<SeriesPoint, 'exact' | 'bound'>, unit: string, language: Language): string =>
  `${BOUND_SIGNS[point.bound][language]}${readableExact(point.exact, language)}${language === 'en' && !/^[%倍]/.test(unit) ? ' ' : ''}${readableUnit(unit, language).trim()}`;

type ClaimOf = (id: string) => ClaimRecord | undefined;

function rowOf(point: SeriesPoint, series: Series, claimOf: ClaimOf, language: Language): PointRow {
  const day = dayOf(point.period);
  const own = point.claims.slice(0, MOST_CLAIMS).flatMap((id) => claimOf(id) ?? []);
  return {
    period: point.period === undefined ? '' : periodWords(point.period, language),
    implied: point.periodBasis !== 'stated',
    value: valueWords(point, series.unit, language),
    height: toNumber(parseExact(point.exact)),
    ...(day !== undefined && { day }),
    grain: grainOf(point.period),
    claims: own.sort((a, b) => compareText(a.published ?? '9999', b.published ?? '9999') || compareText(a.doc, b.doc)),
    said: point.claims.length,
  };
}

/** A metric with its values over time, those of most points first. */
export function metricView(metric: Metric, claimOf: ClaimOf, language: Language): RecurringMetric {
  const series = [...metric.series].sort((a, b) => b.points.length - a.points.length);
  return {
    metric,
    series: series.slice(0, MOST_SERIES).map((one) => ({
      series: one,
      rows: one.points.slice(-MOST_POINTS).map((point) => rowOf(point, one, claimOf, language)),
      total: one.points.length,
    })),
    total: series.length,
  };
}

const compareMetrics = (a: Metric, b: Metric): number =>
  b.documents - a.documents || b.claims - a.claims || compareText(a.name, b.name) || compareText(a.id, b.id);

/** Metrics of two documents and more, those of most documents first. Reads them once, holds a few times `most`. */
export function recurringMetrics(
  metrics: Iterable<Metric>,
  claimOf: ClaimOf,
  language: Language,
  most: number,
): Part<RecurringMetric> {
  const kept: Metric[] = [];
  const keepBest = (): void => void kept.sort(compareMetrics).splice(most);
  let total = 0;
  for (const metric of metrics) {
    if (metric.documents < 2) continue;
    total++;
    kept.push(metric);
    if (kept.length >= 4 * most) keepBest();
  }
  keepBest();
  return { shown: kept.map((metric) => metricView(metric, claimOf, language)), total };
}
