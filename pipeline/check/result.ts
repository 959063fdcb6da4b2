import { compareText } from '../link/order.js';
import type { Finding, Severity } from '../model/finding.js';
import { digest } from './digest.js';
import { DOUBT_NOTES, SAME_EVENT_NOTE } from './messages.js';
import type { Figure } from './figure/figure.js';
import { compareSeverity, lowest } from './rule.js';
import type { Language, Report, Rule } from './rule.js';

const BASE_SCORE: Readonly<Record<Severity, number>> = { error: 0.7, warning: 0.38, info: 0.1 };
/** What independent sources against the questioned figure may add, and what a slip or one event adds: bands never meet. */
const SOURCES_SCORE = 0.15;
const EXPLAINED_SCORE = 0.04;
const EVENT_SCORE = 0.04;
const DOUBT_SCORE = 0.02;
const MOST_DOUBTS = 2;
/** Repairs that say how the slip came about. */
const EXPLAINED: ReadonlySet<string> = new Set(['scale', 'digits', 'direction', 'year', 'base', 'newer-known']);

/** 0..1: severity first, then independent sources against the figure, whether a slip explains it, and what is in doubt. */
function scoreOf(severity: Severity, { figures, proof, repair }: Report): number {
  const sources = figures.slice(1).reduce((sum, figure) => sum + figure.sources, 0);
  const doubts = proof.filter(({ operation, result }) => operation === 'note' && result in DOUBT_NOTES);
  const oneEvent = doubts.some(({ result }) => result === SAME_EVENT_NOTE);
  const score =
    BASE_SCORE[severity] +
    SOURCES_SCORE * (1 - 1 / (1 + sources)) +
    (repair && EXPLAINED.has(repair.because) ? EXPLAINED_SCORE : 0) +
    (oneEvent ? EVENT_SCORE : 0) -
    DOUBT_SCORE * Math.min(MOST_DOUBTS, doubts.length - (oneEvent ? 1 : 0));
  return Math.round(score * 1000) / 1000;
}

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** What was compared, so that a verdict is reopened when any of it changes. Where it stands is no part of it. */
const evidenceOf = ({ figures, quoted = [] }: Report): string =>
  digest(
    ...figures.map((figure) => `${figure.meaning}\t${figure.first.sentence}`).sort(compareText),
    ...quoted.map(({ speech, words }) => `${speech.speaker}\t${words}`).sort(compareText),
  );

/** The claims side by side first (one of each figure), then every other claim that says the same. */
const claimsOf = (figures: readonly Figure[]): string[] => [
  ...new Set([
    ...figures.map((figure) => figure.first.id),
    ...figures.flatMap((figure) => figure.claims.map((claim) => claim.id)),
  ]),
];

/** What makes two reports one finding: the rule, and what its claims or quotations mean, whoever prints them. */
const identityOf = (rule: Rule, { message, figures, quoted = [] }: Report): string =>
  digest(
    rule.id,
    message,
    ...figures.map((figure) => figure.meaning).sort(compareText),
    ...quoted.map(({ speech, words }) => `${speech.speaker}\t${words}`).sort(compareText),
  );

/** @throws TypeError where a rule reports a message it does not have. */
export function findingOf(rule: Rule, report: Report, language: Language): Finding {
  const severity = lowest(rule.severity, report.severity);
  const message = rule.messages[report.message];
  if (!message) throw new TypeError(`rule ${rule.id}: expected one of its messages, got ${report.message}`);
  return {
    id: identityOf(rule, report),
    rule: rule.id,
    severity,
    title: fill(message[language], report.values),
    metric: report.figures[0]?.first.metric.id ?? '',
    claims: claimsOf(report.figures),
    proof: report.proof,
    ...(report.repair && { repair: report.repair }),
    score: scoreOf(severity, report),
    evidence: evidenceOf(report),
  };
}

/** What weighs most first. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compareSeverity(a.severity, b.severity) ||
  b.score - a.score ||
  compareText(a.rule, b.rule) ||
  compareText(a.id, b.id);

/** A total order of reports of one finding, so that the one that is kept does not depend on which came first. */
const compareReports = (a: Finding, b: Finding): number =>
  compareFindings(a, b) || compareText(JSON.stringify(a), JSON.stringify(b));

function joined(findings: readonly Finding[]): Finding {
  const [kept, ...others] = [...findings].sort(compareReports);
  if (others.length === 0) return kept!;
  const more = new Set(others.flatMap((finding) => finding.claims));
  for (const claim of kept!.claims) more.delete(claim);
  return more.size === 0 ? kept! : { ...kept!, claims: [...kept!.claims, ...[...more].sort(compareText)] };
}

/**
 * The findings of many units as one list, what weighs most first. A finding that several units report (a reprint's
 * sentence) is one, with the claims of all; the order of the units changes nothing.
 */
export function mergeFindings(lists: Iterable<readonly Finding[]>): Finding[] {
  const byId = new Map<string, Finding[]>();
  for (const list of lists)
    for (const finding of list) {
      const same = byId.get(finding.id);
      if (same) same.push(finding);
      else byId.set(finding.id, [finding]);
    }
  return [...byId.values()].map(joined).sort(compareFindings);
}
