import { HAN_DIGITS, HAN_POWERS } from '../../lexicon/numerals.js';
import { add, exact, parseExact, scale, type Exact } from '../../text/exact.js';
import type { CleanSpan } from '../../text/span.js';

/** What a numeral leaves open: 余 and 多 lie above it, 数 and 几 stand for an unknown first digit. */
export type Surplus = '余' | '多' | '数' | '几';

/** A number as printed, without its unit. */
export interface Numeral extends CleanSpan {
  readonly value: Exact;
  /** Two neighbouring digits (两三个, 七八百) are a range. */
  readonly valueMax?: Exact;
  readonly script: 'arabic' | 'han';
  readonly surplus?: Surplus;
  /** A power without a digit before it (万余家, 上百家, 破万亿): one of it. */
  readonly bare: boolean;
  /** True where 万, 亿 or 百, 千 was printed: such a number may stand without a counter (24.9万移民). */
  readonly scaled: boolean;
}

const ARABIC = /\d{1,24}(?:,\d{3}){0,6}(?:\.\d{1,12})?/y;
/** Powers that may follow Arabic digits, with 余 or 多 before them (550多万, 1.86万亿, 9千亿, 20余万). */
const POWERS = /([余多])?([百千]?万亿|[十百千]?[万亿]|[百千])/y;
const HAN = /[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]{1,24}/y;
/** The largest part of a Han numeral after a surplus: 十多万, 十几亿, 三百余亿. */
const AFTER_SURPLUS = /([余多几])([万亿]{1,2})/y;

const at = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};

const powerOf = (characters: string): number => {
  let exponent = 0;
  for (const character of characters) exponent += HAN_POWERS[character]!;
  return exponent;
};

/** Reads a positional or a spoken Han numeral; undefined where the characters do not make one (十一百, 万千). */
export function readHan(text: string): { value: Exact; valueMax?: Exact } | undefined {
  if (text.length >= 2 && /^[零〇一二三四五六七八九]+$/.test(text)) {
    // 二〇二四 is read digit by digit; 三四 and 七八 are two neighbours: a range.
    if (text.length === 2 && HAN_DIGITS[text[1]!] === HAN_DIGITS[text[0]!]! + 1 && text[0] !== '零' && text[0] !== '〇')
      return { value: exact(HAN_DIGITS[text[0]!]!), valueMax: exact(HAN_DIGITS[text[1]!]!) };
    return text.length >= 3 ? { value: parseExact([...text].map((c) => HAN_DIGITS[c]).join('')) } : undefined;
  }
  const range = /^([一二两三四五六七八])([二两三四五六七八九])(?=[十百千万亿]|$)/.exec(text);
  if (range && HAN_DIGITS[range[2]!] === HAN_DIGITS[range[1]!]! + 1) {
    const low = readSpoken(range[1]! + text.slice(2));
    const high = readSpoken(text.slice(1));
    return low && high && { value: low, valueMax: high };
  }
  const value = readSpoken(text);
  return value && { value };
}

/** 一百二十三万四千 and the like: sections below 万 and 亿, powers falling inside a section. */
function readSpoken(text: string): Exact | undefined {
  let total = 0n; // closed by 亿
  let section = 0n; // closed by 万
  let digits = 0n; // inside a section
  let digit: bigint | undefined;
  let lastPower = Infinity;
  for (const character of text) {
    const d = HAN_DIGITS[character];
    if (d !== undefined) {
      if (digit !== undefined && digit !== 0n) return undefined;
      digit = BigInt(d);
      continue;
    }
    const power = HAN_POWERS[character]!;
    if (power < 4) {
      if (power >= lastPower) return undefined;
      digits += (digit ?? 1n) * 10n ** BigInt(power);
      lastPower = power;
    } else {
      const before = digits + (digit ?? 0n);
      if (power === 4) {
        if (section !== 0n) return undefined;
        section = (before === 0n ? 1n : before) * 10_000n;
      } else {
        const all = total + section + before;
        total = (all === 0n ? 1n : all) * 100_000_000n;
        section = 0n;
      }
      digits = 0n;
      lastPower = Infinity;
    }
    digit = undefined;
  }
  // 两千六 is 2600: a last digit right after a power counts in the power below it; after 零 it is itself.
  if (digit !== undefined && digit !== 0n && lastPower !== Infinity && lastPower > 1 && !/[零〇].$/.test(text))
    digit *= 10n ** BigInt(lastPower - 1);
  return trimmed(total + section + digits + (digit ?? 0n), text);
}

