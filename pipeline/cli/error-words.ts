import type { Language } from '../check/index.js';
import { faultWords, placeWords } from '../report/fault-words.js';

/** Errors are thrown in English, most of them as `PLACE: expected WHAT, found WHAT`. */
const SHAPE = /^(?:([^\n]*?): )?expected ([^]+?), found ([^]+)$/;

/** The message of a `GoujiError` in the reader's language. */
export function errorWords(message: string, language: Language): string {
  if (language === 'en') return message;
  const [, place, expected, found] = SHAPE.exec(message) ?? [];
  if (expected === undefined || found === undefined) return faultWords(message, language);
  const where = place === undefined ? '' : `${placeWords(place, language)}：`;
  return `${where}应为${faultWords(expected, language)}，实为${faultWords(found, language)}`;
}
