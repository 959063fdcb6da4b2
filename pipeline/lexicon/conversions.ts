/** Units of one dimension: how many of the first of its line each of the others is. 1公顷 is 15亩; 1吨 is 2000斤. */
export const DIMENSIONS_OF_UNITS: readonly (readonly (readonly [
  unitClass: string,
  numerator: number,
  denominator: number,
])[])[] = [
  [
    ['吨', 1, 1],
    ['公斤', 1, 1000],
    ['斤', 1, 2000],
  ],
  [
    ['亩', 1, 1],
    ['公顷', 15, 1],
    ['平方公里', 1500, 1],
  ],
  [
    ['公里', 1, 1],
    ['米', 1, 1000],
  ],
];
