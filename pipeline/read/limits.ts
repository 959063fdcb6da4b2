/** What a document may be at most. */
export interface ReadLimits {
  /** Unicode code points of decoded text; a longer document is set aside as `too-long`. Default 5,000,000. */
  readonly maxDocumentCharacters: number;
}

/** Where `gouji.json` says nothing else. */
export const DEFAULT_LIMITS: ReadLimits = { maxDocumentCharacters: 5_000_000 };

/** No encoding read here spends more bytes on one code point (UTF-8, UTF-16, GB18030: four). */
const MOST_BYTES = 4;

/** Whether so many bytes hold more characters than allowed, whatever the encoding: no decoding is needed to say so. */
export const surelyTooLong = (bytes: number, limits: ReadLimits): boolean =>
  bytes > MOST_BYTES * limits.maxDocumentCharacters + MOST_BYTES;

/** JSON may spend twelve bytes on one code point (`\ud83d\ude00`), and a line has other fields than its text. */
const MOST_LINE_BYTES = 12;
const OTHER_FIELDS = 65_536;

/** Bytes of the longest JSONL line whose text may be short enough. */
export const longestLine = (limits: ReadLimits): number =>
  MOST_LINE_BYTES * limits.maxDocumentCharacters + OTHER_FIELDS;

/** What a document is expected to be that is set aside as `too-long`. */
export const allowedLength = (limits: ReadLimits): string => `at most ${limits.maxDocumentCharacters} characters`;

/** Code points of `text`, counted only where UTF-16 units alone do not decide. */
export function isTooLong(text: string, limits: ReadLimits): boolean {
  const most = limits.maxDocumentCharacters;
  if (text.length <= most) return false;
  if (text.length > 2 * most) return true;
  let points = text.length;
  for (let i = 0; i + 1 < text.length; i++)
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) points--;
  return points > most;
}
