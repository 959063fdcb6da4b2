import type { Lexicon } from '../lexicon/lexicon.js';
import type { ClaimRecord } from '../model/annotation.js';
import type { Finding } from '../model/finding.js';
import { figuresOf } from './figure.js';
import type { Figure } from './figure.js';
import { claimsOfArticle, sameEvent } from './genealogy.js';
import { SAME_EVENT_NOTE } from './messages.js';
import { note } from './proof.js';
import { reprintedAmong } from './reprint.js';
import { findingOf } from './result.js';
import type { ClaimSeries, Language, Report, Rule, RuleContext } from './rule.js';
import { restatementAmong, seriesAmong, statementsAmong } from './subjects.js';
import { documentUnit, metricUnit, unitKind, unitName } from './units.js';
import type { CheckedDocument, Unit, UnitReader } from './units.js';

/** What checking one unit gives. */
export interface UnitResult {
  /** Merge those of all units with `mergeFindings`. */
  readonly findings: readonly Finding[];
  /** Every other unit that was consulted: a change in any of them checks this one again. Sorted. */
  readonly asked: readonly Unit[];
}

/** Answers what rules ask and remembers it. One for each unit. */
class Asking implements RuleContext {
  readonly #asked = new Set<Unit>();
  readonly #series = new Map<string, readonly ClaimSeries[]>();

  constructor(
    readonly lexicon: Lexicon,
    readonly reader: UnitReader,
    readonly unit: Unit,
  ) {}

  get asked(): Unit[] {
    this.#asked.delete(this.unit);
    return [...this.#asked].sort();
  }

  claimsOf(unit: Unit): readonly ClaimRecord[] {
    this.#asked.add(unit);
    return this.reader.claimsOf(unit);
  }

  seriesOf(key: string): readonly ClaimSeries[] {
    const known = this.#series.get(key);
    if (known) return known;
    const series = seriesAmong(this.claimsOf(metricUnit(key)), this.originalOf);
    this.#series.set(key, series);
    return series;
  }

  figureOf(claim: ClaimRecord): Figure {
    const figures = this.seriesOf(claim.key).flatMap((series) => series.figures);
    return (
      figures.find((figure) => figure.claims.some(({ id }) => id === claim.id)) ??
      figuresOf([claim], this.originalOf)[0]!
    );
  }

  claimsIn(doc: string): readonly ClaimRecord[] {
    return [...this.claimsOf(documentUnit(doc))].sort((a, b) => a.start - b.start);
  }

  documentOf(doc: string): CheckedDocument {
    return this.reader.documentOf(doc) ?? { doc };
  }

  readonly originalOf = (doc: string): string => this.reader.documentOf(doc)?.duplicateOf ?? doc;
}

function* reportsOfMetric(rule: Rule, key: string, context: Asking): Generator<Report> {
  for (const series of context.seriesOf(key)) {
    if (rule.subject === 'series') yield* rule.check(series, context);
    if (rule.subject === 'claim') for (const figure of series.figures) yield* rule.check(figure, context);
  }
}

/** What a rule reports of a unit; nothing where the unit is no subject of it. */
function* reportsOf(rule: Rule, unit: Unit, context: Asking): Generator<Report> {
  const name = unitName(unit);
  switch (unitKind(unit)) {
    case 'metric':
      yield* reportsOfMetric(rule, name, context);
      return;
    case 'document':
      if (rule.subject !== 'statement') return;
      for (const statement of statementsAmong(context.claimsOf(unit))) yield* rule.check(statement, context);
      return;
    case 'value':
      if (rule.subject !== 'value') return;
      yield* rule.check({ figures: figuresOf(context.claimsOf(unit), context.originalOf) }, context);
      return;
    case 'reprint':
      if (!rule.reprint) return;
      for (const { a, b } of reprintedAmong(context.claimsOf(unit), context.originalOf, (doc) => context.claimsIn(doc)))
        yield* rule.reprint({ a: context.figureOf(a), b: context.figureOf(b), printed: [a, b] }, context);
      return;
    case 'quote':
      if (rule.subject !== 'quotation') return;
      yield* rule.check(
        restatementAmong(context.reader.speechOf(unit), name, (doc) => context.documentOf(doc).published),
        context,
      );
  }
}

/** Says in the proof that the two figures compared were reported of one event. */
function withEvent(report: Report, context: Asking): Report {
  const [a, b] = report.figures.map((figure) => figure.first);
  if (!a || !b || a.doc === b.doc) return report;
  const claims = [a, b].map(({ doc, article }) => claimsOfArticle(context.claimsIn(doc), article));
  return sameEvent(claims[0]!, claims[1]!) ? { ...report, proof: [...report.proof, note(SAME_EVENT_NOTE)] } : report;
}

/**
 * Checks one unit with a list of rules: a pure function of what the reader answers. Knows no rule by name; the order in
 * which the reader gives claims, speech and documents changes nothing.
 */
export function checkUnitWith(
  rules: readonly Rule[],
  unit: Unit,
  reader: UnitReader,
  lexicon: Lexicon,
  language: Language = 'zh',
): UnitResult {
  const context = new Asking(lexicon, reader, unit);
  const findings: Finding[] = [];
  for (const rule of rules)
    for (const report of reportsOf(rule, unit, context))
      findings.push(findingOf(rule, withEvent(report, context), language));
  return { findings, asked: context.asked };
}
