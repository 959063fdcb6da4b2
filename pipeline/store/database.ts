import Sqlite from 'better-sqlite3';
import { GoujiError } from '../model/error.js';

/** What a column may hold and a parameter may be. */
export type Value = string | number | bigint | Uint8Array | null;

/** Pages of this size hold a document's body with few overflows. */
const PAGE_BYTES = 8192;
/** Milliseconds another connection is waited for. */
const PATIENCE = 10_000;
/** Pages the write-ahead log gathers before they go to their places: a page written again and again goes there once. */
const CHECKPOINT_PAGES = 4096;
/** Kibibytes of pages kept in memory. */
const CACHE_KIB = 65_536;

const ADVICE: readonly (readonly [RegExp, (path: string) => string])[] = [
  [
    /^SQLITE_(CORRUPT|NOTADB)/,
    (path) =>
      `the database is damaged. Move it away (mv ${path} ${path}.damaged; with it ${path}-wal and ${path}-shm) and run again: ` +
      'everything in it is computed anew from the corpus. Verdicts are safe, they are in verdicts.jsonl beside it',
  ],
  [
    /^SQLITE_FULL|IOERR_WRITE/,
    () => 'the disk is full. Nothing was published; make room and run again, it goes on where it stopped',
  ],
  [/^SQLITE_(READONLY|PERM)/, () => 'the folder or the database cannot be written to'],
  [
    /^SQLITE_CANTOPEN/,
    () => 'the database cannot be opened or made there: a folder is needed that can be read and written',
  ],
  [
    /^SQLITE_(BUSY|LOCKED)/,
    () => 'another program has been writing to the database for too long; try again when it is done',
  ],
  [/^SQLITE_IOERR/, () => 'the disk reports an error; check it, then run again'],
];

/** A SQLite error as a person can act on it; anything else as it is. */
function explained(error: unknown, path: string): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error;
  const advice = ADVICE.find(([code]) => code.test(error.code))?.[1](path) ?? 'unexpected';
  return new GoujiError('store', `${path}: ${advice} (${error.code}: ${error.message})`, { cause: error });
}

/** A prepared statement. `Row` is an object by column names, or one value where `column` was asked for. */
export class Statement<Row> {
  readonly #prepare: () => Sqlite.Statement;
  readonly #statement: Sqlite.Statement;
  readonly #path: string;
  constructor(prepare: () => Sqlite.Statement, path: string) {
    this.#path = path;
    this.#prepare = prepare;
    this.#statement = this.#guarded(prepare);
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explained(error, this.#path);
    }
  }

  /** Returns the rowid of the last insertion and how many rows changed. */
  run(...parameters: readonly Value[]): { readonly id: number; readonly changes: number } {
    const { lastInsertRowid, changes } = this.#guarded(() => this.#statement.run(...parameters));
    return { id: Number(lastInsertRowid), changes };
  }
  get(...parameters: readonly Value[]): Row | undefined {
    return this.#guarded(() => this.#statement.get(...parameters)) as Row | undefined;
  }
  all(...parameters: readonly Value[]): Row[] {
    return this.#guarded(() => this.#statement.all(...parameters)) as Row[];
  }
  /** One row at a time. The connection cannot write until the iterator is done. */
  *iterate(...parameters: readonly Value[]): Generator<Row, void, void> {
    // A statement is read by one at a time: who comes while it is has another.
    const statement = this.#statement.busy ? this.#guarded(this.#prepare) : this.#statement;
    const rows = this.#guarded(() => statement.iterate(...parameters)) as IterableIterator<Row>;
    try {
      for (;;) {
        const next = this.#guarded(() => rows.next()) as IteratorResult<Row, unknown>;
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      rows.return?.();
    }
  }
}

/** One connection. Errors of SQLite leave it as `GoujiError` (`store`) that say what to do. */
export class Database {
  readonly path: string;
  readonly #connection: Sqlite.Database;
  readonly #rows = new Map<string, Statement<unknown>>();
  readonly #columns = new Map<string, Statement<unknown>>();

  private constructor(path: string, connection: Sqlite.Database) {
    this.path = path;
    this.#connection = connection;
  }

  /**
   * @param path `:memory:` for one that leaves nothing behind
   * @param access `create` makes the file where there is none; `read` never writes
   */
  static open(path: string, access: 'create' | 'read'): Database {
    try {
      const connection = new Sqlite(path, { readonly: access === 'read', timeout: PATIENCE });
      const database = new Database(path, connection);
      if (access === 'create') {
        connection.pragma(`page_size = ${PAGE_BYTES}`);
        connection.pragma('journal_mode = WAL');
        connection.pragma('synchronous = NORMAL');
        connection.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
      }
      connection.pragma(`cache_size = -${CACHE_KIB}`);
      connection.pragma('user_version');
      return database;
    } catch (error) {
      throw explained(error, path);
    }
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explained(error, this.path);
    }
  }

  #made(sql: string, column: boolean): Statement<unknown> {
    const prepare = (): Sqlite.Statement => {
      const statement = this.#connection.prepare(sql);
      return column ? statement.pluck() : statement;
    };
    const made = new Statement<unknown>(prepare, this.path);
    (column ? this.#columns : this.#rows).set(sql, made);
    return made;
  }

  /** A statement, prepared once for each text. */
  prepare<Row = never>(sql: string): Statement<Row> {
    return (this.#rows.get(sql) ?? this.#made(sql, false)) as Statement<Row>;
  }
  /** The same, for the first column alone. */
  column<T>(sql: string): Statement<T> {
    return (this.#columns.get(sql) ?? this.#made(sql, true)) as Statement<T>;
  }
  execute(sql: string): void {
    this.#guarded(() => this.#connection.exec(sql));
  }
  pragma(name: string): unknown {
    return this.#guarded(() => this.#connection.pragma(name, { simple: true }));
  }
  get inTransaction(): boolean {
    return this.#connection.inTransaction;
  }

  /** All or nothing. `write` takes the write lock at once; `read` sees one state. Inside another it is part of that. */
  transaction<T>(kind: 'write' | 'read', work: () => T): T {
    if (this.inTransaction) return work();
    this.execute(kind === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN');
    try {
      const result = work();
      this.execute('COMMIT');
      return result;
    } catch (error) {
      if (this.inTransaction) this.#connection.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.#connection.close();
  }
}
