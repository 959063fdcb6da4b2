import type { Segmented } from '../model/article.js';
import type { Attributed } from '../model/speech.js';
import type { Stage } from '../stage.js';

/** First version: nobody speaks. */
export const attribute: Stage<Segmented, Attributed> = {
  name: 'speakers',
  version: 1,
  run: (article) => ({ ...article, persons: [], speech: [] }),
};
