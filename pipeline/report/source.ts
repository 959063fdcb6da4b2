import type { ClaimRecord, DocumentRecord } from '../model/annotation.js';
import type { Finding, Verdict } from '../model/finding.js';
import type { Metric } from '../model/metric.js';
import type { SetAside } from '../model/source.js';
import type { Counts } from '../store/index.js';

/**
 * What was published, as a report reads it: a page at a time from the store, or from memory. Layers come in the order of
 * the exports and may be read more than once; no layer is ever held whole.
 */
export interface ReportSource {
  /** The corpus folder's name, for the heading. */
  readonly corpus: string;
  /** The run that published it. */
  readonly run: string;
  readonly counts: Counts;
  documents(): Iterable<DocumentRecord>;
  claims(): Iterable<ClaimRecord>;
  metrics(): Iterable<Metric>;
  findings(): Iterable<Finding>;
  setAside(): readonly SetAside[];
  document(doc: string): DocumentRecord | undefined;
  claim(id: string): ClaimRecord | undefined;
  /** The verdict that stands on a finding; undefined where none does, or where it was reopened. */
  verdict(finding: Finding): Verdict | undefined;
  /** Its title in the language of the report. */
  title(finding: Finding): string;
}
