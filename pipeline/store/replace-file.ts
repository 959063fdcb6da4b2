import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { GoujiError } from '../model/error.js';

/** Characters gathered before they are written. */
const CHUNK = 1 << 16;

/**
 * Writes a file anew, UTF-8, beside the one that is there, and renames it at the end: a reader never meets half of it, and
 * where anything fails the old one stands.
 * @param texts its content piece by piece, never held whole; what making a piece throws is thrown on
 * @throws GoujiError `code` where it cannot be written
 */
export function replaceFile(path: string, texts: Iterable<string>, code: GoujiError['code']): void {
  const beside = `${path}.part`;
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new GoujiError(code, `${path}: expected a file that can be written, found ${(error as Error).message}`, {
        cause: error,
      });
    }
  };
  const file = guarded(() => openSync(beside, 'w'));
  try {
    try {
      for (const chunk of chunksOf(texts)) guarded(() => writeFileSync(file, chunk));
    } finally {
      closeSync(file);
    }
    guarded(() => renameSync(beside, path));
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function* chunksOf(texts: Iterable<string>): Generator<string> {
  let pending = '';
  for (const text of texts) {
    pending += text;
    if (pending.length < CHUNK) continue;
    yield pending;
    pending = '';
  }
  yield pending;
}
