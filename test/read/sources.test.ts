import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, formatOf, isSetAside, readFile, readLine } from '../../pipeline/read/index.js';

const limits = DEFAULT_LIMITS;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const line = (value: unknown, lineNumber = 3) =>
  readLine({
    file: 'a/news.jsonl',
    line: typeof value === 'string' ? value : JSON.stringify(value),
    lineNumber,
    limits,
  });
const item = {
  id: 'n1',
  title: '粮价平稳',
  text: '全国粮价平稳。',
  date: '2024-05-06',
  url: 'https://example.org/1',
  source: '样例网',
};

describe('formats', () => {
  it.each([
    ['a.txt', 'text'], ['b/c.MD', 'markdown'], ['d.html', 'html'], ['e.htm', 'html'], ['f.jsonl', 'jsonl'],
    ['manifest.json', undefined], ['README', undefined], ['a.txt.gz', undefined],
  ] as const)('%s is %s', (path, format) => expect(formatOf(path)).toBe(format)); // prettier-ignore
});

describe('a file', () => {
  it('takes what the manifest says before what the page says', () => {
    const bytes = encode('车间见闻\n\n2024年3月2日 08:00 样例网\n\n机器转得飞快。');
    expect(readFile({ doc: 'a.txt', bytes, limits })).toMatchObject({ published: '2024-03-02', encoding: 'utf-8' });
    const row = { file: 'a.txt', published: '2024-03-03', publisher: '样例日报', title: '车间' };
    expect(readFile({ doc: 'a.txt', bytes, row, limits })).toMatchObject({ published: '2024-03-03', title: '车间' });
  });

  it('has no date where only an event has one', () => {
    const bytes = encode(
      '车间见闻\n\n这家老厂自1958年3月2日投产以来，已为全国各地的用户造出了数不清的机床，产品至今仍在许多偏远地方的厂房里转着，没有停过一天。',
    );
    expect(readFile({ doc: 'a.txt', bytes, limits })).not.toHaveProperty('published');
  });

  it.each([
    ['<meta property="article:published_time" content="2024-06-07T08:00:00+08:00">', '2024-06-07'],
    ['<meta content="2024/6/7" name="pubdate">', '2024-06-07'],
    ['<body><time datetime="2024-06-07">昨天</time>', '2024-06-07'],
    ['<body><span class="date">2024年6月7日 10:11</span>', '2024-06-07'],
    ['<script>var d="2023-01-01"</script><p>没有日期。</p>', undefined],
  ])('reads the date of an HTML page: %s', (html, published) => {
    const source = readFile({ doc: 'a.html', bytes: encode(html), limits });
    expect(isSetAside(source) ? source : source.published).toBe(published);
  });

  it('says that 200 MB are too long without decoding them', () => {
    const bytes = new Uint8Array(200_000_000);
    const start = performance.now();
    expect(readFile({ doc: 'big.txt', bytes, limits })).toMatchObject({ code: 'too-long', found: '200000000 bytes' });
    expect(performance.now() - start).toBeLessThan(100);
  });

  it.each([
    [10, '一二三四五六七八九十', true],
    [9, '一二三四五六七八九十', false],
    [2, '😀😀', true],
    [1, '😀😀', false],
  ])('counts characters, not units or bytes: at most %i', (maxDocumentCharacters, text, fits) => {
    const source = readFile({ doc: 'a.txt', bytes: encode(text), limits: { maxDocumentCharacters } });
    expect(!isSetAside(source)).toBe(fits);
  });
});

describe('a line', () => {
  it('is a document of its own', () => {
    expect(line(item)).toMatchObject({
      doc: 'a/news.jsonl#n1', format: 'jsonl', raw: '粮价平稳\n\n全国粮价平稳。', published: '2024-05-06',
      publisher: '样例网', title: '粮价平稳', url: 'https://example.org/1',
    }); // prettier-ignore
  });

  it.each([
    [{ ...item, title: '' }, '全国粮价平稳。'],
    [{ ...item, title: null }, '全国粮价平稳。'],
    [{ ...item, text: '粮价平稳\n全国粮价平稳。' }, '粮价平稳\n全国粮价平稳。'],
  ])('prints its title once', (value, raw) => expect(line(value)).toMatchObject({ raw }));

  it('hashes its own bytes, without the line end', () => {
    const text = JSON.stringify(item);
    const read = (input: string | Uint8Array) => readLine({ file: 'n.jsonl', line: input, lineNumber: 1, limits });
    expect(read(encode(`${text}\r\n`))).toEqual(read(text));
  });

  it.each([
    ['2024-05-06T07:08:09Z', '2024-05-06', 0],
    ['2024-05', '2024-05-31', 1],
    ['2024', '2024-12-31', 1],
  ])('reads the date %s', (date, published, notices) => {
    const source = line({ ...item, date });
    expect(source).toMatchObject({ published });
    expect(isSetAside(source) ? -1 : source.notices.length).toBe(notices);
  });

  it('finds the day of a year in its own head', () => {
    const text = '政府工作报告\n——2021年1月20日在样例省第十三届人民代表大会上\n各位代表：现在报告工作。';
    expect(line({ ...item, title: '', text, date: '2021' })).toMatchObject({ published: '2021-01-20', notices: [] });
  });

  it.each([
    ['half a line', '{"id":"n1","title":"粮价', 'invalid-json', 'line 3', /粮价/],
    ['no object', '["n1"]', 'invalid-record', 'line 3', /n1/],
    ['no id', { ...item, id: undefined }, 'invalid-record', 'line 3, field id', /nothing/],
    ['a number for an id', { ...item, id: 7 }, 'invalid-record', 'line 3, field id', /7/],
    ['no text', { ...item, text: undefined }, 'invalid-record', 'line 3, field text', /nothing/],
    ['a list for a text', { ...item, text: ['a'] }, 'invalid-record', 'line 3, field text', /\["a"\]/],
    ['a number for a title', { ...item, title: 5 }, 'invalid-record', 'line 3, field title', /5/],
    ['a date that is none', { ...item, date: '昨天' }, 'invalid-record', 'line 3, field date', /昨天/],
    ['a month too many', { ...item, date: '2024-13-01' }, 'invalid-record', 'line 3, field date', /2024-13-01/],
    [
      'half a pair',
      `{"id":"n1","text":"增长\\ud83d了"}`,
      'unpaired-surrogate',
      'line 3, field text, character 3',
      /ud83d/,
    ],
    ['nothing to read', { id: 'n1', title: '', text: ' ' }, 'empty', 'line 3', /no text/],
    ['bytes that are no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'invalid-bytes', 'line 3, byte 1', /ff/],
  ] as const)('is set aside for %s', (_, input, code, place, found) => {
    const read = readLine({
      file: 'n.jsonl', lineNumber: 3, limits,
      line: typeof input === 'string' || input instanceof Uint8Array ? input : JSON.stringify(input),
    }); // prettier-ignore
    expect(read).toMatchObject({ code, place });
    expect(isSetAside(read) && read.found).toMatch(found);
    expect(isSetAside(read) && read.doc).toMatch(/^n\.jsonl(#n1)?$/);
  });

  it('of 50 MB is too long', () => {
    const start = performance.now();
    expect(line({ ...item, text: '长'.repeat(17_000_000) })).toMatchObject({ code: 'too-long', place: 'line 3' });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
