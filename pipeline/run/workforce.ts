import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import type { StageSettings } from './annotate-input.js';
import { BatchAnnotator, type Batch, type BatchResult } from './batch.js';

/** Batches in flight for each worker: one that is worked on, one that waits. */
const IN_FLIGHT = 2;

/** Default number of workers. */
export const machineJobs = (): number => availableParallelism();

/** Whoever annotates batches: this thread, or as many others as there are jobs. Started when the first batch comes. */
export class Workforce {
  readonly #settings: StageSettings;
  readonly #jobs: number;
  readonly #queue: PQueue;
  #pool: Piscina | undefined;
  #own: BatchAnnotator | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(settings: StageSettings, jobs: number) {
    this.#settings = settings;
    // Threads load compiled modules alone; run from its source (in tests) the work is done here.
    this.#jobs = existsSync(workerFile()) ? jobs : 0;
    this.#queue = new PQueue({ concurrency: Math.max(1, this.#jobs * IN_FLIGHT) });
  }

  /** Hands a batch over and returns when there is room for another; `done` is called with what became of it. */
  async add(batch: Batch, done: (result: BatchResult) => void): Promise<void> {
    this.#throwFailure();
    void this.#queue
      .add(async () => done(await this.#annotate(batch)))
      .catch((error: unknown) => {
        this.#failure ??= { error };
        this.#queue.clear();
      });
    await this.#queue.onSizeLessThan(1);
  }

  async #annotate(batch: Batch): Promise<BatchResult> {
    if (this.#jobs === 0) return (this.#own ??= new BatchAnnotator(this.#settings)).annotate(batch);
    this.#pool ??= new Piscina({
      filename: workerFile(),
      workerData: this.#settings,
      minThreads: this.#jobs,
      maxThreads: this.#jobs,
      idleTimeout: 60_000,
    });
    return (await this.#pool.run(batch, { transferList: [batch.bytes.buffer as ArrayBuffer] })) as BatchResult;
  }

  /** Waits for all that was handed over. */
  async finish(): Promise<void> {
    await this.#queue.onIdle();
    this.#throwFailure();
  }

  async close(): Promise<void> {
    this.#queue.clear();
    await this.#pool?.destroy();
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }
}

const workerFile = (): string => fileURLToPath(new URL('./worker.js', import.meta.url));
