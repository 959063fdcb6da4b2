import {
  ANAPHORIC_YEARS,
  DAY_SPANS,
  HOLIDAYS,
  LANDMARKS,
  LATELY_WORDS,
  NOW_WORDS,
  RELATIVE_DAYS,
  RELATIVE_MONTHS,
  RELATIVE_QUARTERS,
  RELATIVE_WEEKS,
  RELATIVE_YEARS,
  THAT_DAY_WORDS,
  YEAR_SPANS,
} from '../../../lexicon/periods.js';
import { readClock, readComparison, readFixed } from './fixed.js';
import { readBareDay, readPart } from './parts.js';
import { anyOfThem, expressionsOf, TextReader, UNSAID, type Expression } from './patterns.js';
import { readRelative, readTrailing } from './relative.js';
import { readYears } from './years.js';
import { characterSet, nextOf } from '../../../text/character-set.js';

export type { Expression } from './patterns.js';

const DIGITS = '0123456789';
const HAN_NUMBERS = '〇零一二三四五六七八九十两';
const firstOf = (...tables: readonly (readonly string[])[]): string =>
  tables
    .flat()
    .map((word) => word[0]!)
    .join('');

type ReadAt = (reader: TextReader, at: number) => Expression[] | undefined;

const part: ReadAt = (reader, at) => {
  const reading = readPart(reader, at, UNSAID, true);
  return reading && expressionsOf(at, reading);
};
const bareDay: ReadAt = (reader, at) => {
  const reading = readBareDay(reader, at, UNSAID);
  return reading && expressionsOf(at, reading);
};

/** Readers in the order they are tried, with the characters each can begin with. */
const READERS: readonly (readonly [first: string, read: ReadAt])[] = [
  [DIGITS, readClock],
  [DIGITS + '一二五六七八九〇零' + firstOf(keys(RELATIVE_YEARS), keys(ANAPHORIC_YEARS), keys(YEAR_SPANS)), readYears],
  ['“"「上本二假节长小' + DIGITS + HAN_NUMBERS + firstOf(keys(LANDMARKS), keys(HOLIDAYS)), readFixed],
  ['同环', readComparison],
  ['近最过这' + DIGITS + HAN_NUMBERS, readTrailing],
  ['上下前头第Qq' + DIGITS + HAN_NUMBERS, part],
  ['未今接年岁月季全近最过' + DIGITS + HAN_NUMBERS + firstOf(keys(RELATIVE_DAYS), keys(DAY_SPANS), keys(RELATIVE_MONTHS), keys(RELATIVE_QUARTERS), keys(RELATIVE_WEEKS), THAT_DAY_WORDS, NOW_WORDS, LATELY_WORDS), readRelative],
  [DIGITS, bareDay],
]; // prettier-ignore

function keys(table: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(table);
}

const BY_FIRST: ReadonlyMap<string, readonly ReadAt[]> = (() => {
  const map = new Map<string, ReadAt[]>();
  for (const [first, read] of READERS)
    for (const character of new Set(first)) map.set(character, [...(map.get(character) ?? []), read]);
  return map;
})();

/** Made here, where every reader, and so every pattern, has been imported. */
const ANY = anyOfThem();
const STARTS = characterSet(BY_FIRST.keys());
const NUMBERS = characterSet(DIGITS + HAN_NUMBERS + '○');
/** What can stand behind the digits that an expression begins with: most numbers of news are no dates (5%, 3万, 一个人). */
const BEHIND_NUMBERS = characterSet(' 年月份日号时点季天周个多余世至到学—–-－~～―、和:：/.”"小长假黄期');
/** 20240331 needs nothing behind it. */
const COMPACT = 8;

/**
 * Whether the number that begins at `at`, if one does, may begin an expression. A new kind of expression may need its
 * character there.
 */
function mayBegin(text: string, at: number): boolean {
  let end = at;
  while (end - at < COMPACT && NUMBERS[text.charCodeAt(end)] === 1) end++;
  return end === at || end - at >= COMPACT || BEHIND_NUMBERS[text.charCodeAt(end)] === 1;
}

const INSIDE = /[\d.A-Za-z]/;

function readAt(reader: TextReader, at: number): Expression[] | undefined {
  const first = reader.text[at]!;
  // Digits inside a longer number or a code are no date: 1.2024年, A2024.
  if (first >= '0' && first <= '9' && INSIDE.test(reader.before(at, 1))) return undefined;
  if (!mayBegin(reader.text, at) || !reader.match(ANY, at)) return undefined;
  for (const read of BY_FIRST.get(first) ?? []) {
    const expressions = read(reader, at);
    if (expressions) return expressions;
  }
  return undefined;
}

/** All expressions of time in a text, in order, not overlapping. Linear in its length. */
export function scanExpressions(text: string): Expression[] {
  const reader = new TextReader(text);
  const found: Expression[] = [];
  for (let at = nextOf(STARTS, text); at >= 0;) {
    const expressions = readAt(reader, at);
    if (expressions) found.push(...expressions);
    at = nextOf(STARTS, text, expressions ? expressions[expressions.length - 1]!.end : at + 1);
  }
  return found;
}
