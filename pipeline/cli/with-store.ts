import { openStore } from '../store/index.js';
import type { Store } from '../store/index.js';

/** Opens a store for one piece of work that sees one state of it, and closes it whatever happens. */
export function withStore<T>(out: string, work: (store: Store) => T): T {
  const store = openStore(out);
  try {
    return store.snapshot(() => work(store));
  } finally {
    store.close();
  }
}
