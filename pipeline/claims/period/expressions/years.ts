import { HAN_DIGITS } from '../../../lexicon/numerals.js';
import { ANAPHORIC_YEARS, RELATIVE_YEARS, YEAR_SPANS } from '../../../lexicon/periods.js';
import { readHoliday } from './fixed.js';
import { readPart } from './parts.js';
import {
  calendar,
  edgeOf,
  expressionsOf,
  one,
  keyOf,
  sticky,
  TO,
  type Expression,
  type PartReading,
  type TextReader,
} from './patterns.js';
import type { Part, YearReference } from './shapes.js';

/** Expressions that begin with a year: 2024年一季度, 去年11月底, 2018—2022年, 2024-03-31. */

const YEAR_RANGE = sticky(`(\\d{4}) ?年?${TO}(\\d{4}) ?年度?`);
/** 2023—2024学年 runs from September to August. */
const SCHOOL_YEAR = sticky(`(\\d{4}) ?年?(?:${TO}|/)(\\d{4}) ?学年度?`);
/** 2023年和2024年两年, 2021至2023三年间: the years together. */
const TOGETHER = '年?(?:这|的)?([两二三四五六七八九十])年(?:间|里)?';
const YEARS_TOGETHER = sticky(`(\\d{4}) ?年?(?:[、和与及]|${TO})(\\d{4}) ?${TOGETHER}`);
const NAMED_YEARS_TOGETHER = sticky(`(${keyOf(RELATIVE_YEARS)})[、和与及](${keyOf(RELATIVE_YEARS)})${TOGETHER}`);
const YEAR_LIST = sticky('(\\d{4})年?、(\\d{4}) ?年度?');
const YEAR = sticky('(\\d{4}|[一二][〇零○一二三四五六七八九]{3}) ?年度?');
/** 07年第三季度, 15年3月2日: two digits only before a part of the year; 07年 with its nought by itself. */
const SHORT_YEAR = sticky('(\\d{2}|[五六七八九〇零][〇零一二三四五六七八九]) ?年度?');
/** 投产|后年发电量: 后年 itself stands behind a comma or 到. */
const NAMED_YEAR = sticky(
  `(?!(?<=[\u4e00-\u9fff])(?<![到至在于是将计从自])后年)(${keyOf(RELATIVE_YEARS)}|${keyOf(ANAPHORIC_YEARS)})度?`,
);
const YEAR_SPAN = sticky(keyOf(YEAR_SPANS));
const ISO = sticky('(\\d{4})(?<mark>[-/.])(\\d{1,2})\\k<mark>(\\d{1,2})(?!\\d)');
const COMPACT = sticky('((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d|\\.\\d)');
const EDGE = sticky('年?(初|底|末)|年中');
const WHOLE_YEAR = sticky('全年|年内');
/** 成立十年, 有近30年历史, 5年以上: how long, not when. */
export const SPAN_AFTER = /^(?:历史|之久|文明|的历史|历程|左右|时间|期|以上|以下|以内)/;

const plausible = (year: number): boolean => year >= 1000 && year <= 2199;

const yearNumber = (text: string): number =>
  /^\d/.test(text) ? Number(text) : Number([...text].map((c) => (c === '○' ? 0 : HAN_DIGITS[c])).join(''));

/** What may follow a year: its part, its edge, or nothing. */
function readAfterYear(reader: TextReader, at: number, year: YearReference): PartReading {
  const next = reader.text[at] === '的' || reader.text[at] === ' ' ? at + 1 : at;
  const part = readPart(reader, next, year, false) ?? readHoliday(reader, next, year);
  if (part) return part;
  const whole = reader.match(WHOLE_YEAR, at);
  if (whole) return one(at + whole[0].length, calendar(year, { unit: 'year' }));
  const edge = reader.match(EDGE, at);
  // 2023年初步统计 and 今年底气 do not speak of the year's edge.
  if (
    edge &&
    !/^[步级中次衷心始]/.test(reader.after(at + edge[0].length, 1)) &&
    !(edge[0] === '底' && /^[气蕴]/.test(reader.after(at + 1, 1)))
  )
    return one(
      at + edge[0].length,
      edge[0] === '年中'
        ? calendar(year, { unit: 'half', n: 1 }, { edge: 'end' })
        : calendar(year, { unit: 'year' }, { edge: edgeOf(edge[1]) }),
    );
  return one(at, calendar(year, { unit: 'year' }));
}

