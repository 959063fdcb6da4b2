import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { GoujiError } from '../model/error.js';
import { formatOf } from '../read/format.js';
import { CONFIGURATION_FILE, LEXICON_FILE } from './configuration.js';
import { MANIFEST_FILE } from './manifest.js';

export interface CorpusFile {
  /** Path from the corpus root, with `/`. */
  readonly file: string;
  readonly path: string;
  readonly size: number;
  readonly isLines: boolean;
}

export interface CorpusFiles {
  /** By name. */
  readonly files: readonly CorpusFile[];
  /** Files whose names promise no document. */
  readonly ignored: readonly string[];
}

const OWN: ReadonlySet<string> = new Set([CONFIGURATION_FILE, LEXICON_FILE, MANIFEST_FILE]);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Names of all files below a folder, without hidden ones and what a run writes. Folders that are links are not entered. */
function* namesBelow(root: string, folder: string, out: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || resolve(path) === out) continue;
    if (entry.isDirectory()) yield* namesBelow(root, path, out);
    else yield relative(root, path).split(sep).join('/');
  }
}

/**
 * The files of a corpus.
 * @param out the folder a run writes, no part of the corpus though it lie inside
 * @throws GoujiError `usage` where there is no such folder
 */
export function corpusFiles(root: string, out: string): CorpusFiles {
  const stat = statSync(root, { throwIfNoEntry: false });
  if (!stat?.isDirectory())
    throw new GoujiError('usage', `corpus: expected a folder, found ${stat ? 'a file' : 'nothing'} at ${root}`);
  const files: CorpusFile[] = [];
  const ignored: string[] = [];
  for (const file of namesBelow(root, root, resolve(out))) {
    if (OWN.has(file)) continue;
    const path = join(root, file);
    const format = formatOf(file);
    const found = format === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
    if (found && !found.isFile()) continue;
    if (format === undefined) ignored.push(file);
    else files.push({ file, path, size: found?.size ?? 0, isLines: format === 'jsonl' });
  }
  files.sort((a, b) => compareText(a.file, b.file));
  return { files, ignored: ignored.sort(compareText) };
}
