import type { Database } from './database.js';

/** A document whose annotation is another after this run. `null`: it was not there, or is not there any more. */
export interface StagedChange {
  readonly doc: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Stages what is published, after everything that the run has met itself. */
const KEEP = `INSERT OR IGNORE INTO staged (doc, place, annotation, note)
  SELECT doc, ${Number.MAX_SAFE_INTEGER}, annotation, '' FROM document`;

/**
 * Which documents a run has met, in a table of this connection alone that lies on disk where it grows: memory stays bounded
 * by no corpus. Of two documents of one name the first in the order of the corpus counts, whichever was annotated first.
 */
export class Staging {
  readonly #database: Database;
  constructor(database: Database) {
    this.#database = database;
    database.execute(`
      DROP TABLE IF EXISTS temp.staged;
      CREATE TEMP TABLE staged (doc TEXT PRIMARY KEY, place INTEGER NOT NULL, annotation INTEGER NOT NULL, note TEXT NOT NULL) WITHOUT ROWID;
    `);
  }

  /**
   * @param place where it stands in the corpus: a number that grows from file to file and line to line
   * @param annotation its number; of one that a dry run does not annotate, a number that no annotation has
   * @param note what to say of it if it turns out to be the second of its name
   * @returns undefined, or the note of the one of the two that does not count
   */
  add(doc: string, place: number, annotation: number, note: string): string | undefined {
    const insert = this.#database.prepare(
      'INSERT OR IGNORE INTO staged (doc, place, annotation, note) VALUES (?, ?, ?, ?)',
    );
    if (insert.run(doc, place, annotation, note).changes > 0) return undefined;
    const other = this.#database
      .prepare<{ place: number; note: string }>('SELECT place, note FROM staged WHERE doc = ?')
      .get(doc)!;
    if (other.place < place) return note;
    this.#database
      .prepare('UPDATE staged SET place = ?, annotation = ?, note = ? WHERE doc = ?')
      .run(place, annotation, note, doc);
    return other.note;
  }

  /** Keeps a document as it was published last, seen or not. */
  keep(doc: string): void {
    this.#database.prepare(`${KEEP} WHERE doc = ?`).run(doc);
  }
  /** Keeps every document published before a day that the run has not met. */
  keepBefore(day: string): void {
    this.#database.prepare(`${KEEP} WHERE published < ?`).run(day);
  }

  count(): number {
    return this.#database.column<number>('SELECT count(*) FROM staged').get()!;
  }

  /** What differs from what is published, by name. */
  changes(): StagedChange[] {
    return this.#database
      .prepare<StagedChange>(
        `SELECT s.doc, d.annotation AS before, s.annotation AS after
           FROM staged s LEFT JOIN document d ON d.doc = s.doc
           WHERE d.annotation IS NOT s.annotation
         UNION ALL
         SELECT d.doc, d.annotation, NULL FROM document d WHERE NOT EXISTS (SELECT 1 FROM staged s WHERE s.doc = d.doc)
         ORDER BY 1`,
      )
      .all();
  }
}
