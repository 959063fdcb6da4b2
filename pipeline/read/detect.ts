import { COMMON_CHARACTERS } from '../lexicon/common-characters.js';
import { invalidLegacy } from './legacy.js';

/** Bytes decoded to tell two legacy encodings apart. */
const SAMPLE = 16_384;
/** Of the sample's characters; Chinese news stands well above, wrongly decoded bytes far below. */
const LEAST_COMMON = 0.25;

/** The legacy Chinese encoding of bytes that are neither UTF-8 nor UTF-16; undefined where neither gives a Chinese text. */
export function detectLegacy(bytes: Uint8Array): 'gb18030' | 'big5' | undefined {
  const candidates = (['gb18030', 'big5'] as const)
    .filter((encoding) => invalidLegacy(bytes, encoding) === undefined)
    .map((encoding) => ({ encoding, share: commonShare(bytes, encoding) }))
    .filter(({ share }) => share >= LEAST_COMMON)
    .sort((a, b) => b.share - a.share);
  return candidates[0]?.encoding;
}

/** Share of common characters among the non-ASCII ones of a sample. */
function commonShare(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE));
  let all = 0;
  let common = 0;
  for (const character of text) {
    if (character < '\u0080') continue;
    all++;
    if (COMMON_CHARACTERS.has(character)) common++;
  }
  return all === 0 ? 0 : common / all;
}
