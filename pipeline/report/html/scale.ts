/** From this ratio on a straight scale would press the smaller figures together: 364.7万 beside 364.7亿, misprinted for it. */
const LOGARITHMIC_FROM = 50;

/** Where values stand on a line drawn from the least of them to the greatest. */
export interface Scale {
  readonly logarithmic: boolean;
  /** 0 at the least, 1 at the greatest; the middle where all are one. */
  partOf(value: number): number;
}

const straight = (value: number): number => value;

function scaled(low: number, high: number, logarithmic: boolean): Scale {
  const position = logarithmic ? Math.log : straight;
  const [from, width] = [position(low), position(high) - position(low)];
  return { logarithmic, partOf: (value) => (width === 0 ? 0.5 : (position(value) - from) / width) };
}

/** Equal steps for equal differences, as of days. */
export const linearScale = (values: readonly number[]): Scale =>
  scaled(Math.min(...values), Math.max(...values), false);

/** Equal steps for equal ratios where the figures lie far apart and none is zero or less. */
export function figureScale(values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return scaled(low, high, low > 0 && high / low >= LOGARITHMIC_FROM);
}
