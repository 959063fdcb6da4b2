import { HAN_DIGITS } from '../../lexicon/numerals.js';
import {
  ANAPHORIC_YEARS,
  LANDMARKS,
  LATELY_WORDS,
  NOW_WORDS,
  PLANS,
  RELATIVE_DAYS,
  RELATIVE_MONTHS,
  RELATIVE_QUARTERS,
  RELATIVE_WEEKS,
  RELATIVE_YEARS,
  SEASONS,
} from '../../lexicon/periods.js';
import type { Part, PeriodShape, YearReference } from './shapes.js';

/** An expression of time as it stands in the text, before roles and days. Half-open UTF-16 offsets. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly shape: PeriodShape;
  /** True where it is one of a list that shares its unit (the 5 of 5、6月). */
  readonly listed?: boolean;
}

const byLength = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const oneOf = (table: Readonly<Record<string, unknown>>): string => byLength(Object.keys(table));

/** Pieces of patterns. Every repetition is bounded. */
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
const QUARTER = '[一二三四1-4]';
const TO = ' {0,1}(?:至|到|[—–\\-－~～―]{1,2}) {0,1}';
const COUNT = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})';

const sticky = (pattern: string): RegExp => new RegExp(pattern, 'y');
const YEAR_RANGE = sticky(`(\\d{4}) ?年?${TO}(\\d{4}) ?年度?`);
const YEAR_LIST = sticky('(\\d{4})年?、(\\d{4}) ?年度?');
const YEAR = sticky('(\\d{4}|[一二][〇零○一二三四五六七八九]{3}) ?年度?');
const NAMED_YEAR = sticky(`(${oneOf(RELATIVE_YEARS)}|${oneOf(ANAPHORIC_YEARS)})度?`);
const ISO = sticky('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)');
const PERIOD_LIST = sticky(`(?:(${MONTH})月?份?[、和](${MONTH})月份?|第?(${QUARTER})[、和]第?(${QUARTER})季度)`);
const MONTHS_TO = sticky(`(${MONTH})(?:月份?)?${TO}(${MONTH})月份?`);
const DAYS_TO = sticky(`(${MONTH})月(${DAY})[日号]?${TO}(?:(${MONTH})月)?(${DAY})[日号]`);
const MONTH_DAY = sticky(`(${MONTH})月(${DAY})[日号]`);
const MONTH_ONLY = sticky(`(${MONTH})月(?:份|(?=\\D|$))(?:(上旬|中旬|下旬)|(初|底|末))?`);
const FIRST_MONTHS = sticky(`[前头](${COUNT})个?月(?!前|后)份?`);
const FIRST_QUARTERS = sticky('[前头](?:([二两])|([三3]))个?季度');
const QUARTERS_TO = sticky(`第?(${QUARTER})${TO}第?(${QUARTER})季度`);
const QUARTER_ONLY = sticky(`(?:第?(${QUARTER})季度|[Qq]([1-4])(?![A-Za-z0-9]))(末|底)?`);
const HALF = sticky('(上|下)半年(末|底)?');
const EDGE = sticky('年?(初|底|末)|年中');
const BARE_EDGE = sticky('年(初|底|末)|岁末|(月|季度?)(初|底|末)');
const WHOLE_YEAR = sticky('全年|年内');
const DAY_RANGE = sticky(`(\\d{1,2})日?${TO}(\\d{1,2})日`);
const DAY_ONLY = sticky('(\\d{1,2})日');
const RELATIVE_DAY = sticky(`(${oneOf(RELATIVE_DAYS)})(?:[（(](?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日[)）])?`);
const RELATIVE_OTHER = sticky(
  `(${oneOf(RELATIVE_MONTHS)}|${oneOf(RELATIVE_QUARTERS)}|${oneOf(RELATIVE_WEEKS)})(末|底|初)?`,
);
const NOW = sticky(byLength([...NOW_WORDS, ...LATELY_WORDS]));
const TRAILING = sticky(`(近|最近|过去|这)?(${COUNT})(?:多|余)?(年|个月)多?(来|以来|间|里)?`);
const COMING = sticky(`(?:未来|今后|接下来)的?(${COUNT})(年|个月)`);
/** “十四五”规划的102项工程 names the plan, “十四五”期间 its years. */
const PLAN = sticky(`[“"「](${oneOf(PLANS)})[”"」](?:时期|期间|(?=以来)|(末|初)|前[两三四]年)`);
const DECADE = sticky('(?:(\\d{2}|上|本)世纪)?([1-9]0|[一二三四五六七八九]十)年代|(?:21|二十一|本)世纪(?:初|以来)?');
const LANDMARK = sticky(`(${oneOf(LANDMARKS)})(?:胜利|成功)?(?:召开)?(?=以来)`);
const SEASON = sticky(oneOf(SEASONS));
const CLOCK = sticky(
  '\\d{1,2}(?:时(?:许|整|\\d{1,2}分(?:\\d{1,2}秒)?)?(?!速|期|代|段)|[:：]\\d{2}(?:[:：]\\d{2})?(?!\\d)|点(?:整|半|\\d{1,2}分)(?!之))',
);
const SAME_SPAN = sticky('同比');
const SPAN_BEFORE = sticky('环比');

