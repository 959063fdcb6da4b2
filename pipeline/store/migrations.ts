import { GoujiError } from '../model/error.js';
import type { Database } from './database.js';

/**
 * Steps from an older schema to this one; nothing is ever dropped that cannot be computed again. Step N makes version N
 * (`user_version`) of version N - 1, so a step that has been released is never edited.
 *
 * - `annotation`: what one document gives, by fingerprint: `context` (file, manifest row, stages, options), `sha` of its bytes,
 *   `matched` (digest of the lexicon entries that occur in it). A cache: rows stand here before they are published.
 * - `claim`, `speech`, `posting`: its claims and speech, and the units of a check they belong to besides metric and document;
 *   `unposted`: annotations that were never current, whose postings stand in `annotation.units` alone.
 * - `unreadable`: documents that could not be read, by what reading depends on. A cache as well.
 * - `document`: which annotation of a document is current. Whatever joins it is what readers see.
 * - `metric`, `unit_finding`, `asked`, `finding`: what linking and checking made of the current claims, unit by unit.
 * - `seen`, `run`, `change`: the history. `lock`: who is writing.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE context (id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
  CREATE TABLE annotation (
    id INTEGER PRIMARY KEY, context INTEGER NOT NULL, sha TEXT NOT NULL, matched TEXT NOT NULL, lexicon TEXT NOT NULL,
    doc TEXT NOT NULL, published TEXT, publisher TEXT, words TEXT NOT NULL,
    articles INTEGER NOT NULL, persons INTEGER NOT NULL, speech INTEGER NOT NULL, claims INTEGER NOT NULL,
    used INTEGER NOT NULL, document TEXT NOT NULL, units TEXT NOT NULL, body BLOB NOT NULL);
  CREATE UNIQUE INDEX annotation_fingerprint ON annotation (sha, context, matched);
  CREATE TABLE claim (
    annotation INTEGER NOT NULL, n INTEGER NOT NULL, id TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (annotation, n)) WITHOUT ROWID;
  CREATE INDEX claim_key ON claim (key);
  CREATE INDEX claim_id ON claim (id);
  CREATE TABLE speech (
    annotation INTEGER NOT NULL, n INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (annotation, n)) WITHOUT ROWID;
  CREATE TABLE posting (
    unit TEXT NOT NULL, annotation INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (unit, annotation, n)) WITHOUT ROWID;
  CREATE TABLE document (
    doc TEXT PRIMARY KEY, annotation INTEGER NOT NULL UNIQUE, words TEXT NOT NULL, published TEXT,
    duplicate_of TEXT) WITHOUT ROWID;
  CREATE INDEX document_words ON document (words);
  CREATE TABLE metric (
    key TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, unit_classes TEXT NOT NULL, near TEXT NOT NULL,
    body TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE unit_finding (
    unit TEXT NOT NULL, finding TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (unit, finding)) WITHOUT ROWID;
  CREATE INDEX unit_finding_finding ON unit_finding (finding);
  CREATE TABLE asked (unit TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (unit, other)) WITHOUT ROWID;
  CREATE INDEX asked_other ON asked (other);
  CREATE TABLE finding (
    id TEXT PRIMARY KEY, severity TEXT NOT NULL, weight INTEGER NOT NULL, score REAL NOT NULL, rule TEXT NOT NULL,
    evidence TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE seen (finding TEXT PRIMARY KEY, since TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE run (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
  CREATE TABLE change (run INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (run, kind, id)) WITHOUT ROWID;
  CREATE TABLE state (name TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE lock (one INTEGER PRIMARY KEY CHECK (one = 1), body TEXT NOT NULL);
  `,
  // Findings by claim: the queue of one document, and what stands beside a claim, without reading every finding.
  `
  CREATE TABLE finding_claim (claim TEXT NOT NULL, finding TEXT NOT NULL, PRIMARY KEY (claim, finding)) WITHOUT ROWID;
  CREATE INDEX finding_claim_finding ON finding_claim (finding);
  INSERT OR IGNORE INTO finding_claim SELECT json_each.value, finding.id
    FROM finding, json_each(finding.body, '$.claims');
  `,
  // Postings are written when their annotation becomes current; those that are there stand.
  `
  CREATE TABLE unposted (annotation INTEGER PRIMARY KEY);
  `,
  // What was said of documents that could not be read, so that the same bytes are not read again.
  `
  CREATE TABLE unreadable (
    sha TEXT NOT NULL, context TEXT NOT NULL, line INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (sha, context, line)) WITHOUT ROWID;
  `,
];

export const STORE_VERSION = MIGRATIONS.length;

export const versionOf = (database: Database): number => Number(database.pragma('user_version'));

/** @throws GoujiError where a newer program wrote it */
export function refuseNewer(database: Database): void {
  const version = versionOf(database);
  if (version > STORE_VERSION)
    throw new GoujiError(
      'store',
      `${database.path}: expected schema ${STORE_VERSION} or older, found ${version}, which a newer program wrote. Use that, or another folder`,
    );
}

/** Brings a database up to this schema, each step whole or not at all. @param to for tests: an older version to stop at */
export function migrate(database: Database, to: number = STORE_VERSION): void {
  refuseNewer(database);
  for (let version = versionOf(database); version < to; version++)
    database.transaction('write', () => {
      // Another process may have been faster.
      if (versionOf(database) !== version) return;
      database.execute(MIGRATIONS[version]!);
      database.execute(`PRAGMA user_version = ${version + 1}`);
    });
}
