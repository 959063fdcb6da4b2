import type { Lexicon } from '../lexicon/lexicon.js';
import type { ClaimRecord } from '../model/annotation.js';
import type { ClaimKind } from '../model/claim.js';
import type { Finding } from '../model/finding.js';
import { PAIRS_OF, pairsInDocument, pairsOfValue } from './beside/pairs-by-unit.js';
import { figuresOf } from './figure/figure.js';
import type { Figure } from './figure/figure.js';
import { claimsOfArticle, sameEvent } from './figure/genealogy.js';
import { SAME_EVENT_NOTE } from './messages.js';
import { note } from './proof.js';
import { reprintedAmong } from './reprint.js';
import { findingOf } from './result.js';
import type { ClaimSeries, FigureBeside, Language, Report, Rule, RuleContext } from './rule.js';
import { MadeOfClaims } from './made-of-claims.js';
import { restatementAmong, statementsAmong } from './subjects.js';
import { documentUnit, metricUnit, momentUnit, unitKind, unitName } from './units.js';
import type { CheckedDocument, Unit, UnitReader } from './units.js';

/** What checking one unit gives. */
export interface UnitResult {
  /** Merge those of all units with `mergeFindings`. */
  readonly findings: readonly Finding[];
  /** Every other unit that was consulted: a change in any of them checks this one again. Sorted. */
  readonly asked: readonly Unit[];
}

const NOBODY: readonly Unit[] = [];

const MADE = new WeakMap<UnitReader, MadeOfClaims>();

/** All answers of a reader are of one moment: what is made of one holds for every unit that asks the same. */
function madeFor(reader: UnitReader): MadeOfClaims {
  const known = MADE.get(reader);
  if (known) return known;
  const made = new MadeOfClaims();
  MADE.set(reader, made);
  return made;
}

/** Answers what rules ask and remembers it. One for each unit. */
class Asking implements RuleContext {
  readonly #asked = new Set<Unit>();
  readonly #made: MadeOfClaims;

  constructor(
    readonly lexicon: Lexicon,
    readonly reader: UnitReader,
    readonly unit: Unit,
  ) {
    this.#made = madeFor(reader);
  }

  get asked(): readonly Unit[] {
    this.#asked.delete(this.unit);
    if (this.#asked.size === 0) return NOBODY;
    return [...this.#asked].sort();
  }

  claimsOf(unit: Unit): readonly ClaimRecord[] {
    this.#asked.add(unit);
    return this.#made.owned(this.reader.claimsOf(unit), this.documentOf);
  }

  seriesOf(key: string): readonly ClaimSeries[] {
    return this.#made.series(this.claimsOf(metricUnit(key)), this.originalOf);
  }

  figureOf(claim: ClaimRecord): Figure {
    const known = this.#made.figure(this.claimsOf(metricUnit(claim.key)), claim, this.originalOf);
    return known ?? figuresOf([claim], this.originalOf)[0]!;
  }

  claimsUntil(kind: ClaimKind, unitClass: string, lastDay: string): readonly ClaimRecord[] {
    return this.claimsOf(momentUnit(kind, unitClass, lastDay));
  }

  claimsIn(doc: string): readonly ClaimRecord[] {
    return this.#made.inOrder(this.claimsOf(documentUnit(doc)));
  }

  readonly documentOf = (doc: string): CheckedDocument => this.reader.documentOf(doc) ?? { doc };

  readonly originalOf = (doc: string): string => this.reader.documentOf(doc)?.duplicateOf ?? doc;
}

/** What one rule reports of each of some subjects. */
type Reporter = (rule: Rule) => readonly Report[];

const NONE: readonly Report[] = [];

/** What is reported of each of some subjects. Of most there is nothing to report, and no list is made for them. */
function reportsOn<T>(subjects: readonly T[], check: (subject: T) => readonly Report[]): readonly Report[] {
  let found = NONE;
  for (const subject of subjects) {
    const reports = check(subject);
    if (reports.length > 0) found = found.length === 0 ? reports : [...found, ...reports];
  }
  return found;
}

function ofMetric(key: string, context: Asking): Reporter {
  const series = context.seriesOf(key);
  const figures = series.flatMap((one) => one.figures);
  return (rule) => {
    if (rule.subject === 'series') return reportsOn(series, (one) => rule.check(one, context));
    return rule.subject === 'claim' ? reportsOn(figures, (figure) => rule.check(figure, context)) : NONE;
  };
}

function ofDocument(unit: Unit, context: Asking): Reporter {
  const claims = context.claimsOf(unit);
  const statements = statementsAmong(claims);
  const heads = pairsInDocument(claims, context);
  return (rule) => {
    const own =
      rule.subject === 'statement' ? reportsOn(statements, (statement) => rule.check(statement, context)) : NONE;
    const ofHeads = rule.beside ? reportsOn(heads, (pair) => rule.beside!(pair, context)) : NONE;
    return ofHeads.length === 0 ? own : [...own, ...ofHeads];
  };
}

/** Pairs found among the claims of one unit, and nothing else of it. */
const ofPairs =
  (pairs: readonly FigureBeside[], context: Asking): Reporter =>
  (rule) =>
    rule.beside ? reportsOn(pairs, (pair) => rule.beside!(pair, context)) : NONE;

function ofValue(unit: Unit, context: Asking): Reporter {
  const claims = context.claimsOf(unit);
  const value = { figures: figuresOf(claims, context.originalOf) };
  const ofThePairs = ofPairs(pairsOfValue(claims, context), context);
  return (rule) => (rule.subject === 'value' ? [...rule.check(value, context), ...ofThePairs(rule)] : ofThePairs(rule));
}

function ofReprint(unit: Unit, context: Asking): Reporter {
  const printed = reprintedAmong(context.claimsOf(unit), context.originalOf, (doc) => context.claimsIn(doc));
  const reprints = [...printed].map(({ a, b }) => ({
    a: context.figureOf(a),
    b: context.figureOf(b),
    printed: [a, b] as const,
  }));
  return (rule) => (rule.reprint ? reprints.flatMap((reprint) => rule.reprint!(reprint, context)) : NONE);
}

function ofQuote(unit: Unit, context: Asking): Reporter {
  const publishedOf = (doc: string): string | undefined => context.documentOf(doc).published;
  const restatement = restatementAmong(context.reader.speechOf(unit), unitName(unit), publishedOf);
  return (rule) => (rule.subject === 'quotation' ? rule.check(restatement, context) : NONE);
}

/** What rules report of a unit: its subjects are made once for all of them. */
function reporterOf(unit: Unit, context: Asking): Reporter {
  const kind = unitKind(unit);
  switch (kind) {
    case 'metric':
      return ofMetric(unitName(unit), context);
    case 'document':
      return ofDocument(unit, context);
    case 'value':
      return ofValue(unit, context);
    case 'moment':
    case 'digits':
    case 'total':
      return ofPairs(PAIRS_OF[kind](context.claimsOf(unit), context), context);
    case 'reprint':
      return ofReprint(unit, context);
    case 'quote':
      return ofQuote(unit, context);
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
  const reporter = reporterOf(unit, context);
  const findings: Finding[] = [];
  for (const rule of rules)
    for (const report of reporter(rule)) findings.push(findingOf(rule, withEvent(report, context), language));
  return { findings, asked: context.asked };
}
