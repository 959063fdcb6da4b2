import type { SetAside } from '../model/source.js';
import type { Database } from './database.js';

/** What reading a document depends on: its bytes, its context, and, for messages, its line (0: a file of its own). */
export interface Unread {
  readonly sha256: string;
  /** `Context.digest`. */
  readonly context: string;
  readonly line: number;
}

const keyOf = ({ sha256, context, line }: Unread): string => [sha256, context, line].join(' ');

/**
 * Documents that could not be read, and what was said of them: the same bytes need not be read again every night. A cache, as
 * annotations are: rows stand here before they are published.
 */
export class UnreadableTable {
  readonly #database: Database;
  /** What this run has met. */
  readonly #met = new Set<string>();
  constructor(database: Database) {
    this.#database = database;
  }

  /** What was said of it when it was read; undefined where it never was, or was read well. */
  find(unread: Unread): SetAside | undefined {
    const body = this.#database
      .column<string>('SELECT body FROM unreadable WHERE sha = ? AND context = ? AND line = ?')
      .get(unread.sha256, unread.context, unread.line);
    if (body === undefined) return undefined;
    this.#met.add(keyOf(unread));
    return JSON.parse(body) as SetAside;
  }

  add(unread: Unread, setAside: SetAside): void {
    this.#met.add(keyOf(unread));
    this.#database
      .prepare('INSERT OR REPLACE INTO unreadable (sha, context, line, body) VALUES (?, ?, ?, ?)')
      .run(unread.sha256, unread.context, unread.line, JSON.stringify(setAside));
  }

  /** Deletes what this run has not met, once that is more than `keep`. Returns how many are gone. */
  sweep(keep: number): number {
    const count = this.#database.column<number>('SELECT count(*) FROM unreadable').get()!;
    if (count - this.#met.size <= keep) return 0;
    this.#database
      .prepare(
        `DELETE FROM unreadable WHERE sha || ' ' || context || ' ' || line NOT IN (SELECT value FROM json_each(?))`,
      )
      .run(JSON.stringify([...this.#met]));
    return count - this.#met.size;
  }
}
