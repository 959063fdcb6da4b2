import { isCalendarDay } from '../model/source.js';
import { jsonExcerpt } from '../text/json-excerpt.js';
import { failure, success, type Outcome } from './set-aside.js';
import { loneSurrogate, unitName } from './surrogates.js';

/** One document of a JSONL file: `id` and `text` are required, the rest may be absent, null or empty. */
export interface NewsRecord {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** A day (a time after it is dropped), or only a year or a month: `2024-04-18`, `2024-04`, `2024`. */
  readonly date?: string;
  readonly url?: string;
  readonly source?: string;
}

const OPTIONAL = ['title', 'date', 'url', 'source'] as const;
const DAY = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:$|[T ])|^(\d{4}(?:-(?:0[1-9]|1[0-2]))?)$/;

/** Checks a parsed line. Failures name the line, the field, what was expected and what was there. */
export function recordOf(parsed: unknown, place: string): Outcome<NewsRecord> {
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return failure('invalid-record', place, 'an object with id and text', jsonExcerpt(parsed));
  const record = parsed as Readonly<Record<string, unknown>>;
  const wrong = (field: string, expected: string): Outcome<never> =>
    failure('invalid-record', `${place}, field ${field}`, expected, jsonExcerpt(record[field]));
  if (typeof record['id'] !== 'string' || record['id'] === '') return wrong('id', 'a string that is not empty');
  if (typeof record['text'] !== 'string') return wrong('text', 'a string');
  for (const field of OPTIONAL)
    if (record[field] != null && typeof record[field] !== 'string') return wrong(field, 'a string');
  const { id, title, text, date, url, source } = record as Readonly<Record<string, string | null | undefined>>;
  const read = date ? DAY.exec(date) : null;
  const day = read?.[1] ?? read?.[2];
  if (date && (day === undefined || (read?.[1] !== undefined && !isCalendarDay(day))))
    return wrong('date', 'a day, YYYY-MM-DD (or a month or a year)');
  return success({
    id: id!,
    title: title ?? '',
    text: text!,
    ...(day !== undefined && { date: day }),
    ...(url && { url }),
    ...(source && { source }),
  });
}

/** The raw source of a record: title, blank line, text; the text alone where there is no title or the text begins with it. */
export const rawOf = ({ title, text }: NewsRecord): string =>
  title === '' || text.startsWith(title) ? text : `${title}\n\n${text}`;

/** A half of a surrogate pair that JSON escapes let through (`\ud83d` alone). */
export function surrogateFailure(record: NewsRecord, place: string): Outcome<never> | undefined {
  for (const field of ['id', 'title', 'text'] as const) {
    const at = loneSurrogate(record[field]);
    if (at !== undefined)
      return failure(
        'unpaired-surrogate',
        `${place}, field ${field}, character ${at + 1}`,
        'a whole character',
        unitName(record[field].charCodeAt(at)),
      );
  }
  return undefined;
}
