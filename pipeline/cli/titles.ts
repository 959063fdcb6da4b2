import type { Language } from '../check/index.js';
import { BUILT_IN_LEXICON } from '../lexicon/lexicon.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { GoujiError } from '../model/error.js';
import { Titles } from '../report/titles.js';
import { readLexicon } from '../run/configuration.js';
import type { FindingChange, StoreReader } from '../store/index.js';

/** The lexicon of the last run's corpus; where that has gone or does not read, the built-in one does for titles. */
function lexiconOf(store: StoreReader): Lexicon {
  const published = store.published();
  const folder = published && store.run(published.run)?.folder;
  try {
    return folder === undefined ? BUILT_IN_LEXICON : readLexicon(folder);
  } catch (error) {
    if (error instanceof GoujiError) return BUILT_IN_LEXICON;
    throw error;
  }
}

/** Titles of findings in the language people asked for. */
export const titlesFor = (store: StoreReader, language: Language): Titles =>
  new Titles(store, language === 'zh' ? BUILT_IN_LEXICON : lexiconOf(store), language);

/** The title of a finding that changed; of one that is no longer published, the title it had. */
export function titleOfChange({ finding: id, title }: FindingChange, store: StoreReader, titles: Titles): string {
  const finding = store.finding(id);
  return finding ? titles.of(finding) : title;
}
