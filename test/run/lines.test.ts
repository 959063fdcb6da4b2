import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, readLine } from '../../pipeline/read/index.js';
import { linesOf } from '../../pipeline/run/lines.js';

const folder = mkdtempSync(join(tmpdir(), 'gouji-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

const little = (text: string): Buffer => Buffer.from(text, 'utf16le');
const big = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const ENCODINGS = [
  ['utf-8', (text: string): Buffer => Buffer.from(text)],
  ['utf-16le', (text: string): Buffer => little(`\ufeff${text}`)],
  ['utf-16be', (text: string): Buffer => big(`\ufeff${text}`)],
] as const;

function lines(bytes: Buffer, most = 1 << 22) {
  const path = join(folder, 'lines.jsonl');
  writeFileSync(path, bytes);
  return [...linesOf(path, most)];
}

/** 上 is 4e 0a and ਍ is 0a 0d: their bytes are no line ends. */
const TEXTS = [
  '上海上半年',
  '਍',
  '、、',
  '',
  '截至3月底，全国5G基站达364.7万个。',
  'a'.repeat(1 << 19),
  '一'.repeat(1 << 18),
];

describe('the lines of a file', () => {
  describe.each(ENCODINGS)('in %s', (encoding, encode) => {
    it.each(['\n', '\r\n'])('end at %j alone', (end) => {
      const records = TEXTS.map((text, i) => JSON.stringify({ id: String(i), text }));
      const read = lines(encode(records.join(end)));
      expect(read.map(({ number }) => number)).toEqual(records.map((_, i) => i + 1));
      const row = { file: 'lines.jsonl', encoding };
      for (const [i, { bytes, number }] of read.entries()) {
        const outcome = readLine({
          file: 'lines.jsonl',
          line: bytes!,
          lineNumber: number,
          row,
          limits: DEFAULT_LIMITS,
        });
        if (TEXTS[i] !== '') expect(outcome).toMatchObject({ doc: `lines.jsonl#${i}`, raw: TEXTS[i], encoding });
      }
    });

    it('stand where they say they do', () => {
      const bytes = encode(TEXTS.join('\n'));
      for (const { bytes: line, at, length } of lines(bytes))
        expect(bytes.subarray(at, at + length).equals(line!)).toBe(true);
    });

    it('are read without a manifest', () => {
      const record = JSON.stringify({ id: '1', text: '截至3月底，全国5G基站达364.7万个。' });
      const [, second] = lines(encode(`${record}\n${record}`));
      const outcome = readLine({
        file: 'lines.jsonl',
        line: second!.bytes!,
        lineNumber: 2,
        limits: DEFAULT_LIMITS,
      });
      expect(outcome).toMatchObject({ doc: 'lines.jsonl#1', encoding });
    });
  });

  it('hold every byte but the line ends, wherever chunks part them', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/[\r\n\0]/g, ''));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(...ENCODINGS),
        (texts, [, encode]) => {
          const whole = encode(texts.join('\n'));
          const read = lines(whole).map(({ bytes }) => Buffer.from(bytes!));
          const mark = encode('').length;
          const expected = texts.map((text, i) => (i === 0 ? encode(text) : encode(text).subarray(mark)));
          // What ends without a line end and is empty is no line.
          expect(read).toEqual(
            texts.at(-1) === '' && (texts.length > 1 || mark === 0) ? expected.slice(0, -1) : expected,
          );
        },
      ),
    );
  });

  it('keep a character whose last byte is a return’s', () => {
    expect(lines(big('\ufeff𘠍\r\n上')).map(({ bytes }) => Buffer.from(bytes!))).toEqual([big('\ufeff𘠍'), big('上')]);
  });

  it('give no bytes where they are too long, and go on', () => {
    const [long, next] = lines(little(`\ufeff${'一'.repeat(600_000)}\n上`), 1 << 20);
    expect(long).toMatchObject({ number: 1, bytes: undefined, length: 1_200_002 });
    expect(next).toMatchObject({ number: 2, length: 2 });
  });
});

describe('a line in an old encoding', () => {
  it.each([
    ['104_commentary-gb18030.txt', 'gb18030'],
    ['109_exports-big5.txt', 'big5'],
  ])('is told by its bytes: %s', (file, encoding) => {
    const page = readFileSync(join(import.meta.dirname, '../../corpus', file)).map((byte) =>
      byte < 0x20 ? 0x20 : byte,
    );
    const line = Buffer.concat([Buffer.from('{"id":"1","text":"'), page, Buffer.from('"}')]);
    const outcome = readLine({ file: 'a.jsonl', line, lineNumber: 1, limits: DEFAULT_LIMITS });
    expect(outcome).toMatchObject({ doc: 'a.jsonl#1', encoding });
  });

  it('is not told where a byte of its UTF-8 is lost', () => {
    const line = Buffer.from(
      JSON.stringify({ id: '1', text: '截至3月底，全国5G基站总数达364.7万个，比去年末多27万个。' }),
    );
    for (const at of [20, 30, 45, 50])
      expect(
        readLine({
          file: 'a.jsonl',
          line: Buffer.concat([line.subarray(0, at), line.subarray(at + 1)]),
          lineNumber: 1,
          limits: DEFAULT_LIMITS,
        }),
      ).toMatchObject({
        doc: 'a.jsonl',
        code: 'invalid-bytes',
        place: expect.stringMatching(/^line 1, byte/) as string,
      });
  });
});
