import type { IsoDate } from '../model/source.js';

/** One line of `manifest.jsonl`, already validated: what its keeper knows about a file. All but `file` may be absent. */
export interface ManifestRow {
  /** Path from the corpus root with `/`. */
  readonly file: string;
  readonly published?: IsoDate | null;
  readonly publisher?: string | null;
  readonly language?: string | null;
  /** Any WHATWG label (`utf-8`, `gbk`, `big5` …). It is honoured, and verified against the bytes. */
  readonly encoding?: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
}

/** The fields a source takes from its row, those present only. */
export interface KnownFields {
  language?: string;
  published?: IsoDate;
  publisher?: string;
  title?: string;
  url?: string;
}

const FIELDS = ['language', 'published', 'publisher', 'title', 'url'] as const satisfies readonly (keyof KnownFields)[];

/** What may say a field, or leave it open. */
type Saying = Readonly<Partial<Record<keyof KnownFields, string | null | undefined>>>;

/** What is known about a source, the first that says something winning: the manifest, then the record, then the page. */
export function knownFields(...sources: readonly Saying[]): KnownFields {
  const known: KnownFields = {};
  for (const source of sources)
    for (const field of FIELDS) {
      const value = source[field];
      if (known[field] === undefined && value != null && value !== '') known[field] = value;
    }
  return known;
}
