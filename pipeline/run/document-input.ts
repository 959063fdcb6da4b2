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

export const isEarlier = (annotated: Annotated): annotated is Earlier => 'earlier' in annotated;
export const isAside = (annotated: Annotated): annotated is SetAside => 'code' in annotated;
