import { seriesKeyOf } from '../link/series.js';
import type { ClaimRecord, DocumentRecord } from '../model/annotation.js';
import type { Notice, NoticeCode } from '../model/notice.js';
import { daysOf } from '../model/period.js';
import type { Part } from './part.js';

/**
 * Why a claim stands unverified: `undated`: its period is not known; `other-times`: the corpus knows its metric at other
 * times only; `alone`: nobody else says anything of its metric.
 */
export type Unverified = 'undated' | 'other-times' | 'alone';

export interface UnverifiedClaim {
  readonly claim: ClaimRecord;
  readonly why: Unverified;
}

const seriesOf = (claim: ClaimRecord): string => `${claim.metric.id}\t${claim.status}\t${seriesKeyOf(claim)}`;

/** The days a claim is compared at: a stock's last day, else the whole span. */
function daysKey({ period, aspect }: ClaimRecord): string | undefined {
  const days = period === undefined ? undefined : daysOf(period);
  return days && (aspect === 'stock' ? days.last : `${days.first}/${days.last}`);
}

/** Stand in for the days of a claim without a known period, and of one that a finding speaks of. */
const UNDATED = -1;
const COMPARED = -2;
/** Stands in for the place of what several sentences speak of. */
const SEVERAL = -1;

/**
 * Tells which claims no other sentence of the corpus says anything about at the same time. Shown every claim once before it
 * is asked, in the order of the exports. Of a million claims it keeps two numbers each, and whether one sentence speaks of a
 * series or several.
 */
export class Unverifieds {
  readonly #found: ReadonlySet<string>;
  readonly #numbers = new Map<string, number>();
  /** By a key's number: the one sentence that speaks of it. */
  readonly #places: number[] = [];
  /** By a claim's number. */
  readonly #series: number[] = [];
  readonly #days: number[] = [];
  /** Claims come document by document, so a sentence's number need be known only within its document. */
  readonly #sentences = new Map<string, number>();
  #doc = '';
  #lastSentence = 0;

  /** @param found ids of the claims that findings speak of: those were compared */
  constructor(found: ReadonlySet<string>) {
    this.#found = found;
  }

  /** Returns the claim's number, to ask about it by. */
  learn(claim: ClaimRecord): number {
    const place = this.#placeOf(claim);
    const [series, days] = [seriesOf(claim), daysKey(claim)];
    const atDays = days === undefined ? UNDATED : this.#met(`${series}\t${days}`, place);
    this.#series.push(this.#met(series, place));
    return this.#days.push(this.#found.has(claim.id) ? COMPARED : atDays) - 1;
  }

  #placeOf({ doc, sentence }: ClaimRecord): number {
    if (doc !== this.#doc) this.#sentences.clear();
    this.#doc = doc;
    const known = this.#sentences.get(sentence);
    if (known !== undefined) return known;
    this.#sentences.set(sentence, ++this.#lastSentence);
    return this.#lastSentence;
  }

  #met(key: string, place: number): number {
    const known = this.#numbers.get(key);
    if (known === undefined) {
      this.#numbers.set(key, this.#places.length);
      return this.#places.push(place) - 1;
    }
    if (this.#places[known] !== place) this.#places[known] = SEVERAL;
    return known;
  }

  /** Why the claim of that number stands unverified; undefined where it was compared with another. */
  why(number: number): Unverified | undefined {
    const days = this.#days[number]!;
    if (days === COMPARED) return undefined;
    if (days === UNDATED) return 'undated';
    if (this.#places[days] === SEVERAL) return undefined;
    return this.#places[this.#series[number]!] === SEVERAL ? 'other-times' : 'alone';
  }
}

/**
 * The unverified claims of a corpus: the first of them, and how many there are. Reads the claims once, and the first of them
 * again; holds none.
 *
 * @param found ids of the claims that findings speak of
 */
export function unverifiedClaims(
  claims: () => Iterable<ClaimRecord>,
  found: ReadonlySet<string>,
  most: number,
): Part<UnverifiedClaim> {
  const unverified = new Unverifieds(found);
  let learnt = 0;
  for (const claim of claims()) learnt = unverified.learn(claim) + 1;
  let total = 0;
  for (let n = 0; n < learnt; n++) if (unverified.why(n)) total++;

  const shown: UnverifiedClaim[] = [];
  const enough = Math.min(most, total);
  let number = 0;
  for (const claim of claims()) {
    if (shown.length === enough) break;
    const why = unverified.why(number++);
    if (why) shown.push({ claim, why });
  }
  return { shown, total };
}

export interface DocumentNotice {
  readonly doc: string;
  readonly notice: Notice;
}

/** Notices that a reader must know of: what was not read, or not read for sure. Repairs that lose nothing are left out. */
const WORTH_READING: ReadonlySet<NoticeCode> = new Set([
  'unread-number',
  'damaged-text',
  'encoding-mismatch',
  'unbalanced-gloss',
  'unknown-date',
]);

export const noticesOf = ({ doc, notices = [] }: DocumentRecord): DocumentNotice[] =>
  notices.filter(({ code }) => WORTH_READING.has(code)).map((notice) => ({ doc, notice }));
