/** First bytes of files that are no text, whatever their name says. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive (docx, xlsx, epub …)', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['an ELF program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
];

/** How much of a file is looked at. */
const SAMPLE = 65_536;
/** Control bytes a text may hold: one in two hundred (a stray form feed, a NUL of a broken export). */
const MOST_CONTROLS = 1 / 200;

/** What kind of binary file these bytes are; undefined for text. UTF-16 must have been ruled out: half its bytes look like controls. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (known) return known[0];
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls++;
  return controls > sample.length * MOST_CONTROLS + 1
    ? `${controls} control bytes in the first ${sample.length}`
    : undefined;
}

/** Not tab, line feed, form feed, carriage return or escape (ISO-2022). */
const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b;
