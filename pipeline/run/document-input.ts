import type { Lexicon } from '../lexicon/lexicon.js';
import type { IsoDate, SetAside } from '../model/source.js';
import type { ManifestRow, ReadLimits } from '../read/index.js';
import type { PackedAnnotation } from '../store/index.js';

/** A document as the disk has it. */
export interface DocumentInput {
  readonly file: string;
  /** 1-based line of a JSONL file; 0 for a file that is one document. */
  readonly line: number;
  readonly bytes: Uint8Array;
  readonly row: ManifestRow | undefined;
}

/** What holds for every document of a run. */
export interface StageSettings {
  readonly lexicon: Lexicon;
  readonly limits: ReadLimits;
  readonly tokens: boolean;
  readonly since?: IsoDate;
}

/** A document that was published before the days asked for. */
export interface Earlier {
  readonly earlier: string;
}
export type Annotated = PackedAnnotation | SetAside | Earlier;

/** Where in its file a document stands, for messages. @param line as in `DocumentInput` */
export const placeOf = (line: number): string => (line === 0 ? 'file' : `line ${line}`);

/** A document that could not be annotated, through no fault of its own that we know of. */
export const failed = ({ doc, line, found }: { doc: string; line: number; found: string }): SetAside => ({
  doc,
  code: 'failed',
  place: placeOf(line),
  expected: 'annotations',
  found,
});

/** Whether a document lies before the days asked for; one whose day nothing gives does not. */
export const isBefore = (published: IsoDate | null | undefined, since: IsoDate | undefined): boolean =>
  since !== undefined && published != null && published < since;

export const isEarlier = (annotated: Annotated): annotated is Earlier => 'earlier' in annotated;
export const isAside = (annotated: Annotated): annotated is SetAside => 'code' in annotated;
