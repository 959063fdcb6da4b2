import type { Sentence } from '../model/article.js';
import type { Claim, Claimed } from '../model/claim.js';
import type { RawNotice } from '../model/notice.js';
import type { Attributed } from '../model/speech.js';
import { speakerAt } from '../speakers/speaker-at.js';
import type { Stage } from '../stage.js';
import { toRaw } from '../text/alignment.js';
import { negate } from '../text/exact.js';
import type { CleanSpan } from '../text/span.js';
import { aspectOf } from './aspect.js';
import { impliedUnit, nameSpans, objectionTo } from './assertion.js';
import { clausesOf, type Clause } from './clause.js';
import { readKind, type KindReading } from './kind.js';
import { frameFor } from './metric/count.js';
import { readMetric } from './metric/index.js';
import type { Antecedent, MetricReading } from './metric/reading.js';
import { topicBefore, topicOf } from './metric/topic.js';
import { partOfCount } from './metric/whole.js';
import { readPeriods } from './period/index.js';
import { scanQuantities, type Quantity } from './quantity.js';
import { ScopeReader } from './scope/index.js';
import { readStatus } from './status.js';
import { viewsOf, type QuantityView } from './view.js';

/** A quantity with what the reading so far has made of it. */
interface Reading {
  readonly view: QuantityView;
  readonly kind: KindReading;
  readonly metric: MetricReading;
}

const quantitiesBySentence = (sentences: readonly Sentence[], quantities: readonly Quantity[]): Quantity[][] => {
  const rows: Quantity[][] = sentences.map(() => []);
  let sentence = 0;
  for (const quantity of quantities) {
    while (sentence < sentences.length && sentences[sentence]!.end <= quantity.start) sentence++;
    if (sentence < sentences.length && sentences[sentence]!.start <= quantity.start) rows[sentence]!.push(quantity);
  }
  return rows;
};

/** A metric that a later ellipsis can mean: never a duration, a rank or a count of bodies. */
const asAntecedent = (reading: Reading): Antecedent | undefined => {
  const { kind } = reading.kind;
  const named = reading.metric.of ?? reading.metric.name;
  if (((kind === 'duration' || kind === 'rank') && !reading.metric.of) || reading.metric.whole) return undefined;
  const { clause, quantity } = reading.view;
  const { subject } = frameFor(reading.view);
  return { name: named, kind, unit: quantity.unit, sentence: clause.sentence, clauseStart: clause.start, subject }; // prettier-ignore
};

/** Reads kinds and metrics of one sentence, left to right: each may lean on those before it. */
function readSentence(
  views: readonly QuantityView[],
  clauses: readonly Clause[],
  periods: readonly CleanSpan[],
  sentenceTopic: string,
  paragraphAntecedent: Antecedent | undefined,
): Reading[] {
  const kinds: (KindReading | undefined)[] = [];
  const metrics: (MetricReading | undefined)[] = [];
  const readings: Reading[] = [];
  const wholes = new Set(views.map((view) => partOfCount(view)?.wholePlace).filter((place) => place !== undefined));
  let antecedent = paragraphAntecedent;
  for (const view of views) {
    const kind = readKind(view, (place) => kinds[place]);
    kinds[view.place] = kind;
    if (wholes.has(view.place)) continue;
    const topic = topicBefore(view.article, view.clause.sentence, clauses, view.siblings, view.clause.start, periods);
    const metric = readMetric({ view, views, kind, periods, earlier: metrics, topic, sentenceTopic, ...(antecedent && { antecedent }) }); // prettier-ignore
    metrics[view.place] = metric;
    if (!metric) continue;
    const reading = { view, kind, metric };
    readings.push(reading);
    antecedent = asAntecedent(reading) ?? antecedent;
  }
  return readings;
}

/** The spans of an ordered list that lie inside another, by binary search. */
function within(spans: readonly CleanSpan[], outer: CleanSpan): CleanSpan[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < outer.start) low = middle + 1;
    else high = middle;
  }
  const inside: CleanSpan[] = [];
  for (; low < spans.length && spans[low]!.end <= outer.end; low++) inside.push(spans[low]!);
  return inside;
}

function assertedOf(article: Attributed, mentions: readonly CleanSpan[]): { asserted: Quantity[]; unread: Quantity[] } {
  const names = nameSpans(article.text);
  const asserted: Quantity[] = [];
  const unread: Quantity[] = [];
  for (const quantity of scanQuantities(article.text)) {
    const objection = objectionTo(article.text, quantity, names, mentions);
    if (objection === undefined)
      asserted.push(quantity.unit === '' ? { ...quantity, unit: impliedUnit(article.text, quantity) ?? '' } : quantity);
    else if (objection === 'no-unit' && quantity.script === 'arabic') unread.push(quantity);
  }
  return { asserted, unread };
}

/** What is claimed: every quantity that somebody asserts, with what it measures, when, how firmly, and who says so. */
export const claim: Stage<Attributed, Claimed> = {
  name: 'claims',
  version: 1,
  run(article) {
    const periods = readPeriods(article);
    const { asserted, unread } = assertedOf(article, periods.mentions);
    const scopes = new ScopeReader(article, periods.mentions);
    const claims: Claim[] = [];
    const notices: RawNotice[] = unread.map((quantity) => ({
      code: 'unread-number',
      span: toRaw(article.alignment, quantity),
    }));
    let antecedent: Antecedent | undefined;
    let paragraph = -1;
    let sentenceTopic = '';
    quantitiesBySentence(article.sentences, asserted).forEach((row, index) => {
      const sentence = article.sentences[index]!;
      if (sentence.paragraph !== paragraph) {
        paragraph = sentence.paragraph;
        antecedent = undefined;
        sentenceTopic = '';
      }
      const clauses = clausesOf(article.text, sentence, index);
      if (row.length === 0) {
        sentenceTopic = topicOf(article, clauses[0] ?? sentence, sentence.tokens, periods.mentions);
        return;
      }
      const views = viewsOf(article, index, clauses, row, within(periods.mentions, sentence));
      const readings = readSentence(views, clauses, periods.mentions, sentenceTopic, antecedent);
      sentenceTopic = '';
      for (const reading of readings) {
        claims.push(claimOf(article, reading, scopes, periods));
        antecedent = asAntecedent(reading) ?? antecedent;
      }
      for (const view of views)
        if (!readings.some((r) => r.view === view) && !views.some((v) => partOfCount(v)?.wholePlace === view.place))
          notices.push({ code: 'unread-number', span: toRaw(article.alignment, view.quantity), detail: 'metric' });
    });
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
    ...(quantity.valueMax && { valueMax: scaled(quantity.valueMax) }),
    unit: times ? '%' : kind.kind === 'rank' && quantity.unit === '' ? '位' : quantity.unit,
    bound: quantity.bound,
    hedges: quantity.hedges,
    ...(metric.whole && { whole: metric.whole }),
    ...(period.period !== undefined && { period: period.period }),
    ...(period.basis !== undefined && { periodBasis: period.basis }),
    aspect,
    ...(period.base !== undefined && { base: period.base }),
    status: status.status,
    ...(scope.scope !== undefined && { scope: scope.scope }),
    ...(speaker !== undefined && { speaker }),
    by: [metric.by, kind.by, quantity.by, scope.by, status.by, ...period.by],
  };
}
