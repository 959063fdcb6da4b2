import type { Language } from '../check/index.js';
import type { ClaimRecord, DocumentRecord } from '../model/annotation.js';
import type { Finding, FindingState, Severity } from '../model/finding.js';
import type { Metric } from '../model/metric.js';
import type { SetAside } from '../model/source.js';
import { proofCard } from './proof.js';
import type { ProofCard, ProofSources } from './proof.js';
import { recurringMetrics } from './recurring.js';
import type { RecurringMetric } from './recurring.js';
import { noticesOf, unverifiedClaims } from './unverified.js';
import type { DocumentNotice, UnverifiedClaim } from './unverified.js';

/** What was published, as a report reads it. */
export interface ReportInput {
  /** The corpus folder's name, for the heading. */
  readonly corpus: string;
  readonly documents: readonly DocumentRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly metrics: readonly Metric[];
  readonly findings: readonly Finding[];
  readonly states: readonly FindingState[];
  readonly setAside: readonly SetAside[];
  /** Titles in the report's language, by finding id, where the store's are in another. */
  readonly titles?: ReadonlyMap<string, string>;
}

/** The most of each that one page holds; the rest is in the exports, and the page says how many. */
export interface ReportLimits {
  /** Default 1000. */
  readonly findings: number;
  /** Default 200. */
  readonly metrics: number;
  /** Claims, and notices. Default 1000 each. */
  readonly unverified: number;
}

export const DEFAULT_LIMITS: ReportLimits = { findings: 1000, metrics: 200, unverified: 1000 };

/** Part of a list, and how long the list is. */
export interface Part<T> {
  readonly shown: readonly T[];
  readonly total: number;
}

export interface ReportContents {
  readonly corpus: string;
  readonly counts: Readonly<
    Record<'documents' | 'duplicates' | 'articles' | 'claims' | 'metrics' | 'recurring' | 'setAside' | Severity, number>
  >;
  readonly cards: Part<ProofCard>;
  /** Rules that found something, with how often. */
  readonly rules: readonly (readonly [rule: string, findings: number])[];
  readonly recurring: Part<RecurringMetric>;
  readonly unverified: Part<UnverifiedClaim>;
  readonly notices: Part<DocumentNotice>;
  readonly setAside: readonly SetAside[];
  readonly documents: readonly DocumentRecord[];
}

const part = <T>(list: readonly T[], most: number): Part<T> => ({ shown: list.slice(0, most), total: list.length });

const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

function rulesOf(findings: readonly Finding[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** Where the claims of a card come from, by id and path. */
export const sourcesOf = (input: ReportInput, language: Language): ProofSources => ({
  claims: new Map(input.claims.map((claim) => [claim.id, claim])),
  documents: new Map(input.documents.map((document) => [document.doc, document])),
  verdicts: new Map(input.states.flatMap(({ finding, verdict }) => (verdict ? [[finding, verdict] as const] : []))),
  ...(input.titles && { titles: input.titles }),
  language,
});

/** Everything a report says, ready to be set. Findings keep their order: what weighs most comes first. */
export function reportContents(
  input: ReportInput,
  language: Language,
  limits: ReportLimits = DEFAULT_LIMITS,
): ReportContents {
  const sources = sourcesOf(input, language);
  const recurring = recurringMetrics(input.metrics, sources.claims, language);
  const { documents, claims, metrics, findings, setAside } = input;
  return {
    corpus: input.corpus,
    counts: {
      documents: documents.length,
      duplicates: documents.filter(({ duplicateOf }) => duplicateOf !== undefined).length,
      articles: documents.reduce((sum, document) => sum + document.articles, 0),
      claims: claims.length,
      metrics: metrics.length,
      recurring: recurring.length,
      setAside: setAside.length,
      error: countOf(findings, 'error'),
      warning: countOf(findings, 'warning'),
      info: countOf(findings, 'info'),
    },
    cards: {
      shown: findings.slice(0, limits.findings).map((finding) => proofCard(finding, sources)),
      total: findings.length,
    },
    rules: rulesOf(findings),
    recurring: part(recurring, limits.metrics),
    unverified: part(unverifiedClaims(claims, findings), limits.unverified),
    notices: part(noticesOf(documents), limits.unverified),
    setAside,
    documents,
  };
}
