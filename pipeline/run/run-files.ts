import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeWritableFolder, replaceFile, type RunRecord } from '../store/index.js';

/** Where each run leaves its record as a file: `annotations/runs/ID.json`. */
const RUNS_FOLDER = 'runs';

/**
 * Writes the records that have no file yet: the last run's, and that of one that was killed before it could.
 * @throws GoujiError `store` where a file cannot be written; whoever comes next writes it
 */
export function writeRunFiles(out: string, runs: readonly RunRecord[]): void {
  const folder = join(out, RUNS_FOLDER);
  makeWritableFolder(folder, 'store');
  for (const run of runs) {
    const path = join(folder, `${run.id}.json`);
    if (existsSync(path)) continue;
    replaceFile(path, [`${JSON.stringify(run, null, 2)}\n`], 'store');
  }
}
