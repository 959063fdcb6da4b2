import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GoujiError } from '../model/error.js';
import { makeWritableFolder, type StoreReader } from '../store/index.js';
import { LAYERS, linesOf } from './layers.js';
import type { Layer, LayerOptions } from './layers.js';
import { exportManifest } from './manifest.js';

/** Characters gathered before they are written. */
const CHUNK = 1 << 16;

/** Writes beside the file and renames at the end: a reader never meets half a file. */
function writeLines(path: string, chunks: Iterable<string>): void {
  const beside = `${path}.part`;
  const file = openSync(beside, 'w');
  try {
    let pending = '';
    for (const chunk of chunks) {
      pending += chunk;
      if (pending.length < CHUNK) continue;
      writeFileSync(file, pending);
      pending = '';
    }
    writeFileSync(file, pending);
    closeSync(file);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function* jsonLines(lines: Iterable<object>): Generator<string> {
  for (const line of lines) yield `${JSON.stringify(line)}\n`;
}

/**
 * Writes exports, and `export.json`, into a folder, all of one state.
 * @throws GoujiError `store` where nothing was published yet, `usage` where the folder cannot be written to
 */
export function exportFolder(
  reader: StoreReader,
  folder: string,
  layers: readonly Layer[] = LAYERS,
  options: LayerOptions = {},
): void {
  makeWritableFolder(folder, 'usage');
  reader.snapshot(() => {
    const published = reader.published();
    if (!published) throw new GoujiError('store', 'expected a finished run, found none: `gouji run` first');
    for (const layer of layers) writeLines(join(folder, `${layer}.jsonl`), jsonLines(linesOf(layer, reader, options)));
    writeLines(join(folder, 'export.json'), [`${JSON.stringify(exportManifest(published), null, 2)}\n`]);
  });
}
