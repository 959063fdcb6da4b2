import { closeSync, fstatSync, fsyncSync, openSync, readFileSync, readSync, statSync, writeSync } from 'node:fs';
import { GoujiError } from '../model/error.js';
import type { VerdictRecord } from './records.js';

const NEWLINE = 0x0a;

const isRecord = (value: unknown): value is VerdictRecord =>
  typeof value === 'object' &&
  value !== null &&
  ['at', 'finding', 'verdict', 'by', 'evidence'].every((field) => typeof (value as never)[field] === 'string');

/** One line of the log; undefined for half a line that a full disk left. */
function parsed(line: string): VerdictRecord | undefined {
  try {
    const value = JSON.parse(line) as unknown;
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What people have said of findings: the lines of a plain file that is only ever appended to, beside the database, not in it. */
export class VerdictLog {
  readonly path: string;
  #read: { readonly state: string; readonly records: readonly VerdictRecord[] } | undefined;
  #last: { readonly of: readonly VerdictRecord[]; readonly byFinding: Map<string, VerdictRecord> } | undefined;

  constructor(path: string) {
    this.path = path;
  }

  /** Oldest first. Lines that are no verdicts are passed over: whoever wrote one did not get an answer either. */
  all(): readonly VerdictRecord[] {
    const stat = statSync(this.path, { throwIfNoEntry: false });
    if (!stat) return [];
    const state = `${stat.size} ${stat.mtimeMs} ${stat.ino}`;
    if (this.#read?.state !== state) {
      const lines = this.#explained('a file that can be read', () => readFileSync(this.path, 'utf8')).split('\n');
      const records = lines.flatMap((line) => (line === '' ? [] : (parsed(line) ?? [])));
      this.#read = { state, records };
    }
    return this.#read.records;
  }

  /** The last verdict on a finding. */
  lastOn(finding: string): VerdictRecord | undefined {
    const records = this.all();
    if (this.#last?.of !== records) this.#last = { of: records, byFinding: lastOfEach(records) };
    return this.#last.byFinding.get(finding);
  }

  /**
   * Appends, and returns when it is on the disk.
   * @throws GoujiError `store` where it cannot be: nobody may believe that a lost verdict was kept
   */
  append(records: readonly VerdictRecord[]): void {
    if (records.length === 0) return;
    this.#explained('a file that can be written', () => {
      const file = openSync(this.path, 'a+');
      try {
        const text = records.map((record) => `${JSON.stringify(record)}\n`).join('');
        const bytes = Buffer.from(endsInside(file) ? `\n${text}` : text);
        for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    });
  }

  #explained<T>(expected: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw new GoujiError('store', `${this.path}: expected ${expected}, found ${(error as Error).message}`, {
        cause: error,
      });
    }
  }
}

/** An import may bring verdicts older than what is there: the latest counts; of one moment, the one written last. */
function lastOfEach(records: readonly VerdictRecord[]): Map<string, VerdictRecord> {
  const last = new Map<string, VerdictRecord>();
  for (const record of records) {
    const known = last.get(record.finding);
    if (!known || known.at <= record.at) last.set(record.finding, record);
  }
  return last;
}

/** Whether a file ends inside a line: an append that a full disk or a crash cut short. */
function endsInside(file: number): boolean {
  const { size } = fstatSync(file);
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(file, last, 0, 1, size - 1);
  return last[0] !== NEWLINE;
}
