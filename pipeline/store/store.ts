import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimRecord } from '../model/annotation.js';
import { GoujiError } from '../model/error.js';
import type { Finding, FindingState, Verdict } from '../model/finding.js';
import { Database } from './database.js';
import { FindingTable } from './findings.js';
import { History } from './history.js';
import { Layers } from './layers.js';
import { MetricTable } from './metrics.js';
import { migrate, refuseNewer, STORE_VERSION, versionOf } from './migrations.js';
import type { StoreReader } from './reader.js';
import type { FindingFilter, FindingInContext, FindingStanding, VerdictRecord } from './records.js';
import { comparedClaims, judgedClaim, standingOf } from './standing.js';
import { VerdictLog } from './verdict-log.js';

export const DATABASE_FILE = 'gouji.db';
export const VERDICTS_FILE = 'verdicts.jsonl';

/** A store opened for people: what was published, and the log of verdicts, which is the one thing people write. */
export class Store implements StoreReader {
  readonly #database: Database;
  readonly #layers: Layers;
  readonly #metrics: MetricTable;
  readonly #findings: FindingTable;
  readonly #history: History;
  readonly #log: VerdictLog;

  /** Use `openStore`. */
  constructor(database: Database, log: VerdictLog) {
    this.#database = database;
    this.#layers = new Layers(database);
    this.#metrics = new MetricTable(database);
    this.#findings = new FindingTable(database);
    this.#history = new History(database);
    this.#log = log;
  }

  snapshot<T>(work: () => T): T {
    return this.#database.transaction('read', work);
  }
  published = () => this.#history.published();

  documents = () => this.#layers.documents();
  articles = () => this.#layers.articles();
  persons = () => this.#layers.persons();
  speech = () => this.#layers.speech();
  claims = () => this.#layers.claims();
  annotations = () => this.#layers.annotations();
  metrics = () => this.#metrics.all();
  setAside = () => this.#history.last()?.setAside ?? [];

  document = (doc: string) => this.#layers.document(doc);
  annotationsOf = (doc: string) => this.#layers.annotationsOf(doc);
  claim = (id: string) => this.#layers.claim(id);
  claimsOf = (doc: string) => this.#layers.claimsOf(doc);
  claimsOfPosting = (unit: string) => this.#layers.claimsOfPosting(unit);
  speechOfPosting = (unit: string) => this.#layers.speechOfPosting(unit);
  metric = (id: string) => this.#metrics.get(id);
  finding = (id: string) => this.#findings.get(id);
  findingsOfClaim = (claim: string) => this.#findings.ofClaim(claim);

  article(id: string) {
    const doc = id.slice(0, id.lastIndexOf('@'));
    return this.annotationsOf(doc)?.articles.find((article) => article.id === id);
  }
  claimsOfMetric(id: string): ClaimRecord[] {
    const key = this.#metrics.keyOf(id);
    return key === undefined ? [] : this.#layers.claimsOfKey(key);
  }

  *findings(filter: FindingFilter = {}): Generator<Finding, void, void> {
    for (const finding of this.#findings.all(filter))
      if (filter.unjudged !== true || this.standing(finding).state !== 'judged') yield finding;
  }
  *findingStates(): Generator<FindingState, void, void> {
    const states = [...this.#findings.all()].map((finding): FindingState => {
      const { since, state, last } = this.standing(finding);
      return { finding: finding.id, since, ...(last && state !== 'reopened' && { verdict: last.verdict }) };
    });
    yield* states.sort((a, b) => (a.finding < b.finding ? -1 : 1));
  }
  standing(finding: Finding): FindingStanding {
    const since = this.#findings.since(finding.id) ?? '';
    return standingOf(finding, since, this.#log.lastOn(finding.id), () => this.#compared(finding));
  }
  findingInContext(id: string): FindingInContext | undefined {
    const finding = this.finding(id);
    return finding && { finding, standing: this.standing(finding), claims: this.#claimsOfFinding(finding) };
  }
  #claimsOfFinding = ({ claims }: Finding): ClaimRecord[] => claims.flatMap((id) => this.claim(id) ?? []);

  #compared = (finding: Finding): ClaimRecord[] => comparedClaims(finding, this.claim);

  runs = () => this.#history.runs();
  run = (id: string) => this.#history.run(id);
  difference = (from?: string, to?: string) => this.#history.difference(from, to);

  verdicts = () => [...this.#log.all()];

  /**
   * Appends a verdict on a finding that is published now.
   * @throws GoujiError `usage` where there is no such finding
   */
  judge(id: string, verdict: Verdict, by: string, note?: string): VerdictRecord {
    const finding = this.finding(id);
    if (!finding) throw new GoujiError('usage', `expected the id of a finding that is published, found ${id}`);
    const record: VerdictRecord = {
      at: new Date().toISOString(),
      finding: id,
      verdict,
      by,
      ...(note !== undefined && { note }),
      rule: finding.rule,
      title: finding.title,
      evidence: finding.evidence,
      claims: this.#compared(finding).map(judgedClaim),
    };
    this.#log.append([record]);
    return record;
  }
  /** Appends the records the log does not have yet, in order. Returns how many. */
  importVerdicts(records: readonly VerdictRecord[]): number {
    const keyOf = ({ at, finding, by, verdict }: VerdictRecord): string => [at, finding, by, verdict].join('\t');
    const known = new Set(this.#log.all().map(keyOf));
    const added = records.filter((record) => !known.has(keyOf(record)));
    this.#log.append(added);
    return added.length;
  }

  close(): void {
    this.#database.close();
  }
}

/**
 * Opens `folder/gouji.db` for reading (and its verdict log for appending).
 * @param folder where a run writes: `annotations/`
 * @throws GoujiError `store`: there is none yet, it is damaged, or a newer program wrote it
 */
export function openStore(folder: string): Store {
  const path = join(folder, DATABASE_FILE);
  if (!existsSync(path))
    throw new GoujiError(
      'store',
      `${path}: expected the database of a run, found none. Run first: gouji run --out ${folder}`,
    );
  let database = Database.open(path, 'read');
  refuseNewer(database);
  if (versionOf(database) < STORE_VERSION) {
    database.close();
    migrateFile(path);
    database = Database.open(path, 'read');
  }
  return new Store(database, new VerdictLog(join(folder, VERDICTS_FILE)));
}

function migrateFile(path: string): void {
  const writing = Database.open(path, 'create');
  try {
    migrate(writing);
  } finally {
    writing.close();
  }
}
