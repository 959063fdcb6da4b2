import { BEGINS_A_WORD, MAGNITUDE, PREFIXED_UNITS, UNITS, type Unit } from '../../lexicon/units.js';
import type { CleanSpan } from '../../text/span.js';
import { grouped } from '../by-first.js';

/** Units as printed at a number: behind it (45.3万个), around it, or before it as a currency's name. */

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
  (latin && LATIN_OR_DIGIT.test(text[end] ?? '')) || BEGINS_A_WORD[written]?.test(text.slice(end, end + 2)) === true;

/** The longest unit that starts at `offset`, a clean offset. */
export function readUnitAt(text: string, offset: number): { written: string; unit: Unit } | undefined {
  return UNITS_BY_FIRST.get(text[offset] ?? '')?.find(
    (unit) => text.startsWith(unit.written, offset) && !goesOn(text, offset + unit.written.length, unit),
  );
}

/** What is looked at around the 级 of an earthquake. */
const NEAR_A_GRADE = 12;

/** The 级 at `offset` behind the numeral that starts at `start`, where an earthquake's is meant. */
export function magnitudeAt(text: string, start: number, offset: number): { written: string; unit: Unit } | undefined {
  if (text[offset] !== '级') return undefined;
  const measures =
    MAGNITUDE.behind.test(text.slice(offset, offset + NEAR_A_GRADE)) ||
    MAGNITUDE.ahead.test(text.slice(Math.max(0, start - NEAR_A_GRADE), start));
  return measures ? { written: '级', unit: MAGNITUDE.unit } : undefined;
}

const PREFIXED_BY_FIRST = grouped(PREFIXED_UNITS, ({ after }) => after[0]!);

/** The unit that stands around a number. */
export const prefixedUnit = (text: string, { start, end }: CleanSpan): (typeof PREFIXED_UNITS)[number] | undefined =>
  PREFIXED_BY_FIRST.get(text[end] ?? '')?.find(
    ({ before, after }) => text.startsWith(after, end) && text.slice(0, start).endsWith(before),
  );

/** A currency printed before its amount: 新台币177.1亿元. */
const CURRENCY_BEFORE = /(新台币|港币|日元|韩元|澳门元)\s?$/;

/** The currency named right before an amount that starts at `offset`. */
export const currencyBefore = (text: string, offset: number): string | undefined =>
  CURRENCY_BEFORE.exec(text.slice(Math.max(0, offset - 4), offset))?.[1];
