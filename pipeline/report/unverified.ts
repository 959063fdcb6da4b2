import { seriesKeyOf } from '../link/series.js';
import type { ClaimRecord, DocumentRecord } from '../model/annotation.js';
import type { Notice, NoticeCode } from '../model/notice.js';
import { daysOf } from '../model/period.js';
import { Gathering } from './part.js';
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

/** Whether one sentence of the corpus speaks of something, or several: all that is kept of a million claims. */
class Places {
  readonly #first = new Map<string, number | 'several'>();
  readonly #numbers = new Map<string, number>();
  #doc = '';

  /** Claims come document by document, so a sentence's number need be known only within its document. */
  add(claim: ClaimRecord, keys: readonly string[]): void {
    if (claim.doc !== this.#doc) this.#numbers.clear();
    this.#doc = claim.doc;
    const known = this.#numbers.get(claim.sentence);
    const place = known ?? ++this.#count;
    if (known === undefined) this.#numbers.set(claim.sentence, place);
    for (const key of keys) {
      const before = this.#first.get(key);
      if (before === undefined) this.#first.set(key, place);
      else if (before !== place) this.#first.set(key, 'several');
    }
  }
  #count = 0;

  areSeveral(key: string): boolean {
    return this.#first.get(key) === 'several';
  }
}

/**
 * Tells which claims no other sentence of the corpus says anything about at the same time. Shown every claim once before
 * it is asked, in the order of the exports.
 */
export class Unverifieds {
  readonly #places = new Places();

  /** `found`: ids of the claims that findings speak of: those were compared. */
  constructor(readonly found: ReadonlySet<string>) {}

  learn(claim: ClaimRecord): void {
    const [series, days] = [seriesOf(claim), daysKey(claim)];
    this.#places.add(claim, days === undefined ? [series] : [series, `${series}\t${days}`]);
  }

  /** Why a claim stands unverified; undefined where it was compared with another. */
  why(claim: ClaimRecord): Unverified | undefined {
    if (this.found.has(claim.id)) return undefined;
    const days = daysKey(claim);
    if (days === undefined) return 'undated';
    if (this.#places.areSeveral(`${seriesOf(claim)}\t${days}`)) return undefined;
    return this.#places.areSeveral(seriesOf(claim)) ? 'other-times' : 'alone';
  }
}

/** The unverified claims of a corpus: the first of them, and how many there are. Reads the claims twice, holds none. */
export function unverifiedClaims(
  claims: () => Iterable<ClaimRecord>,
  found: ReadonlySet<string>,
  most: number,
): Part<UnverifiedClaim> {
  const unverified = new Unverifieds(found);
  for (const claim of claims()) unverified.learn(claim);
  const gathering = new Gathering<UnverifiedClaim>(most);
  for (const claim of claims()) {
    const why = unverified.why(claim);
    if (why) gathering.add(() => ({ claim, why }));
  }
  return gathering.part;
}

export interface DocumentNotice {
  readonly doc: string;
  readonly notice: Notice;
}

/** Notices that a reader must know of: what was not read, or not read for sure. Repairs that lose nothing are left out. */
const WORTH_READING: ReadonlySet<NoticeCode> = new Set([
  'unread-number',
  'unread-period',
  'damaged-text',
  'unpaired-surrogate',
  'encoding-mismatch',
  'unbalanced-gloss',
  'unknown-date',
]);

export const noticesOf = ({ doc, notices = [] }: DocumentRecord): DocumentNotice[] =>
  notices.filter(({ code }) => WORTH_READING.has(code)).map((notice) => ({ doc, notice }));
