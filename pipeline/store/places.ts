import type { ClaimRecord, SpeechRecord } from '../model/annotation.js';
import type { Database } from './database.js';
import { ParsedRows } from './parsed-rows.js';

/** Where a claim or a stretch of speech is kept: the annotation, current or not, and its number there. */
export interface Place {
  readonly annotation: number;
  readonly n: number;
}

/** A touched unit in the order in which units are checked. */
export interface OrderedUnit {
  readonly unit: string;
  readonly place: number;
}

interface UnitPlace extends Place {
  readonly unit: string;
}

/** Where the claims and speech of units are kept. Of many units that are checked one after the other they are read at once. */
export class UnitPlaces {
  readonly #database: Database;
  readonly #metric: string;
  readonly #fetched = new Map<string, Place[]>();

  /** @param metric how the units of metrics' keys begin */
  constructor(database: Database, metric: string) {
    this.#database = database;
    this.#metric = metric;
  }

  /** Reads the places of all touched units from one to another. */
  fetch(first: OrderedUnit, last: OrderedUnit): void {
    this.#fetched.clear();
    const among = '(t.place, t.unit) >= (?, ?) AND (t.place, t.unit) <= (?, ?)';
    const bounds = [first, last].flatMap(({ place, unit }) => [place, unit]);
    const postings = this.#database.prepare<UnitPlace>(
      `SELECT t.unit, p.annotation, p.n FROM touched t CROSS JOIN posting p ON p.unit = t.unit WHERE ${among}`,
    );
    const claims = this.#database.prepare<UnitPlace>(
      `SELECT t.unit, c.annotation, c.n FROM touched t CROSS JOIN claim c ON c.key = substr(t.unit, ?)
         WHERE substr(t.unit, 1, ?) = ? AND ${among}`,
    );
    this.#keep(postings.all(...bounds));
    const { length } = this.#metric;
    this.#keep(claims.all(length + 1, length, this.#metric, ...bounds));
  }

  #keep(places: readonly UnitPlace[]): void {
    for (const { unit, annotation, n } of places) {
      const known = this.#fetched.get(unit);
      if (known) known.push({ annotation, n });
      else this.#fetched.set(unit, [{ annotation, n }]);
    }
  }

  /** Of the claims of a metric's key. */
  ofKey(key: string): readonly Place[] {
    return (
      this.#fetched.get(this.#metric + key) ??
      this.#database.prepare<Place>('SELECT annotation, n FROM claim WHERE key = ?').all(key)
    );
  }
  /** Of the claims, or the speech, of a posting. */
  ofPosting(unit: string): readonly Place[] {
    return (
      this.#fetched.get(unit) ??
      this.#database.prepare<Place>('SELECT annotation, n FROM posting WHERE unit = ?').all(unit)
    );
  }

  claimsOf(annotation: number): ParsedRows<ClaimRecord> {
    return new ParsedRows(this.#texts('SELECT body FROM claim WHERE annotation = ? ORDER BY n', annotation));
  }
  speechOf(annotation: number): ParsedRows<SpeechRecord> {
    return new ParsedRows(this.#texts('SELECT body FROM speech WHERE annotation = ? ORDER BY n', annotation));
  }
  #texts(sql: string, annotation: number): string[] {
    return this.#database.column<string>(sql).all(annotation);
  }
}
