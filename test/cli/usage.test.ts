import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { gouji } from './gouji.js';

/** Help, wrong usage, wrong configuration and bad input: each with a clear message and its status. */

vi.setConfig({ testTimeout: 300_000 });

let work: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'gouji-usage-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const COMMANDS = [
  'run',
  'findings',
  'show',
  'check',
  'verdict',
  'verdicts',
  'report',
  'export',
  'diff',
  'runs',
  'score',
  'validate',
];

describe('help', () => {
  it('is Chinese first, and names every command', () => {
    const { stdout, stderr, status } = gouji(['--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('用法：');
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  it('is English with --lang en, wherever that stands', () => {
    expect(gouji(['run', '--help', '--lang', 'en']).stdout).toContain('Examples:');
    expect(gouji(['--lang=en', 'export', '--help']).stdout).toContain('Examples:');
    expect(gouji(['runs', '--help'], { env: { GOUJI_LANG: 'en' } }).stdout).toContain('Usage:');
  });

  it.each(['run', 'findings', 'export', 'check', 'validate'])('of %s has examples', (command) => {
    expect(gouji([command, '--help']).stdout).toContain(`  gouji ${command}`);
  });
});

describe('wrong usage ends with 2 and says what was expected', () => {
  it.each([
    [['finding'], /没有这个命令：finding；是不是 findings？/],
    [['--lang', 'en', 'finding'], /wrong usage: unknown command 'finding'; did you mean findings\?/],
    [['runz'], /没有这个命令：runz；是不是 run 或 runs？/],
    [['--lang', 'en', 'runz'], /did you mean run or runs\?/],
    [['show', 'a', 'b'], /show 的参数多了：应有 1 个，实有 2 个/],
    [['frobnicate'], /没有这个命令：frobnicate/],
    [['run', '--jobs', 'two'], /--jobs <n> 的值 two 不对：应为零或正整数/],
    [['run', '--since', '2024-02-30'], /应为一天/],
    [['run', '/no/such/folder', '--out', '/tmp/nowhere'], /应为文件夹，实为空缺/],
    [['--lang', 'fr', 'runs'], /zh, en/],
    [['export', 'everything'], /documents/],
    [['export', 'all'], /--to 文件夹/],
    [['export', 'claims', '--layers', 'tokens'], /--layers 只与 articles 或 all 同用，实为与 claims 同用/],
    [['export', 'articles', '--layers', 'words'], /只能是以下各项：tokens/],
    [['findings', '--rule', 'no-such-rule'], /value-conflict/],
    [['verdict', '0123456789abcdef', 'perhaps', '--by', 'x'], /confirm/],
    [['verdict', '0123456789abcdef', 'confirm'], /--by/],
    [['validate', 'package.json'], /--schema/],
    [['validate', 'package.json', '--schema', 'nothing'], /应为以下之一/],
    [['validate', '/no/such/file', '--schema', 'claims'], /读得了的文件，实为没有这个文件/],
  ])('gouji %j', (args, message) => {
    const { stdout, stderr, status } = gouji(args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect([stdout, status]).toEqual(['', 2]);
  });
});

it('an empty queue is not taken for a clean one', () => {
  const out = join(work, 'queue');
  const corpus = corpusWith('queue-corpus', { 'a.txt': '全国5G基站达到364.7万个。\n' });
  mkdirSync(out);
  writeFileSync(join(out, 'gouji.db'), '');
  expect(gouji(['findings', '--out', out])).toMatchObject({ status: 4, stdout: '' });
  gouji(['run', corpus, '--out', out]);
  expect(gouji(['findings', '--out', out, '--doc', 'a.txt']).status).toBe(0);
  const { stderr, status } = gouji(['findings', '--out', out, '--doc', 'b.txt']);
  expect(stderr).toContain('--doc：应为语料中的一份文件，实为b.txt');
  expect(status).toBe(2);
});

it('a store that is not there is said plainly', () => {
  const { stderr, status } = gouji(['findings', '--out', join(work, 'none'), '--lang', 'en']);
  expect(stderr).toMatch(/gouji: .*none.*gouji run/);
  expect(status).toBe(4);
});

const corpusWith = (name: string, files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
};

describe('wrong configuration ends with 2, with the field and what was expected', () => {
  const good = { 'a.txt': '全国5G基站达到364.7万个。\n' };
  it.each([
    ['number', { ...good, 'gouji.json': '{"maxDocumentCharacters": "many"}' }, /maxDocumentCharacters.*整数.*many/],
    ['unknown', { ...good, 'gouji.json': '{\n  "maxDocumentChars": 5\n}' }, /第 2 行.*maxDocumentChars/],
    ['syntax', { ...good, 'gouji.json': '{\n"maxDocumentCharacters": ' }, /第 2 行：应为JSON，实为到此为止/],
    ['comma', { ...good, 'lexicon.json': '{"terms": [],\n}' }, /第 2 行：应为JSON，实为"}"/],
    [
      'two metrics',
      {
        ...good,
        'lexicon.json':
          '{"aliases": [{"metric": "5G基站", "variants": ["基站"]},\n{"metric": "铁塔基站", "variants": ["基站"]}]}',
      },
      /第 2 行，字段 aliases\[1\]\.variants\[0\]：应为只属于一个指标的说法，实为基站，在 aliases\[0\] 中也是说法/,
    ],
    [
      'chain',
      {
        ...good,
        'lexicon.json':
          '{"aliases": [{"metric": "5G基站", "variants": ["基站"]}, {"metric": "基站", "variants": ["铁塔"]}]}',
      },
      /aliases\[0\]\.variants\[0\].*实为基站，它是 aliases\[1\] 的指标/,
    ],
    ['lexicon', { ...good, 'lexicon.json': '{"aliases": [{"metric": "5G基站"}]}' }, /aliases\[0\]\.variants/],
  ])('%s', (name, files, message) => {
    const corpus = corpusWith(`configuration-${name}`, files);
    const { stderr, status } = gouji(['run', corpus, '--out', join(work, `out-${name}`)]);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});

describe('bad input is set aside, each with its reason; the rest is done', () => {
  const line = (id: string, text: string): string => JSON.stringify({ id, title: '', text, date: '2024-04-18' });
  const broken = {
    'empty.txt': '',
    'binary.txt': Uint8Array.from({ length: 4096 }, (_, n) => (n * 7) % 256),
    'wrong-utf8.txt': Uint8Array.from([0xe5, 0x85, 0xa8, 0xff, 0xfe, 0xe5, 0x9b, 0xbd]),
    'half.jsonl': `${line('1', '全国5G基站达到364.7万个。')}\n${line('2', '全国粮食产量').slice(0, 30)}\n`,
    'long.jsonl': `${line('1', '9'.repeat(50_000_000))}\n`,
    'surrogate.jsonl': '{"id":"1","title":"","text":"全国\\ud83d有421家工厂。","date":"2024-04-18"}\n',
    'good.txt': '截至3月底，全国累计建成421家工厂。\n',
    'manifest.jsonl':
      '{"file":"wrong-utf8.txt","encoding":"utf-8"}\n{"file":"missing.txt"}\n{"file":"good.txt","published":"2024-04-18"}\n',
  };

  it('and the run ends with 3', () => {
    const corpus = corpusWith('broken', broken);
    const out = join(work, 'broken-out');
    const { stderr, stdout, status } = gouji(['run', corpus, '--out', out, '--lang', 'en']);
    expect(status).toBe(3);
    for (const doc of ['empty.txt', 'binary.txt', 'wrong-utf8.txt', 'half.jsonl', 'long.jsonl', 'missing.txt'])
      expect(stderr, doc).toContain(doc);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toMatch(/\d set aside/);
    expect(gouji(['export', 'claims', '--out', out]).stdout).toContain('421家');
    expect(gouji(['run', corpus, '--out', out, '--exit-zero', '--log-level', 'silent']).stderr).toBe('');
  });
});

describe('files that are no documents by their name', () => {
  const good = { 'good.txt': '截至3月底，全国累计建成421家工厂。\n' };

  it('are named, and change nothing else', () => {
    const corpus = corpusWith('others', { ...good, 'a.pdf': '%PDF', 'b.docx': 'PK', 'c.xlsx': 'PK', 'd.doc': 'old' });
    const { stdout, status } = gouji(['run', corpus, '--out', join(work, 'others-out'), '--lang', 'en']);
    expect(stdout).toContain('4 files that are no .txt, .md, .html or .jsonl were not read: a.pdf b.docx c.xlsx …');
    expect(status).toBe(0);
  });

  it('are not spoken of where there are none', () => {
    const { stdout } = gouji(['run', corpusWith('no-others', good), '--out', join(work, 'no-others-out')]);
    expect(stdout).not.toContain('没有读');
  });
});

describe('gouji validate', () => {
  it('says line, field, expected and found', () => {
    const file = join(work, 'claims.jsonl');
    writeFileSync(file, '{"file":"a.txt"}\n{"file":"b.txt","published":"yesterday","pages":3}\n{"file":\n');
    const { stdout, status } = gouji(['validate', file, '--schema', 'manifest', '--lang', 'en']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/line 2, field published: expected .*found "yesterday"/);
    expect(stdout).toMatch(/line 2, field pages: expected one of the fields/);
    expect(stdout).toMatch(/line 3: expected one whole JSON value/);
    expect(stdout).toMatch(/3 lines, 3 faults/);
  });

  it('finds the line in a file that is one value', () => {
    const file = join(work, 'lexicon.json');
    writeFileSync(file, '{\n  "terms": ["中试平台", 7]\n}\n');
    const { stdout } = gouji(['validate', file, '--schema', 'lexicon']);
    expect(stdout).toContain('第 2 行 terms[1] 栏：应为 字符串，实为 7');
  });
});
