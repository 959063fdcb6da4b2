import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../pipeline/model/article.js';
import type { Source } from '../../pipeline/model/source.js';
import {
  articlesOf,
  DEFAULT_LIMITS,
  isSetAside,
  readFile,
  readLine,
  type ManifestRow,
} from '../../pipeline/read/index.js';

/** The sample corpus is cut into the articles that its gold names: kind, first and last words, title and date. */

const root = resolve(import.meta.dirname, '../..');
const linesOf = <T>(path: string): T[] =>
  readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T); // prettier-ignore

interface GoldArticle {
  readonly doc: string;
  readonly n: number;
  readonly title: string | null;
  readonly first: string;
  readonly last: string;
  readonly date: string | null;
  readonly kind: string;
}

const gold = readdirSync(join(root, 'annotations/gold'))
  .filter((name) => name.startsWith('articles-'))
  .flatMap((name) => linesOf<GoldArticle>(join(root, 'annotations/gold', name)));

function sources(): Map<string, Source> {
  const read = new Map<string, Source>();
  const keep = (doc: string, source: ReturnType<typeof readFile>): void => {
    if (isSetAside(source)) throw new Error(JSON.stringify(source));
    read.set(doc, source);
  };
  for (const row of linesOf<ManifestRow>(join(root, 'corpus/manifest.jsonl'))) {
    const bytes = readFileSync(join(root, 'corpus', row.file));
    if (!row.file.endsWith('.jsonl')) keep(row.file.slice(0, 3), readFile({ doc: row.file, bytes, row, limits: DEFAULT_LIMITS }));
    else
      bytes.toString('utf8').trim().split('\n').forEach((line, i) => {
        const source = readLine({ file: row.file, line, lineNumber: i + 1, row, limits: DEFAULT_LIMITS });
        keep((JSON.parse(line) as { id: string }).id, source);
      }); // prettier-ignore
  }
  return read;
}

/** First and last raw words of an article's body; a dateline before it may count as its beginning. */
function bodyOf({ source, blocks, extent, kind }: Article): { starts: string[]; end: string } {
  const from = (block: (typeof blocks)[number]): string => source.raw.slice(block.pieces[0]!.start, extent.end);
  const body = blocks.filter(({ role }) => role !== 'title');
  const first = body.findIndex(({ role }) => role === 'paragraph');
  const lead = body.slice(0, first + 1);
  return { starts: (kind === 'news' ? lead : body.slice(0, 1)).map(from), end: source.raw.slice(0, extent.end) };
}

const read = sources();

describe('the sample corpus', () => {
  it.each([...read.keys()])('%s is cut as its gold says', (doc) => {
    const articles = articlesOf(read.get(doc)!);
    const expected = gold.filter((one) => one.doc === doc);
    expect(articles.map(({ kind }) => kind)).toEqual(expected.map(({ kind }) => kind));
    expected.forEach((one, i) => {
      const article = articles[i]!;
      const { starts, end } = bodyOf(article);
      expect(
        starts.some((start) => start.startsWith(one.first)),
        `${one.first} among ${starts.map((s) => s.slice(0, 12)).join(', ')}`,
      ).toBe(true);
      expect(
        end.replace(/["“”>*_\s]|<[^>]*>/g, '').endsWith(one.last.replace(/["“”>*_\s]|<[^>]*>/g, '')),
        one.last,
      ).toBe(true);
      expect(article.title ?? null).toBe(one.title);
      if (one.kind !== 'page-furniture') expect(article.date ?? null).toBe(one.date);
    });
  });
});
