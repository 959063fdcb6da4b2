import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run, type Outcome, type RunOptions } from '../../pipeline/run/index.js';
import { openStore, type Store } from '../../pipeline/store/index.js';

/** Files of a corpus by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const made: string[] = [];

/** A folder that is gone when the tests are. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-test-'));
  made.push(folder);
  return folder;
}
export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Writes a corpus folder anew. */
export function writeCorpus(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

export interface Place {
  readonly corpus: string;
  readonly out: string;
}
export function newPlace(): Place {
  const folder = temporaryFolder();
  return { corpus: join(folder, 'corpus'), out: join(folder, 'out') };
}

/** Writes the files and runs over them. */
export async function runOver(place: Place, files: Files, options: Partial<RunOptions> = {}): Promise<Outcome> {
  writeCorpus(place.corpus, files);
  return run({ ...place, jobs: 0, ...options });
}

export function withStore<T>(out: string, work: (store: Store) => T): T {
  const store = openStore(out);
  try {
    return work(store);
  } finally {
    store.close();
  }
}

/** Everything that is a pure function of the corpus, as the exports would have it. */
export const dump = (out: string): string =>
  withStore(out, (store) => {
    const { corpus, counts, versions } = store.published()!;
    return [
      { corpus, counts, versions },
      ...store.documents(),
      ...store.articles(),
      ...store.persons(),
      ...store.speech(),
      ...store.claims(),
      ...store.metrics(),
      ...store.findings(),
    ]
      .map((value) => JSON.stringify(value))
      .join('\n');
  });

/** One line of a JSONL corpus file. */
export const jsonLine = (id: string, text: string, date?: string): string =>
  JSON.stringify({ id, title: '', text, ...(date !== undefined && { date }) });
