import type { ClaimRecord, SpeechRecord } from '../model/annotation.js';
import type { Finding } from '../model/finding.js';
import type { Database } from './database.js';

/** How the names of units begin that are no postings: the unit of a metric's key, and that of a document. */
export interface UnitPrefixes {
  readonly metric: string;
  readonly document: string;
}

export interface SpeechPlace {
  readonly annotation: number;
  readonly n: number;
}

/** Units read at once: the connection cannot write while it reads. */
const PAGE = 2000;

const CURRENT = 'JOIN document d ON d.annotation';

/** What each unit of a check gave and asked for, and which are to be checked again. */
export class UnitTable {
  readonly #database: Database;
  readonly #prefixes: UnitPrefixes;

  constructor(database: Database, prefixes: UnitPrefixes) {
    this.#database = database;
    this.#prefixes = prefixes;
    database.execute('DROP TABLE IF EXISTS temp.touched');
    database.execute(
      'CREATE TEMP TABLE touched (unit TEXT PRIMARY KEY, place INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID',
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
   * Metrics and documents by name, then postings by the first document that has them: its neighbours' are then at hand.
   * Writing in between is allowed.
   */
  *touched(): Generator<string, void, void> {
    this.#database.execute(`
      UPDATE touched SET place = coalesce((SELECT min(annotation) FROM posting p WHERE p.unit = touched.unit), 0);
      CREATE INDEX temp.touched_place ON touched (place, unit);
    `);
    const page = this.#database.prepare<{ unit: string; place: number }>(
      'SELECT unit, place FROM touched WHERE (place, unit) > (?, ?) ORDER BY place, unit LIMIT ?',
    );
    let units = page.all(-1, '', PAGE);
    while (units.length > 0) {
      for (const { unit } of units) yield unit;
      const last = units.at(-1)!;
      units = page.all(last.place, last.unit, PAGE);
    }
  }

  claimsOfKey(key: string): ClaimRecord[] {
    return this.#claims(`SELECT c.body FROM claim c ${CURRENT} = c.annotation WHERE c.key = ?`, key);
  }
  claimsOfDocument(doc: string): ClaimRecord[] {
    return this.#claims(
      'SELECT c.body FROM document d JOIN claim c ON c.annotation = d.annotation WHERE d.doc = ?',
      doc,
    );
  }
  claimsOfPosting(unit: string): ClaimRecord[] {
    return this.#claims(
      `SELECT c.body FROM posting p ${CURRENT} = p.annotation
         JOIN claim c ON c.annotation = p.annotation AND c.n = p.n WHERE p.unit = ?`,
      unit,
    );
  }
  /** Where the current speech of a posting is kept. */
  speechPlaces(unit: string): SpeechPlace[] {
    return this.#database
      .prepare<SpeechPlace>(`SELECT p.annotation, p.n FROM posting p ${CURRENT} = p.annotation WHERE p.unit = ?`)
      .all(unit);
  }
  speechAt({ annotation, n }: SpeechPlace): SpeechRecord {
    const body = this.#database.column<string>('SELECT body FROM speech WHERE annotation = ? AND n = ?');
    return JSON.parse(body.get(annotation, n)!) as SpeechRecord;
  }
  #claims(sql: string, parameter: string): ClaimRecord[] {
    return this.#database
      .column<string>(sql)
      .all(parameter)
      .map((body) => JSON.parse(body) as ClaimRecord);
  }

  /** How many current claims or stretches of speech a posting has, counted to two. */
  sharersOf(unit: string): number {
    return this.#database
      .column<number>(
        `SELECT count(*) FROM (SELECT 1 FROM posting p ${CURRENT} = p.annotation WHERE p.unit = ? LIMIT 2)`,
      )
      .get(unit)!;
  }

  /** Replaces what a unit gave. Returns the ids of the findings it gave before and gives now. */
  save(unit: string, findings: readonly Finding[], asked: readonly string[]): string[] {
    const before = this.#database.column<string>('SELECT finding FROM unit_finding WHERE unit = ?').all(unit);
    if (before.length > 0) this.#database.prepare('DELETE FROM unit_finding WHERE unit = ?').run(unit);
    this.#database.prepare('DELETE FROM asked WHERE unit = ?').run(unit);
    const byId = new Map<string, Finding[]>();
    for (const finding of findings) byId.set(finding.id, [...(byId.get(finding.id) ?? []), finding]);
    const put = this.#database.prepare('INSERT INTO unit_finding (unit, finding, body) VALUES (?, ?, ?)');
    for (const [id, same] of byId) put.run(unit, id, JSON.stringify(same));
    const ask = this.#database.prepare('INSERT INTO asked (unit, other) VALUES (?, ?)');
    for (const other of asked) ask.run(unit, other);
    return [...new Set([...before, ...byId.keys()])];
  }

  /** What all units say of one finding. */
  reportsOf(finding: string): Finding[][] {
    return this.#database
      .column<string>('SELECT body FROM unit_finding WHERE finding = ? ORDER BY unit')
      .all(finding)
      .map((body) => JSON.parse(body) as Finding[]);
  }
}
