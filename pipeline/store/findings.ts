import { SEVERITIES, type Finding, type Severity } from '../model/finding.js';
import type { Database } from './database.js';
import type { FindingFilter } from './records.js';

/** Findings as they are published: those of all units, merged. */
export class FindingTable {
  readonly #database: Database;
  constructor(database: Database) {
    this.#database = database;
  }

  get(id: string): Finding | undefined {
    const body = this.#database.column<string>('SELECT body FROM finding WHERE id = ?').get(id);
    return body === undefined ? undefined : (JSON.parse(body) as Finding);
  }

  put(finding: Finding): void {
    const { id, severity, score, rule, evidence, claims } = finding;
    this.#database
      .prepare(
        `INSERT OR REPLACE INTO finding (id, severity, weight, score, rule, evidence, body) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(id, severity, SEVERITIES.indexOf(severity), score, rule, evidence, JSON.stringify(finding));
    this.#database.prepare('DELETE FROM finding_claim WHERE finding = ?').run(id);
    const put = this.#database.prepare('INSERT OR IGNORE INTO finding_claim (claim, finding) VALUES (?, ?)');
    for (const claim of claims) put.run(claim, id);
  }

  remove(id: string): void {
    this.#database.prepare('DELETE FROM finding WHERE id = ?').run(id);
    this.#database.prepare('DELETE FROM finding_claim WHERE finding = ?').run(id);
  }

  /** What weighs most first: severity, score, rule, id. */
  *all({ severity, rule, doc }: FindingFilter = {}): Generator<Finding, void, void> {
    const rows = this.#database
      .column<string>(
        `WITH wanted (severity, rule, doc) AS (SELECT ?, ?, ?)
         SELECT f.body FROM finding f, wanted w
           WHERE (w.severity IS NULL OR f.severity IN (SELECT value FROM json_each(w.severity)))
             AND (w.rule IS NULL OR f.rule IN (SELECT value FROM json_each(w.rule)))
             AND (w.doc IS NULL OR f.id IN (
               SELECT fc.finding FROM json_each(w.doc) one JOIN document d ON d.doc = one.value
                 JOIN claim c ON c.annotation = d.annotation JOIN finding_claim fc ON fc.claim = c.id
               UNION
               -- Two speakers of one quotation without a figure: there the proof names the speech.
               SELECT q.id FROM finding q JOIN json_each(w.doc) one JOIN document d ON d.doc = one.value
                 JOIN speech s ON s.annotation = d.annotation
                 WHERE NOT EXISTS (SELECT 1 FROM finding_claim fc WHERE fc.finding = q.id)
                   AND instr(q.body, json_extract(s.body, '$.id')) > 0))
           ORDER BY f.weight, f.score DESC, f.rule, f.id`,
      )
      .iterate(...[severity, rule, doc].map((list) => (list === undefined ? null : JSON.stringify(list))));
    for (const body of rows) yield JSON.parse(body) as Finding;
  }

  ofClaim(claim: string): Finding[] {
    return this.#database
      .column<string>('SELECT finding FROM finding_claim WHERE claim = ? ORDER BY finding')
      .all(claim)
      .map((id) => this.get(id)!);
  }

  counts(): Record<Severity, number> {
    const counted = this.#database
      .prepare<{ severity: Severity; n: number }>('SELECT severity, count(*) AS n FROM finding GROUP BY severity')
      .all();
    const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
    for (const { severity, n } of counted) counts[severity] = n;
    return counts;
  }

  since(id: string): string | undefined {
    return this.#database.column<string>('SELECT since FROM seen WHERE finding = ?').get(id);
  }
  /** Remembers the first run that saw a finding; later ones change nothing. */
  see(id: string, run: string): void {
    this.#database.prepare('INSERT OR IGNORE INTO seen (finding, since) VALUES (?, ?)').run(id, run);
  }
}
