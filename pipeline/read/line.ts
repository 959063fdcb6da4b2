import type { RawNotice } from '../model/notice.js';
import type { IsoDate, SetAside, Source } from '../model/source.js';
import { decode } from './decode.js';
import { digest } from './file.js';
import { allowedLength, isTooLong, longestLine, type ReadLimits } from './limits.js';
import { knownFields, type ManifestRow } from './manifest-row.js';
import { pageDate } from './page-fields.js';
import { rawOf, recordOf, surrogateFailure, type NewsRecord } from './record.js';
import { failure, success, type Outcome } from './set-aside.js';

/** A line of a JSONL file and what the manifest says of the file. */
export interface LineInput {
  /** The JSONL file's path from the corpus root. */
  readonly file: string;
  /** The line without its line end (one that is left is dropped). */
  readonly line: Uint8Array | string;
  /** 1-based. */
  readonly lineNumber: number;
  /** The file's row: what it says holds for every line. */
  readonly row?: ManifestRow | undefined;
  readonly limits: ReadLimits;
}

/**
 * One document that is one line of a JSONL file; its `doc` is `news.jsonl#ID`, or the file alone where the line gives no id.
 * A line that is too long for its text to be allowed is said to be so before it is parsed.
 */
export function readLine({ file, line, lineNumber, row, limits }: LineInput): Source | SetAside {
  const place = `line ${lineNumber}`;
  const bytes = withoutLineEnd(typeof line === 'string' ? Buffer.from(line, 'utf8') : line);
  const record = parsedLine(bytes, place, row, limits);
  if (!record.ok) return { doc: file, ...record.reason };
  const { record: value, encoding, notices } = record.value;
  const doc = `${file}#${value.id}`;
  const broken = surrogateFailure(value, place);
  if (broken && !broken.ok) return { doc, ...broken.reason };
  const raw = rawOf(value);
  if (raw.trim() === '') return { doc, code: 'empty', place, expected: 'text', found: 'no title and no text' };
  if (isTooLong(raw, limits)) return { doc, ...tooLong(place, bytes.length, limits) };
  const { published, notice } = publishedOf(value, raw);
  const own = { title: value.title, published, publisher: value.source, url: value.url };
  return {
    doc,
    format: 'jsonl',
    raw,
    sha256: digest(bytes),
    encoding,
    ...knownFields(row ?? {}, own),
    notices: notice && !row?.published ? [...notices, notice] : notices,
  };
}

/**
 * The day a record was published. Where it gives a year or a month, the day in it that the text prints at its head, else its
 * last day: an as-of day is an upper limit.
 */
function publishedOf({ date }: NewsRecord, raw: string): { published?: IsoDate; notice?: RawNotice } {
  if (date?.length === 10) return { published: date };
  const printed = pageDate(raw);
  if (printed !== undefined && (date === undefined || printed.startsWith(date))) return { published: printed };
  if (date === undefined) return {};
  const [year, month] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year!, month ?? 12, 0)).toISOString().slice(0, 10);
  return { published: last, notice: { code: 'unknown-date', span: { start: 0, end: 0 }, detail: date } };
}

function parsedLine(
  bytes: Uint8Array,
  place: string,
  row: ManifestRow | undefined,
  limits: ReadLimits,
): Outcome<{ record: NewsRecord; encoding: string; notices: readonly RawNotice[] }> {
  if (bytes.length > longestLine(limits)) return { ok: false, reason: tooLong(place, bytes.length, limits) };
  const decoded = decode(bytes, row?.encoding);
  if (!decoded.ok) return { ok: false, reason: { ...decoded.reason, place: `${place}, ${decoded.reason.place}` } };
  const { text, encoding, notices } = decoded.value;
  const parsed = parsedJson(text, place);
  const record = parsed.ok ? recordOf(parsed.value, place) : parsed;
  return record.ok ? success({ record: record.value, encoding, notices }) : record;
}

const LINE_END: ReadonlySet<number> = new Set([0x0a, 0x0d]);

function withoutLineEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && LINE_END.has(bytes[end - 1]!)) end--;
  return bytes.subarray(0, end);
}

function parsedJson(text: string, place: string): Outcome<unknown> {
  try {
    return success(JSON.parse(text) as unknown);
  } catch {
    const end = text.length > 40 ? `… ${text.slice(-40)}` : text;
    return failure('invalid-json', place, 'one whole JSON object', `${text.length} characters that end in: ${end}`);
  }
}

const tooLong = (place: string, bytes: number, limits: ReadLimits) => ({
  code: 'too-long' as const,
  place,
  expected: allowedLength(limits),
  found: `a line of ${bytes} bytes`,
});
