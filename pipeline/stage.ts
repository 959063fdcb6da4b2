import type { Lexicon } from './lexicon/lexicon.js';

/** What a stage may look at besides its input. No clock, no disk, no log. */
export interface StageContext {
  readonly lexicon: Lexicon;
  /** True where sentences and tokens are asked for as layers of their own. */
  readonly tokens: boolean;
}

/**
 * A pure, synchronous function with a name and a version that adds one layer to an article and takes nothing away.
 * Its output type names its input type, so stages in the wrong order do not compile.
 */
export interface Stage<In, Out extends In> {
  readonly name: string;
  /** Raised whenever the same input may give another output: documents are then annotated again. */
  readonly version: number;
  run(input: In, context: StageContext): Out;
}
