import type {
  ArticleRecord,
  ClaimRecord,
  DocumentAnnotations,
  DocumentRecord,
  PersonRecord,
  SpeechRecord,
} from '../model/annotation.js';
import type { Finding, FindingState } from '../model/finding.js';
import type { Metric } from '../model/metric.js';
import type { SetAside } from '../model/source.js';
import type {
  FindingFilter,
  FindingInContext,
  FindingStanding,
  Published,
  RunDifference,
  RunRecord,
  VerdictRecord,
} from './records.js';

/**
 * What was published last, and its history. Layers come in the order of the exports: documents by name (UTF-8 bytes), what
 * stands in them by place; metrics by id; findings by weight. Iterators read as they go and hold one row.
 *
 * Every method throws `GoujiError` (`store`) where the database cannot be read, with what to do about it.
 */
export interface StoreReader {
  /** Runs `work` on one state: no run that publishes meanwhile is seen. Calls may nest. `work` is synchronous. */
  snapshot<T>(work: () => T): T;

  /** Undefined before the first run. */
  published(): Published | undefined;

  documents(): IterableIterator<DocumentRecord>;
  articles(): IterableIterator<ArticleRecord>;
  persons(): IterableIterator<PersonRecord>;
  speech(): IterableIterator<SpeechRecord>;
  claims(): IterableIterator<ClaimRecord>;
  /** Whole documents, all layers of each together (sentences and tokens where the run kept them). */
  annotations(): IterableIterator<DocumentAnnotations & { readonly document: DocumentRecord }>;
  metrics(): IterableIterator<Metric>;
  findings(filter?: FindingFilter): IterableIterator<Finding>;
  findingStates(): IterableIterator<FindingState>;
  /** Documents and manifest rows the last run set aside. */
  setAside(): readonly SetAside[];

  document(doc: string): DocumentRecord | undefined;
  annotationsOf(doc: string): (DocumentAnnotations & { readonly document: DocumentRecord }) | undefined;
  article(id: string): ArticleRecord | undefined;
  claim(id: string): ClaimRecord | undefined;
  claimsOf(doc: string): ClaimRecord[];
  /** Claims of one metric, by document and place. */
  claimsOfMetric(id: string): ClaimRecord[];
  /** Claims that share a unit of checking other than a metric or a document (`value:…`), by document and place. */
  claimsOfPosting(unit: string): ClaimRecord[];
  /** Speech that shares a unit of checking (`quote:…`), by document and place. */
  speechOfPosting(unit: string): SpeechRecord[];
  metric(id: string): Metric | undefined;
  finding(id: string): Finding | undefined;
  /** Findings that a claim takes part in. */
  findingsOfClaim(claim: string): Finding[];
  findingInContext(id: string): FindingInContext | undefined;
  standing(finding: Finding): FindingStanding;

  /** Oldest first. */
  runs(): RunRecord[];
  run(id: string): RunRecord | undefined;
  /** Between two runs; by default between the last and the one before it. `from` undefined: since nothing. */
  difference(from?: string, to?: string): RunDifference;

  /** The whole log, oldest first. */
  verdicts(): VerdictRecord[];
}
