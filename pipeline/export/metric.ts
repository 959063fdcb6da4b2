import type { Metric, Series, SeriesPoint } from '../model/metric.js';
import type { MetricLine, PointLine, SeriesLine } from './lines.js';
import { numberOfText } from './number.js';

const pointLine = ({ period, periodBasis, exact, bound, claims }: SeriesPoint): PointLine => ({
  ...(period !== undefined && { period }),
  ...(periodBasis !== undefined && { periodBasis }),
  value: numberOfText(exact),
  bound,
  claims,
});

const seriesLine = ({ kind, scope, unit, aspect, points }: Series): SeriesLine => ({
  kind,
  ...(scope !== undefined && { scope }),
  unit,
  aspect,
  points: points.map(pointLine),
});

/** A metric as a line of the export. */
export const metricLine = ({ id, name, aliases, near, claims, documents, series }: Metric): MetricLine => ({
  id,
  name,
  aliases,
  near,
  claims,
  documents,
  series: series.map(seriesLine),
});
