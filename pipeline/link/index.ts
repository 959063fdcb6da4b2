import type { Lexicon } from '../lexicon/lexicon.js';
import type { ClaimRecord } from '../model/annotation.js';
import type { Metric } from '../model/metric.js';
import { nearMetrics } from './near.js';
import { byFrequency, compareText, grouped } from './order.js';
import { seriesOf } from './series.js';

export { intervalOfClaim } from './claim-interval.js';
export { metricIdOf, metricKey, type MetricKey } from './key.js';
export { scopeKeyOf } from './scope.js';
export { unitClassOf } from './unit-class.js';

/**
 * One metric across documents. Claims with one key are one metric; the order of the claims changes nothing, and an
 * unrelated document changes no metric but its own. Sorted by id.
 */
export function link(claims: readonly ClaimRecord[], lexicon: Lexicon): Metric[] {
  const byMetric = [...grouped(claims, (claim) => claim.metric.id)].sort(([a], [b]) => compareText(a, b));
  const near = nearMetrics(
    byMetric.map(([id, own]) => ({ id, key: own[0]!.key, unitClasses: new Set(own.map((claim) => claim.unitClass)) })),
    lexicon,
  );
  return byMetric.map(([id, own]) => {
    const [name, ...aliases] = byFrequency(own.map((claim) => claim.metric.name));
    return {
      id,
      name: name!,
      aliases,
      near: near.get(id) ?? [],
      claims: own.length,
      documents: new Set(own.map((claim) => claim.doc)).size,
      series: seriesOf(own),
    };
  });
}
