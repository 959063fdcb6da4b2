import type { Published } from '../store/index.js';
import type { ExportManifest } from './lines.js';

/** Raised whenever a line may carry other fields than before, or the same fields another meaning. */
export const SCHEMA_VERSION = 1;

/** `export.json`: what made the exports beside it. A pure function of what is published. */
export function exportManifest({ versions, corpus, counts }: Published): ExportManifest {
  const { documents, articles, persons, speech, claims, metrics, findings } = counts;
  return {
    schema: SCHEMA_VERSION,
    pipeline: versions.pipeline,
    check: versions.check,
    lexicon: versions.lexicon,
    corpus,
    counts: {
      documents,
      articles,
      persons,
      speech,
      claims,
      metrics,
      findings: findings.error + findings.warning + findings.info,
    },
  };
}
