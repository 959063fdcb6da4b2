import type { Progress } from './options.js';

/** Milliseconds between two reports. */
const PAUSE = 200;

/** Counts, and says so some times a second. */
export class ProgressMeter {
  readonly #report: ((progress: Progress) => void) | undefined;
  #phase: Progress['phase'] = 'annotate';
  #total = 0;
  #began = 0;
  #reported = 0;
  done = 0;
  documents = 0;
  annotated = 0;

  constructor(report: ((progress: Progress) => void) | undefined) {
    this.#report = report;
  }

  begin(phase: Progress['phase'], total: number): void {
    this.#phase = phase;
    this.#total = total;
    this.#began = performance.now();
    this.done = 0;
    this.#say();
  }

  /** Costs nothing where nobody listens. */
  add(done: number): void {
    this.done += done;
    if (this.#report && performance.now() - this.#reported >= PAUSE) this.#say();
  }

  #say(): void {
    if (!this.#report) return;
    this.#reported = performance.now();
    const seconds = (this.#reported - this.#began) / 1000;
    const rate = seconds > 0 ? this.done / seconds : 0;
    this.#report({
      phase: this.#phase,
      done: this.done,
      total: this.#total,
      documents: this.documents,
      annotated: this.annotated,
      rate,
      remaining: rate > 0 ? Math.max(0, this.#total - this.done) / rate : 0,
    });
  }
}
