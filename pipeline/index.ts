/*
 * The public API. Offsets in everything that leaves here are half-open Unicode code points of the decoded raw source.
 */

// One document: read, annotate.
export { annotate, STAGES } from './pipeline.js';
export { PIPELINE_VERSION } from './stage.js';
export { isSetAside, readFile, readLine, DEFAULT_LIMITS } from './read/index.js';
export type { FileInput, LineInput, ManifestRow, ReadLimits } from './read/index.js';
export { BUILT_IN_LEXICON, EMPTY_USER_LEXICON } from './lexicon/lexicon.js';
export type { Lexicon, UserLexicon } from './lexicon/lexicon.js';

// What a document gives.
export type {
  ArticleRecord,
  ClaimRecord,
  DocumentAnnotations,
  DocumentRecord,
  PersonRecord,
  Place,
  SentenceRecord,
  SpeechRecord,
  TokenRecord,
} from './model/annotation.js';
export type { ArticleKind } from './model/article.js';
export { ASPECTS, BOUNDS, CLAIM_KINDS, STATUSES } from './model/claim.js';
export type { Aspect, Bound, ClaimKind, Status } from './model/claim.js';
export { GoujiError } from './model/error.js';
export { SEVERITIES } from './model/finding.js';
export type { Finding, FindingState, ProofStep, Repair, Severity, Verdict } from './model/finding.js';
export type { Metric, Series, SeriesPoint } from './model/metric.js';
export type { Notice, NoticeCode } from './model/notice.js';
export { daysOf } from './model/period.js';
export type { Days, Period, PeriodBasis } from './model/period.js';
export type { IsoDate, SetAside, Source, SourceFormat } from './model/source.js';
export type { SpeechType } from './model/speech.js';

// Many documents: one metric across them, and where they disagree.
export { intervalOfClaim, link } from './link/index.js';
export { check, CHECK_VERSION, RULES } from './check/index.js';
export type { CheckedCorpus, Language, Rule } from './check/index.js';

// A corpus folder: run, read what was published, export, report.
export { dryRun, exitStatusOf, run } from './run/index.js';
export type { DryRun, ExitStatus, Outcome, Progress, RunOptions } from './run/index.js';
export { readLexicon } from './run/configuration.js';
export { schemaNames, validate } from './run/validate.js';
export type { Problem } from './run/validate.js';
export { openStore } from './store/index.js';
export type { FindingFilter, FindingStanding, RunRecord, Store, StoreReader, VerdictRecord } from './store/index.js';
export {
  ARTICLE_LAYERS,
  LAYERS,
  claimLine,
  exportFolder,
  exportManifest,
  findingLine,
  linesOf,
  metricLine,
  speechLine,
  SCHEMA_VERSION,
} from './export/index.js';
export type {
  ArticleLayer,
  ArticleLine,
  ClaimLine,
  DocumentLine,
  ExportManifest,
  FindingLine,
  FindingStateLine,
  Layer,
  LayerOptions,
  MetricLine,
  PersonLine,
  SpeechLine,
} from './export/index.js';
export { htmlReport } from './report/html.js';
export { storeSource } from './report/store-source.js';
export type { ReportSource } from './report/source.js';
