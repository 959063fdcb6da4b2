import { hostname } from 'node:os';
import { CHECK_VERSION } from '../check/index.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { IsoDate, SetAside } from '../model/source.js';
import { PIPELINE_VERSION } from '../stage.js';
import {
  STORE_VERSION,
  type Cause,
  type ChangeCounts,
  type DocumentChange,
  type FindingChange,
  type Published,
  type RunRecord,
  type StagedChange,
  type Versions,
  type WorkingStore,
} from '../store/index.js';
import type { AnnotateResult } from './annotate-corpus.js';
import { checkTouched } from './check-touched.js';
import { claimChanges, documentChanges } from './document-changes.js';
import { findingChanges, type FindingChanges } from './finding-changes.js';
import { contextParts } from './fingerprint.js';
import type { ProgressMeter } from './progress.js';
import { Stopwatch } from './stopwatch.js';
import { touchUnits } from './touch.js';

/** What a run knows of itself when its documents are annotated. */
export interface RunFacts {
  readonly id: string;
  readonly n: number;
  readonly started: string;
  readonly folder: string;
  readonly jobs: number;
  readonly since: IsoDate | undefined;
  readonly tokens: boolean;
  readonly lexicon: Lexicon;
  readonly annotated: AnnotateResult;
  /** In order. */
  readonly setAside: readonly SetAside[];
  readonly ignored: readonly string[];
}

export interface Publication {
  readonly run: RunRecord;
  readonly documents: readonly DocumentChange[];
  readonly findings: readonly FindingChange[];
}

const versionsOf = (lexicon: Lexicon): Versions => ({
  store: STORE_VERSION,
  pipeline: PIPELINE_VERSION,
  check: CHECK_VERSION,
  lexicon: lexicon.digest,
});

/** What changed for every unit at once. */
function generalCauses(before: Published | undefined, now: Versions): Cause[] {
  if (!before) return [];
  const causes: Cause[] = [];
  if (before.versions.lexicon !== now.lexicon) causes.push('lexicon');
  if (before.versions.check !== now.check) causes.push('stages');
  return causes;
}

interface Changes {
  readonly documents: readonly DocumentChange[];
  readonly claims: ChangeCounts['claims'];
  readonly findings: FindingChanges;
}

/** @param total documents there are after the run */
function changeCounts(total: number, { documents, claims, findings }: Changes): ChangeCounts {
  const howMany = (list: readonly { change: string }[], kind: string): number =>
    list.filter(({ change }) => change === kind).length;
  const [fresh, edited] = [howMany(documents, 'new'), howMany(documents, 'changed')];
  return {
    documents: { new: fresh, changed: edited, gone: howMany(documents, 'gone'), unchanged: total - fresh - edited },
    claims,
    findings: {
      new: howMany(findings.changes, 'new'),
      resolved: howMany(findings.changes, 'resolved'),
      reopened: howMany(findings.changes, 'reopened'),
    },
    newErrors: findings.newErrors,
  };
}

/** Swaps, links, checks and records, all inside one transaction: readers see the old state until the last line. */
class Publishing {
  readonly #store: WorkingStore;
  readonly #facts: RunFacts;
  readonly #meter: ProgressMeter;
  readonly #watch = new Stopwatch();
  readonly #before: Published | undefined;
  readonly #versions: Versions;
  readonly #general: readonly Cause[];

  constructor(store: WorkingStore, facts: RunFacts, meter: ProgressMeter) {
    this.#store = store;
    this.#facts = facts;
    this.#meter = meter;
    this.#before = store.history.published();
    this.#versions = versionsOf(facts.lexicon);
    this.#general = generalCauses(this.#before, this.#versions);
  }

  publish(): Publication {
    const changes = this.#store.staging.changes();
    const all = this.#before === undefined || this.#general.includes('stages');
    const any = all || this.#general.length > 0 || changes.length > 0;
    const documents = documentChanges(this.#store, changes, new Set(this.#facts.setAside.map(({ doc }) => doc)));
    const claims = claimChanges(this.#store, changes);
    const findings = any ? this.#check(changes, documents, all) : { changes: [], newErrors: 0 };
    const published = this.#published(any);
    const run = this.#record(published, { documents, claims, findings });
    this.#store.history.publish(published);
    this.#store.history.setLexicon(JSON.stringify(this.#facts.lexicon.user));
    this.#store.history.add(this.#facts.n, run, documents, findings.changes);
    this.#store.lock.release();
    return { run, documents, findings: findings.changes };
  }

  #check(changes: readonly StagedChange[], documents: readonly DocumentChange[], all: boolean): FindingChanges {
    const { lexicon, id } = this.#facts;
    const copies = this.#watch.around('swap', () => this.#store.documents.swap(changes, this.#facts.n));
    this.#watch.around('post', () => this.#store.postings.post());
    this.#watch.around('touch', () => {
      if (all) this.#store.units.touchEverything();
      else touchUnits(this.#store, changes, copies, lexicon);
    });
    const relink = all || this.#general.length > 0;
    const steps = this.#watch.around('check', () => checkTouched(this.#store, lexicon, relink, this.#meter));
    const changed = {
      documents: new Map(documents.map((change) => [change.doc, change])),
      copies: new Set(copies),
      general: this.#general,
    };
    return this.#watch.around('explain', () => findingChanges(this.#store, steps, changed, id));
  }

  #published(changed: boolean): Published {
    const { id, tokens } = this.#facts;
    const same = changed ? undefined : this.#before;
    return this.#watch.around('count', () => ({
      run: same !== undefined && this.#isAsBefore(same) ? same.run : id,
      versions: this.#versions,
      corpus: same?.corpus ?? this.#store.documents.digest((body) => corpusPart(body)),
      counts: same?.counts ?? {
        ...this.#store.documents.counts(),
        metrics: this.#store.metrics.count(),
        findings: this.#store.findings.counts(),
      },
      tokens,
    }));
  }

  /** Whether what is published, the documents set aside too, is word for word what an earlier run published: a page about it still holds. */
  #isAsBefore({ run, versions, tokens }: Published): boolean {
    const before = this.#store.history.run(run);
    const told = ({ folder, setAside }: Pick<RunRecord, 'folder' | 'setAside'>): string =>
      JSON.stringify([folder, setAside]);
    return (
      before !== undefined &&
      tokens === this.#facts.tokens &&
      JSON.stringify(versions) === JSON.stringify(this.#versions) &&
      told(before) === told(this.#facts)
    );
  }

  #record({ corpus, counts }: Published, changed: Changes): RunRecord {
    const { id, started, folder, jobs, since, annotated, setAside, ignored } = this.#facts;
    return {
      id,
      started,
      finished: new Date().toISOString(),
      host: hostname(),
      jobs,
      folder,
      ...(since !== undefined && { since }),
      versions: this.#versions,
      corpus,
      counts,
      changes: changeCounts(counts.documents, changed),
      annotated: annotated.annotated,
      reused: annotated.reused,
      setAside,
      ignored,
      timings: { ...annotated.times, ...this.#watch.rounded() },
      bytes: annotated.bytes,
    };
  }
}

/** Of a document's context, what belongs to the corpus: its manifest row. */
const corpusPart = (body: string): string => contextParts(body).row;

/** Publishes what is staged, and gives the lock back in the same moment. */
export const publish = (store: WorkingStore, facts: RunFacts, meter: ProgressMeter): Publication =>
  store.writeDurably(() => new Publishing(store, facts, meter).publish());
