import { readFileSync } from 'node:fs';
import type { SetAside } from '../model/source.js';
import { allowedLength, longestLine, surelyTooLong, type ReadLimits } from '../read/limits.js';
import type { ManifestRow } from '../read/index.js';
import type { DocumentInput } from './document-input.js';
import type { CorpusFile } from './corpus-files.js';
import { linesOf } from './lines.js';

/** A document of a file, or why there is none, with how many bytes of the file that was. */
export interface Met {
  readonly met: DocumentInput | SetAside;
  readonly line: number;
  readonly size: number;
}

const tooLong = (doc: string, place: string, limits: ReadLimits, bytes: number): SetAside => ({
  doc,
  code: 'too-long',
  place,
  expected: allowedLength(limits),
  found: `${bytes} bytes`,
});

/** Only what is a document: blank lines are none. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

function* inputsOfLines({ file, path }: CorpusFile, row: ManifestRow | undefined, limits: ReadLimits): Generator<Met> {
  for (const { number, bytes, length } of linesOf(path, longestLine(limits))) {
    const size = length + 1;
    if (bytes === undefined) yield { met: tooLong(file, `line ${number}`, limits, length), line: number, size };
    else if (bytes[0] !== 0x7b && isBlank(bytes)) continue;
    else yield { met: { file, line: number, bytes, row }, line: number, size };
  }
}

function inputOfFile({ file, path, size }: CorpusFile, row: ManifestRow | undefined, limits: ReadLimits): Met['met'] {
  if (surelyTooLong(size, limits)) return tooLong(file, 'file', limits, size);
  return { file, line: 0, bytes: readFileSync(path), row };
}

/** The documents of one file in order. What the disk refuses is set aside with the disk's reason. */
export function* inputsOf(file: CorpusFile, row: ManifestRow | undefined, limits: ReadLimits): Generator<Met> {
  try {
    if (file.isLines) yield* inputsOfLines(file, row, limits);
    else yield { met: inputOfFile(file, row, limits), line: 0, size: file.size };
  } catch (error) {
    const found = (error as Error).message;
    const unreadable = { code: 'unreadable', place: 'file', expected: 'a file that can be read', found } as const;
    yield { met: { doc: file.file, ...unreadable }, line: 0, size: 0 };
  }
}
