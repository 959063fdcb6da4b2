import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunRecord } from '../store/index.js';

/** Where each run leaves its record as a file: `annotations/runs/ID.json`. */
export const RUNS_FOLDER = 'runs';

/** Writes the records that have no file yet: the last run's, and that of one that was killed before it could. */
export function writeRunFiles(out: string, runs: readonly RunRecord[]): void {
  const folder = join(out, RUNS_FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const run of runs) {
    const path = join(folder, `${run.id}.json`);
    if (existsSync(path)) continue;
    writeFileSync(`${path}.part`, `${JSON.stringify(run, null, 2)}\n`);
    renameSync(`${path}.part`, path);
  }
}
