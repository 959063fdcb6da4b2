import type { SourceFormat } from '../model/source.js';
import type { KnownFields } from './manifest-row.js';

/** How far into a page its date and headline stand. */
const HEAD = 4_000;
/** A line longer than this is prose, and a date in it is some event's. */
const LONGEST_LINE = 80;
const DATE = /(\d{4})\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})(?!\d)/;

const two = (digits: string): string => digits.padStart(2, '0');

/** The first full date that stands in a short line of a page's head: `2024年1月19日 13:16 中国网`. */
export function pageDate(text: string): string | undefined {
  for (const line of text.slice(0, HEAD).split('\n')) {
    const date = line.length <= LONGEST_LINE ? DATE.exec(line) : null;
    if (date && isDay(Number(date[2]), Number(date[3]))) return `${date[1]}-${two(date[2]!)}-${two(date[3]!)}`;
  }
  return undefined;
}

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** What a page itself says about when it was published. */
export function pageFields(text: string, format: SourceFormat): KnownFields {
  const published = format === 'html' ? undefined : pageDate(text);
  return published === undefined ? {} : { published };
}
