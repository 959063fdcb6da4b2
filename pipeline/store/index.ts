export { openStore, type Store } from './store.js';
export type { StoreReader } from './reader.js';
export { DOCUMENT_CHANGES, FINDING_CHANGES } from './records.js';
export type {
  Cause,
  ChangeCounts,
  Counts,
  DocumentChange,
  DocumentChangeKind,
  FindingChange,
  FindingChangeKind,
  FindingFilter,
  FindingInContext,
  FindingStanding,
  JudgedClaim,
  Published,
  Reopening,
  RunDifference,
  RunRecord,
  VerdictRecord,
  Versions,
} from './records.js';
