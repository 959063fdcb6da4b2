import { intervalOfClaim } from '../../link/claim-interval.js';
import { compareText, grouped } from '../../link/order.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { daysOf } from '../../model/period.js';
import type { Days } from '../../model/period.js';
import { parseExact } from '../../text/exact.js';
import type { Exact } from '../../text/exact.js';
import { decimalText } from '../../text/interval-text.js';
import type { Interval } from '../../text/interval.js';
import { relate } from '../../text/relation.js';
import { daysBetween } from './days.js';
import { genealogyOf } from './genealogy.js';

/** One thing asserted, with every claim that asserts it: reprints of a figure are one figure. */
export interface Figure {
  /** Digest of what is asserted, whoever asserts it. */
  readonly meaning: string;
  /** Published first; the rest follow in order. */
  readonly first: ClaimRecord;
  readonly claims: readonly ClaimRecord[];
  readonly value: Exact;
  readonly interval: Interval;
  /** Absent for an unknown year, and for a fact of days that had not begun when it was printed. */
  readonly days?: Days;
  /** The period was not over when it was printed (今年已达500亿件, in April): `days` end on the day of publication. */
  readonly unfinished: boolean;
  /** Independent sources: copies of a document, and of a sentence, count once (`genealogyOf`). */
  readonly sources: number;
}

/**
 * Claims in the order people met them: by publication, then by their words, and only then by document and place, so that a
 * file renamed among those of one day changes no finding's evidence. Independent of input order.
 */
export const compareClaims = (a: ClaimRecord, b: ClaimRecord): number =>
  compareText(a.published ?? '9999', b.published ?? '9999') ||
  compareText(a.sentence, b.sentence) ||
  compareText(a.doc, b.doc) ||
  a.start - b.start ||
  compareText(a.id, b.id);

/** The fields that say what is asserted, and nothing of where. */
const meaningOf = (claim: ClaimRecord): string =>
  [
    claim.metric.id,
    claim.kind,
    claim.scopeKey,
    claim.unitClass,
    claim.aspect,
    claim.status,
    claim.period ?? '',
    claim.periodBasis ?? '',
    claim.base ?? '',
    claim.exact,
    claim.exactMax ?? '',
    claim.bound,
    claim.whole ?? '',
    (claim.hedges ?? []).join(' '),
  ].join('\t');

/** The harvest of the whole year is announced in its last weeks: what is left of a period may be a twentieth of it. */
const LEFT_OVER = 20;

function isOver({ first, last }: Days, published: string): boolean {
  const left = daysBetween(published, last) ?? 0;
  return published >= last || (published > first && left * LEFT_OVER <= (daysBetween(first, last) ?? 0));
}

/** The days a claim speaks of: of a period that is not over, those up to its publication. */
export function daysOfClaim({ period, published, status }: ClaimRecord): Pick<Figure, 'days' | 'unfinished'> {
  const days = period === undefined ? undefined : daysOf(period);
  if (!days) return { unfinished: false };
  if (status !== 'actual' || published === undefined || isOver(days, published)) return { days, unfinished: false };
  return published < days.first ? { unfinished: true } : { days: { ...days, last: published }, unfinished: true };
}

/** The figures among claims, in the order people met them. */
export function figuresOf(claims: readonly ClaimRecord[], originalOf: (doc: string) => string): Figure[] {
  const sorted = [...claims].sort(compareClaims);
  return [...grouped(sorted, meaningOf)].map(([meaning, own]) => {
    const sources = own.length === 1 ? 1 : genealogyOf(own, originalOf).independent.length;
    return new FigureOfClaims(meaning, own, sources);
  });
}

class FigureOfClaims implements Figure {
  readonly first: ClaimRecord;
  readonly value: Exact;
  declare readonly days?: Days;
  readonly unfinished: boolean;
  #interval: Interval | undefined;

  constructor(
    readonly meaning: string,
    readonly claims: readonly ClaimRecord[],
    readonly sources: number,
  ) {
    this.first = claims[0]!;
    this.value = parseExact(this.first.exact);
    const { days, unfinished } = daysOfClaim(this.first);
    if (days) this.days = days;
    this.unfinished = unfinished;
  }

  /** Reckoned when it is asked for: most figures stand alone and are compared with nothing. */
  get interval(): Interval {
    return (this.#interval ??= intervalOfClaim(this.first));
  }
}

/** The first of several figures of one thing; undefined where there is none, or where another contradicts it. */
export function uncontradicted([first, ...others]: readonly Figure[]): Figure | undefined {
  if (!first) return undefined;
  return others.some((other) => relate(first.interval, other.interval).relation === 'conflict') ? undefined : first;
}

/** The value without what printing adds: 3e4 and 30000 are one. */
export const plainValue = (figure: Figure): string => decimalText(figure.value);
