export { openStore, Store, VERDICTS_FILE } from './store.js';
export type { StoreReader } from './reader.js';
export type {
  Cause,
  ChangeCounts,
  Counts,
  DocumentChange,
  DocumentChangeKind,
  FindingChange,
  FindingChangeKind,
  FindingFilter,
  FindingStanding,
  Published,
  Reopening,
  RunRecord,
  VerdictRecord,
  Versions,
} from './records.js';
export { makeWritableFolder } from './folder.js';
export { replaceFile } from './replace-file.js';
export type { Context, Fingerprint, KnownAnnotation, PackedAnnotation } from './annotation-cache.js';
export type { DocumentFacts } from './documents.js';
export { STORE_VERSION } from './migrations.js';
export type { MetricName } from './metrics.js';
export type { StagedChange } from './staging.js';
export type { ParsedRows } from './parsed-rows.js';
export type { Place } from './places.js';
export type { Unread } from './unreadable.js';
export type { UnitPrefixes } from './units.js';
export { openToLook, openWorkingStore, type WorkingStore } from './working-store.js';
