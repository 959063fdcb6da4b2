import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRecord } from '../model/annotation.js';
import { GoujiError } from '../model/error.js';
import type { Source } from '../model/source.js';
import { isSetAside, readFile, readLine } from '../read/index.js';
import type { ManifestRow } from '../read/index.js';

/*
 * The raw source of a published document, read again from the corpus. The store keeps annotations, not texts; what is in
 * the corpus now is that text only where its bytes are the same, and anything else is refused.
 */

const LIMITS = { maxDocumentCharacters: Number.MAX_SAFE_INTEGER };
const CHUNK = 1 << 20;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

interface LinePlace {
  readonly from: number;
  readonly length: number;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function withoutReturn(line: Uint8Array): Uint8Array {
  let end = line.length;
  while (end > 0 && line[end - 1] === RETURN) end--;
  return line.subarray(0, end);
}

/** Where each line of a file stands, by the digest of its bytes. Reads the file once, holds one line. */
function linePlaces(path: string): Map<string, LinePlace> {
  const places = new Map<string, LinePlace>();
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(CHUNK);
    let [rest, from] = [Buffer.alloc(0), 0];
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      rest = Buffer.concat([rest, chunk.subarray(0, read)]);
      for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
        places.set(sha256(withoutReturn(rest.subarray(0, end))), { from, length: end });
        from += end + 1;
        rest = rest.subarray(end + 1);
      }
    }
    if (rest.length > 0) places.set(sha256(withoutReturn(rest)), { from, length: rest.length });
    return places;
  } finally {
    closeSync(file);
  }
}

function bytesAt(path: string, { from, length }: LinePlace): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, from);
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** What the run knew of the document, so that it is read as it was then. */
const rowOf = (
  file: string,
  { encoding, published, publisher, language, url, title }: DocumentRecord,
): ManifestRow => ({
  file,
  encoding,
  ...(published !== undefined && { published }),
  ...(publisher !== undefined && { publisher }),
  ...(language !== undefined && { language }),
  ...(url !== undefined && { url }),
  ...(title !== undefined && { title }),
});

/** `news.jsonl` of `news.jsonl#12`; undefined for a document that is a file. */
const lineFileOf = (doc: string): string | undefined => /^(.*?\.(?:jsonl|ndjson))#/i.exec(doc)?.[1];

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'].includes(String(error.code));

/** Reads published documents again from a corpus folder. */
export class CorpusSources {
  readonly #folder: string;
  readonly #places = new Map<string, Map<string, LinePlace>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws GoujiError `corpus` where the document is gone or its bytes are others than those of the last run. */
  of(document: DocumentRecord): Source {
    const { doc } = document;
    const read = this.#guarded(doc, () => this.#read(document));
    if (read === undefined || isSetAside(read) || read.sha256 !== document.sha256)
      throw new GoujiError(
        'corpus',
        `${doc}: expected the text of the last run in ${this.#folder}, found another: run \`gouji run\` again, or name the corpus with --corpus`,
      );
    return read;
  }

  #read(document: DocumentRecord) {
    const { doc } = document;
    const file = lineFileOf(doc);
    if (file === undefined)
      return readFile({ doc, bytes: readFileSync(join(this.#folder, doc)), row: rowOf(doc, document), limits: LIMITS });
    const path = join(this.#folder, file);
    const place = this.#placesOf(path).get(document.sha256);
    return (
      place && readLine({ file, line: bytesAt(path, place), lineNumber: 1, row: rowOf(file, document), limits: LIMITS })
    );
  }

  #placesOf(path: string): Map<string, LinePlace> {
    const known = this.#places.get(path) ?? linePlaces(path);
    this.#places.set(path, known);
    return known;
  }

  #guarded<T>(doc: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!isMissing(error)) throw error;
      throw new GoujiError(
        'corpus',
        `${doc}: expected to find it in ${this.#folder}, found nothing; name the corpus with --corpus`,
        {
          cause: error,
        },
      );
    }
  }
}
