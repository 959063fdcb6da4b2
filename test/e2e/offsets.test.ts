import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_LEXICON } from '../../pipeline/lexicon/lexicon.js';
import type { Source } from '../../pipeline/model/source.js';
import { annotate } from '../../pipeline/pipeline.js';
import { DEFAULT_LIMITS, isSetAside, readFile, readLine } from '../../pipeline/read/index.js';

/** For every span of everything that leaves a document: the code-point slice of the decoded raw source is its `text`. */

const root = resolve(import.meta.dirname, '../..');
const shared = process.env['GOUJI_SHARED'] ?? resolve(root, '../shared');
const real = existsSync(shared);

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}
const isSpan = (value: object): value is Span =>
  typeof (value as Span).start === 'number' && typeof (value as Span).end === 'number';

function* spansIn(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return;
  if (isSpan(value)) yield value;
  for (const part of Object.values(value)) yield* spansIn(part);
}

/** How many spans were compared, and those that are not what they say. */
function compare(source: Source): { spans: number; wrong: string[] } {
  const points = Array.from(source.raw);
  const { articles, ...layers } = annotate(source, BUILT_IN_LEXICON, { tokens: true });
  const wrong: string[] = [];
  let spans = 0;
  for (const { start, end, text } of spansIn(layers)) {
    spans++;
    const found = points.slice(start, end).join('');
    if (found !== text) wrong.push(`${source.doc} ${start}-${end}: expected ${text}, found ${found}`);
  }
  // An article's `text` is its clean text; its place is a part of the source all the same.
  for (const { start, end } of articles)
    if (!(0 <= start && start <= end && end <= points.length)) wrong.push(`${source.doc}: article ${start}-${end}`);
  return { spans, wrong };
}

function compareAll(sources: readonly Source[]): void {
  const results = sources.map(compare);
  expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(results.reduce((sum, { spans }) => sum + spans, 0)).toBeGreaterThan(100 * sources.length);
}

function read(source: ReturnType<typeof readFile>): Source {
  if (isSetAside(source)) throw new Error(`${source.doc}: ${source.code} at ${source.place}`);
  return source;
}

const filesOf = (folder: string): Source[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md|html)$/.test(name))
    .map((name) => read(readFile({ doc: name, bytes: readFileSync(join(folder, name)), limits: DEFAULT_LIMITS })));

describe('offsets', () => {
  it('of the sample corpus are exact', () => {
    compareAll(filesOf(join(root, 'corpus')));
  });

  if (!real) {
    it('of real documents are NOT CHECKED: no shared folder beside the checkout', () => {
      expect(real).toBe(false);
    });
    return;
  }

  it('of the real pages are exact', () => {
    compareAll(filesOf(join(shared, 'seeds')));
  });

  it('of 300 news items are exact', () => {
    const file = 'xinwenlianbo-2022-2024.jsonl';
    const lines = readFileSync(join(shared, 'corpora', file), 'utf8')
      .split('\n')
      .filter(Boolean);
    const every = Math.floor(lines.length / 300);
    const items = Array.from({ length: 300 }, (_, i) => i * every).map((n) =>
      read(readLine({ file, line: lines[n]!, lineNumber: n + 1, limits: DEFAULT_LIMITS })),
    );
    compareAll(items);
  });
});

describe('a person told more often than a call has room for arguments', () => {
  it('has every place', { timeout: 60_000 }, () => {
    const times = 140_000;
    const raw = '，赵志国主席'.repeat(times);
    const source = read(readFile({ doc: 'a.txt', bytes: Buffer.from(raw), limits: DEFAULT_LIMITS }));
    expect(annotate(source, BUILT_IN_LEXICON).persons.map(({ mentions }) => mentions.length)).toEqual([times]);
  });
});
