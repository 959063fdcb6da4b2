import type { Metric } from '../model/metric.js';
import type { Database } from './database.js';

interface MetricRow {
  readonly near: string;
  readonly body: string;
}

/** What `near` is reckoned from. */
export interface MetricName {
  readonly key: string;
  readonly id: string;
  /** Joined by a space. */
  readonly unit_classes: string;
  /** JSON: the ids it may be compared with, as they stand. */
  readonly near: string;
}

const NAMES = 'SELECT key, id, unit_classes, near FROM metric';

const metricOf = ({ near, body }: MetricRow): Metric => ({
  ...(JSON.parse(body) as Metric),
  near: JSON.parse(near) as string[],
});

/** Metrics by key, each with the ids it may be compared with, which change apart from it. */
export class MetricTable {
  readonly #database: Database;
  constructor(database: Database) {
    this.#database = database;
  }

  /** In the order of their ids. */
  *all(): Generator<Metric, void, void> {
    const rows = this.#database.prepare<MetricRow>('SELECT near, body FROM metric ORDER BY id').iterate();
    for (const row of rows) yield metricOf(row);
  }
  get(id: string): Metric | undefined {
    const row = this.#database.prepare<MetricRow>('SELECT near, body FROM metric WHERE id = ?').get(id);
    return row && metricOf(row);
  }
  keyOf(id: string): string | undefined {
    return this.#database.column<string>('SELECT key FROM metric WHERE id = ?').get(id);
  }
  count(): number {
    return this.#database.column<number>('SELECT count(*) FROM metric').get()!;
  }

  names(): MetricName[] {
    return this.#database.prepare<MetricName>(NAMES).all();
  }
  /** Of those whose keys end in one of these characters. */
  namesEndingIn(characters: Iterable<string>): MetricName[] {
    return this.#database
      .prepare<MetricName>(`${NAMES} WHERE substr(key, -1) IN (SELECT value FROM json_each(?))`)
      .all(JSON.stringify([...characters]));
  }

  /** Returns whether the key is new, or its unit classes are others: then what is near it is to be reckoned again. */
  put(key: string, metric: Metric, unitClasses: readonly string[]): boolean {
    const classes = [...unitClasses].sort().join(' ');
    const before = this.#database.column<string>('SELECT unit_classes FROM metric WHERE key = ?').get(key);
    const body = JSON.stringify({ ...metric, near: [] });
    if (before === undefined)
      this.#database
        .prepare(`INSERT INTO metric (key, id, unit_classes, near, body) VALUES (?, ?, ?, '[]', ?)`)
        .run(key, metric.id, classes, body);
    else this.#database.prepare('UPDATE metric SET unit_classes = ?, body = ? WHERE key = ?').run(classes, body, key);
    return before !== classes;
  }

  /** Returns its id and what was near it, where it was there. */
  remove(key: string): { readonly id: string; readonly near: readonly string[] } | undefined {
    const row = this.#database
      .prepare<{ id: string; near: string }>('DELETE FROM metric WHERE key = ? RETURNING id, near')
      .get(key);
    return row && { id: row.id, near: JSON.parse(row.near) as string[] };
  }

  nearOf(id: string): string[] {
    const near = this.#database.column<string>('SELECT near FROM metric WHERE id = ?').get(id);
    return near === undefined ? [] : (JSON.parse(near) as string[]);
  }
  setNear(id: string, near: readonly string[]): void {
    this.#database.prepare('UPDATE metric SET near = ? WHERE id = ?').run(JSON.stringify(near), id);
  }
}
