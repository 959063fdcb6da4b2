import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GoujiError } from '../model/error.js';

const NAME = 'gouji';

const isRoot = (folder: string): boolean => {
  const file = join(folder, 'package.json');
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === NAME;
};

let found: string | undefined;

/** The package's own folder, looked for upwards from this file: built into `dist/` or elsewhere, or run from its source. */
export function packageRoot(): string {
  if (found !== undefined) return found;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isRoot(folder)) {
    if (dirname(folder) === folder)
      throw new GoujiError(
        'internal',
        `expected the package ${NAME} above ${fileURLToPath(import.meta.url)}, found none`,
      );
    folder = dirname(folder);
  }
  return (found = folder);
}
