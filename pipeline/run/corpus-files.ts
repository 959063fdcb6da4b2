import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { compareText } from '../link/order.js';
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
  /** What is no document: other names, and what is no file (a pipe, a link to a folder). */
  readonly ignored: readonly string[];
}

const OWN: ReadonlySet<string> = new Set([CONFIGURATION_FILE, LEXICON_FILE, MANIFEST_FILE]);

/** A folder that cannot be looked into may hold anything: better no run than one that takes its documents for gone. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new GoujiError('corpus', `${folder}: expected a folder that can be read, found ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** What a name leads to; undefined where it leads nowhere (a link to nothing, or to itself): reading it says why. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Names of all files below a folder, without hidden ones and what a run writes. Folders that are links are not entered. */
function* namesBelow(root: string, folder: string, out: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || resolve(path) === out) continue;
    if (entry.isDirectory()) yield* namesBelow(root, path, out);
    else yield relative(root, path).split(sep).join('/');
  }
}

/**
 * The files of a corpus.
 * @param out the folder a run writes, no part of the corpus though it lie inside
 * @throws GoujiError `usage` where there is no such folder, `corpus` where a folder in it cannot be read
 */
export function corpusFiles(root: string, out: string): CorpusFiles {
  const stat = statOf(root);
  if (!stat?.isDirectory()) {
    const found = stat ? `a file at ${root}` : `nothing at ${root}`;
    throw new GoujiError('usage', `corpus: expected a folder, found ${found}`);
  }
  const files: CorpusFile[] = [];
  const ignored: string[] = [];
  for (const file of namesBelow(root, root, resolve(out))) {
    if (OWN.has(file)) continue;
    const path = join(root, file);
    const format = formatOf(file);
    const found = format === undefined ? undefined : statOf(path);
    if (format === undefined || (found && !found.isFile())) ignored.push(file);
    else files.push({ file, path, size: found?.size ?? 0, isLines: format === 'jsonl' });
  }
  files.sort((a, b) => compareText(a.file, b.file));
  return { files, ignored: ignored.sort(compareText) };
}
