import type { Finding } from '../model/finding.js';
import type { Database } from './database.js';
import { UnitPlaces, type OrderedUnit } from './places.js';

/** How the names of units begin that are no postings: the unit of a metric's key, and that of a document. */
export interface UnitPrefixes {
  readonly metric: string;
  readonly document: string;
}

/** A unit to be checked again. */
export interface TouchedUnit {
  readonly unit: string;
  /** Whether it has found or asked for anything before. */
  readonly known: boolean;
}

/** Units read at once: the connection cannot write while it reads. */
const PAGE = 2000;

const CURRENT = 'JOIN document d ON d.annotation';

/** What each unit of a check gave and asked for, and which are to be checked again. */
export class UnitTable {
  readonly places: UnitPlaces;
  readonly #database: Database;
  readonly #prefixes: UnitPrefixes;

  constructor(database: Database, prefixes: UnitPrefixes) {
    this.#database = database;
    this.#prefixes = prefixes;
    this.places = new UnitPlaces(database, prefixes.metric);
    database.execute('DROP TABLE IF EXISTS temp.touched');
    database.execute(
      `CREATE TEMP TABLE touched (
         unit TEXT PRIMARY KEY, place INTEGER NOT NULL DEFAULT 0, known INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID`,
    );
  }

  touch(units: Iterable<string>): void {
    const insert = this.#database.prepare('INSERT OR IGNORE INTO touched (unit) VALUES (?)');
    for (const unit of units) insert.run(unit);
  }

  /** Every unit a document's annotation belongs to; of postings those alone that somebody shares or that found something. */
  touchAnnotation(annotation: number, doc: string, postings: readonly string[]): void {
    this.touch([this.#prefixes.document + doc]);
    this.#database
      .prepare('INSERT OR IGNORE INTO touched (unit) SELECT ? || key FROM claim WHERE annotation = ?')
      .run(this.#prefixes.metric, annotation);
    this.touchPostings(postings);
  }

  /** Postings that somebody shares or that found something: alone, nothing contradicts. */
  touchPostings(postings: readonly string[]): void {
    const shared = this.#database.column<number>(
      `SELECT (SELECT count(*) FROM (SELECT 1 FROM posting WHERE unit = ? LIMIT 2)) > 1
         OR EXISTS (SELECT 1 FROM unit_finding WHERE unit = ?) OR EXISTS (SELECT 1 FROM asked WHERE unit = ?)`,
    );
    this.touch(postings.filter((unit) => shared.get(unit, unit, unit) === 1));
  }

  touchEverything(): void {
    this.#database
      .prepare(`INSERT OR IGNORE INTO touched (unit) SELECT DISTINCT ? || c.key FROM claim c ${CURRENT} = c.annotation`)
      .run(this.#prefixes.metric);
    this.#database
      .prepare('INSERT OR IGNORE INTO touched (unit) SELECT ? || doc FROM document')
      .run(this.#prefixes.document);
    this.#database.execute(`
      INSERT OR IGNORE INTO touched (unit) SELECT unit FROM posting GROUP BY unit HAVING count(*) > 1;
      INSERT OR IGNORE INTO touched (unit) SELECT unit FROM unit_finding;
      INSERT OR IGNORE INTO touched (unit) SELECT unit FROM asked;
    `);
    this.#database
      .prepare('INSERT OR IGNORE INTO touched (unit) SELECT ? || key FROM metric')
      .run(this.#prefixes.metric);
  }

  /** Units that asked for a touched one. */
  touchAskers(): void {
    this.#database.execute(
      'INSERT OR IGNORE INTO touched (unit) SELECT a.unit FROM touched t JOIN asked a ON a.other = t.unit',
    );
  }

  countTouched(): number {
    return this.#database.column<number>('SELECT count(*) FROM touched').get()!;
  }

  /**
   * By the first document that has them, so that its neighbours' claims are at hand: its metrics, itself, its postings. Writing
   * in between is allowed.
   */
  *touched(): Generator<TouchedUnit, void, void> {
    this.#order();
    const page = this.#database.prepare<OrderedUnit & { known: number }>(
      'SELECT unit, place, known FROM touched WHERE (place, unit) > (?, ?) ORDER BY place, unit LIMIT ?',
    );
    let units = page.all(-1, '', PAGE);
    while (units.length > 0) {
      const last = units.at(-1)!;
      this.places.fetch(units[0]!, last);
      for (const { unit, known } of units) yield { unit, known: known === 1 };
      units = page.all(last.place, last.unit, PAGE);
    }
  }

  #order(): void {
    const { metric, document } = this.#prefixes;
    const update = this.#database.prepare(
      `UPDATE touched SET
         known = EXISTS (SELECT 1 FROM unit_finding f WHERE f.unit = touched.unit)
           OR EXISTS (SELECT 1 FROM asked a WHERE a.unit = touched.unit),
         place = coalesce(
           CASE WHEN substr(unit, 1, ?) = ? THEN (SELECT min(annotation) FROM claim WHERE key = substr(unit, ?))
                WHEN substr(unit, 1, ?) = ? THEN (SELECT annotation FROM document WHERE doc = substr(unit, ?))
                ELSE (SELECT min(annotation) FROM posting p WHERE p.unit = touched.unit) END, 0)`,
    );
    update.run(...[metric, document].flatMap((prefix) => [prefix.length, prefix, prefix.length + 1]));
    this.#database.execute('CREATE INDEX temp.touched_place ON touched (place, unit)');
  }

  /** Replaces what a unit gave. Returns the ids of the findings it gave before and gives now. */
  save({ unit, known }: TouchedUnit, findings: readonly Finding[], asked: readonly string[]): string[] {
    const before = known ? this.#forget(unit) : [];
    if (findings.length === 0 && asked.length === 0) return before;
    const byId = new Map<string, Finding[]>();
    for (const finding of findings) byId.set(finding.id, [...(byId.get(finding.id) ?? []), finding]);
    const put = this.#database.prepare('INSERT INTO unit_finding (unit, finding, body) VALUES (?, ?, ?)');
    for (const [id, same] of byId) put.run(unit, id, JSON.stringify(same));
    const ask = this.#database.prepare('INSERT INTO asked (unit, other) VALUES (?, ?)');
    for (const other of asked) ask.run(unit, other);
    return [...new Set([...before, ...byId.keys()])];
  }

  /** Returns the ids of the findings the unit gave. */
  #forget(unit: string): string[] {
    this.#database.prepare('DELETE FROM asked WHERE unit = ?').run(unit);
    return this.#database.column<string>('DELETE FROM unit_finding WHERE unit = ? RETURNING finding').all(unit);
  }

  /** What all units say of one finding. */
  reportsOf(finding: string): Finding[][] {
    return this.#database
      .column<string>('SELECT body FROM unit_finding WHERE finding = ? ORDER BY unit')
      .all(finding)
      .map((body) => JSON.parse(body) as Finding[]);
  }
}
