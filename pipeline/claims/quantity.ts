import { RANGE_CONNECTORS } from '../lexicon/numerals.js';
import { ONE } from '../lexicon/not-claims.js';
import { BEGINS_A_WORD, PREFIXED_UNITS, UNITS, UNITS_BY_NOUN, type Unit, type UnitFamily } from '../lexicon/units.js';
import type { Bound } from '../model/claim.js';
import { add, exact, scale, type Exact } from '../text/exact.js';
import type { CleanSpan } from '../text/span.js';
import { readHedging } from './bound.js';
import { grouped } from './by-first.js';
import { readNumeralAt, scanNumerals, type Numeral } from './number/numeral.js';
import { scanSpecialNumbers, type SpecialNumber } from './number/special.js';
import { overlapsOne } from './spans.js';

/** A number with its unit and hedges: what a claim may be made of. Not yet known to be asserted of anything. */
export interface Quantity extends CleanSpan {
  readonly value: Exact;
  readonly valueMax?: Exact | undefined;
  /** Empty for a scaled number without a counter (24.9万移民). */
  readonly unit: string;
  readonly family: UnitFamily | 'none';
  readonly bound: Bound;
  readonly hedges: readonly string[];
  /** With the hedges. */
  readonly extent: CleanSpan;
  /** 第N: its place in an order. */
  readonly ordinal: boolean;
  readonly script: 'arabic' | 'han';
  /** The number as printed, without its unit: of a range the lower end. */
  readonly number: string;
  /** No digit was printed: 万余家, 数十万名, 上百家. */
  readonly vague: boolean;
  readonly by: string;
}

interface WrittenUnit {
  readonly written: string;
  readonly unit: Unit;
  /** A Latin symbol must end where it ends: 40T is a unit, 5TH and 30Mini are not. */
  readonly latin: boolean;
}

/** Units by the character they begin with, the longest first. */
const UNITS_BY_FIRST = grouped(
  [...UNITS]
    .map(([written, unit]): WrittenUnit => ({ written, unit, latin: /[A-Za-z]$/.test(written) }))
    .sort((a, b) => b.written.length - a.written.length),
  ({ written }) => written[0]!,
);
const LATIN_OR_DIGIT = /[A-Za-z0-9]/;

/** Whether what looks like a unit is the beginning of a longer word. */
const goesOn = (text: string, end: number, { written, latin }: WrittenUnit): boolean =>
  (latin && LATIN_OR_DIGIT.test(text[end] ?? '')) ||
  (written.length === 1 && BEGINS_A_WORD[written]?.test(text.slice(end, end + 2)) === true);

/** The longest unit that starts at `offset`. */
export function readUnitAt(text: string, offset: number): { written: string; unit: Unit } | undefined {
  return UNITS_BY_FIRST.get(text[offset] ?? '')?.find(
    (unit) => text.startsWith(unit.written, offset) && !goesOn(text, offset + unit.written.length, unit),
  );
}

function fromSpecial(text: string, special: SpecialNumber): Quantity {
  const growth = special.form === 'zero-growth' || special.form === 'doubling';
  const end = special.form === 'zero-growth' ? special.end + 2 : special.end;
  const surplus = /^[多余]/.exec(text.slice(end, end + 1))?.[0];
  const hedging = readHedging(text, { start: special.start, end }, [], { bare: false, time: special.unit === '小时' });
  return {
    start: special.start,
    end,
    value: special.value,
    valueMax: special.valueMax,
    unit: special.unit,
    family: special.unit === '%' ? 'percent' : special.unit === '元' ? 'currency' : 'time',
    bound: hedging.bound !== 'eq' || surplus ? hedging.bound : growth ? 'eq' : (special.bound ?? 'eq'),
    hedges: hedging.hedges,
    extent: hedging.extent,
    ordinal: false,
    script: 'han',
    number: text.slice(special.start, special.end),
    vague: false,
    by: `number.${special.form}`,
  };
}

const HALF_AFTER = /^半(?![天年月日夜数以径岛])/;

/** 5个多小时: the surplus stands between the counter and the unit. */
const SURPLUS_OF_TIME = /^多(小时|星期)/;

interface Measured {
  readonly numeral: Numeral;
  readonly end: number;
  readonly unit?: Unit;
  readonly surplus: string[];
}

/** A numeral with the unit behind it. 10多个, 两百余名: the surplus is the numeral's; 一个多小时: after the counter. */
function measure(text: string, numeral: Numeral): Measured {
  const surplus = numeral.surplus ? [numeral.surplus as string] : [];
  // 共有 30 个, 3 km: a space between an Arabic figure and its unit.
  const gap = numeral.script === 'arabic' && text[numeral.end] === ' ' ? 1 : 0;
  const read = readUnitAt(text, numeral.end + gap);
  const electric = read && UNITS_BY_NOUN.find(({ written, noun }) => written === read.written && noun.test(text.slice(numeral.end + read.written.length, numeral.end + 8))); // prettier-ignore
  if (electric)
    return {
      numeral,
      end: numeral.end + read.written.length,
      unit: { unit: electric.unit, family: 'physical' },
      surplus,
    };
  const more = read?.written === '个' ? SURPLUS_OF_TIME.exec(text.slice(numeral.end + 1, numeral.end + 4)) : null;
  if (more) {
    const unit = UNITS.get(more[1]!);
    if (unit) return { numeral, end: numeral.end + 1 + more[0].length, unit, surplus: [...surplus, '多'] };
  }
  if (!read) return { numeral, end: numeral.end, surplus };
  const end = numeral.end + gap + read.written.length;
  // 两米半, 一年半.
  if (HALF_AFTER.test(text.slice(end, end + 2)) && (read.unit.family === 'physical' || read.unit.family === 'time'))
    return { numeral: { ...numeral, value: add(numeral.value, exact(5, -1)) }, end: end + 1, unit: read.unit, surplus };
  return { numeral, end, unit: read.unit, surplus };
}

