import { characterSet, type CharacterSet } from './character-set.js';

/** Chinese characters of the basic plane, compatibility forms included, as the inside of a character class. */
export const HAN = '\\u3007\\u3400-\\u9fff\\uf900-\\ufaff';

export const isHan = (unit: number): boolean =>
  (unit >= 0x3400 && unit <= 0x9fff) || unit === 0x3007 || (unit >= 0xf900 && unit <= 0xfaff);

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

export const isLetter = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

let simplified: CharacterSet | undefined;

/** The 6763 characters of GB2312, the set that simplified print uses. Others are Traditional forms, rare names, or damage. */
export const commonSimplified = (): CharacterSet => (simplified ??= gb2312());

export const isCommonSimplified = (unit: number): boolean => commonSimplified()[unit] === 1;

function gb2312(): CharacterSet {
  const bytes: number[] = [];
  for (let lead = 0xb0; lead <= 0xf7; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++) if (lead !== 0xd7 || trail < 0xfa) bytes.push(lead, trail);
  return characterSet(new TextDecoder('gbk').decode(Uint8Array.from(bytes)));
}
