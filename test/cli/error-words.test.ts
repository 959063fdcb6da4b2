import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { errorWords } from '../../pipeline/cli/error-words.js';
import { faultWords, placeWords } from '../../pipeline/report/fault-words.js';

test.each([
  ['--gold: expected a folder, found none at /tmp/gold', '--gold：应为文件夹，实为空缺：/tmp/gold'],
  ['--by: expected a name, found nothing', '--by：应为姓名，实为空缺'],
  [
    'v.jsonl, line 3, field by: expected one whole JSON object, found "x"',
    'v.jsonl，第 3 行，字段 by：应为一个完整的 JSON 对象，实为"x"',
  ],
  ['expected the id of a finding that is published, found none-such', '应为已发布条目的编号，实为none-such'],
  [
    "option '--jobs <n>' argument 'two' is invalid. expected a whole number, zero or more",
    '选项 --jobs <n> 的值 two 不对：应为零或正整数',
  ],
  ['a.txt, file: expected at most 1000 characters, found 9999 bytes', 'a.txt，文件：应为至多 1000 个字，实为9999 字节'],
  [
    'm.jsonl, line 2, field date: expected string or null, found 7',
    'm.jsonl，第 2 行，字段 date：应为字符串或null，实为7',
  ],
])('%s', (message, zh) => {
  expect(errorWords(message, 'zh')).toBe(zh);
  expect(errorWords(message, 'en')).toBe(message);
});

test('words of the user that look like ours are copied', () => {
  expect(errorWords('--doc: expected a document of the corpus, found a folder of mine', 'zh')).toBe(
    '--doc：应为语料中的一份文件，实为a folder of mine',
  );
});

test('what the catalogue lacks stays as it is', () => {
  expect(errorWords('the cat sat on the disk', 'zh')).toBe('the cat sat on the disk');
});

test.each([
  ['line 4, field text, character 1', '第 4 行，字段 text，第 1 字'],
  ['manifest.jsonl, line 12', 'manifest.jsonl，第 12 行'],
  ['byte 152', '字节 152'],
  ['file', '文件'],
  ['draft.pdf, file name', 'draft.pdf，文件名'],
  ['a, b.txt', 'a, b.txt'],
])('the place %s', (place, zh) => {
  expect(placeWords(place, 'zh')).toBe(zh);
});

/*
 * Every message in the sources, its holes filled with something no catalogue knows: what is left of English words then was
 * not put in Chinese.
 */
describe('nothing the program says lacks its Chinese', () => {
  const ROOT = resolve(import.meta.dirname, '../../pipeline');
  const sources = (readdirSync(ROOT, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts') && !file.startsWith('report/fault-'))
    .map((file) => readFileSync(join(ROOT, file), 'utf8'));

  /** Names of things, which stay: fields, commands, file names, encodings. */
  const NAMES =
    /\b(?:text|gouji|runs?|json|jsonl|txt|md|html|htm|id|all|articles|claims|speech|verdicts|schema|YYYY|MM|DD|UTF|GB18030|Big5|docx|xlsx|epub|Office|PDF|ZIP|PNG|JPEG|GIF|gzip|ELF|SQLite|out|to|layers|corpus|allow|empty|break|lock|true|false|null)\b/gi;
  const leftOver = (words: string): string =>
    words
      .replace(/§/g, '')
      .replace(/--?[\w-]+/g, '')
      .replace(NAMES, '')
      .replace(/[^a-z]+/gi, ' ')
      .trim();
  const literal = (text: string): string => text.replace(/\$\{[^}]*\}/g, '7').replaceAll('\\`', '`');

  const thrown = sources.flatMap((source) =>
    [...source.matchAll(/new GoujiError\(\s*(?:'[\w-]+'|code),\s*([`'])((?:[^`'\\]|\\.|(?<=[^,])')*?)\1/g)].map(
      ([, , text]) => literal(text!),
    ),
  );
  // Our own faults are reported to the maintainers as they are; the lock's message is put together of two parts.
  const isForReaders = (message: string): boolean => !/the package 7|another run is writing/.test(message);
  it('of errors', () => {
    expect(thrown.length).toBeGreaterThan(25);
    expect(thrown.filter(isForReaders).filter((message) => leftOver(errorWords(message, 'zh')) !== '')).toEqual([]);
  });

  const aside = sources.flatMap((source) => [
    ...[...source.matchAll(/\b(?:expected|found): (['`])(.*?)\1[,;]? /g)].map(([, , text]) => literal(text!)),
    ...[...source.matchAll(/\b(?:expected|found): (['`])(.*?)\1,?$/gm)].map(([, , text]) => literal(text!)),
    ...[
      ...source.matchAll(
        /failure\(\s*'[\w-]+',\s*(?:'[^']*'|`[^`]*`|\w+(?:\([^)]*\))?),\s*(['`])(.*?)\1,\s*(['`]?)(.*?)\3\s*,?\s*\)/g,
      ),
    ].flatMap(([, , expected, quoted, found]) => [expected!, ...(quoted ? [found!] : [])].map(literal)),
  ]);
  it('of what is set aside', () => {
    expect(aside.length).toBeGreaterThan(25);
    expect(aside.filter((words) => leftOver(faultWords(words, 'zh')) !== '')).toEqual([]);
  });
});
