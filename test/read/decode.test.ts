import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../pipeline/read/decode.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string, big = false): Uint8Array => {
  const little = Buffer.from(text, 'utf16le');
  return big ? Buffer.from(little).swap16() : little;
};
const withMark = (mark: number[], body: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...body]);
const corpus = resolve(import.meta.dirname, '../../corpus');
const sample = (name: string): Uint8Array =>
  readFileSync(
    resolve(
      corpus,
      readdirSync(corpus).find((file) => file.includes(name))!,
    ),
  );

const TEXT = '一季度，全省粮食产量同比增长3.2%。';

describe('decoding', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a mark', withMark([0xef, 0xbb, 0xbf], utf8(TEXT)), 'utf-8'],
    ['UTF-16 little end first', withMark([0xff, 0xfe], utf16(TEXT)), 'utf-16le'],
    ['UTF-16 big end first', withMark([0xfe, 0xff], utf16(TEXT, true)), 'utf-16be'],
    ['UTF-16 without a mark', utf16(TEXT), 'utf-16le'],
    ['UTF-16 without a mark, big end first', utf16(TEXT, true), 'utf-16be'],
  ])('reads %s', (_, input, encoding) => {
    expect(decode(input)).toMatchObject({ ok: true, value: { text: TEXT, encoding, notices: [] } });
  });

  it.each([
    ['gb18030', 'gb18030', '数字'],
    ['big5', 'big5', '訂單'],
  ])('detects %s, and takes it declared', (name, encoding, word) => {
    for (const declared of [undefined, encoding]) {
      const outcome = decode(sample(name), declared);
      expect(outcome).toMatchObject({ ok: true, value: { encoding, notices: [] } });
      expect(outcome.ok && outcome.value.text).toContain(word);
    }
  });

  it('reads gbk and gb2312 as the superset they are part of', () => {
    expect(decode(sample('gb18030'), 'gbk')).toMatchObject({ ok: true, value: { encoding: 'gb18030', notices: [] } });
  });

  it('notices a declared encoding that the bytes belie', () => {
    expect(decode(utf8(TEXT), 'gbk')).toMatchObject({
      ok: true,
      value: { text: TEXT, encoding: 'utf-8', notices: [{ code: 'encoding-mismatch' }] },
    });
    expect(decode(utf8('GDP up 5%'), 'gbk')).toMatchObject({ ok: true, value: { encoding: 'gb18030', notices: [] } });
  });

  it.each([
    ['an empty file', bytes(), undefined, 'empty', /byte 0/, /0 bytes/],
    ['a file of blanks', utf8(' \n\u3000\n'), undefined, 'empty', /byte 0/, /blank/],
    ['a mark and nothing else', bytes(0xef, 0xbb, 0xbf), undefined, 'empty', /byte 0/, /blank/],
    ['a PNG image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), undefined, 'binary', /byte 0/, /PNG/],
    [
      'random controls',
      Uint8Array.from({ length: 900 }, (_, i) => (i * 7) % 32),
      undefined,
      'binary',
      /byte 0/,
      /control/,
    ],
    [
      'bytes that are not the UTF-8 they should be',
      withMark([...utf8('增长')], bytes(0xb5, 0xc4)),
      'utf-8',
      'invalid-bytes',
      /byte 6/,
      /b5 c4/,
    ],
    ['half a character at the end', utf8(TEXT).subarray(0, 4), 'utf-8', 'invalid-bytes', /byte 3/, /^ef|^e/],
    [
      'a surrogate written as UTF-8',
      withMark([...utf8('一')], bytes(0xed, 0xa0, 0xbd)),
      'utf-8',
      'unpaired-surrogate',
      /byte 3/,
      /ed a0 bd/,
    ],
    [
      'half a pair in UTF-16',
      withMark([0xff, 0xfe], utf16('增\ud83d长')),
      undefined,
      'unpaired-surrogate',
      /byte 4/,
      /ud83d/,
    ],
    [
      'an odd byte in UTF-16',
      withMark([0xff, 0xfe], bytes(0x9e, 0x58, 0x7f)),
      undefined,
      'invalid-bytes',
      /byte 4/,
      /7f/,
    ],
    [
      'broken GB18030',
      withMark([0xd4, 0xf6, 0xb3, 0xa4], bytes(0xff, 0x41)),
      'gb18030',
      'invalid-bytes',
      /byte 4/,
      /ff 41/,
    ],
    [
      'an encoding nobody knows',
      withMark([0xd4, 0xf6], bytes(0xb3, 0xa4)),
      'klingon',
      'unreadable',
      /manifest, field encoding/,
      /klingon/,
    ],
  ] as const)('sets aside %s', (_, input, declared, code, place, found) => {
    const outcome = decode(input, declared);
    expect(outcome).toMatchObject({ ok: false, reason: { code } });
    if (outcome.ok) return;
    expect(outcome.reason.place).toMatch(place);
    expect(outcome.reason.found).toMatch(found);
    expect(outcome.reason.expected).not.toBe('');
  });

  it('gives back any text it is given in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const printable = `数${text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufeff]/g, '')}`;
        expect(decode(utf8(printable), 'utf-8')).toMatchObject({ ok: true, value: { text: printable } });
      }),
    );
  });

  it('never throws, whatever the bytes', () => {
    const labels = fc.constantFrom(undefined, 'utf-8', 'utf-16', 'big5', 'gbk', 'shift_jis');
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), labels, (input, label) => void decode(input, label)));
  });
});
