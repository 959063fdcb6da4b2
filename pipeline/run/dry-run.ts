import type { SetAside } from '../model/source.js';
import { isSetAside, type ReadLimits } from '../read/index.js';
import { openToLook, type Cause, type DocumentChange, type StagedChange, type WorkingStore } from '../store/index.js';
import { sourceOf } from './annotate-input.js';
import { UNIT_PREFIXES } from './check-units.js';
import { readCorpus } from './corpus.js';
import { causesBetween, causesSeen, type Look } from './document-changes.js';
import { isBefore } from './document-input.js';
import type { DryRun, RunOptions } from './options.js';
import { ProgressMeter } from './progress.js';
import { scan, stage, type Reused, type ScanSink, type Unknown } from './scan.js';

/** Stands for an annotation that nobody has made. */
const NOT_YET = -1;

/** Stages every document of the corpus without annotating any. */
class Looking implements ScanSink {
  readonly setAsides: SetAside[] = [];
  readonly #asideNames = new Set<string>();
  /** What a run would annotate. */
  readonly #looks = new Map<string, Look>();
  constructor(
    readonly store: WorkingStore,
    readonly options: RunOptions,
    readonly meter: ProgressMeter,
    readonly limits: ReadLimits,
  ) {}

  unknown({ input, place, sha256, context }: Unknown): undefined {
    const source = sourceOf(input, this.limits);
    if (isSetAside(source)) return this.setAside(source);
    if (isBefore(source.published, this.options.since)) this.store.staging.keep(source.doc);
    else {
      this.#looks.set(source.doc, { sha: sha256, context: context.body });
      this.#stage(source.doc, place, input.line, NOT_YET);
      this.meter.annotated++;
    }
    this.meter.documents++;
    return undefined;
  }
  reused({ annotation, place, line }: Reused): void {
    if (isBefore(annotation.published, this.options.since)) this.store.staging.keep(annotation.doc);
    else this.#stage(annotation.doc, place, line, annotation.id);
    this.meter.documents++;
  }
  setAside(found: SetAside): undefined {
    this.setAsides.push(found);
    this.#asideNames.add(found.doc);
    this.options.onSetAside?.(found);
  }
  passed(bytes: number): void {
    this.meter.add(bytes);
  }

  changeOf({ doc, before, after }: StagedChange): DocumentChange {
    if (before === null) return { doc, change: 'new', causes: ['text'] };
    if (after === null) return { doc, change: 'gone', causes: [this.#asideNames.has(doc) ? 'set-aside' : 'text'] };
    return { doc, change: 'changed', causes: this.#causes(doc, before, after) };
  }

  /** A document that a run would annotate again though all else is as it was: of the lexicon. */
  #causes(doc: string, before: number, after: number): Cause[] {
    const look = this.#looks.get(doc);
    if (after !== NOT_YET || look === undefined) return causesBetween(this.store, before, after);
    const seen = causesSeen(this.store.annotations.fingerprintOf(before), look);
    return seen.length === 0 ? ['lexicon'] : seen;
  }

  #stage(doc: string, place: number, line: number, annotation: number): void {
    const second = stage(this.store, { doc, place, line, annotation });
    if (second) this.setAside(second);
  }
}

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
    const documents = store.staging.changes().map((change) => looking.changeOf(change));
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
