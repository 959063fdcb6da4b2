import { nearMetrics } from '../link/near.js';
import { grouped } from '../link/order.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { MetricName, WorkingStore } from '../store/index.js';

/** Where more of the keys than this have changed, all are reckoned again: it costs no more. */
const MANY = 0.2;
/** Near keys end alike; these many characters are the head. */
const HEAD = 2;

const candidateOf = ({ id, key, unit_classes }: MetricName) => ({
  id,
  key,
  unitClasses: new Set(unit_classes.split(' ')),
});

const lastCharacter = (key: string): string => [...key].at(-1) ?? '';

/** Whether one run of characters, taken out of the longer, may leave the shorter. */
function mayBeNear(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  let front = 0;
  while (front < shorter.length && shorter[front] === longer[front]) front++;
  let back = 0;
  while (back < shorter.length && shorter.at(-1 - back) === longer.at(-1 - back)) back++;
  return front + back >= shorter.length;
}

function reckonAll(store: WorkingStore, names: readonly MetricName[], lexicon: Lexicon): void {
  const near = nearMetrics(names.map(candidateOf), lexicon);
  for (const { id, near: before } of names) {
    const now = near.get(id) ?? [];
    if (JSON.stringify(now) !== before) store.metrics.setNear(id, now);
  }
}

function setNear(store: WorkingStore, id: string, near: readonly string[]): void {
  if (store.metrics.nearOf(id).join(' ') !== near.join(' ')) store.metrics.setNear(id, near);
}

/**
 * Which metrics are near which, after some came, went, or got other unit classes. Whether two are near depends on the two
 * alone, so that only pairs with a changed metric are looked at again.
 * @param changed keys that are new or have other unit classes
 * @param gone ids of metrics that are no more, each with what was near it
 * @param all look at every pair: the lexicon may have said something else of any
 */
export function updateNear(
  store: WorkingStore,
  changed: ReadonlySet<string>,
  gone: ReadonlyMap<string, readonly string[]>,
  lexicon: Lexicon,
  all: boolean,
): void {
  if (!all && changed.size === 0 && gone.size === 0) return;
  if (all || changed.size > MANY * store.metrics.count()) return reckonAll(store, store.metrics.names(), lexicon);

  const names = store.metrics.namesEndingIn(new Set([...changed].map(lastCharacter)));
  const headOf = ({ key }: MetricName): string => key.slice(-HEAD);
  const byHead = grouped(names, headOf);
  const changedNames = names.filter(({ key }) => changed.has(key));
  const others = new Set(
    changedNames.flatMap((one) =>
      byHead.get(headOf(one))!.filter((other) => other !== one && mayBeNear(one.key, other.key)),
    ),
  );
  const near = nearMetrics([...new Set([...changedNames, ...others])].map(candidateOf), lexicon);
  const changedIds = new Set(changedNames.map(({ id }) => id));
  const stale = [...gone.values()].flat();
  const reckoned = [...changedIds].flatMap((id) => [...store.metrics.nearOf(id), ...(near.get(id) ?? [])]);
  for (const id of changedIds) setNear(store, id, near.get(id) ?? []);
  for (const id of new Set([...stale, ...reckoned]))
    if (!changedIds.has(id)) {
      const kept = store.metrics.nearOf(id).filter((other) => !changedIds.has(other) && !gone.has(other));
      const added = (near.get(id) ?? []).filter((other) => changedIds.has(other));
      setNear(store, id, [...kept, ...added].sort());
    }
}
