import { add, compareExact, exact, halfUnit, magnitude, multiply, negate, subtract } from './exact.js';
import type { Exact } from './exact.js';

/**
 * The set of numbers a printed figure may stand for. An absent edge is unbounded.
 *
 * An edge is *soft* where the word that draws it is vague (近, 约, 左右, 余, 多): a judgement that rests on a soft edge
 * alone is at most a warning. `soft` says that some edge is.
 */
export interface Interval {
  readonly min?: Exact;
  readonly max?: Exact;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
  readonly minSoft: boolean;
  readonly maxSoft: boolean;
  readonly soft: boolean;
}

/** How a figure is bounded in print; the same words as a claim's `bound`. */
export type IntervalBound = 'eq' | 'above' | 'at_least' | 'near' | 'about' | 'at_most' | 'below';

/** What a figure prints. */
export interface Printed {
  readonly value: Exact;
  /** Upper end of a range (3至5日). */
  readonly valueMax?: Exact;
  readonly bound: IntervalBound;
  /** Words printed around the number (超过, 余): 余 and 多 give `above` a soft upper edge. */
  readonly hedges?: readonly string[];
  /** A whole number is exact (421家), not rounded. False for percentages and measures (60%, 12吨). Default true. */
  readonly discrete?: boolean;
}

/** 近460万 is 414万 to 460万, 约460万 is 414万 to 506万: a tenth of the figure. Soft, so generous. */
const TOLERANCE = exact(1, -1);
const ZERO = exact(0);
const VAGUE_MULTITUDE = /^[数几]/;
const VAGUE_REMAINDER = /[余多几]|出头/;

/** An interval from its edges; an edge that is not said is closed and hard. */
export const edges = (edge: Partial<Omit<Interval, 'soft'>>): Interval => {
  const { minOpen = false, maxOpen = false, minSoft = false, maxSoft = false } = edge;
  return { ...edge, minOpen, maxOpen, minSoft, maxSoft, soft: minSoft || maxSoft };
};

/** Half of one unit of the last printed digit; nothing for a whole count (421家 is 421, but 3.6万家 is 3.55万 to 3.65万). */
const rounding = (value: Exact, discrete: boolean): Exact =>
  discrete && value.exponent === 0 ? ZERO : halfUnit(value);

/** The end of the round step a figure begins: 1200余 ends at 1300, 3000多 at 4000, 万余 at 2万, 数百 at 1000. */
function roundStepEnd(value: Exact, hedges: readonly string[]): Exact {
  if (hedges.some((hedge) => VAGUE_MULTITUDE.test(hedge))) return multiply(value, exact(10));
  let { coefficient, exponent } = value;
  while (coefficient !== 0n && coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent++;
  }
  return add(value, exact(1, exponent));
}

/** The set for a figure that is not negative. */
function sizeInterval(printed: Printed, low: Exact, high: Exact): Interval {
  const { bound, hedges = [], discrete = true } = printed;
  switch (bound) {
    case 'eq':
      return edges({ min: subtract(low, rounding(low, discrete)), max: add(high, rounding(high, discrete)) });
    case 'above':
      return hedges.some((hedge) => VAGUE_REMAINDER.test(hedge) || VAGUE_MULTITUDE.test(hedge))
        ? edges({ min: low, max: roundStepEnd(high, hedges), maxOpen: true, maxSoft: true })
        : edges({ min: low, minOpen: true });
    case 'at_least':
      return edges({ min: low });
    case 'near':
      return edges({ min: subtract(low, multiply(low, TOLERANCE)), max: high, minSoft: true, maxSoft: true });
    case 'about':
      return edges({
        min: subtract(low, multiply(low, TOLERANCE)),
        max: add(high, multiply(high, TOLERANCE)),
        minSoft: true,
        maxSoft: true,
      });
    case 'at_most':
      return edges({ min: ZERO, max: high, minSoft: true });
    case 'below':
      return edges({ min: ZERO, max: high, maxOpen: true, minSoft: true });
  }
}

const mirrored = (i: Interval): Interval =>
  edges({
    ...(i.max && { min: negate(i.max) }),
    ...(i.min && { max: negate(i.min) }),
    minOpen: i.maxOpen,
    maxOpen: i.minOpen,
    minSoft: i.maxSoft,
    maxSoft: i.minSoft,
  });

/**
 * The one policy that turns print into a set.
 *
 * | print | set | edges |
 * | --- | --- | --- |
 * | 421家 (whole count) | [421, 421] | hard |
 * | 364.7万个, 6.1% (`eq`) | half a unit of the last printed digit either way, ends included | hard |
 * | 超70%, 突破3000万 (`above`) | (70, ∞) | hard |
 * | 3400余家, 万余家, 140多万 (`above` with 余, 多, 几) | from the figure to the next round step: [3400, 3500) | lower hard, upper soft |
 * | 数百家 (`above` with 数, 几 in front) | [100, 1000) | lower hard, upper soft |
 * | 70%以上, 不低于 (`at_least`) | [70, ∞) | hard |
 * | 近460万 (`near`) | [414万, 460万] | soft |
 * | 约460万, 左右 (`about`) | [414万, 506万] | soft |
 * | 20毫秒以内 (`at_most`), 不足5% (`below`) | [0, 20], [0, 5) | upper hard, 0 soft |
 * | 3至5日 (a range) | the lower end's lower edge to the upper end's upper edge | as its bound |
 *
 * A bound speaks of the size: 下降超20% is (-∞, -20).
 */
export function intervalOf(printed: Printed): Interval {
  const { value, valueMax = value } = printed;
  if (value.coefficient >= 0n) return sizeInterval(printed, value, valueMax);
  // A range that crosses zero (-1%至2%) has no one size; its ends are all it says.
  if (valueMax.coefficient >= 0n) return edges({ min: value, max: valueMax });
  const [low, high] = [magnitude(valueMax), magnitude(value)];
  return mirrored(compareExact(low, high) <= 0 ? sizeInterval(printed, low, high) : sizeInterval(printed, high, low));
}
