import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadWithoutKeywords } from '../pipeline.js';
import { packageRoot } from './package-root.js';

/** Loads the segmenter's dictionary for a thread that will need it. */
export function loadSegmenter(): void {
  const table = join(packageRoot(), 'pipeline/segment/no-keywords.idf.utf8');
  // An installation that lost the table is served by the package's own.
  if (existsSync(table)) loadWithoutKeywords(table);
}
