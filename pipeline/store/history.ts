import { GoujiError } from '../model/error.js';
import type { Database } from './database.js';
import type { DocumentChange, FindingChange, Published, RunDifference, RunRecord } from './records.js';

interface RunRow {
  readonly n: number;
  readonly body: string;
}

/** Runs that published, what each changed, and what is published now. */
export class History {
  readonly #database: Database;
  constructor(database: Database) {
    this.#database = database;
  }

  published(): Published | undefined {
    const body = this.#database.column<string>(`SELECT body FROM state WHERE name = 'published'`).get();
    return body === undefined ? undefined : (JSON.parse(body) as Published);
  }
  publish(published: Published): void {
    this.#database
      .prepare(`INSERT OR REPLACE INTO state (name, body) VALUES ('published', ?)`)
      .run(JSON.stringify(published));
  }

  /** The user's lexicon that was published with, as JSON. */
  lexicon(): string | undefined {
    return this.#database.column<string>(`SELECT body FROM state WHERE name = 'lexicon'`).get();
  }
  setLexicon(body: string): void {
    this.#database.prepare(`INSERT OR REPLACE INTO state (name, body) VALUES ('lexicon', ?)`).run(body);
  }

  /** The number the next run will have. */
  next(): number {
    return this.#database.column<number>('SELECT coalesce(max(n), 0) + 1 FROM run').get()!;
  }
  runs(): RunRecord[] {
    return this.#database
      .column<string>('SELECT body FROM run ORDER BY n')
      .all()
      .map((body) => JSON.parse(body) as RunRecord);
  }
  run(id: string): RunRecord | undefined {
    const body = this.#database.column<string>('SELECT body FROM run WHERE id = ?').get(id);
    return body === undefined ? undefined : (JSON.parse(body) as RunRecord);
  }
  last(): RunRecord | undefined {
    const body = this.#database.column<string>('SELECT body FROM run ORDER BY n DESC LIMIT 1').get();
    return body === undefined ? undefined : (JSON.parse(body) as RunRecord);
  }

  add(n: number, run: RunRecord, documents: readonly DocumentChange[], findings: readonly FindingChange[]): void {
    this.#database.prepare('INSERT INTO run (n, id, body) VALUES (?, ?, ?)').run(n, run.id, JSON.stringify(run));
    const put = this.#database.prepare('INSERT INTO change (run, kind, id, body) VALUES (?, ?, ?, ?)');
    for (const change of documents) put.run(n, 'document', change.doc, JSON.stringify(change));
    for (const change of findings) put.run(n, 'finding', change.finding, JSON.stringify(change));
  }

  difference(from?: string, to?: string): RunDifference {
    const last = this.#row(to);
    const first = from === undefined ? this.#before(last.n) : this.#row(from);
    if (first && first.n > last.n) return this.difference(to, from);
    const runs = this.#database
      .prepare<RunRow>('SELECT n, body FROM run WHERE n > ? AND n <= ? ORDER BY n')
      .all(first?.n ?? 0, last.n)
      .map((row) => JSON.parse(row.body) as RunRecord);
    const claims = { new: 0, changed: 0, gone: 0 };
    for (const { changes } of runs)
      for (const kind of ['new', 'changed', 'gone'] as const) claims[kind] += changes.claims[kind];
    return {
      ...(first && { from: (JSON.parse(first.body) as RunRecord).id }),
      to: (JSON.parse(last.body) as RunRecord).id,
      documents: this.#folded<DocumentChange>('document', first?.n ?? 0, last.n, foldDocuments),
      findings: this.#folded<FindingChange>('finding', first?.n ?? 0, last.n, foldFindings),
      claims,
    };
  }

  #before(n: number): RunRow | undefined {
    return this.#database.prepare<RunRow>('SELECT n, body FROM run WHERE n < ? ORDER BY n DESC LIMIT 1').get(n);
  }
  #row(id: string | undefined): RunRow {
    const row =
      id === undefined
        ? this.#database.prepare<RunRow>('SELECT n, body FROM run ORDER BY n DESC LIMIT 1').get()
        : this.#database.prepare<RunRow>('SELECT n, body FROM run WHERE id = ?').get(id);
    if (!row)
      throw new GoujiError('usage', `expected the id of a run (see the list of runs), found ${id ?? 'no run yet'}`);
    return row;
  }

  #folded<Change>(
    kind: string,
    after: number,
    until: number,
    fold: (earlier: Change, later: Change) => Change | undefined,
  ): Change[] {
    const rows = this.#database
      .prepare<{ id: string; body: string }>(
        'SELECT id, body FROM change WHERE kind = ? AND run > ? AND run <= ? ORDER BY run, id',
      )
      .iterate(kind, after, until);
    const byId = new Map<string, Change>();
    for (const { id, body } of rows) {
      const [earlier, later] = [byId.get(id), JSON.parse(body) as Change];
      const both = earlier === undefined ? later : fold(earlier, later);
      if (both === undefined) byId.delete(id);
      else byId.set(id, both);
    }
    return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
  }
}

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];

/** New then gone is nothing; gone then new again, and changed twice, are a change. */
function foldDocuments(earlier: DocumentChange, later: DocumentChange): DocumentChange | undefined {
  if (earlier.change === 'new') return later.change === 'gone' ? undefined : earlier;
  if (later.change === 'gone') return later;
  return { ...later, change: 'changed', causes: union(earlier.causes, later.causes) };
}

/** New then resolved is nothing, and so is resolved then new again; what is reopened stays so. */
function foldFindings(earlier: FindingChange, later: FindingChange): FindingChange | undefined {
  if (earlier.change === 'new') return later.change === 'resolved' ? undefined : earlier;
  if (earlier.change === 'resolved') return later.change === 'new' ? undefined : later;
  return later;
}
