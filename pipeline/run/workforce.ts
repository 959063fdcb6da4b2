import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import PQueue from 'p-queue';
import type { Piscina } from 'piscina';
import { failed, type Annotated, type DocumentInput, type StageSettings } from './document-input.js';
import { batchOf, type BatchResult } from './batch.js';
import type { BatchAnnotator } from './batch-annotator.js';
import { Stopwatch } from './stopwatch.js';

/** Batches in flight for each worker: one that is worked on, one that waits. */
const IN_FLIGHT = 2;
/**
 * Batches that wait before more threads than one are started. A thread reads the dictionary first, half a second of work: the
 * hundred documents that changed since yesterday are annotated sooner by one.
 */
const WAITING = 4;

/** Default number of workers. */
export const machineJobs = (): number => availableParallelism();

/**
 * Whoever annotates batches: this thread, or as many others as there are jobs. Loaded and started when the first batch comes:
 * a run in which nothing changed needs neither the stages nor threads, and one in which little changed starts one thread. A
 * thread that is lost (out of memory, ended from outside) takes one document with it at most: its batch is done again,
 * document by document, and the one that loses a thread once more is set aside.
 */
export class Workforce {
  readonly #settings: StageSettings;
  readonly #jobs: number;
  readonly #queue: PQueue;
  readonly #workerFile: string;
  #pool: Promise<Piscina> | undefined;
  #own: Promise<BatchAnnotator> | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(settings: StageSettings, jobs: number, workerFile = compiledWorker()) {
    this.#settings = settings;
    this.#workerFile = workerFile;
    // Threads load compiled modules alone; run from its source (in tests) the work is done here.
    this.#jobs = existsSync(workerFile) ? jobs : 0;
    this.#queue = new PQueue({ concurrency: 1 });
  }

  /** Hands documents over and returns when there is room for more; `done` is called with what became of them. */
  async add(inputs: readonly DocumentInput[], done: (result: BatchResult) => void): Promise<void> {
    this.#throwFailure();
    void this.#queue
      .add(async () => done(await this.#annotate(inputs)))
      .catch((error: unknown) => {
        this.#failure ??= { error };
        this.#queue.clear();
      });
    if (this.#queue.size >= WAITING && this.#jobs > 0) this.#queue.concurrency = this.#jobs * IN_FLIGHT;
    // The first thread is waited for: loading the pool takes many turns of the loop, and whoever hands over holds each up.
    if (this.#jobs > 0) await (this.#pool ??= this.#threads());
    await this.#queue.onSizeLessThan(WAITING);
  }

  async #annotate(inputs: readonly DocumentInput[]): Promise<BatchResult> {
    if (this.#jobs === 0) return (await (this.#own ??= this.#annotator())).annotate(batchOf(inputs));
    try {
      return await this.#annotateInThread(inputs);
    } catch (error) {
      if (!isLostThread(error)) throw error;
      const [only, ...others] = inputs;
      return others.length === 0 ? { annotated: [lostWith(only!, error)], times: {} } : this.#annotateSingly(inputs);
    }
  }

  async #annotator(): Promise<BatchAnnotator> {
    const { BatchAnnotator } = await import('./batch-annotator.js');
    return new BatchAnnotator(this.#settings);
  }

  async #threads(): Promise<Piscina> {
    const { Piscina } = await import('piscina');
    return new Piscina({
      filename: this.#workerFile,
      workerData: this.#settings,
      // The next is started when there is a batch for it.
      minThreads: 1,
      maxThreads: this.#jobs,
      idleTimeout: 60_000,
    });
  }

  async #annotateInThread(inputs: readonly DocumentInput[]): Promise<BatchResult> {
    const pool = await (this.#pool ??= this.#threads());
    const batch = batchOf(inputs);
    return (await pool.run(batch, { transferList: [batch.bytes.buffer as ArrayBuffer] })) as BatchResult;
  }

  async #annotateSingly(inputs: readonly DocumentInput[]): Promise<BatchResult> {
    const annotated: Annotated[] = [];
    const watch = new Stopwatch();
    for (const input of inputs) {
      const result = await this.#annotate([input]);
      annotated.push(...result.annotated);
      watch.addAll(result.times);
    }
    return { annotated, times: watch.times };
  }

  /** Waits for all that was handed over. */
  async finish(): Promise<void> {
    await this.#queue.onIdle();
    this.#throwFailure();
  }

  async close(): Promise<void> {
    this.#queue.clear();
    await (await this.#pool)?.destroy();
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }
}

const compiledWorker = (): string => fileURLToPath(new URL('./worker.js', import.meta.url));

/** Node's code for a thread that reached its memory limit, and the pool's words for one that ended in any other way. */
const isLostThread = (error: unknown): error is Error =>
  error instanceof Error &&
  (('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') || /^worker exited with code/u.test(error.message));

const lostWith = ({ file, line }: DocumentInput, error: Error): Annotated =>
  failed({ doc: file, line, found: `its thread was lost: ${error.message}` });
