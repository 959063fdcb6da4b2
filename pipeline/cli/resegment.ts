import type { Resegment } from '../export/index.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { GoujiError } from '../model/error.js';
import { annotate } from '../pipeline.js';
import { PIPELINE_VERSION } from '../stage.js';
import { readLexicon } from '../run/configuration.js';
import type { StoreReader } from '../store/index.js';
import { CorpusSources } from './corpus-source.js';

/**
 * The folder a store's documents were read from, or the one given.
 * @throws GoujiError `usage` before the first run
 */
export function corpusFolder(store: StoreReader, given: string | undefined): string {
  const published = store.published();
  const folder = given ?? (published && store.run(published.run)?.folder);
  if (folder === undefined)
    throw new GoujiError('usage', 'expected --corpus DIR, found none, and no run that read one');
  return folder;
}

/** The lexicon of the corpus, as long as it and this program are those that made the results. */
function sameLexicon(store: StoreReader, folder: string): Lexicon {
  const lexicon = readLexicon(folder);
  const versions = store.published()?.versions;
  if (versions?.pipeline !== PIPELINE_VERSION || versions.lexicon !== lexicon.digest)
    throw new GoujiError(
      'corpus',
      `expected results of this program and the lexicon in ${folder}, found those of another version: run \`gouji run\` again`,
    );
  return lexicon;
}

/**
 * Cuts documents into sentences and tokens once more, for those layers that the store did not keep. Nothing is read before
 * the first document; a document whose text is no longer that of the run is refused.
 */
export function resegmenter(store: StoreReader, corpus: string | undefined): Resegment {
  let opened: { readonly sources: CorpusSources; readonly lexicon: Lexicon } | undefined;
  return (document) => {
    if (!opened) {
      const folder = corpusFolder(store, corpus);
      opened = { sources: new CorpusSources(folder), lexicon: sameLexicon(store, folder) };
    }
    return annotate(opened.sources.of(document), opened.lexicon, { tokens: true });
  };
}
