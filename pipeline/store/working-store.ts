import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../model/finding.js';
import type { ClaimRecord } from '../model/annotation.js';
import { AnnotationCache } from './annotation-cache.js';
import { Database } from './database.js';
import { DocumentTable } from './documents.js';
import { FindingTable } from './findings.js';
import { makeWritableFolder } from './folder.js';
import { History } from './history.js';
import { Layers } from './layers.js';
import { Lock } from './lock.js';
import { MetricTable } from './metrics.js';
import { migrate, refuseNewer, STORE_VERSION, versionOf } from './migrations.js';
import type { Reopening, VerdictRecord } from './records.js';
import { comparedClaims, reasonsFor } from './standing.js';
import { PostingTable } from './postings.js';
import { Staging } from './staging.js';
import { DATABASE_FILE, VERDICTS_FILE } from './store.js';
import { UnreadableTable } from './unreadable.js';
import { UnitTable, type UnitPrefixes } from './units.js';
import { VerdictLog } from './verdict-log.js';

/** A store opened by a run, which alone writes it. */
export class WorkingStore {
  readonly annotations: AnnotationCache;
  readonly unreadable: UnreadableTable;
  readonly documents: DocumentTable;
  readonly postings: PostingTable;
  readonly staging: Staging;
  readonly units: UnitTable;
  readonly metrics: MetricTable;
  readonly findings: FindingTable;
  readonly history: History;
  readonly lock: Lock;
  readonly #database: Database;
  readonly #layers: Layers;
  readonly #log: VerdictLog;

  constructor(database: Database, log: VerdictLog, prefixes: UnitPrefixes) {
    this.#database = database;
    this.#layers = new Layers(database);
    this.#log = log;
    this.annotations = new AnnotationCache(database);
    this.unreadable = new UnreadableTable(database);
    this.documents = new DocumentTable(database);
    this.postings = new PostingTable(database);
    this.staging = new Staging(database);
    this.units = new UnitTable(database, prefixes);
    this.metrics = new MetricTable(database);
    this.findings = new FindingTable(database);
    this.history = new History(database);
    this.lock = new Lock(database);
  }

  /** Everything inside is written at once, or nothing of it. */
  write<T>(work: () => T): T {
    return this.#database.transaction('write', work);
  }

  /** The same, and on the disk when this returns, whatever happens to the machine. */
  writeDurably<T>(work: () => T): T {
    this.#database.pragma('synchronous = FULL');
    try {
      return this.write(work);
    } finally {
      this.#database.pragma('synchronous = NORMAL');
    }
  }

  /** A claim by its id, current or kept of an earlier run. */
  anyClaim(id: string): Pick<ClaimRecord, 'doc'> | undefined {
    const body = this.#database.column<string>('SELECT body FROM claim WHERE id = ?').get(id);
    return body === undefined ? undefined : (JSON.parse(body) as ClaimRecord);
  }

  lastVerdict(finding: string): VerdictRecord | undefined {
    return this.#log.lastOn(finding);
  }
  reasonsFor(verdict: VerdictRecord, finding: Finding): Reopening[] {
    return reasonsFor(
      verdict,
      finding,
      comparedClaims(finding, (id) => this.#layers.claim(id)),
    );
  }

  close(): void {
    this.#database.close();
  }
}

/**
 * Opens the store of a folder for a run, made and migrated as need be. Takes no lock.
 * @throws GoujiError `store`: the folder cannot be written to, the database is damaged, or a newer program wrote it
 */
export function openWorkingStore(folder: string, prefixes: UnitPrefixes): WorkingStore {
  makeWritableFolder(folder, 'store');
  const database = Database.open(join(folder, DATABASE_FILE), 'create');
  try {
    migrate(database);
    return new WorkingStore(database, new VerdictLog(join(folder, VERDICTS_FILE)), prefixes);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Opens the store of a folder to look only: an empty one in memory where there is none, or an older one. */
export function openToLook(folder: string, prefixes: UnitPrefixes): WorkingStore {
  const path = join(folder, DATABASE_FILE);
  const log = new VerdictLog(join(folder, VERDICTS_FILE));
  if (existsSync(path)) {
    const database = Database.open(path, 'read');
    refuseNewer(database);
    if (versionOf(database) === STORE_VERSION) return new WorkingStore(database, log, prefixes);
    database.close();
  }
  const empty = Database.open(':memory:', 'create');
  migrate(empty);
  return new WorkingStore(empty, log, prefixes);
}
