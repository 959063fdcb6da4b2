import type { Database } from './database.js';

/** Annotations posted at once: the connection cannot write while it reads. */
const PAGE = 500;

/** A unit of a check besides metric and document, and the number of the claim or speech that belongs to it. */
export interface Posting {
  readonly unit: string;
  readonly n: number;
}

/** `annotation.units`: a line for each posting, its unit, a tab, its number; of an older schema the units alone. */
export const postingLine = ({ unit, n }: Posting): string => `${unit}\t${n}`;

const linesIn = (units: string): string[] => (units === '' ? [] : units.split('\n'));

const postingsIn = (units: string): Posting[] =>
  linesIn(units).map((line) => {
    const tab = line.lastIndexOf('\t');
    return { unit: line.slice(0, tab), n: Number(line.slice(tab + 1)) };
  });

/** Its units, each once. */
export const unitsIn = (units: string): string[] => [
  ...new Set(linesIn(units).map((line) => line.replace(/\t\d+$/, ''))),
];

/** Who shares a unit of a check with whom. */
export class PostingTable {
  readonly #database: Database;
  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Posts the current annotations that are not posted yet, all at once and in order: written as annotations come, each would
   * fall into another page of a table that is larger with every document.
   */
  post(): void {
    const page = this.#database.prepare<{ annotation: number; units: string }>(
      `SELECT u.annotation, a.units FROM unposted u JOIN document d ON d.annotation = u.annotation
         JOIN annotation a ON a.id = u.annotation WHERE u.annotation > ? ORDER BY u.annotation LIMIT ${PAGE}`,
    );
    let rows = page.all(0);
    if (rows.length === 0) return;
    this.#database.execute(
      'CREATE TEMP TABLE posted (unit TEXT NOT NULL, annotation INTEGER NOT NULL, n INTEGER NOT NULL)',
    );
    const put = this.#database.prepare('INSERT INTO posted (unit, annotation, n) VALUES (?, ?, ?)');
    for (; rows.length > 0; rows = page.all(rows.at(-1)!.annotation))
      for (const { annotation, units } of rows)
        for (const { unit, n } of postingsIn(units)) put.run(unit, annotation, n);
    this.#database.execute(`
      INSERT OR IGNORE INTO posting (unit, annotation, n) SELECT unit, annotation, n FROM posted ORDER BY 1, 2, 3;
      DROP TABLE posted;
      DELETE FROM unposted WHERE annotation IN (SELECT annotation FROM document);
    `);
  }
}
