import type { DocumentAnnotations, DocumentRecord } from '../model/annotation.js';
import type { StoreReader } from '../store/index.js';
import { articleLines } from './article.js';
import type { ArticleLayer } from './article.js';
import { claimLine } from './claim.js';
import { documentLine } from './document.js';
import { findingLine } from './finding.js';
import { metricLine } from './metric.js';
import { personLine } from './person.js';
import { speechLine } from './speech.js';

/** Every export, one JSONL file each. */
export const LAYERS = [
  'documents',
  'articles',
  'persons',
  'speech',
  'claims',
  'metrics',
  'findings',
  'finding-states',
] as const;
/** A name of an export. */
export type Layer = (typeof LAYERS)[number];

/** Sentences and tokens of a document, annotated anew: the store keeps them only where the run was asked to. */
export type Resegment = (document: DocumentRecord) => Pick<DocumentAnnotations, 'sentences' | 'tokens'>;

/** What an export carries besides. */
export interface LayerOptions {
  /** What each line of `articles` carries besides the article. Default nothing. */
  readonly articleLayers?: ReadonlySet<ArticleLayer>;
  /** Called for each document where the layers sentences or tokens are asked for and the store does not have them. */
  readonly resegment?: Resegment;
}

const NEEDS_SEGMENTS: readonly ArticleLayer[] = ['tokens', 'sentences'];

function* lines<T>(records: Iterable<T>, lineOf: (record: T) => object): Generator<object> {
  for (const record of records) yield lineOf(record);
}

/** One document at a time, so that a corpus of any size fits. */
function* layeredArticles(reader: StoreReader, { articleLayers, resegment }: LayerOptions): Generator<object> {
  if (!articleLayers || articleLayers.size === 0) {
    for (const article of reader.articles()) yield* articleLines([article]);
    return;
  }
  const missing = NEEDS_SEGMENTS.some((layer) => articleLayers.has(layer)) && reader.published()?.tokens !== true;
  for (const annotations of reader.annotations()) {
    const segments = missing && resegment ? resegment(annotations.document) : {};
    yield* articleLines(annotations.articles, { ...annotations, ...segments }, articleLayers);
  }
}

/**
 * The lines of one export, in their order: documents by name, what stands in them by place, metrics by id, findings by
 * weight. Read as they are asked for; run it inside `reader.snapshot` to see one state.
 */
export function linesOf(layer: Layer, reader: StoreReader, options: LayerOptions = {}): Iterable<object> {
  switch (layer) {
    case 'documents':
      return lines(reader.documents(), documentLine);
    case 'articles':
      return layeredArticles(reader, options);
    case 'persons':
      return lines(reader.persons(), personLine);
    case 'speech':
      return lines(reader.speech(), speechLine);
    case 'claims':
      return lines(reader.claims(), claimLine);
    case 'metrics':
      return lines(reader.metrics(), metricLine);
    case 'findings':
      return lines(reader.findings(), (finding) => findingLine(finding, (id) => reader.claim(id)));
    case 'finding-states':
      return reader.findingStates();
  }
}
