import { HAN, isCommonSimplified } from '../text/characters.js';
import type { CleanSpan } from '../text/span.js';
import { matchesOf } from '../text/matches.js';

/**
 * Where characters were lost on the way: bytes of one encoding read as another leave a question mark or a semicolon, a Latin
 * letter and a character that no print uses (不斷豐富?傮w看; 規;l(fā)展).
 */
const SUSPECT = new RegExp(
  [
    '[\\ufffd\\ue000-\\uf8ff\\u0000-\\u0008\\u000e-\\u001f\\u0080-\\u009f]+', // what no page prints
    `[?;](?=[a-z][(（]?[${HAN}a-z])[a-z]`, // 規;l(fā)展
    `[?;][${HAN}]{0,2}?[a-z\\u0101-\\u01dc]{1,6}[)）]`, // 請?jiān)敿, the gloss's bracket gone
    `[${HAN}][?;][${HAN}]{1,4}`, // 豐富?傮w看: damage only where a rare character follows
    `[${HAN}][a-z](?=[${HAN}])`, // 傮w看: damage only after a rare character
  ].join('|'),
  'g',
);
const UNPRINTED = /[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f\u0080-\u009f]/;
const LOST_BRACKET = /[?;][^?;]{0,2}[a-z\u0101-\u01dc]+[)）]$/;
const CHEAP = /[?;\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f\u0080-\u009f]|[\u3400-\u9fff][a-z][\u3400-\u9fff]/;

/**
 * @param text a block, unglossed and simplified but with its marks as printed
 * @returns places of damage, in `text`
 */
export function damagedPlaces(text: string): CleanSpan[] {
  if (!CHEAP.test(text)) return [];
  const places: CleanSpan[] = [];
  for (const match of matchesOf(text, SUSPECT))
    if (isDamage(match[0])) places.push({ start: match.index, end: match.index + match[0].length });
  return places;
}

function isDamage(found: string): boolean {
  if (UNPRINTED.test(found) || LOST_BRACKET.test(found)) return true;
  if (/^[?;][a-z]$/.test(found)) return true;
  return [...found].some(
    (character) => /[\u3400-\u9fff]/.test(character) && !isCommonSimplified(character.charCodeAt(0)),
  );
}
