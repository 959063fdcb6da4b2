import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../pipeline/read/index.js';
import { sourceOf } from '../../pipeline/run/annotate-input.js';
import { exitStatusOf, run } from '../../pipeline/run/index.js';
import { SILENT, type Logger } from '../../pipeline/run/logger.js';
import { GoujiError } from '../../pipeline/model/error.js';
import {
  jsonLine,
  newPlace,
  removeTemporaryFolders,
  runOver,
  withStore,
  writeCorpus,
  type Files,
} from './corpus-maker.js';

afterAll(removeTemporaryFolders);

const GOOD = '截至2024年3月底，全国5G基站总数达364.7万个。';
const GOOD_LINE = jsonLine('good', GOOD, '2024-04-18');
/** JSON that is read without harm, and cannot be written back. */
const DEEP = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

/** What is wrong, the files beside a good one, and how it is set aside: document, code, place. */
const BAD: readonly (readonly [string, Files, readonly [string, string, RegExp]])[] = [
  ['an empty file', { 'a.txt': '' }, ['a.txt', 'empty', /byte 0/]],
  [
    'a binary file',
    { 'a.txt': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251) },
    ['a.txt', 'binary', /./],
  ],
  [
    'bytes that are not what the manifest says',
    {
      'a.txt': Buffer.from([0xe6, 0x88, 0x90, 0xff, 0xfe, 0x80]),
      'manifest.jsonl': '{"file":"a.txt","encoding":"utf-8"}\n',
    },
    ['a.txt', 'invalid-bytes', /./],
  ],
  [
    'a line cut in half',
    { 'a.jsonl': `${GOOD_LINE}\n${GOOD_LINE.slice(0, 40)}` },
    ['a.jsonl', 'invalid-json', /line 2/],
  ],
  ['a record without text', { 'a.jsonl': '{"id":"1"}\n' }, ['a.jsonl', 'invalid-record', /line 1, field text/]],
  [
    'a record nested without end',
    { 'a.jsonl': `{"id":${DEEP},"text":"x"}\n` },
    ['a.jsonl', 'invalid-record', /line 1, field id/],
  ],
  [
    'a row nested without end',
    { 'manifest.jsonl': `{"file":"good.txt","published":${DEEP}}\n` },
    ['manifest.jsonl', 'invalid-record', /line 1, field published/],
  ],
  [
    'two lines of one id',
    { 'a.jsonl': `${GOOD_LINE}\n\n${jsonLine('good', '别的文字。')}\n` },
    ['a.jsonl#good', 'duplicate-id', /line 3/],
  ],
  ['the same line twice', { 'a.jsonl': `${GOOD_LINE}\n${GOOD_LINE}\n` }, ['a.jsonl#good', 'duplicate-id', /line 2/]],
  [
    'a row for a file that is not there',
    { 'manifest.jsonl': '\n{"file":"gone.txt"}\n' },
    ['gone.txt', 'missing-file', /line 2/],
  ],
  ['a row cut in half', { 'manifest.jsonl': '{"file":"good.txt"' }, ['manifest.jsonl', 'invalid-json', /line 1/]],
  [
    'a row with a wrong field',
    { 'manifest.jsonl': '{"file":"good.txt","published":20240418}\n' },
    ['manifest.jsonl', 'invalid-record', /line 1, field published/],
  ],
  [
    'half a surrogate pair',
    { 'a.jsonl': '{"id":"1","text":"\\ud83d"}\n' },
    ['a.jsonl#1', 'unpaired-surrogate', /line 1/],
  ],
  [
    'a day that no calendar has, in a record',
    { 'a.jsonl': '{"id":"1","text":"全国5G基站达到364.7万个。","date":"2024-02-30"}\n' },
    ['a.jsonl', 'invalid-record', /line 1, field date/],
  ],
  [
    'a day that no calendar has, in the manifest',
    { 'manifest.jsonl': '{"file":"good.txt","published":"2024-13-01"}\n' },
    ['manifest.jsonl', 'invalid-record', /line 1, field published/],
  ],
  [
    'a line that is too long',
    {
      'a.jsonl': `${GOOD_LINE}\n${jsonLine('long', '一'.repeat(2000))}\n`,
      'gouji.json': '{"maxDocumentCharacters": 1000}',
    },
    ['a.jsonl#long', 'too-long', /line 2/],
  ],
];

