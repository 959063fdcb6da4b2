import { readFileSync, readSync } from 'node:fs';
import { GoujiError } from '../model/error.js';
import { codeOf, wait } from './descriptor.js';

/** What a file argument is called when it means standard input. */
export const STANDARD_INPUT = '-';

const CHUNK = 1 << 16;
/** Milliseconds between attempts where nothing has come yet and the descriptor does not block. */
const PATIENCE = 10;

/** By its descriptor: a socket, which some programs hand on, cannot be opened by the name /dev/stdin. */
function standardInput(): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = Buffer.alloc(CHUNK);
    try {
      const read = readSync(0, chunk, 0, CHUNK, null);
      if (read === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, read));
    } catch (error) {
      if (codeOf(error) === 'EOF') return Buffer.concat(chunks);
      if (codeOf(error) !== 'EAGAIN') throw error;
      wait(PATIENCE);
    }
  }
}

/** @throws GoujiError `usage` where the file cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return path === STANDARD_INPUT ? standardInput() : readFileSync(path);
  } catch (error) {
    throw new GoujiError('usage', `${path}: expected a file that can be read, found ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** A file, or standard input, as UTF-8 text. @throws GoujiError `usage` where it cannot be read. */
export const readText = (path: string): string =>
  Buffer.from(readBytes(path))
    .toString('utf8')
    .replace(/^\ufeff/, '');
