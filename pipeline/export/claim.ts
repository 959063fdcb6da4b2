import { intervalOfClaim } from '../link/index.js';
import type { ClaimRecord } from '../model/annotation.js';
import type { Interval } from '../text/interval.js';
import type { ClaimLine, IntervalLine } from './lines.js';
import { numberOf, numberOfText } from './number.js';

const intervalLine = ({ min, max, minOpen, maxOpen, soft }: Interval): IntervalLine => ({
  ...(min && { min: numberOf(min) }),
  ...(max && { max: numberOf(max) }),
  minOpen: min !== undefined && minOpen,
  maxOpen: max !== undefined && maxOpen,
  soft,
});

/** A claim as a line of the export: keys and classes that serve linking stay inside, numbers are added. */
export function claimLine(claim: ClaimRecord): ClaimLine {
  const { id, doc, article, start, end, text, sentence, metric, kind, exact, exactMax, unit, bound, whole } = claim;
  const { period, periodBasis, aspect, base, status, scope, speaker, by } = claim;
  return {
    id,
    doc,
    article,
    start,
    end,
    text,
    sentence,
    metric: { id: metric.id, name: metric.name },
    kind,
    value: numberOfText(exact),
    ...(exactMax !== undefined && { valueMax: numberOfText(exactMax) }),
    exact,
    unit,
    bound,
    interval: intervalLine(intervalOfClaim(claim)),
    ...(whole !== undefined && { whole: numberOfText(whole) }),
    ...(period !== undefined && { period }),
    ...(periodBasis !== undefined && { periodBasis }),
    aspect,
    ...(base !== undefined && { base }),
    status,
    ...(scope !== undefined && { scope }),
    ...(speaker !== undefined && { speaker }),
    by,
  };
}
