export { ARTICLE_LAYERS, type ArticleLayer } from './article.js';
export { claimLine } from './claim.js';
export { findingLine } from './finding.js';
export { exportFolder } from './folder.js';
export { LAYERS, linesOf, type Layer, type LayerOptions, type Resegment } from './layers.js';
export { SCHEMA_VERSION, exportManifest } from './manifest.js';
export { metricLine } from './metric.js';
export { speechLine } from './speech.js';
export type {
  ArticleLine,
  ClaimLine,
  DocumentLine,
  ExportManifest,
  FindingClaimLine,
  FindingLine,
  FindingStateLine,
  IntervalLine,
  MetricLine,
  PersonLine,
  SpeechLine,
} from './lines.js';
