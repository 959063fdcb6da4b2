import type { DocumentChange, FindingChange, RunRecord } from '../store/index.js';
import type { Logger } from './logger.js';
import type { IsoDate, SetAside } from '../model/source.js';

/**
 * 0: nothing new at `error`; 1: new `error` findings; 2: wrong usage or configuration; 3: finished, but documents were set
 * aside; 4: failed, nothing published. Where several hold: 4, 2, 3, 1, 0.
 */
export type ExitStatus = 0 | 1 | 2 | 3 | 4;

/** How far a run is. */
export interface Progress {
  readonly phase: 'annotate' | 'check' | 'publish';
  /** Of `annotate`: bytes; of `check`: units. */
  readonly done: number;
  readonly total: number;
  /** Documents met so far, and those of them that were annotated. */
  readonly documents: number;
  readonly annotated: number;
  /** `done` a second since the phase began. */
  readonly rate: number;
  /** Seconds. */
  readonly remaining: number;
}

/** What a run reads, where it writes, and who is told. */
export interface RunOptions {
  /** The corpus folder. */
  readonly corpus: string;
  /** Where the store lies; made where it is not. */
  readonly out: string;
  /** Worker threads. Default: what the machine offers. 0: no thread but this one. */
  readonly jobs?: number;
  /** Keep sentences and all tokens too. Default false. */
  readonly tokens?: boolean;
  /**
   * Look only at documents published on this day or later, and at those whose day nothing gives. All others stay as they
   * were last published, changed or gone though they may be.
   */
  readonly since?: IsoDate;
  /** An empty folder is an error where the last run found documents (a disk not mounted), unless this is true. */
  readonly allowEmpty?: boolean;
  /** Take the lock from a run on another machine, which cannot be asked whether it lives. */
  readonly breakLock?: boolean;
  /** One line for the beginning, the end, and every document set aside. Default: none. */
  readonly logger?: Logger;
  /** Called some times a second. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called for every document set aside, as soon as it is known. */
  readonly onSetAside?: (setAside: SetAside) => void;
}

/** What a run did. A run that fails throws instead. */
export interface Outcome {
  /** 0, 1 or 3. */
  readonly status: ExitStatus;
  readonly run: RunRecord;
  readonly documents: readonly DocumentChange[];
  readonly findings: readonly FindingChange[];
}

/** What a run would do. Nothing was written. */
export interface DryRun {
  readonly documents: readonly DocumentChange[];
  readonly unchanged: number;
  readonly setAside: readonly SetAside[];
  readonly ignored: readonly string[];
}
