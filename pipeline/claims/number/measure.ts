import { RANGE_CONNECTORS } from '../../lexicon/numerals.js';
import { UNITS, UNITS_BY_NOUN, type Unit } from '../../lexicon/units.js';
import { characterSet } from '../../text/character-set.js';
import { add, exact } from '../../text/exact.js';
import { readNumeralAt, type Numeral } from './numeral.js';
import { magnitudeAt, readUnitAt } from './unit.js';

/** A numeral with the unit behind it, alone or as the lower end of a range. */

const HALF_AFTER = /^半(?![天年月日夜数以径岛])/;

/** 5个多小时, 两个半小时, 三个半月, 3分多钟: the surplus or the half stands inside the unit. */
const INSIDE_TIME = /^([多半])(小时|星期|钟头|月|世纪|钟)/;
const PARTED = /^[个分]$/;

/** A numeral with its unit, `end` behind both. */
export interface Measured {
  readonly numeral: Numeral;
  readonly end: number;
  readonly unit?: Unit;
  readonly surplus: string[];
}

/** What is looked at behind a unit: 5.5个、2.9个、0.4个百分点. */
const LONGEST_NOUN = 24;

/** The unit that the noun behind it decides: 7万度电 is energy, 30度 a temperature. */
const unitByNoun = (text: string, end: number, written: string): (typeof UNITS_BY_NOUN)[number] | undefined =>
  UNITS_BY_NOUN.find(
    (row) =>
      row.written === written &&
      (row.scaled !== true || /[万亿]/.test(text[end - 1]!)) &&
      row.noun.test(text.slice(end + written.length, end + LONGEST_NOUN)),
  );

const withHalf = (numeral: Numeral): Numeral => ({ ...numeral, value: add(numeral.value, exact(5, -1)) });

/** A numeral with the unit behind it. 10多个, 两百余名: the surplus is the numeral's; 一个多小时: after the counter. */
function measure(text: string, numeral: Numeral): Measured {
  const surplus = numeral.surplus ? [numeral.surplus as string] : [];
  // 共有 30 个, 3 km: a space between an Arabic figure and its unit.
  const gap = numeral.script === 'arabic' && text[numeral.end] === ' ' ? 1 : 0;
  const from = numeral.end + gap;
  const read = readUnitAt(text, from) ?? magnitudeAt(text, numeral.start, from);
  if (!read) return { numeral, end: numeral.end, surplus };
  const end = from + read.written.length;
  const named = unitByNoun(text, from, read.written);
  if (named) return { numeral, end, unit: { unit: named.unit, family: named.family }, surplus };
  const inside = PARTED.test(read.written) ? INSIDE_TIME.exec(text.slice(end, end + 3)) : null;
  const unitInside = inside ? (UNITS.get(read.written + inside[2]!) ?? UNITS.get(inside[2]!)) : undefined;
  if (inside && unitInside) {
    const whole = { end: end + inside[0].length, unit: unitInside };
    return inside[1] === '多' ? { ...whole, numeral, surplus: [...surplus, '多'] } : { ...whole, numeral: withHalf(numeral), surplus }; // prettier-ignore
  }
  // 两米半, 一年半.
  if (HALF_AFTER.test(text.slice(end, end + 2)) && (read.unit.family === 'physical' || read.unit.family === 'time'))
    return { numeral: withHalf(numeral), end: end + 1, unit: read.unit, surplus };
  return { numeral, end, unit: read.unit, surplus };
}

const INCLUDED = /^[（(]不?含[）)]/;
/** What the rest of a range begins with. */
const GOES_ON = characterSet(['（', '(', ...RANGE_CONNECTORS]);

/** The upper end of a range that continues after `low`: 3至5日, 10—15%, 2800米至3300米, 2到3个. */
function rangeAfter(text: string, low: Measured): Measured | undefined {
  if (GOES_ON[text.charCodeAt(low.end)] !== 1) return undefined;
  // 1万元（含）至5万元 of a regulation.
  const end = low.end + (INCLUDED.exec(text.slice(low.end, low.end + 4))?.[0].length ?? 0);
  const connector = RANGE_CONNECTORS.find((words) => text.startsWith(words, end));
  if (!connector) return undefined;
  const start = end + connector.length;
  const next = readNumeralAt(text, start);
  if (!next || next.start !== start) return undefined;
  const high = measure(text, next);
  if (!high.unit || (low.unit && low.unit.unit !== high.unit.unit)) return undefined;
  return high;
}

/** The powers of ten that a whole range may share. */
const EXPONENTS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 };

/** 三千到五千万元, 七千到九千亿元: what the upper end's last power multiplies, the lower end leaves out. As a power of ten. */
export function liftOf(low: Measured, high: Measured | undefined, text: string): number {
  if (!high || low.unit) return 0;
  const { numeral } = high;
  if (low.numeral.script === 'arabic')
    return !low.numeral.scaled && numeral.scaled && low.numeral.value.exponent <= 0 ? numeral.value.exponent : 0;
  const written = (n: Numeral): string => text.slice(n.start, n.end);
  const power = /(?:万亿|[万亿])$/.exec(written(numeral))?.[0];
  return power === undefined || /[万亿]/.test(written(low.numeral)) ? 0 : EXPONENTS[power]!;
}

/** What stands at a numeral: with its unit, and the upper end where a range begins. */
export interface Extended {
  readonly low: Measured;
  readonly high: Measured | undefined;
}

/** Reads on from a numeral: its unit, and the upper end of a range. */
export function extended(text: string, numeral: Numeral): Extended {
  const low = measure(text, numeral);
  return { low, high: rangeAfter(text, low) };
}
