import { matchesOf } from '../../../text/matches.js';
import type { Part, YearReference } from './shapes.js';
import {
  calendar,
  COUNT,
  DAY,
  edgeOf,
  MONTH,
  one,
  QUARTER,
  smallNumber,
  sticky,
  TIME_OF_DAY,
  TO,
  type PartReading,
  type TextReader,
} from './patterns.js';

/** Parts of a year: days, months, quarters, halves. */

/** 5、6月; 一、二、三季度; 一季度和二季度. */
const MONTH_LIST = sticky(`(?:(?:${MONTH})月?份?[、和]){1,5}(?:${MONTH})月份?`);
const QUARTER_LIST = sticky(`(?:第?(?:${QUARTER})(?:季度)?[、和]){1,3}第?(?:${QUARTER})季度`);
const MONTHS_TO = sticky(`(${MONTH})(?:月份?)?${TO}(${MONTH})月份?(?!\\d{1,2}[日号])`);
const DAYS_TO = sticky(`(${MONTH})月(${DAY})[日号]?${TO}(?:(${MONTH})月)?(${DAY})[日号]`);
const MONTH_DAY = sticky(`(${MONTH})月(${DAY})[日号]${TIME_OF_DAY}`);
const MONTH_ONLY = sticky(`(${MONTH})月(?:份|(?=\\D|$))(?:(上旬|中旬|下旬)|月?(初|底|末))?`);
const NTH_MONTH = sticky(`第(${COUNT})个月`);
const FIRST_MONTHS = sticky(`[前头](${COUNT})个?月(?!前|后)份?`);
const FIRST_QUARTERS = sticky('[前头](?:([二两])|([三3]))个?季度');
const QUARTERS_TO = sticky(`第?(${QUARTER})(?:季度)?${TO}第?(${QUARTER})季度`);
const QUARTER_ONLY = sticky(`(?:第?(${QUARTER})季度|[Qq]([1-4])(?:季度)?(?![A-Za-z0-9]))(末|底)?`);
const HALF = sticky('(上|下)半年(末|底)?');

/**
 * The part of a year that stands at `at`: 上半年, 11月底, 一至三季度, 5、6月, 3月5日至8日.
 *
 * @param bare no year stands before it
 */
export function readPart(reader: TextReader, at: number, year: YearReference, bare: boolean): PartReading | undefined {
  return readDays(reader, at, year) ?? readMonths(reader, at, year, bare) ?? readQuarters(reader, at, year);
}

function readDays(reader: TextReader, at: number, year: YearReference): PartReading | undefined {
  let m = reader.match(DAYS_TO, at);
  if (m) {
    const month = smallNumber(m[1]!);
    const to: Part = { unit: 'day', month: m[3] ? smallNumber(m[3]) : month, day: smallNumber(m[4]!) };
    return one(at + m[0].length, calendar(year, { unit: 'day', month, day: smallNumber(m[2]!) }, { to }));
  }
  m = reader.match(MONTH_DAY, at);
  return m
    ? one(at + m[0].length, calendar(year, { unit: 'day', month: smallNumber(m[1]!), day: smallNumber(m[2]!) }))
    : undefined;
}

function readMonths(reader: TextReader, at: number, year: YearReference, bare: boolean): PartReading | undefined {
  const half = reader.match(HALF, at);
  if (half) {
    const part: Part = { unit: 'half', n: half[1] === '上' ? 1 : 2 };
    return one(at + half[0].length, calendar(year, part, { edge: edgeOf(half[2]) }));
  }
  const first = reader.match(FIRST_MONTHS, at);
  if (first && !/[此之目以提]$/.test(reader.before(at, 1))) {
    const n = smallNumber(first[1]!);
    if (n >= 2 && n <= 12)
      return one(at + first[0].length, calendar(year, { unit: 'month', n: 1 }, { to: { unit: 'month', n } }));
  }
  if (bare && /[\d.,近满每续第共约过达—\-]$/.test(reader.before(at, 1))) return undefined;
  const months = reader.match(MONTH_LIST, at);
  if (months && (!bare || /^\d/.test(months[0]))) return readList(at, year, 'month', months[0]);
  const quarters = reader.match(QUARTER_LIST, at);
  if (quarters) return readList(at, year, 'quarter', quarters[0]);
  const range = reader.match(MONTHS_TO, at);
  if (range && (!bare || /^\d/.test(range[0]) || /月.{1,3}月/.test(range[0]))) {
    const to: Part = { unit: 'month', n: smallNumber(range[2]!) };
    return one(at + range[0].length, calendar(year, { unit: 'month', n: smallNumber(range[1]!) }, { to }));
  }
  return readMonth(reader, at, year, bare);
}

