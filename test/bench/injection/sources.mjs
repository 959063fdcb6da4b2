import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A source as the reader would give it, from decoded text. */
export const sourceOf = (doc, raw, { published, publisher } = {}) => ({
  doc,
  format: doc.includes('.jsonl#') ? 'jsonl' : 'text',
  raw,
  sha256: createHash('sha256').update(raw).digest('hex'),
  encoding: 'utf-8',
  notices: [],
  ...(published && { published }),
  ...(publisher && { publisher }),
});

const linesOf = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const rawOf = ({ title, text }) => (title && !text.startsWith(title) ? `${title}\n\n${text}` : text);

/** Plain UTF-8 text files of a folder with a manifest. */
function folder(path, keep = () => true) {
  if (!existsSync(join(path, 'manifest.jsonl'))) return [];
  const rows = new Map(linesOf(join(path, 'manifest.jsonl')).map((row) => [row.file, row]));
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt') && (rows.get(name)?.encoding ?? 'utf-8') === 'utf-8' && keep(name))
    .sort()
    .map((name) => sourceOf(name, readFileSync(join(path, name), 'utf8'), rows.get(name)));
}

function jsonl(path) {
  if (!existsSync(path)) return [];
  return linesOf(path).map((row) =>
    sourceOf(`${path.split('/').pop()}#${row.id}`, rawOf(row), { published: row.date, publisher: row.source }),
  );
}

/** Longer pages are left out: a plant needs its neighbours, not a whole newspaper. */
const LONGEST = 3000;

/**
 * Clean articles: the sample corpus, the seeds, and real broadcasts and reports where they lie beside the project
 * (`../shared`, or the folder that GOUJI_SHARED names).
 */
export function cleanArticles(root) {
  const shared = process.env.GOUJI_SHARED ?? resolve(root, '../shared');
  return [
    ...folder(join(root, 'corpus')),
    ...jsonl(join(root, 'corpus/110_briefs.jsonl')),
    ...folder(join(shared, 'seeds')),
    ...jsonl(join(shared, 'corpora/xinwenlianbo-2022-2024.jsonl')),
  ].filter(({ raw, published }) => raw.length <= LONGEST && raw.length > 60 && published !== undefined);
}
