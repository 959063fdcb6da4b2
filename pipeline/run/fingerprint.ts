import { createHash, hash } from 'node:crypto';
import { PIPELINE_VERSION } from '../stage.js';
import type { ManifestRow, ReadLimits } from '../read/index.js';
import type { Context } from '../store/index.js';

/** SHA-256, lower-case hex, as `sha256` of a source. */
export const bytesDigest = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

const FIELDS = ['encoding', 'language', 'published', 'publisher', 'title', 'url'] as const;

/** What a document is explained with when it changes; the parts of its fingerprint besides its bytes and the lexicon. */
export interface ContextParts {
  readonly file: string;
  /** The manifest row's fields that are there, in one order; empty without a row. */
  readonly row: string;
  readonly stages: string;
  readonly options: string;
}

const rowText = (row: ManifestRow | undefined): string =>
  row === undefined ? '' : JSON.stringify(FIELDS.map((field) => row[field] ?? null));

/** One file's context: that of each of its lines, too. */
export function contextOf(
  file: string,
  row: ManifestRow | undefined,
  options: ReadLimits & { readonly tokens: boolean },
): Context {
  const parts: ContextParts = {
    file,
    row: rowText(row),
    stages: PIPELINE_VERSION,
    options: `maxDocumentCharacters ${options.maxDocumentCharacters}${options.tokens ? ', tokens' : ''}`,
  };
  const body = JSON.stringify(parts);
  return { digest: createHash('sha256').update(body).digest('hex').slice(0, 32), body };
}

export const contextParts = (body: string): ContextParts => JSON.parse(body) as ContextParts;
