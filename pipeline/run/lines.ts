import { closeSync, openSync, readSync } from 'node:fs';

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Without its line end; undefined for a line longer than allowed, which is never held whole. */
  readonly bytes: Uint8Array | undefined;
  /** Of the line, in bytes. */
  readonly length: number;
}

const CHUNK = 1 << 20;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Collects one line's pieces from several chunks, and lets go of those that are too long. */
class Pieces {
  #pieces: Uint8Array[] = [];
  length = 0;
  constructor(readonly most: number) {}

  add(piece: Uint8Array): void {
    this.length += piece.length;
    if (this.length > this.most) this.#pieces = [];
    else this.#pieces.push(piece);
  }
  take(number: number): Line {
    const length = this.length;
    const whole = this.#pieces.length === 1 ? this.#pieces[0]! : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.length = 0;
    if (length > this.most) return { number, bytes: undefined, length };
    const end = whole[whole.length - 1] === RETURN ? whole.length - 1 : whole.length;
    return { number, bytes: whole.subarray(0, end), length: end };
  }
}

/**
 * The lines of a file as bytes, read piece by piece: neither the file nor an endless line is ever held whole.
 * @param most bytes of the longest line that is given
 */
export function* linesOf(path: string, most: number): Generator<Line, void, void> {
  const file = openSync(path, 'r');
  try {
    const pieces = new Pieces(most);
    let number = 1;
    for (;;) {
      // A chunk of its own each time: the lines given are views of it.
      const chunk = Buffer.allocUnsafeSlow(CHUNK);
      const size = readSync(file, chunk, 0, CHUNK, null);
      if (size === 0) break;
      let from = 0;
      for (let at = chunk.indexOf(NEWLINE); at >= 0 && at < size; at = chunk.indexOf(NEWLINE, from)) {
        pieces.add(chunk.subarray(from, at));
        yield pieces.take(number++);
        from = at + 1;
      }
      if (from < size) pieces.add(chunk.subarray(from, size));
    }
    if (pieces.length > 0) yield pieces.take(number);
  } finally {
    closeSync(file);
  }
}
