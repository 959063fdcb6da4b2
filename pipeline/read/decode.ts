import type { RawNotice } from '../model/notice.js';
import { binaryKind } from './binary.js';
import { guessEncoding } from './chardet.js';
import { detectLegacy } from './detect.js';
import { invalidLegacy } from './legacy.js';
import { failure, hex, success, type Outcome } from './set-aside.js';
import { loneSurrogate, unitName } from './surrogates.js';
import { invalidUtf8, isEncodedSurrogate } from './utf8.js';
import { decodeUtf16, looksLikeUtf16, type Utf16 } from './utf16.js';

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  /** WHATWG name: `utf-8`, `utf-16le`, `utf-16be`, `gb18030`, `big5`. */
  readonly encoding: string;
  readonly notices: readonly RawNotice[];
}

/**
 * Text of a file. A byte order mark decides; else the declared encoding, where the bytes bear it out; else what the bytes
 * show. Bytes that a declared encoding cannot hold are a failure, not a reason to guess: somebody vouched for it.
 *
 * @param declared a WHATWG label from the manifest (`utf-8`, `gbk`)
 */
export function decode(bytes: Uint8Array, declared?: string | null): Outcome<Decoded> {
  if (bytes.length === 0) return failure('empty', 'byte 0', 'text', 'a file of 0 bytes');
  const mark = byteOrderMark(bytes);
  const name = declared ? encodingName(declared) : undefined;
  const plain = mark || name?.startsWith('utf-16') ? undefined : plainUtf8(bytes);
  // ASCII is the same in all of them: the declared name stands.
  if (plain !== undefined)
    return decoded(plain, plain.length === bytes.length ? (name ?? 'utf-8') : 'utf-8', name ?? declared);
  if (declared && name === undefined && !mark)
    return failure(
      'unreadable',
      'manifest, field encoding',
      'an encoding that is known (utf-8, gb18030, big5 …)',
      declared,
    );
  const binary = mark || name?.startsWith('utf-16') || looksLikeUtf16(bytes) ? undefined : binaryKind(bytes);
  if (binary) return failure('binary', 'byte 0', 'text', binary);
  const encoding = mark?.encoding ?? honoured(bytes, name) ?? detect(bytes);
  if (encoding === undefined)
    return failure('invalid-bytes', invalidPlace(bytes), 'UTF-8, UTF-16, GB18030 or Big5', foundBytes(bytes));
  const outcome = decodeAs(bytes.subarray(mark?.length ?? 0), encoding, mark?.length ?? 0);
  if (!outcome.ok) return outcome;
  return decoded(outcome.value, encoding, name);
}

function decoded(text: string, encoding: string, declared: string | null | undefined): Outcome<Decoded> {
  if (!/\S/.test(text)) return failure('empty', 'byte 0', 'text', 'nothing but blank space');
  const notices = declared && declared !== encoding ? [mismatch(declared, encoding)] : [];
  return success({ text, encoding, notices });
}

const CONTROL = /[\0-\x08\x0b\x0e-\x1f]/;

/** The usual case, settled by the native decoder: UTF-8 beyond ASCII or plain ASCII, without control characters. */
function plainUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return CONTROL.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/** The WHATWG name of a label; gbk and gb2312 are read as their superset gb18030. */
function encodingName(label: string): string | undefined {
  try {
    const name = new TextDecoder(label).encoding;
    return name === 'gbk' ? 'gb18030' : name;
  } catch {
    return undefined;
  }
}

/**
 * The declared encoding, unless the bytes plainly show another: a legacy encoding is declared and they are well-formed UTF-8
 * beyond ASCII (a page saved again), or UTF-8 and they are UTF-16 without a mark.
 */
function honoured(bytes: Uint8Array, name: string | undefined): string | undefined {
  if (name === undefined || name === 'utf-8') return name;
  if (name.startsWith('utf-16')) return looksLikeUtf16(bytes) ?? name;
  return bytes.some((byte) => byte >= 0x80) && invalidUtf8(bytes) === undefined ? 'utf-8' : name;
}

function detect(bytes: Uint8Array): string | undefined {
  if (invalidUtf8(bytes) === undefined) return looksLikeUtf16(bytes) ?? 'utf-8';
  return looksLikeUtf16(bytes) ?? detectLegacy(bytes);
}

/** @param skipped bytes before `bytes` in the file: places are told from the file's start */
function decodeAs(bytes: Uint8Array, encoding: string, skipped: number): Outcome<string> {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return decodeUnits(bytes, encoding, skipped);
  const invalid = encoding === 'utf-8' ? invalidUtf8(bytes) : invalidLegacy(bytes, encoding);
  if (invalid === undefined) return success(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes));
  const found = hex(bytes.subarray(invalid, invalid + 4));
  return encoding === 'utf-8' && isEncodedSurrogate(bytes, invalid)
    ? failure(
        'unpaired-surrogate',
        `byte ${skipped + invalid}`,
        'a whole character',
        `half of a surrogate pair (${found})`,
      )
    : failure('invalid-bytes', `byte ${skipped + invalid}`, `valid ${encoding}`, found);
}

function decodeUnits(bytes: Uint8Array, encoding: Utf16, skipped: number): Outcome<string> {
  if (bytes.length % 2 !== 0)
    return failure(
      'invalid-bytes', `byte ${skipped + bytes.length - 1}`, `valid ${encoding}: an even number of bytes`, hex(bytes.subarray(-1)),
    ); // prettier-ignore
  const text = decodeUtf16(bytes, encoding);
  const lone = loneSurrogate(text);
  return lone === undefined
    ? success(text)
    : failure('unpaired-surrogate', `byte ${skipped + 2 * lone}`, 'a whole character', unitName(text.charCodeAt(lone)));
}

const invalidPlace = (bytes: Uint8Array): string => `byte ${invalidUtf8(bytes) ?? 0}`;

function foundBytes(bytes: Uint8Array): string {
  const at = invalidUtf8(bytes) ?? 0;
  const guess = guessEncoding(bytes);
  return `${hex(bytes.subarray(at, at + 4))}${guess === undefined ? '' : ` (perhaps ${guess})`}`;
}

const mismatch = (declared: string, actual: string): RawNotice => ({
  code: 'encoding-mismatch',
  span: { start: 0, end: 0 },
  detail: `manifest: ${declared}, bytes: ${actual}`,
});
