import type { Lexicon } from '../lexicon/lexicon.js';
import type { SetAside } from '../model/source.js';
import type { ReadLimits } from '../read/index.js';
import { readConfiguration, readLexicon } from './configuration.js';
import { corpusFiles, type CorpusFile } from './corpus-files.js';
import { readManifest, type Manifest } from './manifest.js';

/** A corpus folder before its documents are read. */
export interface Corpus {
  readonly files: readonly CorpusFile[];
  readonly ignored: readonly string[];
  readonly rows: Manifest['rows'];
  /** Rows of the manifest. */
  readonly setAside: readonly SetAside[];
  readonly limits: ReadLimits;
  readonly lexicon: Lexicon;
  /** Of all files. */
  readonly bytes: number;
}

/** @throws GoujiError `usage`, `configuration`, `lexicon` */
export function readCorpus({ corpus, out }: { readonly corpus: string; readonly out: string }): Corpus {
  const { files, ignored } = corpusFiles(corpus, out);
  const limits = readConfiguration(corpus);
  const lexicon = readLexicon(corpus);
  const { rows, setAside } = readManifest(corpus);
  return { files, ignored, rows, setAside, limits, lexicon, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}
