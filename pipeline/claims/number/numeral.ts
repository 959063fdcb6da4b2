import { add, negate, parseExact, scale, type Exact } from '../../text/exact.js';
import type { CleanSpan } from '../../text/span.js';
import { powerOf, readHan, readHanDecimal } from './han.js';
import { characterSet, nextOf } from '../../text/character-set.js';

/** What a numeral leaves open: 余 and 多 lie above it, 数 and 几 stand for an unknown first digit. */
export type Surplus = '余' | '多' | '数' | '几';

/** A number as printed, without its unit. */
export interface Numeral extends CleanSpan {
  readonly value: Exact;
  /** Two neighbouring digits (两三个, 七八百) are a range. */
  readonly valueMax?: Exact | undefined;
  readonly script: 'arabic' | 'han';
  readonly surplus?: Surplus | undefined;
  /** A power without a digit before it (万余家, 上百家, 破万亿): one of it. */
  readonly bare: boolean;
  /** True where 万, 亿 or 百, 千 was printed: such a number may stand without a counter (24.9万移民). */
  readonly scaled: boolean;
}

const ARABIC = /\d{1,24}(?:,\d{3}){0,6}(?:\.\d{1,12})?(?:[eE][+-]?\d{1,3}(?![A-Za-z\d]))?/y;
const PLAIN = /^[\d.]+$/;
/** Powers that may follow Arabic digits, with 余 or 多 before them (550多万, 1.86万亿, 9千亿, 20余万). */
const POWERS = /([余多])?(?: (?=[百千]?[万亿]))?([百千]?万亿|[十百千]?[万亿]|百|千(?![瓦卡米克伏帕赫焦安]))/y;
/** 一百千瓦 ends before its 千, which is the unit's. */
const HAN = /(?:[零〇一二两三四五六七八九十百万亿壹贰叁肆伍陆柒捌玖拾佰仟]|千(?![瓦卡米克伏帕赫焦安])){1,40}/y;
const FORMAL_ALONE = /^[壹贰叁肆伍陆柒捌玖拾佰仟]$/;
/** The decimals of 六点一; not of 一点一滴, 七点三十, 八点一刻. */
const DECIMALS = /点([零〇一二三四五六七八九]{1,24})(?![十百千点滴刻分钟半])/y;
const POWER_AFTER_DECIMALS = /[百千]?万亿|[百千]?[万亿]/y;
/** 3万5千, 1亿2000万, 3万4000, 1千零1: a smaller part after the power. */
const SMALLER_PART = /(零)?(\d{1,8})([十百千万])?(?![亿万\d.,%％年月日号—-])/y;
/** The largest part of a Han numeral after a surplus: 十多万, 十几亿, 三百余亿. */
const AFTER_SURPLUS = /([余多几])([万亿]{1,2})/y;

const at = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};

function readArabicAt(text: string, offset: number): Numeral | undefined {
  const digits = at(ARABIC, text, offset);
  if (!digits) return undefined;
  let end = offset + digits[0].length;
  let value = parseExact(
    PLAIN.test(digits[0]) ? digits[0] : digits[0].replaceAll(',', '').replace('+', '').toLowerCase(),
  );
  let surplus: Surplus | undefined;
  let scaled = false;
  const powers = at(POWERS, text, end);
  if (powers) {
    surplus = powers[1] as Surplus | undefined;
    value = scale(value, powerOf(powers[2]!));
    end += powers[0].length;
    scaled = true;
    const rest = surplus || digits[0].includes('.') ? null : at(SMALLER_PART, text, end);
    const part = rest && smallerPart(rest, powerOf(powers[2]!));
    if (part) {
      value = add(value, part);
      end += rest[0].length;
    }
    // 500万余亿: the surplus stands between two powers.
    const beyond = surplus ? null : at(AFTER_SURPLUS, text, end);
    if (beyond) {
      surplus = beyond[1] as Surplus;
      value = scale(value, powerOf(beyond[2]!));
      end += beyond[0].length;
    }
  }
  if (!surplus && (text[end] === '余' || text[end] === '多')) {
    surplus = text[end] as Surplus;
    end++;
  }
  return { start: offset, end, value, script: 'arabic', bare: false, scaled, surplus, valueMax: undefined };
}

