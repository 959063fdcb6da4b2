import { compareText, grouped } from '../link/order.js';
import { seriesKeyOf } from '../link/series.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { ClaimRecord, DocumentRecord } from '../model/annotation.js';
import type { Finding, Severity } from '../model/finding.js';
import type { Metric } from '../model/metric.js';
import { digest, figuresOf } from './figure.js';
import type { Figure } from './figure.js';
import { compareSeverity, lowest } from './rule.js';
import type { ClaimSeries, Language, Report, Rule, RuleContext, Statement } from './rule.js';

/** What is checked: the current claims of a corpus and what linking made of them. */
export interface CheckedCorpus {
  readonly claims: readonly ClaimRecord[];
  readonly metrics: readonly Metric[];
  readonly documents: readonly Pick<DocumentRecord, 'doc' | 'published' | 'publisher' | 'duplicateOf'>[];
  readonly lexicon: Lexicon;
}

const BASE_SCORE: Readonly<Record<Severity, number>> = { error: 0.7, warning: 0.4, info: 0.1 };
const SOURCES_SCORE = 0.25;

/** 0..1: severity first, then how many independent sources stand against the questioned figure. */
function scoreOf(severity: Severity, [, ...against]: readonly Figure[]): number {
  const sources = against.reduce((sum, figure) => sum + figure.sources, 0);
  return Math.round((BASE_SCORE[severity] + SOURCES_SCORE * (1 - 1 / (1 + sources))) * 1000) / 1000;
}

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** What was compared, so that a verdict is reopened when any of it changes. Where it stands is no part of it. */
const evidenceOf = (figures: readonly Figure[]): string =>
  digest(...figures.map((figure) => `${figure.meaning}\t${figure.first.sentence}`).sort(compareText));

/** The claims side by side first (one of each figure), then every other claim that says the same. */
const claimsOf = (figures: readonly Figure[]): string[] => [
  ...new Set([
    ...figures.map((figure) => figure.first.id),
    ...figures.flatMap((figure) => figure.claims.map((claim) => claim.id)),
  ]),
];

function findingOf(rule: Rule, report: Report, language: Language): Finding {
  const severity = lowest(rule.severity, report.severity);
  const message = rule.messages[report.message];
  if (!message) throw new TypeError(`rule ${rule.id}: expected one of its messages, got ${report.message}`);
  return {
    id: digest(rule.id, report.message, ...report.figures.map((figure) => figure.meaning).sort(compareText)),
    rule: rule.id,
    severity,
    title: fill(message[language], report.values),
    metric: report.figures[0]!.first.metric.id,
    claims: claimsOf(report.figures),
    proof: report.proof,
    ...(report.repair && { repair: report.repair }),
    score: scoreOf(severity, report.figures),
    evidence: evidenceOf(report.figures),
  };
}

function seriesAmong(claims: readonly ClaimRecord[], originalOf: (doc: string) => string): ClaimSeries[] {
  return [...grouped(claims, seriesKeyOf)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, own]) => {
      const { metric, key, kind, scopeKey, unitClass, aspect } = own[0]!;
      return { metric: metric.id, key, kind, scopeKey, unitClass, aspect, figures: figuresOf(own, originalOf) };
    });
}

function statementsAmong(claims: readonly ClaimRecord[]): Statement[] {
  return [...grouped(claims, (claim) => `${claim.doc}\n${claim.article}\n${claim.sentence}`).values()].map((own) => ({
    doc: own[0]!.doc,
    sentence: own[0]!.sentence,
    claims: own.sort((a, b) => a.start - b.start || compareText(a.id, b.id)),
  }));
}

const compareFindings = (a: Finding, b: Finding): number =>
  compareSeverity(a.severity, b.severity) ||
  b.score - a.score ||
  compareText(a.rule, b.rule) ||
  compareText(a.id, b.id);

/** Runs a list of rules over a corpus. Knows no rule by name; the order of claims and documents changes nothing. */
export function checkWith(rules: readonly Rule[], corpus: CheckedCorpus, language: Language = 'zh'): Finding[] {
  const original = new Map(corpus.documents.map(({ doc, duplicateOf }) => [doc, duplicateOf ?? doc]));
  const originalOf = (doc: string): string => original.get(doc) ?? doc;
  const byKey = grouped(corpus.claims, (claim) => claim.key);
  let current: { key: string; series: readonly ClaimSeries[] } | undefined;
  const context: RuleContext = {
    lexicon: corpus.lexicon,
    originalOf,
    seriesOf: (key) => (current?.key === key ? current.series : seriesAmong(byKey.get(key) ?? [], originalOf)),
  };
  const findings = new Map<string, Finding>();
  const take = (rule: Rule, reports: readonly Report[]): void => {
    for (const report of reports) {
      const finding = findingOf(rule, report, language);
      const before = findings.get(finding.id);
      if (!before || compareFindings(finding, before) < 0) findings.set(finding.id, finding);
    }
  };
  for (const key of byKey.keys()) {
    current = { key, series: seriesAmong(byKey.get(key)!, originalOf) };
    for (const series of current.series) {
      for (const rule of rules) {
        if (rule.subject === 'series') take(rule, rule.check(series, context));
        if (rule.subject === 'claim') for (const figure of series.figures) take(rule, rule.check(figure, context));
      }
    }
  }
  const ofStatements = rules.filter((rule) => rule.subject === 'statement');
  if (ofStatements.length > 0)
    for (const statement of statementsAmong(corpus.claims))
      for (const rule of ofStatements) take(rule, rule.check(statement, context));
  return [...findings.values()].sort(compareFindings);
}
