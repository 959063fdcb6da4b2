import type { Verdict } from '../model/finding.js';
import type { StoreReader } from './reader.js';
import type { VerdictRecord } from './records.js';

/** A store opened for people: what was published, and the log of verdicts, which is the one thing people write. */
export interface Store extends StoreReader {
  /**
   * Appends a verdict on a finding that is published now.
   * @throws GoujiError `usage` where there is no such finding
   */
  judge(finding: string, verdict: Verdict, by: string, note?: string): VerdictRecord;
  /** Appends the records the log does not have yet, in order. Returns how many. */
  importVerdicts(records: readonly VerdictRecord[]): number;
  close(): void;
}

/**
 * Opens `folder/gouji.db` for reading (and its verdict log for appending).
 * @param folder where a run writes: `annotations/`
 * @throws GoujiError `store`: there is none yet, it is damaged, or a newer program wrote it
 */
export function openStore(folder: string): Store {
  throw new Error(`not yet: ${folder}`);
}
