import { resolve } from 'node:path';
import { GoujiError } from '../model/error.js';
import type { SetAside } from '../model/source.js';
import { openWorkingStore, type WorkingStore } from '../store/index.js';
import { annotateCorpus } from './annotate-corpus.js';
import { UNIT_PREFIXES } from './check-units.js';
import { readCorpus, type Corpus } from './corpus.js';
import { SILENT, type Logger } from './logger.js';
import type { ExitStatus, Outcome, RunOptions } from './options.js';
import { ProgressMeter } from './progress.js';
import { publish, type Publication, type RunFacts } from './publish.js';
import { writeRunFiles } from './run-files.js';
import { machineJobs } from './workforce.js';

/** Unused annotations, and documents that could not be read, kept for an edit that is undone: a tenth of the corpus, and never fewer than this. */
const KEPT = 1000;

/**
 * Brings the store up to the corpus: annotates what changed, checks what that touches, publishes in one step.
 * @throws GoujiError `usage`, `configuration`, `lexicon`, `corpus`, `locked`, `store`; nothing is published then
 */
export async function run(options: RunOptions): Promise<Outcome> {
  const corpus = readCorpus(options);
  const store = openWorkingStore(options.out, UNIT_PREFIXES);
  const started = new Date();
  try {
    store.lock.take(started.toISOString(), options.breakLock ?? false);
    try {
      return await runLocked(store, corpus, options, started);
    } catch (error) {
      releaseQuietly(store);
      throw error;
    }
  } finally {
    store.close();
  }
}

/** A lock that cannot be given back is a dead process's lock soon. What went wrong before is what is told. */
function releaseQuietly(store: WorkingStore): void {
  try {
    store.lock.release();
  } catch {
    // The disk is full, or the database damaged: that is the error already on its way.
  }
}

async function runLocked(store: WorkingStore, corpus: Corpus, options: RunOptions, started: Date): Promise<Outcome> {
  const { out, since, tokens = false, jobs = machineJobs(), logger = SILENT } = options;
  refuseEmpty(store, corpus, options);
  const meter = new ProgressMeter(options.onProgress);
  const n = store.history.next();
  logger.info({ corpus: options.corpus, files: corpus.files.length, jobs }, 'run begins');
  for (const setAside of corpus.setAside) sayAside(setAside, options, logger);
  meter.begin('annotate', corpus.bytes);
  const annotated = await annotateCorpus({
    ...{ store, files: corpus.files, rows: corpus.rows, limits: corpus.limits, lexicon: corpus.lexicon },
    ...{ tokens, since, jobs, run: n, meter },
    onSetAside: (setAside) => sayAside(setAside, options, logger),
  });
  const facts: RunFacts = {
    id: runId(store, started),
    n,
    started: started.toISOString(),
    folder: resolve(options.corpus),
    ...{ jobs, since, tokens, lexicon: corpus.lexicon, annotated, ignored: corpus.ignored },
    setAside: [...corpus.setAside, ...annotated.setAside].sort(compareAside),
  };
  const publication = publish(store, facts, meter);
  afterwards(store, out, publication, logger);
  sayDone(publication, logger);
  return { status: statusOf(publication), ...publication };
}

/** What may fail without harm: everything is published, and the next run makes up for it. */
function afterwards(store: WorkingStore, out: string, { run: record }: Publication, logger: Logger): void {
  try {
    const keep = Math.max(KEPT, Math.ceil(record.counts.documents / 10));
    store.annotations.sweep(keep);
    store.unreadable.sweep(keep);
    writeRunFiles(out, store.history.runs());
  } catch (error) {
    if (!(error instanceof GoujiError)) throw error;
    logger.warn({ run: record.id, because: error.message }, 'published, but not tidied up');
  }
}

function refuseEmpty(store: WorkingStore, corpus: Corpus, options: RunOptions): void {
  const before = store.documents.count();
  if (corpus.files.length > 0 || before === 0 || options.allowEmpty === true) return;
  throw new GoujiError(
    'corpus',
    `${options.corpus}: expected documents (the last run published ${before}), found none. Is the disk mounted? To publish an empty corpus, say so (--allow-empty)`,
  );
}

function sayAside(setAside: SetAside, { onSetAside }: RunOptions, logger: Logger): void {
  const { doc, code, place, expected, found } = setAside;
  logger.warn({ doc, code, place, expected, found }, 'set aside');
  onSetAside?.(setAside);
}

function sayDone({ run: record }: Publication, logger: Logger): void {
  const { id, changes, annotated, reused, setAside, timings } = record;
  logger.info({ run: id, annotated, reused, setAside: setAside.length, changes, timings }, 'run published');
}

/** `20240419T031500Z`, and with a number where one second saw two runs. */
function runId(store: WorkingStore, started: Date): string {
  const id = `${started.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  let unique = id;
  for (let n = 2; store.history.run(unique); n++) unique = `${id}-${n}`;
  return unique;
}

const lineOf = ({ place }: SetAside): number => Number(/line (\d+)/.exec(place)?.[1] ?? 0);
const compareAside = (a: SetAside, b: SetAside): number =>
  a.doc === b.doc ? lineOf(a) - lineOf(b) || (a.place < b.place ? -1 : 1) : a.doc < b.doc ? -1 : 1;

function statusOf({ run: record }: Publication): ExitStatus {
  if (record.setAside.length > 0) return 3;
  return record.changes.newErrors > 0 ? 1 : 0;
}
