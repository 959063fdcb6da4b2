import type { Lexicon } from '../lexicon/lexicon.js';
import { mergeFindings, type Unit } from '../check/index.js';
import { link } from '../link/index.js';
import type { ClaimRecord } from '../model/annotation.js';
import type { Finding } from '../model/finding.js';
import type { WorkingStore } from '../store/index.js';
import { checkStored, keyOfUnit } from './check-units.js';
import { updateNear } from './near.js';
import type { ProgressMeter } from './progress.js';
import { StoreUnitReader } from './store-unit-reader.js';

/** A finding before and after; absent where it was not, or is no more. */
export interface FindingStep {
  readonly before: Finding | undefined;
  readonly after: Finding | undefined;
}

/** Metrics as the touched units leave them. */
class Linking {
  readonly #store: WorkingStore;
  readonly #lexicon: Lexicon;
  readonly #changed = new Set<string>();
  readonly #gone = new Map<string, readonly string[]>();

  constructor(store: WorkingStore, lexicon: Lexicon) {
    this.#store = store;
    this.#lexicon = lexicon;
  }

  update(key: string, claims: readonly ClaimRecord[]): void {
    if (claims.length === 0) {
      const removed = this.#store.metrics.remove(key);
      if (removed) this.#gone.set(removed.id, removed.near);
      return;
    }
    const [metric] = link(claims, this.#lexicon);
    const unitClasses = [...new Set(claims.map((claim) => claim.unitClass))];
    if (this.#store.metrics.put(key, metric!, unitClasses)) this.#changed.add(key);
  }

  /** @param all the lexicon has changed */
  near(all: boolean): void {
    updateNear(this.#store, this.#changed, this.#gone, this.#lexicon, all);
  }
}

/**
 * Links and checks every touched unit again, and merges what they find into the findings.
 * @param relink the lexicon may say something else of any two metrics
 * @returns the findings that came, went, or are not as they were
 */
export function checkTouched(
  store: WorkingStore,
  lexicon: Lexicon,
  relink: boolean,
  meter: ProgressMeter,
): FindingStep[] {
  const reader = new StoreUnitReader(store);
  const linking = new Linking(store, lexicon);
  const affected = new Set<string>();
  meter.begin('check', store.units.countTouched());
  for (const touched of store.units.touched()) {
    const unit = touched.unit as Unit;
    const key = keyOfUnit(unit);
    if (key !== undefined) linking.update(key, reader.claimsOf(unit));
    const { findings, asked } = checkStored(unit, reader, lexicon);
    for (const id of store.units.save(touched, findings, asked)) affected.add(id);
    meter.add(1);
  }
  linking.near(relink);
  return [...affected].sort().flatMap((id) => mergeOne(store, id) ?? []);
}

/** Undefined where nothing changed. */
function mergeOne(store: WorkingStore, id: string): FindingStep | undefined {
  const before = store.findings.get(id);
  const [after] = mergeFindings(store.units.reportsOf(id));
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  if (after) store.findings.put(after);
  else store.findings.remove(id);
  return { before, after };
}