/** Keeps the printed precision: 两千万 is 2e7 with its last digit at 千万. */
function trimmed(value: bigint, text: string): Exact {
  let exponent = 0;
  if (/[十百千万亿拾佰仟]$/.test(text) && value !== 0n)
    while (value % 10n === 0n) {
      value /= 10n;
      exponent++;
    }
  return exact(value, exponent);
}

function readArabicAt(text: string, offset: number): Numeral | undefined {
  const digits = at(ARABIC, text, offset);
  if (!digits) return undefined;
  let end = offset + digits[0].length;
  let value = parseExact(digits[0].replaceAll(',', ''));
  let surplus: Surplus | undefined;
  let scaled = false;
  const powers = at(POWERS, text, end);
  if (powers) {
    surplus = powers[1] as Surplus | undefined;
    value = scale(value, powerOf(powers[2]!));
    end += powers[0].length;
    scaled = true;
    // 3万5千, 1亿2000万: a smaller part follows.
    const rest = /^(\d{1,8})([十百千万])(?![亿万])/.exec(text.slice(end, end + 10));
    if (rest && !surplus && powerOf(rest[2]!) + rest[1]!.length <= powerOf(powers[2]!)) {
      value = add(value, scale(parseExact(rest[1]!), powerOf(rest[2]!)));
      end += rest[0].length;
    }
  }
  if (!surplus && (text[end] === '余' || text[end] === '多')) {
    surplus = text[end] as Surplus;
    end++;
  }
  return { start: offset, end, value, script: 'arabic', bare: false, scaled, ...(surplus && { surplus }) };
}

function readHanAt(text: string, offset: number): Numeral | undefined {
  const unknown = text[offset] === '数' || text[offset] === '几' ? (text[offset] as Surplus) : undefined;
  const run = at(HAN, text, offset + (unknown ? 1 : 0));
  if (!run) return undefined;
  const written = run[0];
  if (unknown && !/^[十百千万亿]+$/.test(written)) return undefined;
  let end = run.index + written.length;
  let reading = readHan(written);
  if (!reading) return undefined;
  let surplus: Surplus | undefined = unknown;
  const after = at(AFTER_SURPLUS, text, end);
  if (after) {
    surplus = after[1] as Surplus;
    reading = { value: scale(reading.value, powerOf(after[2]!)) };
    end += after[0].length;
  } else if (!unknown && (text[end] === '余' || text[end] === '多' || (text[end] === '几' && written.endsWith('十')))) {
    surplus = text[end] as Surplus;
    end++;
  }
  const bare = !unknown && /^[百千万亿]/.test(written);
  const scaled = /[百千万亿]/.test(text.slice(offset, end));
  return {
    start: offset,
    end,
    value: reading.value,
    script: 'han',
    bare,
    scaled,
    ...(reading.valueMax && { valueMax: reading.valueMax }),
    ...(surplus && { surplus }),
  };
}

/** The numeral that starts at `offset`, if one does. Linear in its own length. */
export function readNumeralAt(text: string, offset: number): Numeral | undefined {
  const first = text.charCodeAt(offset);
  return first >= 48 && first <= 57 ? readArabicAt(text, offset) : readHanAt(text, offset);
}

const NUMERAL_START = /[0-9零〇一二两三四五六七八九十百千万亿数几壹贰叁肆伍陆柒捌玖拾佰仟]/g;

/** All numerals of a text in order; a character belongs to at most one. */
export function scanNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  NUMERAL_START.lastIndex = 0;
  for (let match = NUMERAL_START.exec(text); match; match = NUMERAL_START.exec(text)) {
    const numeral = readNumeralAt(text, match.index);
    if (numeral) {
      numerals.push(numeral);
      NUMERAL_START.lastIndex = numeral.end;
    }
  }
  return numerals;
}
