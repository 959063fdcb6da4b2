import { join } from 'node:path';
import { GoujiError } from '../model/error.js';
import { makeWritableFolder, replaceFile, type StoreReader } from '../store/index.js';
import { LAYERS, linesOf } from './layers.js';
import type { Layer, LayerOptions } from './layers.js';
import { exportManifest } from './manifest.js';

function* jsonLines(lines: Iterable<object>): Generator<string> {
  for (const line of lines) yield `${JSON.stringify(line)}\n`;
}

/**
 * Writes exports, and `export.json`, into a folder, all of one state.
 * @throws GoujiError `store` where nothing was published yet, `usage` where the folder or a file in it cannot be written
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
    const write = (file: string, texts: Iterable<string>): void => replaceFile(join(folder, file), texts, 'usage');
    for (const layer of layers) write(`${layer}.jsonl`, jsonLines(linesOf(layer, reader, options)));
    write('export.json', [`${JSON.stringify(exportManifest(published), null, 2)}\n`]);
  });
}