describe('a bad document', () => {
  it.each(BAD)('%s: is set aside with its reason, the rest is done', async (_, files, [doc, code, where]) => {
    const place = newPlace();
    const { status, run: record } = await runOver(place, { 'good.txt': GOOD, ...files });
    expect(record.setAside).toMatchObject([{ doc, code }]);
    expect(record.setAside[0]!.place).toMatch(where);
    expect(status).toBe(3);
    withStore(place.out, (store) => {
      expect(store.claimsOf('good.txt')).toHaveLength(1);
      expect(store.setAside()).toEqual(record.setAside);
    });
    // The next night nothing is read again, and the same is said.
    const { run: next } = await run({ ...place, jobs: 0 });
    expect(next.setAside).toEqual(record.setAside);
    expect(next.timings).not.toHaveProperty('read');
  });

  it('is looked at again where its line, its bytes or the limits are others', async () => {
    const place = newPlace();
    const bad = '{"id":"1"}';
    const asideOf = async (files: Files) => (await runOver(place, { 'good.txt': GOOD, ...files })).run.setAside;
    expect(await asideOf({ 'a.jsonl': `${bad}\n` })).toMatchObject([{ place: 'line 1, field text' }]);
    expect(await asideOf({ 'a.jsonl': `\n${bad}\n` })).toMatchObject([{ place: 'line 2, field text' }]);
    expect(await asideOf({ 'a.jsonl': `${GOOD_LINE}\n` })).toEqual([]);
    const long = { 'a.txt': GOOD.repeat(9), 'gouji.json': '{"maxDocumentCharacters": 100}' };
    expect(await asideOf(long)).toMatchObject([{ doc: 'a.txt', code: 'too-long' }]);
    expect(await asideOf({ 'a.txt': long['a.txt'] })).toEqual([]);
  });

  it('of 50 MB in one line is passed by without being held', async () => {
    const { status, run: record } = await runOver(newPlace(), {
      'good.txt': GOOD,
      'a.jsonl': Buffer.concat([Buffer.alloc(50 << 20, 'x'), Buffer.from(`\n${GOOD_LINE}\n`)]),
      'gouji.json': '{"maxDocumentCharacters": 1000000}',
    });
    expect(status).toBe(3);
    expect(record.setAside).toMatchObject([{ doc: 'a.jsonl', code: 'too-long', place: 'line 1' }]);
    expect(record.counts.documents).toBe(2);
  });

  it('keeps the first of two, whatever follows, and takes its claims along when it turns bad', async () => {
    const place = newPlace();
    await runOver(place, { 'good.txt': GOOD, 'a.txt': GOOD });
    const { run: record, documents } = await runOver(place, { 'good.txt': GOOD, 'a.txt': '' });
    expect(documents).toEqual([{ doc: 'a.txt', change: 'gone', causes: ['set-aside'] }]);
    expect(record.counts.claims).toBe(1);
  });
});

test('a fault of our own in reading costs the document alone', () => {
  const row = {
    file: 'a.txt',
    get encoding(): string {
      throw new TypeError('no such thing');
    },
  };
  const input = { file: 'a.txt', line: 0, bytes: Buffer.from(GOOD), row };
  expect(sourceOf(input, DEFAULT_LIMITS)).toEqual({
    ...{ doc: 'a.txt', code: 'failed', place: 'file', expected: 'annotations', found: 'TypeError: no such thing' },
  });
});

