/** A sentence that marks a figure with 【】, its period, whether the text states it, and what it is compared with. */
export interface PeriodRow {
  readonly text: string;
  readonly period: string;
  readonly basis?: 'stated' | 'implied';
  readonly base?: string;
  /** The day of the article; 19 April 2024 unless said otherwise. */
  readonly on?: string;
}

export const stated = (text: string, period: string, more: Partial<PeriodRow> = {}): PeriodRow => ({ text, period, basis: 'stated', ...more }); // prettier-ignore
export const implied = (text: string, period: string, more: Partial<PeriodRow> = {}): PeriodRow => ({ text, period, basis: 'implied', ...more }); // prettier-ignore
