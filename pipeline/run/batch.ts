import { annotateInput, type Annotated, type DocumentInput, type StageSettings } from './annotate-input.js';
import { LexiconMatcher } from './lexicon-match.js';
import { Stopwatch } from './stopwatch.js';
import type { ManifestRow } from '../read/index.js';

/** Some documents for one thread: their bytes in one buffer, which is handed over and not copied. */
export interface Batch {
  readonly bytes: Uint8Array;
  readonly inputs: readonly {
    readonly file: string;
    readonly line: number;
    readonly from: number;
    readonly to: number;
    readonly row: ManifestRow | undefined;
  }[];
}

export interface BatchResult {
  /** One for each input, in order. */
  readonly annotated: readonly Annotated[];
  readonly times: Readonly<Record<string, number>>;
}

export function batchOf(inputs: readonly DocumentInput[]): Batch {
  const size = inputs.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const bytes = new Uint8Array(size);
  let at = 0;
  const placed = inputs.map(({ file, line, row, bytes: own }) => {
    bytes.set(own, at);
    const from = at;
    at += own.length;
    return { file, line, row, from, to: at };
  });
  return { bytes, inputs: placed };
}

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
