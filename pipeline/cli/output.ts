import { writeSync } from 'node:fs';
import { codeOf, wait } from './descriptor.js';

/** Who reads standard output has gone (`gouji export claims | head`): nothing more to say, and no failure. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

const CHUNK = 1 << 16;
/** Milliseconds between attempts where a pipe is full and does not block. */
const PATIENCE = 4;

/**
 * Standard output: data only. Written at once and in order, so that what is exported is never held whole and the process
 * may end right after.
 */
export class Output {
  #pending = '';

  constructor(readonly descriptor = 1) {}

  /** @throws ClosedPipe when nobody reads any more. */
  write(text: string): void {
    this.#pending += text;
    if (this.#pending.length >= CHUNK) this.flush();
  }

  /** One line of text. */
  line(text = ''): void {
    this.write(`${text}\n`);
  }

  /** One line of JSON. */
  record(record: object): void {
    this.write(`${JSON.stringify(record)}\n`);
  }

  /** @throws ClosedPipe when nobody reads any more. */
  flush(): void {
    let bytes: Uint8Array = Buffer.from(this.#pending, 'utf8');
    this.#pending = '';
    while (bytes.length > 0) bytes = bytes.subarray(this.#some(bytes));
  }

  #some(bytes: Uint8Array): number {
    try {
      return writeSync(this.descriptor, bytes);
    } catch (error) {
      if (codeOf(error) === 'EPIPE') throw new ClosedPipe('standard output is closed', { cause: error });
      if (codeOf(error) !== 'EAGAIN') throw error;
      wait(PATIENCE);
      return 0;
    }
  }
}
