import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../pipeline/report/score/read-gold.js';

/** The annotations that stand apart from their texts are well formed, and stand on figures where the texts are at hand. */

const root = resolve(import.meta.dirname, '../..');
const gold = join(root, 'annotations/unseen');
const shared = process.env['GOUJI_SHARED'] ?? resolve(root, '../shared');

interface Document {
  readonly doc: string;
  readonly corpus?: string;
  readonly item?: string;
  readonly seed?: string;
}

const linesOf = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
const sets = readdirSync(gold).filter((name) => /^\d+$/.test(name));
/** Sets that somebody else annotated once more. */
const seconds = sets.filter((name) => existsSync(join(gold, name, 'second'))).map((name) => `${name}/second`);
const documentsOf = (set: string): Document[] => linesOf(join(gold, set, 'documents.jsonl'));

describe.each([...sets, ...seconds])('set %s', (set) => {
  const { claims, speech } = readGold(join(gold, set));
  const docs = new Set(documentsOf(set.replace('/second', '')).map(({ doc }) => doc));

  it('annotates only its documents, each annotation once', () => {
    expect([...claims, ...speech].filter(({ doc }) => !docs.has(doc))).toEqual([]);
    const ids = [...claims, ...speech].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('quotes nothing: every annotation says where it stands', () => {
    expect([...claims, ...speech].filter(({ start = 0, end = 0 }) => end <= start)).toEqual([]);
    expect(claims.filter(({ context, quantity }) => context !== undefined || quantity !== undefined)).toEqual([]);
    expect(speech.filter(({ first, last, cue }) => (first ?? last ?? cue) !== undefined)).toEqual([]);
  });
});

it('no document is in two sets', () => {
  const items = sets.flatMap((set) => documentsOf(set).map(({ doc }) => doc));
  expect(new Set(items).size).toBe(items.length);
});

if (!existsSync(join(shared, 'corpora')))
  it('the figures under the annotations are NOT CHECKED: no shared folder beside the checkout', () => {
    expect(existsSync(join(shared, 'corpora'))).toBe(false);
  });
else
  it('every claim of a news item stands on a figure', () => {
    const corpus = 'xinwenlianbo-2022-2024.jsonl';
    const texts = new Map(
      linesOf<{ id: string; title: string; text: string }>(join(shared, 'corpora', corpus)).map(
        ({ id, title, text }) => [id, Array.from(text.startsWith(title) ? text : `${title}\n\n${text}`)],
      ),
    );
    const wrong = [...sets, ...seconds]
      .flatMap((set) => readGold(join(gold, set)).claims)
      .filter(({ doc }) => texts.has(doc))
      .filter(({ doc, start, end }) => !FIGURE.test(texts.get(doc)!.slice(start, end).join('')));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
const FIGURE = /[\d０-９〇零一二三四五六七八九十百千万亿两半双数几首]/;
