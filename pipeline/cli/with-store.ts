import { openStore } from '../store/index.js';
import type { Store } from '../store/index.js';

/** Opens a store for one piece of work, and closes it whatever happens. For what writes verdicts, or takes its own snapshot. */
export function withOpenStore<T>(out: string, work: (store: Store) => T): T {
  const store = openStore(out);
  try {
    return work(store);
  } finally {
    store.close();
  }
}

/** The same, and the work sees one state of it though a run publish meanwhile. */
export const withStore = <T>(out: string, work: (store: Store) => T): T =>
  withOpenStore(out, (store) => store.snapshot(() => work(store)));
