import type { SetAside } from '../model/source.js';
import { isSetAside } from '../read/index.js';
import { openToLook, type DocumentChange, type StagedChange, type WorkingStore } from '../store/index.js';
import { sourceOf } from './annotate-input.js';
import { duplicateName } from './annotate-corpus.js';
import { UNIT_PREFIXES } from './check-units.js';
import { readCorpus } from './corpus.js';
import type { DryRun, RunOptions } from './options.js';
import { ProgressMeter } from './progress.js';
import { scan, type Reused, type ScanSink, type Unknown } from './scan.js';

/** Stands for an annotation that nobody has made. */
const NOT_YET = -1;

/** Stages every document of the corpus without annotating any. */
class Looking implements ScanSink {
  readonly setAsides: SetAside[] = [];
  constructor(
    readonly store: WorkingStore,
    readonly options: RunOptions,
    readonly meter: ProgressMeter,
    readonly limits: Parameters<typeof sourceOf>[1],
  ) {}

  unknown({ input, place }: Unknown): undefined {
    const source = sourceOf(input, this.limits);
    if (isSetAside(source)) return this.setAside(source);
    const { since } = this.options;
    if (since !== undefined && source.published !== undefined && source.published < since)
      this.store.staging.keep(source.doc);
    else this.#stage(source.doc, place, input.line, NOT_YET);
    this.meter.annotated++;
    return undefined;
  }
  reused({ annotation, place, line }: Reused): void {
    const { since } = this.options;
    if (since !== undefined && annotation.published !== null && annotation.published < since)
      this.store.staging.keep(annotation.doc);
    else this.#stage(annotation.doc, place, line, annotation.id);
    this.meter.documents++;
  }
  setAside(found: SetAside): undefined {
    this.setAsides.push(found);
    this.options.onSetAside?.(found);
  }
  passed(bytes: number): void {
    this.meter.add(bytes);
  }
  #stage(doc: string, place: number, line: number, annotation: number): void {
    const second = this.store.staging.add(doc, place, annotation, line === 0 ? 'file' : `line ${line}`);
    if (second !== undefined) this.setAside(duplicateName(doc, second));
  }
}

/** The reason is known only of a document that is read again: its bytes, row or lexicon, it was not looked at closer. */
const changeOf = ({ doc, before, after }: StagedChange): DocumentChange => ({
  doc,
  change: before === null ? 'new' : after === null ? 'gone' : 'changed',
  causes: [],
});

/** What `run` would do with the same options. Reads only; needs no lock. */
export async function dryRun(options: RunOptions): Promise<DryRun> {
  const corpus = readCorpus(options);
  const store = openToLook(options.out, UNIT_PREFIXES);
  try {
    const meter = new ProgressMeter(options.onProgress);
    meter.begin('annotate', corpus.bytes);
    const looking = new Looking(store, options, meter, corpus.limits);
    const { files, rows, limits, lexicon } = corpus;
    const { tokens = false, since } = options;
    await scan({ store, files, rows, limits, lexicon, tokens, since }, looking);
    if (since !== undefined) store.staging.keepBefore(since);
    const documents = store.staging.changes().map(changeOf);
    return {
      documents,
      unchanged: store.staging.count() - documents.filter(({ change }) => change !== 'gone').length,
      setAside: [...corpus.setAside, ...looking.setAsides],
      ignored: corpus.ignored,
    };
  } finally {
    store.close();
  }
}
