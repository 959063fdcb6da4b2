import type { Around } from '../pipeline.js';

/** Milliseconds by step; a step inside another counts for both. */
export class Stopwatch {
  readonly times: Record<string, number> = {};

  readonly around: Around = (step, work) => {
    const start = performance.now();
    try {
      return work();
    } finally {
      this.add(step, performance.now() - start);
    }
  };

  add(step: string, milliseconds: number): void {
    this.times[step] = (this.times[step] ?? 0) + milliseconds;
  }
  addAll(times: Readonly<Record<string, number>>): void {
    for (const [step, milliseconds] of Object.entries(times)) this.add(step, milliseconds);
  }
  /** Whole milliseconds. */
  rounded(): Record<string, number> {
    return Object.fromEntries(Object.entries(this.times).map(([step, time]) => [step, Math.round(time)]));
  }
}
