import { HOLIDAYS, LANDMARKS, PLANS } from '../../../lexicon/periods.js';
import {
  COUNT,
  expressionsOf,
  one,
  keyOf,
  smallNumber,
  sticky,
  UNSAID,
  type Expression,
  type PartReading,
  type TextReader,
} from './patterns.js';
import type { HolidayDays, PeriodShape, YearReference } from './shapes.js';

/** Expressions whose days a table gives: plans, landmarks, decades, holidays; and the words of comparison. */

/** “十四五”规划的102项工程 names the plan, “十四五”期间 its years. */
const PLAN = sticky(`[“"「](${keyOf(PLANS)})[”"」](?:时期|期间|以来(?=，)|(?=以来)|(末|初)|前([两三四])年)`);
const DECADE = sticky('(?:(\\d{2}|上|本)世纪)?([1-9]0|[一二三四五六七八九]十)年代|(?:21|二十一|本)世纪(?:初|以来)?');
const LANDMARK = sticky(`(${keyOf(LANDMARKS)})(?:胜利|成功)?(?:召开)?(?=以来)`);
const HOLIDAY = sticky(
  `[“"]?(${keyOf(HOLIDAYS)})[”"]?(?:(?:小?长?假期?|黄金周)(?:期间)?(?:的?(?:(首[日天])|第(${COUNT})[日天]|前(${COUNT})[日天]|(最后一[日天])))?|期间|档[”"]?期?(?=[，、期全国总票影内首日新共电综分])|(?=${COUNT}[天日](?:[里内，全]|的?小?长?假|的?黄金周)))`,
);
const CLOCK = sticky(
  '\\d{1,2}(?:时(?:许|整|\\d{1,2}分(?:\\d{1,2}秒)?)?(?!速|期|代|段)|[:：]\\d{2}(?:[:：]\\d{2})?(?!\\d)|点(?:整|半|\\d{1,2}分)(?!之))',
);
const SAME_SPAN = sticky('同比');
const SPAN_BEFORE = sticky('环比');

const found = (start: number, length: number, shape: PeriodShape): Expression[] => [
  { start, end: start + length, shape },
];

/** 假期首日, 节日期间: of the holiday named before. */
const THAT_HOLIDAY = sticky(
  `(?:长假|假期|节日|假日)(?:期间|[里中](?=[，全有])|的?(?:(首[日天])|第(${COUNT})[日天]|前(${COUNT})[日天]|(最后一[日天])))|(?<=[一二两三四五六七八九十\\d][天日]的?)(?:小?长假|假期)[里中]?(?=[，全有])`,
);

export function readFixed(reader: TextReader, at: number): Expression[] | undefined {
  const plan = reader.match(PLAN, at);
  if (plan) {
    const [first, last] = PLANS[plan[1]!]!;
    const few = plan[3] === undefined ? undefined : first + smallNumber(plan[3]) - 1;
    if (few !== undefined) return found(at, plan[0].length, { kind: 'fixed', period: `${first}/${few}` });
    const period = plan[2] === '末' ? `${last}` : plan[2] === '初' ? `${first}` : `${first}/${last}`;
    return found(at, plan[0].length, { kind: 'fixed', period });
  }
  const landmark = reader.match(LANDMARK, at);
  if (landmark) return found(at, landmark[0].length, { kind: 'fixed', period: LANDMARKS[landmark[1]!]! });
  const decade = reader.match(DECADE, at);
  if (decade && !/\d$/.test(reader.before(at, 1))) return found(at, decade[0].length, decadeShape(decade));
  const that = reader.match(THAT_HOLIDAY, at);
  if (that) {
    const days = holidayDays(['', '', ...that.slice(1)]);
    return found(at, that[0].length, { kind: 'holiday', name: '', year: UNSAID, ...(days && { days }) });
  }
  const holiday = readHoliday(reader, at, UNSAID);
  return holiday && expressionsOf(at, holiday);
}

/** 春节假期, “五一”小长假, 国庆黄金周; the bare name of a festival is a day and not days off. */
export function readHoliday(reader: TextReader, at: number, year: YearReference): PartReading | undefined {
  const holiday = reader.match(HOLIDAY, at);
  if (!holiday) return undefined;
  const days = holidayDays(holiday);
  return one(at + holiday[0].length, { kind: 'holiday', name: holiday[1]!, year, ...(days && { days }) });
}

function holidayDays([, , first, nth, firstFew, last]: readonly (string | undefined)[]): HolidayDays | undefined {
  if (first) return { from: 1, to: 1 };
  if (last) return { from: -1, to: -1 };
  if (nth) return { from: smallNumber(nth), to: smallNumber(nth) };
  return firstFew ? { from: 1, to: smallNumber(firstFew) } : undefined;
}

function decadeShape(m: RegExpExecArray): PeriodShape {
  if (!m[2]) return { kind: 'fixed', period: '2001/2100' };
  const century = m[1] === undefined || m[1] === '上' ? 1900 : m[1] === '本' ? 2000 : (Number(m[1]) - 1) * 100;
  const first = century + smallNumber(m[2]);
  return { kind: 'fixed', period: `${first}/${first + 9}` };
}

export function readClock(reader: TextReader, at: number): Expression[] | undefined {
  const clock = reader.match(CLOCK, at);
  return clock ? found(at, clock[0].length, { kind: 'clock' }) : undefined;
}

export function readComparison(reader: TextReader, at: number): Expression[] | undefined {
  if (reader.match(SAME_SPAN, at)) return found(at, 2, { kind: 'same-span', year: { is: 'anaphoric', offset: -1 } });
  return reader.match(SPAN_BEFORE, at) ? found(at, 2, { kind: 'span-before' }) : undefined;
}
