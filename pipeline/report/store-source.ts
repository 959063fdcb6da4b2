import { basename } from 'node:path';
import { GoujiError } from '../model/error.js';
import type { Finding, Verdict } from '../model/finding.js';
import type { FindingStanding, StoreReader } from '../store/index.js';
import type { ReportSource } from './source.js';

/** The verdict that holds: given, and on the evidence of today. */
export const standingVerdict = ({ state, last }: FindingStanding): Verdict | undefined =>
  state === 'judged' || state === 'later' ? last?.verdict : undefined;

/**
 * What a store published last, to be reported on. Use it inside `reader.snapshot`.
 * @param titleOf titles in the report's language; by default the published ones, which are Chinese
 * @throws GoujiError `store` before the first run
 */
export function storeSource(reader: StoreReader, titleOf = (finding: Finding): string => finding.title): ReportSource {
  const published = reader.published();
  if (!published) throw new GoujiError('store', 'expected a finished run, found none: `gouji run` first');
  const folder = reader.run(published.run)?.folder;
  return {
    corpus: folder === undefined ? '' : basename(folder),
    run: published.run,
    counts: published.counts,
    documents: () => reader.documents(),
    claims: () => reader.claims(),
    metrics: () => reader.metrics(),
    findings: () => reader.findings(),
    setAside: () => reader.setAside(),
    document: (doc) => reader.document(doc),
    claim: (id) => reader.claim(id),
    verdict: (finding) => standingVerdict(reader.standing(finding)),
    title: titleOf,
  };
}
