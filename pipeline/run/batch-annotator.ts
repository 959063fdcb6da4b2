import { annotateInput } from './annotate-input.js';
import type { Batch, BatchResult } from './batch.js';
import type { StageSettings } from './document-input.js';
import { LexiconMatcher } from './lexicon-match.js';
import { Stopwatch } from './stopwatch.js';

/** What a thread does: keeps its settings, and annotates batch after batch. */
export class BatchAnnotator {
  readonly #settings: StageSettings;
  readonly #matcher: LexiconMatcher;

  constructor(settings: StageSettings) {
    this.#settings = settings;
    this.#matcher = new LexiconMatcher(settings.lexicon);
  }

  annotate({ bytes, inputs }: Batch): BatchResult {
    const watch = new Stopwatch();
    const annotated = inputs.map(({ from, to, ...input }) =>
      annotateInput({ ...input, bytes: bytes.subarray(from, to) }, this.#settings, this.#matcher, watch.around),
    );
    return { annotated, times: watch.times };
  }
}
