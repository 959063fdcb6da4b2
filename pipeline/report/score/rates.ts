/** Precision, recall and their harmonic mean; zero where nothing was there to be right about. */
export interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  /** How many were right, found, and annotated. */
  readonly tp: number;
  readonly predicted: number;
  readonly gold: number;
}

export const rates = (right: number, found: number, gold: number): Rates => ({
  p: found === 0 ? 0 : right / found,
  r: gold === 0 ? 0 : right / gold,
  f1: found + gold === 0 ? 0 : (2 * right) / (found + gold),
  tp: right,
  predicted: found,
  gold,
});
