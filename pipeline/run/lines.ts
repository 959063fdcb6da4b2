import { closeSync, openSync, readSync } from 'node:fs';

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Without its line end; undefined for a line longer than allowed, which is never held whole. */
  readonly bytes: Uint8Array | undefined;
  /** Offset in the file of its first byte. */
  readonly at: number;
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
  take(number: number, at: number, returnLength: LineEnds['returnLength']): Line {
    const length = this.length;
    const whole = this.#pieces.length === 1 ? this.#pieces[0]! : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.length = 0;
    if (length > this.most) return { number, bytes: undefined, at, length };
    const end = whole.length - returnLength(whole);
    return { number, bytes: whole.subarray(0, end), at, length: end };
  }
}

/** How lines end in a file. */
interface LineEnds {
  /** Where the next line ends, and how many bytes its end takes. */
  readonly next: (chunk: Buffer, from: number) => { readonly at: number; readonly length: number } | undefined;
  /** Bytes of the return that a line goes on with before its end. */
  readonly returnLength: (line: Uint8Array) => number;
}

const OF_BYTES: LineEnds = {
  next(chunk, from) {
    const at = chunk.indexOf(NEWLINE, from);
    return at < 0 ? undefined : { at, length: 1 };
  },
  returnLength: (line) => (line[line.length - 1] === RETURN ? 1 : 0),
};

/** In UTF-16 a newline is a unit of two bytes, and stands at an even place: 上 is 4e 0a. @param high place of the high byte in a unit */
const ofUnits = (high: 0 | 1): LineEnds => ({
  next(chunk, from) {
    for (let byte = chunk.indexOf(NEWLINE, from); byte >= 0; byte = chunk.indexOf(NEWLINE, byte + 1)) {
      const at = byte & ~1;
      if (byte - at !== high && chunk[at + high] === 0) return { at, length: 2 };
    }
    return undefined;
  },
  returnLength(line) {
    const unit = line.length - 2;
    return line[unit + high] === 0 && line[unit + 1 - high] === RETURN ? 2 : 0;
  },
});

/** How lines end in a file that begins so: in UTF-16 where a byte order mark says it. */
function lineEndsOf(chunk: Buffer): LineEnds {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return ofUnits(1);
  return chunk[0] === 0xfe && chunk[1] === 0xff ? ofUnits(0) : OF_BYTES;
}

/** The file in chunks, all but the last of them full: a unit of two bytes is never parted. */
function* chunksOf(file: number): Generator<Buffer, void, void> {
  for (;;) {
    // A chunk of its own each time: the lines given are views of it.
    const chunk = Buffer.allocUnsafeSlow(CHUNK);
    let size = 0;
    for (let read = -1; read !== 0 && size < CHUNK; size += read)
      read = readSync(file, chunk, size, CHUNK - size, null);
    if (size > 0) yield chunk.subarray(0, size);
    if (size < CHUNK) return;
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
    let [number, at, chunkAt] = [1, 0, 0];
    let ends = OF_BYTES;
    for (const chunk of chunksOf(file)) {
      if (number === 1 && pieces.length === 0) ends = lineEndsOf(chunk);
      let from = 0;
      for (let end = ends.next(chunk, from); end; end = ends.next(chunk, from)) {
        pieces.add(chunk.subarray(from, end.at));
        yield pieces.take(number++, at, ends.returnLength);
        from = end.at + end.length;
        at = chunkAt + from;
      }
      if (from < chunk.length) pieces.add(chunk.subarray(from));
      chunkAt += chunk.length;
    }
    if (pieces.length > 0) yield pieces.take(number, at, ends.returnLength);
  } finally {
    closeSync(file);
  }
}
