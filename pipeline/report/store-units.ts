import type { Unit, UnitReader } from '../check/index.js';
import { unitKind, unitName } from '../check/units.js';
import { metricIdOf } from '../link/index.js';
import type { ClaimRecord, DocumentRecord, SpeechRecord } from '../model/annotation.js';
import type { StoreReader } from '../store/index.js';

/** What a check asks of a corpus, answered from what is published. */
export class StoreUnits implements UnitReader {
  readonly #store: StoreReader;

  constructor(store: StoreReader) {
    this.#store = store;
  }

  claimsOf(unit: Unit): readonly ClaimRecord[] {
    switch (unitKind(unit)) {
      case 'metric':
        return this.#store.claimsOfMetric(metricIdOf(unitName(unit)));
      case 'document':
        return this.#store.claimsOf(unitName(unit));
      default:
        return this.#store.claimsOfPosting(unit);
    }
  }

  speechOf(unit: Unit): readonly SpeechRecord[] {
    return this.#store.speechOfPosting(unit);
  }

  documentOf(doc: string): DocumentRecord | undefined {
    return this.#store.document(doc);
  }
}
