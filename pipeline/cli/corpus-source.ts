import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRecord } from '../model/annotation.js';
import { GoujiError } from '../model/error.js';
import type { Source } from '../model/source.js';
import { isSetAside, readFile, readLine } from '../read/index.js';
import type { ManifestRow } from '../read/index.js';
import { bytesDigest } from '../run/fingerprint.js';
import { linesOf } from '../run/lines.js';

/*
 * The raw source of a published document, read again from the corpus. The store keeps annotations, not texts; what is in
 * the corpus now is that text only where its bytes are the same, and anything else is refused.
 */

const LIMITS = { maxDocumentCharacters: Number.MAX_SAFE_INTEGER };

interface LinePlace {
  readonly from: number;
  readonly length: number;
}

/** Where each line of a file stands, by the digest of its bytes. Reads the file once, holds one line. */
function linePlaces(path: string): Map<string, LinePlace> {
  const places = new Map<string, LinePlace>();
  for (const { bytes, at, length } of linesOf(path, Number.MAX_SAFE_INTEGER))
    if (bytes) places.set(bytesDigest(bytes), { from: at, length });
  return places;
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
