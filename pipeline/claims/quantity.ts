import { CASUALTY, ONE } from '../lexicon/not-claims.js';
import type { UnitFamily } from '../lexicon/units.js';
import type { Bound } from '../model/claim.js';
import { scale, type Exact } from '../text/exact.js';
import type { CleanSpan } from '../text/span.js';
import { readHedging, sharedBound, type Hedging } from './bound.js';
import { extended, liftOf, type Extended } from './number/measure.js';
import { scanNumerals, type Numeral } from './number/numeral.js';
import { scanSpecialNumbers } from './number/special.js';
import type { SpecialNumber } from './number/special-form.js';
import { currencyBefore, prefixedUnit } from './number/unit.js';
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

/** Of a special number's unit; the others are spans of time. */
const FAMILY_OF_SPECIAL: Readonly<Record<string, UnitFamily>> = {
  '%': 'percent',
  元: 'currency',
  米: 'physical',
  位: 'counter',
  倍: 'times',
};

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
    family: FAMILY_OF_SPECIAL[special.unit] ?? 'time',
    bound: hedging.bound !== 'eq' || surplus ? hedging.bound : growth ? 'eq' : (special.bound ?? 'eq'),
    hedges: hedging.hedges,
    extent: hedging.extent,
    ordinal: special.form === 'first-place',
    script: 'han',
    number: text.slice(special.start, special.end),
    vague: false,
    by: `number.${special.form}`,
  };
}

/** 零下30多摄氏度 is more than thirty below: a surplus inside a negative number makes it less. */
const beyond = ({ bound, hedges }: Hedging, inner: readonly string[], value: Exact): Bound =>
  bound === 'above' && value.coefficient < 0n && hedges.length === inner.length ? 'below' : bound;

/** 第十一、十二集: the later of two is an order as well. */
const ORDER_GOES_ON = /第(?:\d{1,3}|[一二三四五六七八九十百]{1,4})[、和至到]$/;

function fromNumeral(text: string, numeral: Numeral, { low, high }: Extended): Quantity {
  const unit = high?.unit ?? low.unit;
  const prefix = prefixedUnit(text, numeral);
  const marked = text[numeral.start - 1] === '第';
  const ordinal = marked || ORDER_GOES_ON.test(text.slice(Math.max(0, numeral.start - 6), numeral.start));
  const start = numeral.start - (marked ? 1 : 0) - (prefix?.before.length ?? 0);
  const end = (high ?? low).end;
  const inner = [...low.surplus, ...(high?.surplus ?? [])];
  const hedging = readHedging(text, { start, end }, inner, { bare: numeral.bare, time: unit?.family === 'time' });
  // 10至15%: one scale for both ends when only the upper one prints it (3至5万元).
  const power = unit?.power ?? 0;
  const value = scale(low.numeral.value, liftOf(low, high, text) + power);
  const most = high?.numeral.value ?? numeral.valueMax;
  const valueMax = most && scale(most, power);
  const currency = unit?.unit === '元' ? currencyBefore(text, start) : undefined;
  return {
    start,
    end,
    value,
    valueMax,
    unit: prefix?.unit ?? currency ?? unit?.unit ?? '',
    family: prefix ? 'physical' : (unit?.family ?? 'none'),
    bound: beyond(hedging, inner, value),
    hedges: hedging.hedges,
    extent: hedging.extent,
    ordinal,
    script: numeral.script,
    number: text.slice(numeral.start, numeral.end),
    vague: numeral.bare || numeral.surplus === '数' || numeral.surplus === '几',
    by: high ? 'number.range' : ordinal ? 'number.ordinal' : numeral.script === 'han' ? 'number.han' : 'number.arabic',
  };
}

/** 一个百分点, 一倍: of every other unit a lone 一 counts nothing. */
export const isClaimedOfOne = ({ family, unit }: Pick<Quantity, 'family' | 'unit'>): boolean =>
  family === 'points' || unit === '倍';

/** 一名记者死亡: the only counts of one that are claimed besides are of persons, by what befell them. */
export const isOneFallen = (text: string, { unit }: { readonly unit: string }, end: number): boolean =>
  /^[人名位]$/.test(unit) && CASUALTY.test(text.slice(end, end + 16));

/**
 * Whether a numeral is read no further than its end: digits of a date, and 一 by itself (一个, 一家), of which nothing but
 * 一个百分点 and 一倍 are ever claimed. More than half of all numerals of news are one or the other.
 */
const isPassedOver = (text: string, numeral: Numeral, { low, high }: Extended, times: readonly CleanSpan[]): boolean =>
  overlapsOne(times, numeral) ||
  (numeral.end === numeral.start + 1 &&
    text[numeral.start] === ONE &&
    // 一个半小时 is no lone 一.
    low.numeral === numeral &&
    text[numeral.start - 1] !== '第' &&
    !isClaimedOfOne((high ?? low).unit ?? { family: 'none', unit: '' }) &&
    !isOneFallen(text, low.unit ?? { unit: '' }, low.end));

/**
 * Numbers of a text with their units and hedges, in order, not overlapping.
 *
 * @param times dates and periods, in order: a number inside one is none of these, nor is a lone 一
 */
export function scanQuantities(text: string, times: readonly CleanSpan[]): Quantity[] {
  const specials = scanSpecialNumbers(text);
  const quantities = specials.map((special) => fromSpecial(text, special));
  let next = 0;
  let covered = 0;
  for (const numeral of scanNumerals(text)) {
    while (next < specials.length && specials[next]!.end <= numeral.start) next++;
    if (numeral.start < covered || (specials[next] && specials[next]!.start < numeral.end)) continue;
    const read = extended(text, numeral);
    const { end } = read.high ?? read.low;
    // 两 of 两分之一 is no unit of the figure before it.
    if (specials[next] && specials[next]!.start < end) continue;
    covered = end;
    if (!isPassedOver(text, numeral, read, times)) quantities.push(fromNumeral(text, numeral, read));
  }
  quantities.sort((a, b) => a.start - b.start);
  return quantities.map((quantity, place) => {
    const bound = sharedBound(text, quantities[place - 1], quantity);
    return bound === quantity.bound ? quantity : { ...quantity, bound };
  });
}
