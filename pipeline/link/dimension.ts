import { DIMENSIONS_OF_UNITS } from '../lexicon/conversions.js';
import { exact } from '../text/exact.js';
import type { Exact } from '../text/exact.js';

const DIMENSION_OF = new Map(
  DIMENSIONS_OF_UNITS.flatMap((units) => units.map(([unitClass]) => [unitClass, units[0]![0]] as const)),
);
const FACTOR_OF = new Map(
  DIMENSIONS_OF_UNITS.flatMap((units) =>
    units.map(([unitClass, over, under]) => [unitClass, exact(over, 0, under)] as const),
  ),
);

/** The unit class that stands for all it can be reckoned into: 亩 for 公顷 and 平方公里; itself where there are none. */
export const dimensionOf = (unitClass: string): string => DIMENSION_OF.get(unitClass) ?? unitClass;

/** How many of its dimension's unit one of this class is: 15 for 公顷; undefined where it is of no dimension. */
export const factorOfUnit = (unitClass: string): Exact | undefined => FACTOR_OF.get(unitClass);