/** 1 to 99, Arabic or Han. */
export function smallNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? (HAN_DIGITS[text] ?? 0) : 0;
  return (
    (ten === 0 ? 1 : (HAN_DIGITS[text[0]!] ?? 0)) * 10 +
    (ten === text.length - 1 ? 0 : (HAN_DIGITS[text[ten + 1]!] ?? 0))
  );
}

const yearNumber = (text: string): number =>
  /^\d/.test(text) ? Number(text) : Number([...text].map((c) => (c === '○' ? 0 : HAN_DIGITS[c])).join(''));

class Reader {
  constructor(readonly text: string) {}

  match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.text);
  }

  before(at: number, length: number): string {
    return this.text.slice(Math.max(0, at - length), at);
  }

  after(at: number, length: number): string {
    return this.text.slice(at, at + length);
  }
}

const UNSAID: YearReference = { is: 'unsaid' };
const edgeOf = (word: string | undefined): 'start' | 'end' | undefined =>
  word === undefined ? undefined : word === '初' ? 'start' : 'end';

const calendar = (
  year: YearReference,
  from: Part,
  more: { to?: Part | undefined; edge?: 'start' | 'end' | undefined } = {},
): PeriodShape => ({
  kind: 'calendar',
  year,
  from,
  ...(more.to && { to: more.to }),
  ...(more.edge && { edge: more.edge }),
});

interface PartReading {
  readonly end: number;
  readonly shapes: readonly PeriodShape[];
  /** Ends of all but the last of a list. */
  readonly splits?: readonly number[];
}

const one = (end: number, shape: PeriodShape): PartReading => ({ end, shapes: [shape] });

/** The part of a year that stands at `at`: 上半年, 11月底, 一至三季度, 5、6月, 3月5日至8日. */
function readPart(reader: Reader, at: number, year: YearReference, bare: boolean): PartReading | undefined {
  return readDays(reader, at, year) ?? readMonths(reader, at, year, bare) ?? readQuarters(reader, at, year);
}