const JOINT = /[、和]/g;

function readList(at: number, year: YearReference, unit: 'month' | 'quarter', written: string): PartReading {
  const members = written.split(/[、和]/);
  const splits = matchesOf(written, JOINT).map(({ index }) => at + index);
  const shapes = members.map((text) => calendar(year, { unit, n: smallNumber(text.replace(/[月份第季度]/g, '')) }));
  return { end: at + written.length, shapes, splits };
}

function readMonth(reader: TextReader, at: number, year: YearReference, bare: boolean): PartReading | undefined {
  const nth = bare ? null : reader.match(NTH_MONTH, at);
  if (nth) return one(at + nth[0].length, calendar(year, { unit: 'month', n: smallNumber(nth[1]!) }));
  const m = reader.match(MONTH_ONLY, at);
  if (!m) return undefined;
  const end = at + m[0].length;
  // 同一月份: the same one.
  if (m[0].startsWith('一') && reader.before(at, 1) === '同') return undefined;
  // 三月 alone may be a word of a poem; 三月份, 三月底 and 2024年三月 are dates. 3月龄, 3月薪 are not.
  if (bare && !/^\d/.test(m[0]) && !/份|旬|初|底|末/.test(m[0])) return undefined;
  if (/^[龄薪球饼租嫂]/.test(reader.after(end, 1))) return undefined;
  const n = smallNumber(m[1]!);
  if (m[2]) {
    const ten = m[2] === '上旬' ? 1 : m[2] === '中旬' ? 2 : 3;
    return one(end, calendar(year, { unit: 'ten-days', month: n, n: ten }));
  }
  return one(end, calendar(year, { unit: 'month', n }, { edge: edgeOf(m[3]) }));
}

function readQuarters(reader: TextReader, at: number, year: YearReference): PartReading | undefined {
  let m = reader.match(FIRST_QUARTERS, at);
  if (m) {
    const to: Part = { unit: 'quarter', n: m[1] ? 2 : 3 };
    return one(at + m[0].length, calendar(year, { unit: 'quarter', n: 1 }, { to }));
  }
  m = reader.match(QUARTERS_TO, at);
  if (m) {
    const to: Part = { unit: 'quarter', n: smallNumber(m[2]!) };
    return one(at + m[0].length, calendar(year, { unit: 'quarter', n: smallNumber(m[1]!) }, { to }));
  }
  m = reader.match(QUARTER_ONLY, at);
  if (!m || (m[2] && year.is === 'unsaid' && /[A-Za-z0-9]$/.test(reader.before(at, 1)))) return undefined;
  return one(
    at + m[0].length,
    calendar(year, { unit: 'quarter', n: smallNumber(m[1] ?? m[2]!) }, { edge: edgeOf(m[3]) }),
  );
}

const DAY_RANGE = sticky(`(\\d{1,2})日?${TO}(\\d{1,2})[日号]`);
const DAY_ONLY = sticky(`(\\d{1,2})[日号]${TIME_OF_DAY}`);
/** 3至5日内 is how long it takes, 5日游 a trip, 3号线 a railway. */
const NOT_DATE = /^(?:[内游龄均元后线楼院机厅井坑门馆矿]|以内|之内)/;

/** 18日, 22日至27日, without a month. */
export function readBareDay(reader: TextReader, at: number, unsaid: YearReference): PartReading | undefined {
  // 长达29日 is how long; a name may end in 达.
  if (/[\d.第近每满共续前个半为—\-:]$|(?<![北纽])约$|[长已可约超共将最]达$/.test(reader.before(at, 2)))
    return undefined;
  const range = reader.match(DAY_RANGE, at);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    const end = at + range[0].length;
    if (from < 1 || to > 31 || from >= to || NOT_DATE.test(reader.after(end, 2))) return undefined;
    return one(end, calendar(unsaid, { unit: 'day', day: from }, { to: { unit: 'day', day: to } }));
  }
  const single = reader.match(DAY_ONLY, at);
  if (!single) return undefined;
  const day = Number(single[1]);
  const end = at + single[0].length;
  // 3号 names things as often as days: only a day that its sentence treats as one.
  if (single[0].includes('号') && !/^(?:[，。在起至到晚上下早]|$)/.test(reader.after(end, 1))) return undefined;
  if (day < 1 || day > 31 || NOT_DATE.test(reader.after(end, 2))) return undefined;
  return one(end, calendar(unsaid, { unit: 'day', day }));
}
