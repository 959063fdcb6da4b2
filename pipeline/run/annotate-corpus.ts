import type { SetAside } from '../model/source.js';
import type { Context, PackedAnnotation, Unread } from '../store/index.js';
import { isAside, isBefore, isEarlier, type Annotated, type StageSettings } from './document-input.js';
import type { BatchResult } from './batch.js';
import type { ProgressMeter } from './progress.js';
import { scan, stage, type Reused, type ScanOptions, type ScanSink, type Unknown } from './scan.js';
import { Stopwatch } from './stopwatch.js';
import { Workforce } from './workforce.js';

/** A batch is sent when it has so many documents, or so many bytes. */
const BATCH_DOCUMENTS = 64;
const BATCH_BYTES = 256 * 1024;
/** Documents written in one transaction: what a kill loses at most, besides what is in flight. */
const WRITE = 512;

export interface AnnotateOptions extends ScanOptions {
  readonly jobs: number;
  /** The run's number, which annotations remember. */
  readonly run: number;
  readonly meter: ProgressMeter;
  readonly onSetAside: (setAside: SetAside) => void;
}

export interface AnnotateResult {
  readonly annotated: number;
  readonly reused: number;
  readonly setAside: readonly SetAside[];
  readonly bytes: number;
  readonly times: Readonly<Record<string, number>>;
}

interface Written {
  readonly annotation: PackedAnnotation;
  readonly context: Context;
  readonly place: number;
  readonly line: number;
}

/** Brings every document of the corpus into the cache and onto the stage, a bounded number at a time. */
class CorpusAnnotator implements ScanSink {
  readonly #options: AnnotateOptions;
  readonly #workforce: Workforce;
  readonly #watch = new Stopwatch();
  readonly #setAside: SetAside[] = [];
  /** The first document goes alone, at once: a thread reads the dictionary while the rest of the corpus is looked through. */
  #most = 1;
  #batch: Unknown[] = [];
  #batchBytes = 0;
  #toWrite: Written[] = [];
  #toStage: Reused[] = [];
  #earlier: string[] = [];
  #unreadable: { readonly unread: Unread; readonly setAside: SetAside }[] = [];
  #annotated = 0;
  #reused = 0;
  #bytes = 0;

  constructor(options: AnnotateOptions) {
    this.#options = options;
    const { lexicon, limits, tokens, since, jobs } = options;
    const settings: StageSettings = { lexicon, limits, tokens, ...(since !== undefined && { since }) };
    this.#workforce = new Workforce(settings, jobs);
  }

  async annotate(): Promise<AnnotateResult> {
    const began = performance.now();
    try {
      await scan(this.#options, this);
      await this.#send();
      await this.#workforce.finish();
      this.#flush();
    } finally {
      await this.#workforce.close();
    }
    if (this.#options.since !== undefined) this.#options.store.staging.keepBefore(this.#options.since);
    this.#watch.add('annotating', performance.now() - began);
    return {
      annotated: this.#annotated,
      reused: this.#reused,
      setAside: this.#setAside,
      bytes: this.#bytes,
      times: this.#watch.rounded(),
    };
  }

  unknown(found: Unknown): Promise<void> | undefined {
    this.#batch.push(found);
    this.#batchBytes += found.input.bytes.length;
    return this.#batch.length >= this.#most || this.#batchBytes >= BATCH_BYTES ? this.#send() : undefined;
  }

  reused(found: Reused): void {
    const { since } = this.#options;
    const { published, doc } = found.annotation;
    if (isBefore(published, since)) this.#earlier.push(doc);
    else this.#toStage.push(found);
    this.#reused++;
    this.#options.meter.documents++;
    this.#flushIfFull();
  }

  setAside(found: SetAside): void {
    this.#setAside.push(found);
    this.#options.onSetAside(found);
  }

  passed(bytes: number): void {
    this.#bytes += bytes;
    this.#options.meter.add(bytes);
  }

  async #send(): Promise<void> {
    const sent = this.#batch;
    if (sent.length === 0) return;
    this.#batch = [];
    this.#batchBytes = 0;
    this.#most = BATCH_DOCUMENTS;
    const inputs = sent.map(({ input }) => input);
    await this.#workforce.add(inputs, (result) => this.#receive(sent, result));
  }

  #receive(sent: readonly Unknown[], { annotated, times }: BatchResult): void {
    this.#watch.addAll(times);
    annotated.forEach((one, index) => this.#receiveOne(sent[index]!, one));
    this.#flushIfFull();
  }

  #receiveOne({ context, place, input, sha256 }: Unknown, annotated: Annotated): void {
    if (isAside(annotated)) {
      // What failed here is not to blame for it: it is tried again.
      if (annotated.code !== 'failed')
        this.#unreadable.push({ unread: { sha256, context: context.digest, line: input.line }, setAside: annotated });
      return this.setAside(annotated);
    }
    if (isEarlier(annotated)) this.#earlier.push(annotated.earlier);
    else {
      this.#toWrite.push({ annotation: annotated, context, place, line: input.line });
      this.#annotated++;
      this.#options.meter.annotated++;
    }
    this.#options.meter.documents++;
  }

  #flushIfFull(): void {
    if (
      this.#toWrite.length + this.#unreadable.length >= WRITE ||
      this.#toStage.length + this.#earlier.length >= 2 * WRITE
    )
      this.#flush();
  }

  #flush(): void {
    this.#watch.around('write', () => this.#options.store.write(() => this.#writeAll()));
  }

  #writeAll(): void {
    const { store, lexicon, run } = this.#options;
    for (const { annotation, context, place, line } of this.#toWrite) {
      const contextId = store.annotations.contextId(context);
      this.#stage(annotation.doc, place, line, store.annotations.add(annotation, contextId, lexicon.digest, run));
    }
    for (const { annotation, place, line, confirm } of this.#toStage) {
      if (confirm) store.annotations.confirm(annotation.id, lexicon.digest);
      this.#stage(annotation.doc, place, line, annotation.id);
    }
    for (const doc of this.#earlier) store.staging.keep(doc);
    for (const { unread, setAside } of this.#unreadable) store.unreadable.add(unread, setAside);
    this.#toWrite = [];
    this.#toStage = [];
    this.#earlier = [];
    this.#unreadable = [];
  }

  #stage(doc: string, place: number, line: number, annotation: number): void {
    const second = stage(this.#options.store, { doc, place, line, annotation });
    if (second) this.setAside(second);
  }
}

/** Annotates what has no annotation yet, and stages every document of the corpus. */
export const annotateCorpus = (options: AnnotateOptions): Promise<AnnotateResult> =>
  new CorpusAnnotator(options).annotate();
