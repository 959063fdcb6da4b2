import { compareExact, subtract } from './exact.js';
import type { Exact } from './exact.js';
import type { Interval } from './interval.js';

/** `conflict`: no number is in both. `entails`: every number of the first is in the second. */
export type Relation = 'conflict' | 'compatible' | 'entails';

export interface Related {
  readonly relation: Relation;
  /** The decision rests on a vague edge. */
  readonly soft: boolean;
}

/** Whether every number of `a` is below every number of `b`. */
function below(a: Interval, b: Interval): boolean {
  if (!a.max || !b.min) return false;
  const order = compareExact(a.max, b.min);
  return order < 0 || (order === 0 && (a.maxOpen || b.minOpen));
}

const withinMin = (a: Interval, b: Interval): boolean => {
  if (!b.min) return true;
  if (!a.min) return false;
  const order = compareExact(a.min, b.min);
  return order > 0 || (order === 0 && (a.minOpen || !b.minOpen));
};
const withinMax = (a: Interval, b: Interval): boolean => {
  if (!b.max) return true;
  if (!a.max) return false;
  const order = compareExact(a.max, b.max);
  return order < 0 || (order === 0 && (a.maxOpen || !b.maxOpen));
};

/** How the set `a` stands to the set `b`. Conflict is symmetric; entailment is not. */
export function relate(a: Interval, b: Interval): Related {
  if (below(a, b)) return { relation: 'conflict', soft: a.maxSoft || b.minSoft };
  if (below(b, a)) return { relation: 'conflict', soft: b.maxSoft || a.minSoft };
  return { relation: withinMin(a, b) && withinMax(a, b) ? 'entails' : 'compatible', soft: a.soft || b.soft };
}

/** The empty stretch between two sets that conflict; undefined where they meet. */
export function gap(a: Interval, b: Interval): Exact | undefined {
  if (below(a, b)) return subtract(b.min!, a.max!);
  if (below(b, a)) return subtract(a.min!, b.max!);
  return undefined;
}