describe('links and pipes', () => {
  it('that go in circles or nowhere are set aside, what is no file is told of, folders behind links are not entered', async () => {
    const place = newPlace();
    await runOver(place, { 'good.txt': GOOD });
    symlinkSync('loop.txt', join(place.corpus, 'loop.txt'));
    symlinkSync('nowhere.txt', join(place.corpus, 'nothing.txt'));
    symlinkSync('.', join(place.corpus, 'circle'));
    symlinkSync('.', join(place.corpus, 'folder.txt'));
    const { run: record } = await run({ ...place, jobs: 0 });
    expect(record.setAside).toMatchObject([
      { doc: 'loop.txt', code: 'unreadable', found: expect.stringContaining('ELOOP') as string },
      { doc: 'nothing.txt', code: 'unreadable', found: expect.stringContaining('ENOENT') as string },
    ]);
    expect(record.ignored).toEqual(['circle', 'folder.txt']);
    expect(record.counts.documents).toBe(1);
  });

  it('a manifest or a lexicon that is a folder stops the run', async () => {
    for (const name of ['manifest.jsonl', 'lexicon.json', 'gouji.json']) {
      const place = newPlace();
      mkdirSync(join(place.corpus, name), { recursive: true });
      const error: unknown = await run({ ...place, jobs: 0 }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(GoujiError);
      expect(String(error)).toMatch(/expected a file that can be read, found EISDIR/);
    }
  });
});

const WRONG: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    'a setting of the wrong type',
    { 'gouji.json': '{\n  "maxDocumentCharacters": "many"\n}' },
    ['gouji.json, line 2', 'field maxDocumentCharacters', 'expected integer', 'found "many"'],
  ],
  [
    'a setting nobody knows',
    { 'gouji.json': '{"max": 1}' },
    ['gouji.json, line 1', 'field max', 'maxDocumentCharacters'],
  ],
  [
    'a setting nested without end',
    { 'gouji.json': `{"maxDocumentCharacters": ${DEEP}}` },
    ['gouji.json, line 1', 'expected integer', 'found a value nested too deep to print'],
  ],
  ['a file that is no JSON', { 'gouji.json': '{\n\n"max"' }, ['gouji.json', 'expected JSON']],
  [
    'an alias without variants',
    { 'lexicon.json': '{\n "terms": ["甲{"],\n "aliases": [\n  {"metric": "甲", "variants": []}]}' },
    ['lexicon.json, line 4', 'field aliases[0].variants', 'found []'],
  ],
];

describe('a wrong configuration', () => {
  it.each(WRONG)('%s: stops the run before it begins, and says where', async (_, files, words) => {
    const error: unknown = await runOver(newPlace(), { 'good.txt': GOOD, ...files }).catch((thrown: unknown) => thrown);
    expect(exitStatusOf(error)).toBe(2);
    for (const word of words) expect(String(error)).toContain(word);
  });

  it('is a corpus that is not there, too', async () => {
    const place = newPlace();
    const error: unknown = await run({ ...place, jobs: 0 }).catch((thrown: unknown) => thrown);
    expect(exitStatusOf(error)).toBe(2);
  });

  it('is no empty disk: the last run stands until somebody says so', async () => {
    const place = newPlace();
    await runOver(place, { 'good.txt': GOOD });
    const error: unknown = await runOver(place, {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GoujiError);
    expect(exitStatusOf(error)).toBe(4);
    withStore(place.out, (store) => expect(store.published()!.counts.documents).toBe(1));
    const { run: record } = await runOver(place, {}, { allowEmpty: true });
    expect(record.changes.documents.gone).toBe(1);
  });
});

describe('the record of a run', () => {
  it('is a file, too', async () => {
    const place = newPlace();
    writeCorpus(place.corpus, { 'good.txt': GOOD, 'picture.png': 'x' });
    const { run: record } = await run({ ...place, jobs: 0 });
    expect(record.ignored).toEqual(['picture.png']);
    expect(JSON.parse(readFileSync(join(place.out, 'runs', `${record.id}.json`), 'utf8'))).toEqual(record);
  });
});

describe('a record that cannot be written', () => {
  it('undoes nothing: the run has published, says so in its log, and the next one writes both', async () => {
    const place = newPlace();
    const warned: unknown[] = [];
    const warn = (...said: unknown[]): void => void warned.push(said);
    mkdirSync(place.out);
    writeFileSync(join(place.out, 'runs'), 'in the way');
    const first = await runOver(place, { 'good.txt': GOOD }, { logger: { ...SILENT, warn } as Logger });
    expect(first.status).toBe(0);
    expect(warned).toEqual([
      [{ run: first.run.id, because: expect.stringMatching(/runs: expected a folder/) as string }, expect.anything()],
    ]);
    withStore(place.out, (store) => expect(store.published()!.run).toBe(first.run.id));
    rmSync(join(place.out, 'runs'));
    const second = await runOver(place, { 'good.txt': GOOD, 'b.txt': GOOD });
    const files = [first, second].map((outcome) => `${outcome.run.id}.json`);
    expect(readdirSync(join(place.out, 'runs')).sort()).toEqual(files.sort());
  });
});
