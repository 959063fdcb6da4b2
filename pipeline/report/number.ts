import type { Language } from '../check/index.js';
import { parseExact } from '../text/exact.js';
import { decimalText } from '../text/interval-text.js';

/** Scale words, largest first: what a Chinese reader counts in. */
const SCALES: readonly (readonly [word: string, power: number])[] = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
];

/** `digits × 10^-power`, digit for digit: 3647000 and 4 give 364.7. */
function shifted(digits: string, power: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const padded = whole.padStart(power + 1, '0');
  const moved = `${padded.slice(padded.length - power)}${fraction}`.replace(/0+$/, '');
  return `${padded.slice(0, padded.length - power)}${moved === '' ? '' : `.${moved}`}`;
}

/** Thousands apart: 3,647,000. */
function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return `${groups.join(',')}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Longer divisors than this are left as they are. */
const LONGEST_DIVISOR = 12;

/** A fraction that ends as a decimal, written as one: 460035275/100 is 4600352.75. 1/3 stays as it is. */
function terminating(text: string): string {
  const [, sign = '', over = '', under = ''] = /^(-?)(\d+)\/(\d+)$/.exec(text) ?? [];
  if (under === '' || under.length > LONGEST_DIVISOR) return text;
  // A divisor of n digits that holds only twos and fives divides 10^4n: 2^k has more than k/4 digits.
  const places = 4 * under.length;
  const scaled = BigInt(over) * 10n ** BigInt(places);
  if (scaled % BigInt(under) !== 0n) return text;
  return `${sign}${decimalText({ coefficient: scaled / BigInt(under), exponent: -places, divisor: 1n })}`;
}

/** Plain decimal digits as people read them, no digit lost: 3647000 is 364.7万, or 3,647,000 in English. */
export function readableDecimal(text: string, language: Language): string {
  const match = /^(-?)(\d+(?:\.\d+)?)$/.exec(terminating(text));
  if (!match) return text;
  const [, sign, digits] = match;
  if (language === 'en') return `${sign}${grouped(digits!)}`;
  const whole = digits!.split('.')[0]!.length;
  const scale = SCALES.find(([, power]) => whole > power);
  return scale ? `${sign}${shifted(digits!, scale[1])}${scale[0]}` : `${sign}${digits}`;
}

/** An exact text (`12606e10`) as people read it (126.06万亿). */
export const readableExact = (exact: string, language: Language): string =>
  readableDecimal(decimalText(parseExact(exact)), language);

/** Points (`pp`) by their name; other units as they are. */
export const readableUnit = (unit: string, language: Language): string =>
  unit === 'pp' ? (language === 'zh' ? '个百分点' : ' points') : unit;
