/** How many continuation bytes a lead byte announces; undefined where it may not lead. */
function continuation(lead: number): number | undefined {
  if (lead < 0x80) return 0;
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  if (lead >= 0xf0 && lead <= 0xf4) return 3;
  return undefined;
}

/** The second byte after these leads is narrower than 80..bf: it shuts out overlong forms, surrogates, what lies past U+10FFFF. */
const SECOND: Readonly<Record<number, readonly [number, number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

function wellFormedAt(bytes: Uint8Array, at: number, more: number): boolean {
  for (let i = 1; i <= more; i++) {
    const byte = bytes[at + i];
    const [low, high] = i === 1 ? (SECOND[bytes[at]!] ?? [0x80, 0xbf]) : [0x80, 0xbf];
    if (byte === undefined || byte < low || byte > high) return false;
  }
  return true;
}

/** Offset of the first byte that no UTF-8 text has there; undefined where all is well (RFC 3629, section 4). */
export function invalidUtf8(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length;) {
    const more = continuation(bytes[at]!);
    if (more === undefined || (more > 0 && !wellFormedAt(bytes, at, more))) return at;
    at += 1 + more;
  }
  return undefined;
}

/** Whether the bytes at `at` are half a surrogate pair written as UTF-8 (ed a0..bf xx), as some exporters do. */
export const isEncodedSurrogate = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xed && (bytes[at + 1] ?? 0) >= 0xa0 && (bytes[at + 1] ?? 0) <= 0xbf;