/** What the digits behind a power add: with a power of their own, or as many places as the power leaves open. */
function smallerPart([, nought, digits, power]: RegExpExecArray, below: number): Exact | undefined {
  if (power !== undefined)
    return powerOf(power) + digits!.length <= below ? scale(parseExact(digits!), powerOf(power)) : undefined;
  const fills =
    nought !== undefined || digits!.length === below || digits![0] === '0' || (below === 4 && digits!.length === 3);
  return fills && digits!.length <= below ? parseExact(digits!) : undefined;
}

/** 六点一万: decimals, and a power behind them. */
function readDecimalAt(text: string, whole: string, offset: number, end: number): Numeral | undefined {
  const decimals = at(DECIMALS, text, end);
  const value = decimals && readHanDecimal(whole, decimals[1]!);
  if (!decimals || !value) return undefined;
  const after = end + decimals[0].length;
  const power = at(POWER_AFTER_DECIMALS, text, after)?.[0] ?? '';
  return {
    start: offset,
    end: after + power.length,
    value: scale(value, powerOf(power)),
    script: 'han',
    bare: false,
    scaled: power !== '',
    surplus: undefined,
    valueMax: undefined,
  };
}

function readHanAt(text: string, offset: number): Numeral | undefined {
  const unknown = text[offset] === '数' || text[offset] === '几' ? (text[offset] as Surplus) : undefined;
  const run = at(HAN, text, offset + (unknown ? 1 : 0));
  if (!run) return undefined;
  const written = run[0];
  if (unknown && !/^[十百千万亿]+$/.test(written)) return undefined;
  // 拾起, 放肆, 陆地: a formal numeral by itself is a word.
  if (FORMAL_ALONE.test(written)) return undefined;
  let end = run.index + written.length;
  let reading = readHan(written);
  if (!reading) return undefined;
  const decimal = unknown ? undefined : readDecimalAt(text, written, offset, end);
  if (decimal) return decimal;
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
    surplus,
    valueMax: reading.valueMax,
  };
}

/** 负, 零下 or a minus before a figure; not the hyphen of a name (歼-16) or a range (5-8). */
const SIGN = /(?:负|零下|[-−](?=[\d.]))\s?/y;
const NO_SIGN_AFTER = /[\dA-Za-z\u4e00-\u9fff”）)%％]$/;
const BEHIND_WORD = /[\u4e00-\u9fff]$/;
/** 增速为-0.3%, 降至-5℃: what can be below nothing. */
const SIGNED = /^\d{1,4}(?:\.\d{1,4})?(?:[%％℃]|摄氏度|个百分点)/;
/** 减负1760亿元, 担负3项任务: 负 is the end of a word. */
const NOT_NEGATIVE = /[减担欠肩抱辜胜背正债自]$/;

function readSignedAt(text: string, offset: number): Numeral | undefined {
  const sign = at(SIGN, text, offset);
  if (!sign) return undefined;
  const before = text.slice(Math.max(0, offset - 1), offset);
  const next = offset + sign[0].length;
  const written = sign[0] === '零下' ? undefined : sign[0][0] === '负' ? NOT_NEGATIVE : NO_SIGN_AFTER;
  if (written?.test(before) && !(BEHIND_WORD.test(before) && SIGNED.test(text.slice(next, next + 12))))
    return undefined;
  if (!/[\d零〇一二两三四五六七八九十百千万几]/.test(text[next] ?? '')) return undefined;
  const numeral = readNumeralAt(text, next);
  return numeral && { ...numeral, start: offset, value: negate(numeral.value) };
}

/** The numeral that starts at `offset`, if one does. Linear in its own length. */
export function readNumeralAt(text: string, offset: number): Numeral | undefined {
  const first = text[offset] ?? '';
  if (first === '负' || first === '-' || first === '−' || text.startsWith('零下', offset))
    return readSignedAt(text, offset);
  return first >= '0' && first <= '9' ? readArabicAt(text, offset) : readHanAt(text, offset);
}

const STARTS = characterSet('-−负0123456789零〇一二两三四五六七八九十百千万亿数几壹贰叁肆伍陆柒捌玖拾佰仟');

/** All numerals of a text in order; a character belongs to at most one. */
export function scanNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  for (let start = nextOf(STARTS, text); start >= 0;) {
    const numeral = readNumeralAt(text, start);
    if (numeral) numerals.push(numeral);
    // 两两 is no number, nor is its second half.
    start = nextOf(STARTS, text, numeral?.end ?? Math.max(start + 1, at(HAN, text, start) ? HAN.lastIndex : 0));
  }
  return numerals;
}
