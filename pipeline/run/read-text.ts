import { readFileSync } from 'node:fs';
import { GoujiError } from '../model/error.js';

/**
 * A file of the corpus folder that tells of the rest, as UTF-8 text without its byte order mark.
 * @throws GoujiError `code` where it is there and cannot be read: the run would go on without what it says
 */
export function readText(path: string, code: GoujiError['code']): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new GoujiError(code, `${path}: expected a file that can be read, found ${(error as Error).message}`, {
      cause: error,
    });
  }
}