function readDays(reader: Reader, at: number, year: YearReference): PartReading | undefined {
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

function readMonths(reader: Reader, at: number, year: YearReference, bare: boolean): PartReading | undefined {
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
  const list = reader.match(PERIOD_LIST, at);
  if (list && (!list[1] || !bare || /^\d/.test(list[1]))) return readList(at, year, list);
  const range = reader.match(MONTHS_TO, at);
  if (range && (!bare || /^\d/.test(range[0]) || range[0].includes('月份'))) {
    const to: Part = { unit: 'month', n: smallNumber(range[2]!) };
    return one(at + range[0].length, calendar(year, { unit: 'month', n: smallNumber(range[1]!) }, { to }));
  }
  return readMonth(reader, at, year, bare);
}

function readList(at: number, year: YearReference, m: RegExpExecArray): PartReading {
  const part = (text: string): Part => ({ unit: m[1] ? 'month' : 'quarter', n: smallNumber(text) });
  const [a, b] = m[1] ? [m[1], m[2]!] : [m[3]!, m[4]!];
  const split = at + m[0].search(/[、和]/);
  return { end: at + m[0].length, shapes: [calendar(year, part(a)), calendar(year, part(b))], splits: [split] };
}

function readMonth(reader: Reader, at: number, year: YearReference, bare: boolean): PartReading | undefined {
  const m = reader.match(MONTH_ONLY, at);
  if (!m) return undefined;
  const end = at + m[0].length;
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

function readQuarters(reader: Reader, at: number, year: YearReference): PartReading | undefined {
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

/** What may follow a year: its part, its edge, or nothing. */
function readAfterYear(reader: Reader, at: number, year: YearReference): PartReading {
  const next = reader.text[at] === '的' || reader.text[at] === ' ' ? at + 1 : at;
  const part = readPart(reader, next, year, false);
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
    return one(at + edge[0].length, calendar(year, { unit: 'year' }, { edge: edgeOf(edge[1]) }));
  return one(at, calendar(year, { unit: 'year' }));
}

const AGE_BEFORE = /(?:成立|建立|创立|创办|建校|建交|诞生|创刊|历时|耗时|长达|已有|用了|经过|为期|连续|任期|相隔)$/;
const SPAN_AFTER = /^(?:历史|之久|文明|的历史|历程|左右|时间|期|以上|以下|以内)/;

function readYears(reader: Reader, at: number): Expression[] | undefined {
  const range = reader.match(YEAR_RANGE, at);
  if (range && plausible(Number(range[1])) && plausible(Number(range[2])))
    return [{ start: at, end: at + range[0].length, shape: { kind: 'fixed', period: `${range[1]}/${range[2]}` } }];
  const list = reader.match(YEAR_LIST, at);
  if (list && plausible(Number(list[1])) && plausible(Number(list[2]))) {
    const split = at + list[0].indexOf('、');
    return [
      {
        start: at,
        end: split,
        listed: true,
        shape: calendar({ is: 'absolute', year: Number(list[1]) }, { unit: 'year' }),
      },
      {
        start: split + 1,
        end: at + list[0].length,
        listed: true,
        shape: calendar({ is: 'absolute', year: Number(list[2]) }, { unit: 'year' }),
      },
    ];
  }
  const iso = reader.match(ISO, at);
  if (iso && plausible(Number(iso[1]))) {
    const part: Part = { unit: 'day', month: Number(iso[3]), day: Number(iso[4]) };
    return [{ start: at, end: at + iso[0].length, shape: calendar({ is: 'absolute', year: Number(iso[1]) }, part) }];
  }
  const absolute = reader.match(YEAR, at);
  if (absolute) {
    const year = yearNumber(absolute[1]!);
    const end = at + absolute[0].length;
    if (!plausible(year) || SPAN_AFTER.test(reader.after(end, 3))) return undefined;
    return withParts(at, readAfterYear(reader, end, { is: 'absolute', year }));
  }
  const named = reader.match(NAMED_YEAR, at);
  if (!named) return undefined;
  const offset = RELATIVE_YEARS[named[1]!];
  const year: YearReference =
    offset === undefined ? { is: 'anaphoric', offset: ANAPHORIC_YEARS[named[1]!]! } : { is: 'relative', offset };
  return withParts(at, readAfterYear(reader, at + named[0].length, year));
}

const plausible = (year: number): boolean => year >= 1000 && year <= 2199;

function withParts(start: number, part: PartReading): Expression[] {
  if (part.shapes.length === 1) return [{ start, end: part.end, shape: part.shapes[0]! }];
  const ends = [...(part.splits ?? []), part.end];
  return part.shapes.map((shape, i) => ({
    start: i === 0 ? start : ends[i - 1]! + 1,
    end: ends[i]!,
    shape,
    listed: true,
  }));
}

function readBareDay(reader: Reader, at: number): Expression[] | undefined {
  if (/[\d.第近每满达共续约前个半为—\-:]$/.test(reader.before(at, 1))) return undefined;
  const range = reader.match(DAY_RANGE, at);
  const notDate = /^[内游龄均元后]|^(?:以内|之内)/;
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    const end = at + range[0].length;
    // 3至5日内放款 is how long it takes.
    if (from < 1 || to > 31 || from >= to || notDate.test(reader.after(end, 2))) return undefined;
    return [{ start: at, end, shape: calendar(UNSAID, { unit: 'day', day: from }, { to: { unit: 'day', day: to } }) }];
  }
  const single = reader.match(DAY_ONLY, at);
  if (!single) return undefined;
  const day = Number(single[1]);
  const end = at + single[0].length;
  if (day < 1 || day > 31 || notDate.test(reader.after(end, 2))) return undefined;
  return [{ start: at, end, shape: calendar(UNSAID, { unit: 'day', day }) }];
}

function readTrailing(reader: Reader, at: number): Expression[] | undefined {
  const m = reader.match(TRAILING, at);
  if (!m || AGE_BEFORE.test(reader.before(at, 2)) || (!m[1] && !/来$/.test(m[4] ?? ''))) return undefined;
  const end = at + m[0].length;
  const count = smallNumber(m[2]!);
  // 历时近三年, 有近30年历史: how long, not when.
  if (count === 0 || SPAN_AFTER.test(reader.after(end, 3))) return undefined;
  if (m[1] && !m[4] && /[有达了过期前用时经约在第]$/.test(reader.before(at, 1)) && m[1] === '近') return undefined;
  return [{ start: at, end, shape: { kind: 'trailing', count, unit: m[3] === '年' ? 'year' : 'month' } }];
}

function readFixed(reader: Reader, at: number): Expression[] | undefined {
  const plan = reader.match(PLAN, at);
  if (plan) {
    const [first, last] = PLANS[plan[1]!]!;
    const period = plan[2] === '末' ? `${last}` : plan[2] === '初' ? `${first}` : `${first}/${last}`;
    return [{ start: at, end: at + plan[0].length, shape: { kind: 'fixed', period } }];
  }
  const landmark = reader.match(LANDMARK, at);
  if (landmark)
    return [{ start: at, end: at + landmark[0].length, shape: { kind: 'fixed', period: LANDMARKS[landmark[1]!]! } }];
  const decade = reader.match(DECADE, at);
  if (decade && !/\d$/.test(reader.before(at, 1)))
    return [{ start: at, end: at + decade[0].length, shape: decadeShape(decade) }];
  const season = reader.match(SEASON, at);
  if (!season) return undefined;
  const [from, to] = SEASONS[season[0]]!;
  return [{ start: at, end: at + season[0].length, shape: { kind: 'season', year: UNSAID, from, to } }];
}

function decadeShape(m: RegExpExecArray): PeriodShape {
  if (!m[2]) return { kind: 'fixed', period: '2001/2100' };
  const century = m[1] === undefined || m[1] === '上' ? 1900 : m[1] === '本' ? 2000 : (Number(m[1]) - 1) * 100;
  const first = century + smallNumber(m[2]);
  return { kind: 'fixed', period: `${first}/${first + 9}` };
}

/** 昨天（9月23日） says its date itself; the article's own may be that of the event. */
function relativeDay(m: RegExpExecArray): PeriodShape {
  if (!m[3]) return { kind: 'relative', unit: 'day', offset: RELATIVE_DAYS[m[1]!]! };
  const year: YearReference = m[2] ? { is: 'absolute', year: Number(m[2]) } : UNSAID;
  return calendar(year, { unit: 'day', month: Number(m[3]), day: Number(m[4]) });
}

function readRelative(reader: Reader, at: number): Expression[] | undefined {
  const day = reader.match(RELATIVE_DAY, at);
  if (day) return [{ start: at, end: at + day[0].length, shape: relativeDay(day) }];
  const m = reader.match(RELATIVE_OTHER, at);
  if (m) {
    const word = m[1]!;
    const unit = word in RELATIVE_MONTHS ? 'month' : word in RELATIVE_QUARTERS ? 'quarter' : 'week';
    const offset = RELATIVE_MONTHS[word] ?? RELATIVE_QUARTERS[word] ?? RELATIVE_WEEKS[word]!;
    return [{ start: at, end: at + m[0].length, shape: { kind: 'relative', unit, offset } }];
  }
  const now = reader.match(NOW, at);
  if (now) return [{ start: at, end: at + now[0].length, shape: { kind: 'now' } }];
  const whole = reader.match(WHOLE_YEAR, at);
  if (whole)
    return [
      { start: at, end: at + whole[0].length, shape: calendar({ is: 'anaphoric', offset: 0 }, { unit: 'year' }) },
    ];
  const edge = reader.match(BARE_EDGE, at);
  if (edge?.[2]) {
    if (/[\d一二三四五六七八九十]$/.test(reader.before(at, 1))) return undefined;
    const unit = edge[2] === '月' ? 'month' : 'quarter';
    return [{ start: at, end: at + edge[0].length, shape: { kind: 'relative', unit, offset: 0 } }];
  }
  if (edge && !/[\d今去明前当每往历多]$/.test(reader.before(at, 1)))
    return [
      {
        start: at,
        end: at + edge[0].length,
        shape: calendar(UNSAID, { unit: 'year' }, { edge: edgeOf(edge[1] ?? '末') }),
      },
    ];
  const coming = reader.match(COMING, at);
  if (!coming) return undefined;
  const count = smallNumber(coming[1]!);
  return [
    {
      start: at,
      end: at + coming[0].length,
      shape: { kind: 'coming', count, unit: coming[2] === '年' ? 'year' : 'month' },
    },
  ];
}

function readComparison(reader: Reader, at: number): Expression[] | undefined {
  if (reader.match(SAME_SPAN, at))
    return [{ start: at, end: at + 2, shape: { kind: 'same-span', year: { is: 'anaphoric', offset: -1 } } }];
  return reader.match(SPAN_BEFORE, at) ? [{ start: at, end: at + 2, shape: { kind: 'span-before' } }] : undefined;
}

/** Characters an expression of time can begin with. */
const START =
  /[\d一二三四五六七八九十两今去上下昨明前后来当本同次翌该目现如迄至到截眼日近连刚时年月季岁全最过这未接大第头“"「Qq党新改加国五劳环]/g;

function readAt(reader: Reader, at: number): Expression[] | undefined {
  // Digits inside a longer number or a code are no date: 1.2024年, A2024.
  const inNumber = /\d/.test(reader.text[at]!) && /[\d.A-Za-z]/.test(reader.before(at, 1));
  if (inNumber) return undefined;
  const clock = reader.match(CLOCK, at);
  if (clock) return [{ start: at, end: at + clock[0].length, shape: { kind: 'clock' } }];
  const years = readYears(reader, at);
  if (years) return years;
  const fixed = readFixed(reader, at) ?? readComparison(reader, at) ?? readTrailing(reader, at);
  if (fixed) return fixed;
  const part = readPart(reader, at, UNSAID, true);
  if (part) return withParts(at, part);
  return readRelative(reader, at) ?? readBareDay(reader, at);
}

/** All expressions of time in a text, in order, not overlapping. Linear in its length. */
export function scanExpressions(text: string): Expression[] {
  const reader = new Reader(text);
  const found: Expression[] = [];
  START.lastIndex = 0;
  for (let m = START.exec(text); m; m = START.exec(text)) {
    const expressions = readAt(reader, m.index);
    if (!expressions) continue;
    found.push(...expressions);
    START.lastIndex = expressions[expressions.length - 1]!.end;
  }
  return found;
}
