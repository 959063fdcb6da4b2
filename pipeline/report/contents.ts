import type { Language } from '../check/index.js';
import type { DocumentRecord } from '../model/annotation.js';
import type { Finding } from '../model/finding.js';
import type { SetAside } from '../model/source.js';
import type { Counts } from '../store/index.js';
import { Gathering, firstOf } from './part.js';
import type { Part } from './part.js';
import { proofCard } from './proof.js';
import type { ProofCard } from './proof.js';
import { recurringMetrics } from './recurring.js';
import type { RecurringMetric } from './recurring.js';
import type { ReportSource } from './source.js';
import { noticesOf, unverifiedClaims } from './unverified.js';
import type { DocumentNotice, UnverifiedClaim } from './unverified.js';

/** The most of each that one page holds; the rest is in the exports, and the page says how many. */
export interface ReportLimits {
  /** Default 1000. */
  readonly findings: number;
  /** Default 200. */
  readonly metrics: number;
  /** Claims, and notices. Default 1000 each. */
  readonly unverified: number;
  /** Documents, and documents set aside. Default 2000 each. */
  readonly documents: number;
}

export const DEFAULT_LIMITS: ReportLimits = { findings: 1000, metrics: 200, unverified: 1000, documents: 2000 };

export interface ReportContents {
  readonly corpus: string;
  readonly counts: Counts;
  readonly cards: Part<ProofCard>;
  /** Rules that found something, with how often. */
  readonly rules: readonly (readonly [rule: string, findings: number])[];
  readonly recurring: Part<RecurringMetric>;
  readonly unverified: Part<UnverifiedClaim>;
  readonly notices: Part<DocumentNotice>;
  readonly setAside: Part<SetAside>;
  readonly documents: Part<DocumentRecord>;
}

interface FindingsRead {
  readonly cards: Part<ProofCard>;
  readonly rules: ReportContents['rules'];
  /** Claims that findings speak of. */
  readonly found: ReadonlySet<string>;
}

function readFindings(
  findings: Iterable<Finding>,
  cardOf: (finding: Finding) => ProofCard,
  most: number,
): FindingsRead {
  const cards = new Gathering<ProofCard>(most);
  const rules = new Map<string, number>();
  const found = new Set<string>();
  for (const finding of findings) {
    cards.add(() => cardOf(finding));
    rules.set(finding.rule, (rules.get(finding.rule) ?? 0) + 1);
    for (const claim of finding.claims) found.add(claim);
  }
  return {
    cards: cards.part,
    rules: [...rules].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    found,
  };
}

function readDocuments(documents: Iterable<DocumentRecord>, limits: ReportLimits) {
  const listed = new Gathering<DocumentRecord>(limits.documents);
  const notices = new Gathering<DocumentNotice>(limits.unverified);
  for (const document of documents) {
    listed.add(() => document);
    for (const notice of noticesOf(document)) notices.add(() => notice);
  }
  return { documents: listed.part, notices: notices.part };
}

/**
 * Everything a report says, ready to be set. Findings keep their order: what weighs most comes first. Whatever the size of
 * the corpus, what is held is bounded by `limits` (and a few bytes a claim, to tell which were compared with another).
 */
export function reportContents(
  source: ReportSource,
  language: Language,
  limits: ReportLimits = DEFAULT_LIMITS,
): ReportContents {
  const claimOf = (id: string) => source.claim(id);
  const sources = {
    claim: claimOf,
    document: (doc: string) => source.document(doc),
    verdict: (finding: Finding) => source.verdict(finding),
    title: (finding: Finding) => source.title(finding),
    language,
  };
  const { cards, rules, found } = readFindings(
    source.findings(),
    (finding) => proofCard(finding, sources),
    limits.findings,
  );
  return {
    corpus: source.corpus,
    counts: source.counts,
    cards,
    rules,
    recurring: recurringMetrics(source.metrics(), claimOf, language, limits.metrics),
    unverified: unverifiedClaims(() => source.claims(), found, limits.unverified),
    ...readDocuments(source.documents(), limits),
    setAside: firstOf(source.setAside(), limits.documents),
  };
}
