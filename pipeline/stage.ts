import type { Lexicon } from './lexicon/lexicon.js';

/** What a stage may look at besides its input. No clock, no disk, no log. */
export interface StageContext {
  readonly lexicon: Lexicon;
  /** True where sentences and tokens are asked for as layers of their own. */
  readonly tokens: boolean;
}

/**
 * Versions of reading and of the stages, in order: part of every document's fingerprint. A run looks at them without loading
 * the stages, which it needs only where a document changed.
 */
export const STAGE_VERSIONS = { read: 6, clean: 4, segment: 4, speakers: 10, claims: 11 } as const;

/** `read.2 clean.2 …`. */
export const PIPELINE_VERSION = Object.entries(STAGE_VERSIONS)
  .map(([name, version]) => `${name}.${version}`)
  .join(' ');

/**
 * A pure, synchronous function with a name and a version that adds one layer to an article and takes nothing away.
 * Its output type names its input type, so stages in the wrong order do not compile.
 */
export interface Stage<In, Out extends In> {
  readonly name: Exclude<keyof typeof STAGE_VERSIONS, 'read'>;
  /** Of `STAGE_VERSIONS`, raised whenever the same input may give another output: documents are then annotated again. */
  readonly version: number;
  run(input: In, context: StageContext): Out;
}
