import { oneOf } from '../../../text/one-of.js';
import { HAN_DIGITS } from '../../../lexicon/numerals.js';
import type { Part, PeriodShape, YearReference } from './shapes.js';

/** What the readers of expressions of time share: pieces of patterns (every repetition bounded) and small builders. */

export const keyOf = (table: Readonly<Record<string, unknown>>): string => oneOf(Object.keys(table));

const MADE = new Set<string>();
let joined: RegExp | undefined;

/**
 * A pattern of an expression, tried at one place. Its groups are referred back to by name, for it is also one of many
 * alternatives: see `anyOfThem`.
 * @throws Error when all have been joined already: what it matches would go unread
 */
export function sticky(pattern: string): RegExp {
  if (joined) throw new Error(`pattern of a period made too late: ${pattern}`);
  MADE.add(pattern);
  return new RegExp(pattern, 'y');
}

/**
 * Matches where any pattern of `sticky` does; at most places none does, and this one tells so. Call it when all are
 * made.
 */
export const anyOfThem = (): RegExp => (joined ??= new RegExp([...MADE].join('|'), 'y'));

export const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
export const DAY =
  '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
export const QUARTER = '[一二三四1-4]';
export const TO = ' {0,1}(?:至|到|[—–\\-－~～―]{1,2}) {0,1}';
export const COUNT = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})';
/** The time of day behind a date: 28日零点, 5日晚, 3日下午4时. */
export const TIME_OF_DAY =
  '(?:(?:凌晨|清晨|早上|早间|上午|中午|下午|傍晚|晚间|晚上|晚|夜间|深夜)(?!会|报|宴|点到)|零[时点]|午夜)?(?:\\d{1,2}(?:时|点)(?:\\d{1,2}分|许|左右)?(?!钟))?';

/** An expression of time as it stands in the text, before roles and days. Half-open UTF-16 offsets. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly shape: PeriodShape;
  /** True where it is one of a list that shares its unit (the 5 of 5、6月). */
  readonly listed?: boolean;
}

/** A text with sticky matching and short looks to both sides. */
export class TextReader {
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

export const UNSAID: YearReference = { is: 'unsaid' };

export const edgeOf = (word: string | undefined): 'start' | 'end' | undefined =>
  word === undefined ? undefined : word === '初' ? 'start' : 'end';

export const calendar = (
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

/** The part of a year that a reader found: one shape, or the members of a list. */
export interface PartReading {
  readonly end: number;
  readonly shapes: readonly PeriodShape[];
  /** Ends of all but the last of a list. */
  readonly splits?: readonly number[];
}

export const one = (end: number, shape: PeriodShape): PartReading => ({ end, shapes: [shape] });

export function expressionsOf(start: number, part: PartReading): Expression[] {
  if (part.shapes.length === 1) return [{ start, end: part.end, shape: part.shapes[0]! }];
  const ends = [...(part.splits ?? []), part.end];
  return part.shapes.map((shape, i) => ({
    start: i === 0 ? start : ends[i - 1]! + 1,
    end: ends[i]!,
    shape,
    listed: true,
  }));
}
