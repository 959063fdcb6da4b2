import { HAN_DIGITS, HAN_POWERS } from '../../lexicon/numerals.js';
import { exact, parseExact, type Exact } from '../../text/exact.js';

/** Numerals in characters: 二〇二四, 一百二十三万四千, 十五点零六. */

export const powerOf = (characters: string): number => {
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
      // 一万零十二: the 一 of 一十 may be left out after 零 too.
      digits += (digit === undefined || digit === 0n ? 1n : digit) * 10n ** BigInt(power);
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
      lastPower = power;
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

/** 六点一 of 六点一万: the digits behind 点, spoken one by one. Undefined where either side is no number. */
export function readHanDecimal(whole: string, fraction: string): Exact | undefined {
  const integer = readHan(whole)?.value;
  if (!integer) return undefined;
  const digits = [...fraction].map((character) => HAN_DIGITS[character]).join('');
  const units = integer.coefficient * 10n ** BigInt(integer.exponent);
  return exact(units * 10n ** BigInt(digits.length) + BigInt(digits), -digits.length);
}
