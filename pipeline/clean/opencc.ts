import { Converter } from 'opencc-js/t2cn';
import { isCommonSimplified, isHan } from '../text/characters.js';
import { matchesOf } from '../text/matches.js';

type Convert = (text: string) => string;
let tables: { readonly taiwan: Convert; readonly hongKong: Convert } | undefined;

/** Words whose 著 is no 着 though the word around it is simplified already: OpenCC knows them in Traditional only. */
const KEPT = /[显顯卓昭名土原专專论論巨编編译譯拙遗遺合新]著|著[名作称稱述者录錄书書]/g;

/**
 * Traditional to simplified characters as Taiwan and Hong Kong print them; the result has the length of `text`. The tables
 * choose a character by the word around it (乾坤, 乾燥), but no word is put for another, as 软件 for 軟體 would be: that
 * falsifies a quotation.
 */
export function simplified(text: string): string {
  tables ??= { taiwan: Converter({ from: 'tw', to: 'cn' }), hongKong: Converter({ from: 'hk', to: 'cn' }) };
  const { taiwan, hongKong } = tables;
  const whole = taiwan(text);
  const units = (whole.length === text.length ? whole : each(text, taiwan)).split('');
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!.charCodeAt(0);
    if (isHan(unit) && !isCommonSimplified(unit)) units[i] = each(units[i]!, hongKong);
  }
  for (const match of matchesOf(text, KEPT)) units[match.index + match[0].indexOf('著')] = '著';
  return units.join('');
}

/** Character for character, those that would change their length left alone. */
const each = (text: string, convert: Convert): string =>
  text
    .split('')
    .map((unit) => (convert(unit).length === 1 ? convert(unit) : unit))
    .join('');
