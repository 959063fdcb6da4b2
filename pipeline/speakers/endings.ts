import { BODY_ENDINGS, NOT_BODIES, PAPERS } from '../lexicon/bodies.js';
import { COURTESIES, OFFICES, PEOPLE } from '../lexicon/titles.js';
import { ending } from '../text/one-of.js';

/** The office a phrase ends with; empty where it ends with none. */
export const officeEnding = ending(OFFICES);

/** The noun for people a phrase ends with. */
export const peopleEnding = ending(PEOPLE);

/** The courtesy a phrase ends with. */
export const courtesyEnding = ending(COURTESIES);

/** The meeting or paper a phrase ends with: 《…》, 二十大. */
export const paperEnding = ending([...PAPERS, '》', ...[...'一二三四五六七八九十'].map((number) => `${number}大`)]);

const bodyEnding = ending(BODY_ENDINGS);

/** Whether a phrase names a body by its ending: 国家统计局, 绿源集团; not 社会, 全部. */
export const isBody = (phrase: string): boolean => bodyEnding(phrase) !== '' && !NOT_BODIES.test(phrase);
