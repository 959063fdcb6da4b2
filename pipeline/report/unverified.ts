import { grouped } from '../link/order.js';
import { seriesKeyOf } from '../link/series.js';
import type { ClaimRecord, DocumentRecord } from '../model/annotation.js';
import type { Finding } from '../model/finding.js';
import type { Notice, NoticeCode } from '../model/notice.js';
import { daysOf } from '../model/period.js';

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

const placeOf = (claim: ClaimRecord): string => `${claim.doc}\n${claim.sentence}`;

/** The claims that no other sentence of the corpus says anything about at the same time, in the order given. */
export function unverifiedClaims(claims: readonly ClaimRecord[], findings: readonly Finding[]): UnverifiedClaim[] {
  const found = new Set(findings.flatMap((finding) => finding.claims));
  const places = new Map<string, Set<string>>();
  for (const [series, own] of grouped(claims, seriesOf)) {
    places.set(series, new Set(own.map(placeOf)));
    for (const [days, then] of grouped(own, (claim) => daysKey(claim) ?? ''))
      if (days !== '') places.set(`${series}\t${days}`, new Set(then.map(placeOf)));
  }
  return claims.flatMap((claim): UnverifiedClaim[] => {
    if (found.has(claim.id)) return [];
    const days = daysKey(claim);
    if (days === undefined) return [{ claim, why: 'undated' }];
    if (places.get(`${seriesOf(claim)}\t${days}`)!.size > 1) return [];
    return [{ claim, why: places.get(seriesOf(claim))!.size > 1 ? 'other-times' : 'alone' }];
  });
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

export const noticesOf = (documents: readonly DocumentRecord[]): DocumentNotice[] =>
  documents.flatMap(({ doc, notices = [] }) =>
    notices.filter(({ code }) => WORTH_READING.has(code)).map((notice) => ({ doc, notice })),
  );
