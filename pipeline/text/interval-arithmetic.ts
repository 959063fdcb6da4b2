import { add, multiply, subtract } from './exact.js';
import { edges } from './interval.js';
import type { Interval } from './interval.js';

/** Sums of a number of `a` and a number of `b`. */
export const addIntervals = (a: Interval, b: Interval): Interval =>
  edges({
    ...(a.min && b.min && { min: add(a.min, b.min) }),
    ...(a.max && b.max && { max: add(a.max, b.max) }),
    minOpen: a.minOpen || b.minOpen,
    maxOpen: a.maxOpen || b.maxOpen,
    minSoft: a.minSoft || b.minSoft,
    maxSoft: a.maxSoft || b.maxSoft,
  });

/** Products of a number of `a` and a number of `b`, neither of which reaches below zero; undefined otherwise. */
export function multiplyIntervals(a: Interval, b: Interval): Interval | undefined {
  if (!a.min || !b.min || a.min.coefficient < 0n || b.min.coefficient < 0n) return undefined;
  return edges({
    min: multiply(a.min, b.min),
    ...(a.max && b.max && { max: multiply(a.max, b.max) }),
    minOpen: a.minOpen || b.minOpen,
    maxOpen: a.maxOpen || b.maxOpen,
    minSoft: a.minSoft || b.minSoft,
    maxSoft: a.maxSoft || b.maxSoft,
  });
}

/** Differences of a number of `a` and a number of `b`. */
export const subtractIntervals = (a: Interval, b: Interval): Interval =>
  edges({
    ...(a.min && b.max && { min: subtract(a.min, b.max) }),
    ...(a.max && b.min && { max: subtract(a.max, b.min) }),
    minOpen: a.minOpen || b.maxOpen,
    maxOpen: a.maxOpen || b.minOpen,
    minSoft: a.minSoft || b.maxSoft,
    maxSoft: a.maxSoft || b.minSoft,
  });
