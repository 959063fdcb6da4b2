import type { Claim, Claimed } from '../model/claim.js';
import type { RawNotice } from '../model/notice.js';
import type { Attributed } from '../model/speech.js';
import { speakerAt } from '../speakers/speaker-at.js';
import { STAGE_VERSIONS, type Stage } from '../stage.js';
import { toRaw } from '../text/alignment.js';
import { negate } from '../text/exact.js';
import type { CleanSpan } from '../text/span.js';
import { aspectOf } from './aspect.js';
import { nameSpans, objectionTo } from './assertion.js';
import { impliedUnit } from './implied-unit.js';
import { readPeriods } from './period/index.js';
import { scanQuantities, type Quantity } from './quantity.js';
import { readingsOf, type Reading } from './readings.js';
import { ScopeReader } from './scope/index.js';
import { readStatus } from './status.js';

function assertedOf(article: Attributed, mentions: readonly CleanSpan[]): { asserted: Quantity[]; unread: Quantity[] } {
  const names = nameSpans(article.text);
  const asserted: Quantity[] = [];
  const unread: Quantity[] = [];
  for (const quantity of scanQuantities(article.text, mentions)) {
    const objection = objectionTo(article.text, quantity, names, mentions);
    if (objection === undefined)
      asserted.push(
        quantity.unit === '' && !quantity.ordinal
          ? { ...quantity, unit: impliedUnit(article.text, quantity) ?? '' }
          : quantity,
      );
    else if (objection === 'no-unit' && quantity.script === 'arabic') unread.push(quantity);
  }
  return { asserted, unread };
}

/** What is claimed: every quantity that somebody asserts, with what it measures, when, how firmly, and who says so. */
export const claim: Stage<Attributed, Claimed> = {
  name: 'claims',
  version: STAGE_VERSIONS.claims,
  run(article) {
    const periods = readPeriods(article);
    const { asserted, unread } = assertedOf(article, periods.mentions);
    const { readings, unnamed } = readingsOf(article, asserted, periods.mentions);
    const scopes = new ScopeReader(article, periods.mentions);
    const claims = readings.map((reading) => claimOf(article, reading, scopes, periods));
    const notice = (quantity: Quantity, detail?: string): RawNotice => ({
      code: 'unread-number',
      span: toRaw(article.alignment, quantity),
      ...(detail !== undefined && { detail }),
    });
    const notices = [...unread.map((quantity) => notice(quantity)), ...unnamed.map((quantity) => notice(quantity, 'metric'))]; // prettier-ignore
    return { ...article, claims, notices: [...article.notices, ...notices] };
  },
};

function claimOf(
  article: Attributed,
  reading: Reading,
  scopes: ScopeReader,
  periods: ReturnType<typeof readPeriods>,
): Claim {
  const { view, kind, metric } = reading;
  const { quantity } = view;
  const times = kind.kind === 'growth' && quantity.unit === '倍';
  const scaled = (value: Quantity['value']): Quantity['value'] => {
    const growth = times ? { ...value, exponent: value.exponent + 2 } : value;
    return kind.sign === -1 ? negate(growth) : growth;
  };
  const status = readStatus(view);
  const scope = scopes.read(view, metric.name, kind.kind);
  const clauseText = article.text.slice(view.clause.start, view.clause.end);
  const aspect = aspectOf({
    kind: kind.kind,
    metricText: scope.name,
    clauseText,
    hasStockCue: /目前|截至|累计|已/.test(clauseText),
  });
  const period = periods.periodFor({
    span: quantity,
    clause: view.clause,
    sentence: view.clause.sentence,
    kind: kind.kind,
    aspect,
    status: status.status,
  });
  const speaker = speakerAt(article, quantity.start);
  return {
    start: quantity.start,
    end: quantity.end,
    sentence: view.clause.sentence,
    metric: scope.name,
    kind: kind.kind,
    value: scaled(quantity.value),
    valueMax: quantity.valueMax && scaled(quantity.valueMax),
    unit: times ? '%' : kind.kind === 'rank' && quantity.unit === '' ? '位' : quantity.unit,
    bound: quantity.bound,
    hedges: quantity.hedges,
    whole: metric.whole,
    period: period.period,
    periodBasis: period.basis,
    aspect,
    base: period.base,
    status: status.status,
    scope: scope.scope,
    speaker,
    by: [metric.by, kind.by, quantity.by, scope.by, status.by, ...period.by],
  };
}