const NUMBERS = '〇一二三四五六七八九十';
/** Undefined where the years told are not as many as the text says. */
function readTogether(reader: TextReader, at: number): Expression[] | undefined {
  const isAll = (from: number, to: number, count: string): boolean =>
    to - from + 1 === (count === '两' ? 2 : NUMBERS.indexOf(count));
  const years = reader.match(YEARS_TOGETHER, at);
  if (years && plausible(Number(years[1])) && isAll(Number(years[1]), Number(years[2]), years[3]!))
    return [{ start: at, end: at + years[0].length, shape: { kind: 'fixed', period: `${years[1]}/${years[2]}` } }];
  const named = reader.match(NAMED_YEARS_TOGETHER, at);
  if (!named) return undefined;
  const [from, to] = [RELATIVE_YEARS[named[1]!]!, RELATIVE_YEARS[named[2]!]!];
  if (!isAll(from, to, named[3]!)) return undefined;
  return [{ start: at, end: at + named[0].length, shape: { kind: 'year-span', from, to } }];
}

function readSeveral(reader: TextReader, at: number): Expression[] | undefined {
  const together = readTogether(reader, at);
  if (together) return together;
  const range = reader.match(YEAR_RANGE, at);
  if (range && plausible(Number(range[1])) && plausible(Number(range[2])))
    return [{ start: at, end: at + range[0].length, shape: { kind: 'fixed', period: `${range[1]}/${range[2]}` } }];
  const school = reader.match(SCHOOL_YEAR, at);
  if (school && plausible(Number(school[1])) && Number(school[2]) === Number(school[1]) + 1)
    return [
      { start: at, end: at + school[0].length, shape: { kind: 'fixed', period: `${school[1]}-09/${school[2]}-08` } },
    ];
  const list = reader.match(YEAR_LIST, at);
  if (!list || !plausible(Number(list[1])) || !plausible(Number(list[2]))) return undefined;
  const yearOf = (text: string) => calendar({ is: 'absolute', year: Number(text) }, { unit: 'year' });
  const split = at + list[0].indexOf('、');
  return [
    { start: at, end: split, listed: true, shape: yearOf(list[1]!) },
    { start: split + 1, end: at + list[0].length, listed: true, shape: yearOf(list[2]!) },
  ];
}

function readDigits(reader: TextReader, at: number): Expression[] | undefined {
  const iso = reader.match(ISO, at);
  const m = iso ? [iso[0], iso[1], iso[3], iso[4]] : reader.match(COMPACT, at);
  if (!m || !plausible(Number(m[1])) || Number(m[2]) > 12 || Number(m[3]) > 31) return undefined;
  const part: Part = { unit: 'day', month: Number(m[2]), day: Number(m[3]) };
  return [{ start: at, end: at + m[0]!.length, shape: calendar({ is: 'absolute', year: Number(m[1]) }, part) }];
}

/** 07 is 2007, 58 is 1958. */
function readShortYear(reader: TextReader, at: number): Expression[] | undefined {
  const m = reader.match(SHORT_YEAR, at);
  if (!m || /[近约满达超过有第之\d]$/.test(reader.before(at, 1))) return undefined;
  const digits = yearNumber(m[1]!);
  const end = at + m[0].length;
  const part = readAfterYear(reader, end, { is: 'absolute', year: digits + (digits < 50 ? 2000 : 1900) });
  const alone = part.end === end;
  return alone && !/^0\d/.test(m[1]!) ? undefined : expressionsOf(at, part);
}

export function readYears(reader: TextReader, at: number): Expression[] | undefined {
  const digits = readSeveral(reader, at) ?? readDigits(reader, at);
  if (digits) return digits;
  const absolute = reader.match(YEAR, at);
  if (absolute) {
    const year = yearNumber(absolute[1]!);
    const end = at + absolute[0].length;
    if (!plausible(year) || SPAN_AFTER.test(reader.after(end, 3))) return undefined;
    return expressionsOf(at, readAfterYear(reader, end, { is: 'absolute', year }));
  }
  const span = reader.match(YEAR_SPAN, at);
  if (span) {
    const [from, to] = YEAR_SPANS[span[0]]!;
    return [{ start: at, end: at + span[0].length, shape: { kind: 'year-span', from, to } }];
  }
  const named = reader.match(NAMED_YEAR, at);
  if (!named) return readShortYear(reader, at);
  const offset = RELATIVE_YEARS[named[1]!];
  const year: YearReference =
    offset === undefined ? { is: 'anaphoric', offset: ANAPHORIC_YEARS[named[1]!]! } : { is: 'relative', offset };
  return expressionsOf(at, readAfterYear(reader, at + named[0].length, year));
}
