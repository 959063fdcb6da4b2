import { createHash } from 'node:crypto';
import type { Database } from './database.js';
import type { Counts } from './records.js';
import type { StagedChange } from './staging.js';

/** What a check knows of a document besides its text. */
export interface DocumentFacts {
  readonly doc: string;
  readonly annotation: number;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly duplicate_of: string | null;
}

const FACTS = `SELECT d.doc, d.annotation, d.published, a.publisher, json_extract(a.document, '$.title') AS title, d.duplicate_of
  FROM document d JOIN annotation a ON a.id = d.annotation`;

/** Which annotation of each document is current, and which documents are copies. Written inside a run's last transaction. */
export class DocumentTable {
  readonly #database: Database;
  constructor(database: Database) {
    this.#database = database;
  }

  count(): number {
    return this.#database.column<number>('SELECT count(*) FROM document').get()!;
  }

  facts(doc: string): DocumentFacts | undefined {
    return this.#database.prepare<DocumentFacts>(`${FACTS} WHERE d.doc = ?`).get(doc);
  }
  /** The same by its annotation; undefined for one that is not current. */
  factsOf(annotation: number): DocumentFacts | undefined {
    return this.#database.prepare<DocumentFacts>(`${FACTS} WHERE d.annotation = ?`).get(annotation);
  }

  /** Swaps what is current. Returns the documents whose original is another now, changed themselves or not. */
  swap(changes: readonly StagedChange[], run: number): string[] {
    this.#database.execute('DROP TABLE IF EXISTS temp.swapped');
    this.#database.execute('CREATE TEMP TABLE swapped (annotation INTEGER PRIMARY KEY)');
    const swapped = this.#database.prepare('INSERT OR IGNORE INTO swapped (annotation) VALUES (?)');
    const words = new Set<string>();
    const wordsOf = this.#database.column<string>('SELECT words FROM annotation WHERE id = ?');
    const put = this.#database.prepare(
      `INSERT OR REPLACE INTO document (doc, annotation, words, published)
         SELECT ?, id, words, published FROM annotation WHERE id = ?`,
    );
    const remove = this.#database.prepare('DELETE FROM document WHERE doc = ?');
    const used = this.#database.prepare('UPDATE annotation SET used = ? WHERE id = ?');
    for (const { doc, before, after } of changes) {
      for (const id of [before, after])
        if (id !== null) {
          words.add(wordsOf.get(id)!);
          swapped.run(id);
        }
      if (before !== null) used.run(run, before);
      if (after === null) remove.run(doc);
      else put.run(doc, after);
    }
    words.delete('');
    return [...words].flatMap((text) => this.#original(text));
  }

  /** Among documents with the same words the one published first is the original; of one day, the first by name. */
  #original(words: string): string[] {
    const original = this.#database
      .column<string>(`SELECT doc FROM document WHERE words = ? ORDER BY coalesce(published, '9999'), doc LIMIT 1`)
      .get(words);
    if (original === undefined) return [];
    return this.#database
      .column<string>(
        `UPDATE document SET duplicate_of = nullif(?, doc)
           WHERE words = ? AND duplicate_of IS NOT nullif(?, doc) RETURNING doc`,
      )
      .all(original, words, original);
  }

  /** Documents of the last swap that have, or had, a claim of a metric. */
  swappedWith(key: string): string[] {
    return this.#database
      .column<string>(
        `SELECT DISTINCT a.doc FROM claim c JOIN swapped s ON s.annotation = c.annotation
           JOIN annotation a ON a.id = c.annotation WHERE c.key = ? ORDER BY a.doc`,
      )
      .all(key);
  }

  counts(): Omit<Counts, 'metrics' | 'findings'> {
    return this.#database
      .prepare<Omit<Counts, 'metrics' | 'findings'>>(
        `SELECT count(*) AS documents, count(d.duplicate_of) AS duplicates, coalesce(sum(a.articles), 0) AS articles,
           coalesce(sum(a.persons), 0) AS persons, coalesce(sum(a.speech), 0) AS speech,
           coalesce(sum(a.claims), 0) AS claims
         FROM document d JOIN annotation a ON a.id = d.annotation`,
      )
      .get()!;
  }

  /** Digest of every document's name, bytes and context. */
  digest(contextPart: (body: string) => string): string {
    const rows = this.#database
      .prepare<{ doc: string; sha: string; context: number }>(
        'SELECT d.doc, a.sha, a.context FROM document d JOIN annotation a ON a.id = d.annotation ORDER BY d.doc',
      )
      .iterate();
    const parts = new Map<number, string>();
    const hash = createHash('sha256');
    const bodyOf = this.#database.column<string>('SELECT body FROM context WHERE id = ?');
    for (const { doc, sha, context } of rows) {
      const part = parts.get(context) ?? contextPart(bodyOf.get(context)!);
      // Where every file is one document there is a context for each; those of large files are the ones met again.
      if (parts.size < 1000) parts.set(context, part);
      hash.update(`${doc}\t${sha}\t${part}\n`);
    }
    return hash.digest('hex');
  }
}
