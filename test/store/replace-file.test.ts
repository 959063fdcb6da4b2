import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GoujiError } from '../../pipeline/model/error.js';
import { replaceFile } from '../../pipeline/store/index.js';
import { removeTemporaryFolders, temporaryFolder } from '../run/corpus-maker.js';

afterAll(removeTemporaryFolders);

const LONG = '一则消息。'.repeat(20_000);

test('a file is written from its pieces, short and long', () => {
  const path = join(temporaryFolder(), 'claims.jsonl');
  replaceFile(path, ['旧'], 'usage');
  replaceFile(path, [LONG, '二\n', '', LONG], 'usage');
  expect(readFileSync(path, 'utf8')).toBe(`${LONG}二\n${LONG}`);
  replaceFile(path, [], 'usage');
  expect(readFileSync(path, 'utf8')).toBe('');
});

test('where a piece cannot be made the old file stands, nothing lies beside it, and what went wrong is told', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'claims.jsonl');
  writeFileSync(path, '旧');
  const torn = new GoujiError('store', 'finding f: expected its claim c, found none');
  function* pieces(): Generator<string> {
    yield LONG;
    throw torn;
  }
  expect(() => replaceFile(path, pieces(), 'usage')).toThrow(torn);
  expect(readFileSync(path, 'utf8')).toBe('旧');
  expect(readdirSync(folder)).toEqual(['claims.jsonl']);
});

test.each([
  ['a folder stands there', (path: string) => void mkdirSync(path), /claims\.jsonl: expected a file .* found EISDIR/],
  ['its folder is none', () => undefined, /claims\.jsonl: expected a file that can be written, found ENOENT/],
])('where %s, that is said, and nothing is left', (name, prepare, message) => {
  const folder = temporaryFolder();
  const path = join(folder, name === 'its folder is none' ? 'none/claims.jsonl' : 'claims.jsonl');
  prepare(path);
  expect(() => replaceFile(path, ['x'], 'usage')).toThrow(message);
  expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([]);
});
