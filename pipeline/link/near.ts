import type { Lexicon } from '../lexicon/lexicon.js';
import { metricKey } from './key.js';
import { similarity } from './similarity.js';

/** What `near` needs to know of a metric. */
export interface NearCandidate {
  readonly id: string;
  readonly key: string;
  readonly unitClasses: ReadonlySet<string>;
}

/** The head is the last word of a Chinese noun phrase; two characters stand for it (基站, 产量). */
const HEAD = 2;
/** Longer keys are whole clauses that extraction could not cut; they are near nothing. */
const LONGEST = 32;
/** 新能源汽车产量 and 汽车产量 share half their bigrams or more; 全国高技术制造业投资 and 投资 do not. */
const LIKE_ENOUGH = 0.5;

const headOf = (key: string): string => key.slice(-HEAD);

/** The lengths of the keys of each head: of most heads there are few. */
function lengthsByHead(candidates: readonly NearCandidate[]): Map<string, Set<number>> {
  const lengths = new Map<string, Set<number>>();
  for (const { key } of candidates) {
    const known = lengths.get(headOf(key));
    if (known) known.add(key.length);
    else lengths.set(headOf(key), new Set([key.length]));
  }
  return lengths;
}

const FACTOR = 0x01000193;
/** FACTOR to each power that a key within LONGEST may need, modulo 2^32. */
const POWERS = Array.from({ length: LONGEST + 1 }, () => 1);
for (let n = 1; n <= LONGEST; n++) POWERS[n] = Math.imul(POWERS[n - 1]!, FACTOR);

/** Hashes of a key's beginnings, by their lengths: that of what is left when a run is taken out follows from three of them. */
function beginningHashes(key: string): Int32Array {
  const hashes = new Int32Array(key.length + 1);
  for (let i = 0; i < key.length; i++) hashes[i + 1] = Math.imul(hashes[i]!, FACTOR) + key.charCodeAt(i);
  return hashes;
}

/**
 * Every key of one of these lengths that one run of modifiers, taken out, leaves: 新能源汽车产量 gives 汽车产量, 新能源产量, … The
 * head stays. Most are no metric's, which their hashes tell before they are put together.
 *
 * @param known hashes of all keys
 */
function* withoutOneModifier(key: string, lengths: ReadonlySet<number>, known: ReadonlySet<number>): Generator<string> {
  const hashes = beginningHashes(key);
  const whole = hashes[key.length]!;
  for (const length of lengths) {
    const taken = key.length - length;
    if (taken <= 0 || length <= HEAD) continue;
    for (let from = 0; from + taken <= key.length - HEAD; from++) {
      const rest = length - from;
      const behind = whole - Math.imul(hashes[from + taken]!, POWERS[rest]!);
      const hash = (Math.imul(hashes[from]!, POWERS[rest]!) + behind) | 0;
      if (known.has(hash)) yield key.slice(0, from) + key.slice(from + taken);
    }
  }
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word));

/**
 * Which metrics may be compared with which, at most at `warning`: the same head, a unit class in common, and one's
 * modifiers containing the other's. Symmetric; the user's `distinct` pairs are never near. Whether two metrics are near
 * depends on the two alone. Time is linear in the keys: each asks for its own shortenings, none for its neighbours.
 */
export function nearMetrics(candidates: readonly NearCandidate[], lexicon: Lexicon): Map<string, string[]> {
  if (candidates.length < 2) return new Map();
  const lengths = lengthsByHead(candidates);
  const hashes = new Set(candidates.map(({ key }) => beginningHashes(key)[key.length]!));
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const distinct = new Set(
    lexicon.user.distinct.flatMap(([a, b]) => {
      const [x, y] = [metricKey(a, lexicon).id, metricKey(b, lexicon).id];
      return [`${x} ${y}`, `${y} ${x}`];
    }),
  );
  const near = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    const ids = near.get(from);
    if (ids) ids.add(to);
    else near.set(from, new Set([to]));
  };
  for (const longer of candidates) {
    if (longer.key.length > LONGEST) continue;
    for (const shortened of withoutOneModifier(longer.key, lengths.get(headOf(longer.key))!, hashes)) {
      const shorter = byKey.get(shortened);
      if (!shorter || !share(shorter.unitClasses, longer.unitClasses)) continue;
      if (distinct.has(`${longer.id} ${shorter.id}`) || similarity(longer.key, shorter.key) < LIKE_ENOUGH) continue;
      link(longer.id, shorter.id);
      link(shorter.id, longer.id);
    }
  }
  return new Map([...near].map(([id, ids]) => [id, [...ids].sort()]));
}
