import { createHash } from 'node:crypto';
import type { SetAside, Source } from '../model/source.js';
import { decode } from './decode.js';
import { formatOf } from './format.js';
import { allowedLength, isTooLong, surelyTooLong, type ReadLimits } from './limits.js';
import { knownFields, type ManifestRow } from './manifest-row.js';
import { pageFields } from './page-fields.js';

/** A file of a corpus and what its manifest says of it. */
export interface FileInput {
  /** Path from the corpus root with `/`; its extension says the format (`.txt`, `.md`, `.html`). */
  readonly doc: string;
  readonly bytes: Uint8Array;
  readonly row?: ManifestRow | undefined;
  readonly limits: ReadLimits;
}

/** SHA-256, lower-case hex. */
export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** One document that is one file. A file that is too long is said to be before it is decoded. */
export function readFile({ doc, bytes, row, limits }: FileInput): Source | SetAside {
  const format = formatOf(doc);
  if (format === undefined || format === 'jsonl')
    return { doc, code: 'unreadable', place: 'file name', expected: '.txt, .md or .html', found: doc };
  const most = allowedLength(limits);
  if (surelyTooLong(bytes.length, limits))
    return { doc, code: 'too-long', place: 'file', expected: most, found: `${bytes.length} bytes` };
  const decoded = decode(bytes, row?.encoding);
  if (!decoded.ok) return { doc, ...decoded.reason };
  const { text, encoding, notices } = decoded.value;
  if (isTooLong(text, limits))
    return { doc, code: 'too-long', place: 'file', expected: most, found: `more than that (${bytes.length} bytes)` };
  return {
    doc,
    format,
    raw: text,
    sha256: digest(bytes),
    encoding,
    ...knownFields(row ?? {}, pageFields(text, format)),
    notices,
  };
}
