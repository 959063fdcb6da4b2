import type { ManifestRow } from '../read/index.js';
import type { Annotated, DocumentInput } from './document-input.js';

/** Some documents for one thread: their bytes in one buffer, which is handed over and not copied. */
export interface Batch {
  readonly bytes: Uint8Array;
  readonly inputs: readonly {
    readonly file: string;
    readonly line: number;
    readonly from: number;
    readonly to: number;
    readonly row: ManifestRow | undefined;
  }[];
}

export interface BatchResult {
  /** One for each input, in order. */
  readonly annotated: readonly Annotated[];
  readonly times: Readonly<Record<string, number>>;
}

export function batchOf(inputs: readonly DocumentInput[]): Batch {
  const size = inputs.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const bytes = new Uint8Array(size);
  let at = 0;
  const placed = inputs.map(({ file, line, row, bytes: own }) => {
    bytes.set(own, at);
    const from = at;
    at += own.length;
    return { file, line, row, from, to: at };
  });
  return { bytes, inputs: placed };
}
