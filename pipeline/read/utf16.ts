export type Utf16 = 'utf-16le' | 'utf-16be';

/** Code units looked at: enough for a headline and a paragraph. */
const SAMPLE = 4_096;
/** Share of units a Chinese text has in the ranges below; bytes of another encoding read as UTF-16 stay under a half. */
const LEAST_PLAUSIBLE = 0.9;

/** UTF-16 without a byte order mark: the byte order under which nearly every unit is a character of a Chinese page. */
export function looksLikeUtf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const little = plausibleShare(bytes, 0);
  const big = plausibleShare(bytes, 1);
  if (Math.max(little, big) < LEAST_PLAUSIBLE || little === big) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** @param high index of the high byte's complement: 0 where the low byte comes first, 1 where the high byte does */
function plausibleShare(bytes: Uint8Array, high: 0 | 1): number {
  const units = Math.min(SAMPLE, bytes.length >> 1);
  let plausible = 0;
  for (let i = 0; i < units; i++) {
    const [a, b] = [bytes[2 * i]!, bytes[2 * i + 1]!];
    if (isPlausible(high === 0 ? a | (b << 8) : (a << 8) | b)) plausible++;
  }
  return plausible / units;
}

/** ASCII and line ends, general and Chinese punctuation, Chinese characters, full-width forms. */
const isPlausible = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x7f) ||
  unit === 0x0a ||
  unit === 0x0d ||
  (unit >= 0x2010 && unit <= 0x2030) ||
  (unit >= 0x3000 && unit <= 0x303f) ||
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0xff00 && unit <= 0xff5e);

/** Decodes whole units as they are, halves of pairs included; an odd last byte is left out. */
export function decodeUtf16(bytes: Uint8Array, encoding: Utf16): string {
  const whole = bytes.subarray(0, bytes.length & ~1);
  if (encoding === 'utf-16le') return Buffer.from(whole.buffer, whole.byteOffset, whole.length).toString('utf16le');
  return Buffer.from(whole).swap16().toString('utf16le');
}
