import { workerData } from 'piscina';
import type { StageSettings } from './document-input.js';
import type { Batch, BatchResult } from './batch.js';
import { BatchAnnotator } from './batch-annotator.js';
import { loadSegmenter } from './segmenter.js';

/*
 * What a worker thread loads. Its lexicon, and the segmenter's dictionary with it, are those of its run and never change.
 */
loadSegmenter();
const annotator = new BatchAnnotator(workerData as StageSettings);

export default function annotateBatch(batch: Batch): BatchResult {
  return annotator.annotate(batch);
}