const INCLUDED = /^[（(]不?含[）)]/;

/** The upper end of a range that continues after `low`: 3至5日, 10—15%, 2800米至3300米, 2到3个. */
function rangeAfter(text: string, low: Measured): Measured | undefined {
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

/** 三千到五千万元, 七千到九千亿元: what the upper end's last power multiplies, the lower end leaves out. */
function liftOf(low: Measured, high: Measured | undefined, text: string): number {
  if (!high || low.unit) return 0;
  const { numeral } = high;
  if (low.numeral.script === 'arabic')
    return !low.numeral.scaled && numeral.scaled && low.numeral.value.exponent <= 0 ? numeral.value.exponent : 0;
  const written = (n: Numeral): string => text.slice(n.start, n.end);
  const power = /(?:万亿|[万亿])$/.exec(written(numeral))?.[0];
  return power === undefined || /[万亿]/.test(written(low.numeral))
    ? 0
    : power === '万亿'
      ? 12
      : power === '亿'
        ? 8
        : 4;
}

/** A currency printed before its amount: 新台币177.1亿元. */
const CURRENCY_BEFORE = /(新台币|港币|日元|韩元|澳门元)\s?$/;

const PREFIXED_BY_FIRST = grouped(PREFIXED_UNITS, ({ after }) => after[0]!);

const prefixedUnit = (text: string, { start, end }: CleanSpan): (typeof PREFIXED_UNITS)[number] | undefined =>
  PREFIXED_BY_FIRST.get(text[end] ?? '')?.find(
    ({ before, after }) => text.startsWith(after, end) && text.slice(0, start).endsWith(before),
  );

/** What stands at a numeral: with its unit, and the upper end where a range begins. */
interface Extended {
  readonly low: Measured;
  readonly high: Measured | undefined;
}

function extended(text: string, numeral: Numeral): Extended {
  const low = measure(text, numeral);
  return { low, high: rangeAfter(text, low) };
}

function fromNumeral(text: string, numeral: Numeral, { low, high }: Extended): Quantity {
  const unit = high?.unit ?? low.unit;
  const prefix = prefixedUnit(text, numeral);
  const ordinal = text[numeral.start - 1] === '第';
  const start = numeral.start - (ordinal ? 1 : 0) - (prefix?.before.length ?? 0);
  const end = (high ?? low).end;
  const inner = [...low.surplus, ...(high?.surplus ?? [])];
  const hedging = readHedging(text, { start, end }, inner, { bare: numeral.bare, time: unit?.family === 'time' });
  // 10至15%: one scale for both ends when only the upper one prints it (3至5万元).
  const value = scale(low.numeral.value, liftOf(low, high, text));
  const valueMax = high?.numeral.value ?? numeral.valueMax;
  const currency =
    unit?.unit === '元' ? CURRENCY_BEFORE.exec(text.slice(Math.max(0, start - 4), start))?.[1] : undefined;
  return {
    start,
    end,
    value,
    valueMax,
    unit: prefix?.unit ?? currency ?? unit?.unit ?? '',
    family: prefix ? 'physical' : (unit?.family ?? 'none'),
    bound: hedging.bound,
    hedges: hedging.hedges,
    extent: hedging.extent,
    ordinal,
    script: numeral.script,
    number: text.slice(numeral.start, numeral.end),
    vague: numeral.bare || numeral.surplus === '数' || numeral.surplus === '几',
    by: high ? 'number.range' : ordinal ? 'number.ordinal' : numeral.script === 'han' ? 'number.han' : 'number.arabic',
  };
}

/**
 * Whether a numeral is read no further than its end: digits of a date, and 一 by itself (一个, 一家), of which nothing but
 * 一个百分点 is ever claimed. More than half of all numerals of news are one or the other.
 */
const isPassedOver = (text: string, numeral: Numeral, { low, high }: Extended, times: readonly CleanSpan[]): boolean =>
  overlapsOne(times, numeral) ||
  (numeral.end === numeral.start + 1 &&
    text[numeral.start] === ONE &&
    text[numeral.start - 1] !== '第' &&
    (high ?? low).unit?.family !== 'points');

/**
 * Numbers of a text with their units and hedges, in order, not overlapping.
 *
 * @param times dates and periods, in order: a number inside one is none of these, nor is a lone 一
 */
export function scanQuantities(text: string, times?: readonly CleanSpan[]): Quantity[] {
  const specials = scanSpecialNumbers(text);
  const quantities = specials.map((special) => fromSpecial(text, special));
  let next = 0;
  let covered = 0;
  for (const numeral of scanNumerals(text)) {
    while (next < specials.length && specials[next]!.end <= numeral.start) next++;
    if (numeral.start < covered || (specials[next] && specials[next]!.start < numeral.end)) continue;
    const read = extended(text, numeral);
    covered = (read.high ?? read.low).end;
    if (!times || !isPassedOver(text, numeral, read, times)) quantities.push(fromNumeral(text, numeral, read));
  }
  return quantities.sort((a, b) => a.start - b.start);
}
