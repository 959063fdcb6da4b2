import type { ClaimRecord } from '../../model/annotation.js';
import { daysOf, isDay } from '../../model/period.js';
import type { Days } from '../../model/period.js';
import type { Figure } from './figure.js';

/** Whether two figures stand in one series and hold for the same time, and whether they stand together in the text. */

export const placeOf = (claim: ClaimRecord): string => `${claim.doc}\n${claim.sentence}`;
export const articleOf = (claim: ClaimRecord): string => claim.article;

/** Whether any claims of the two figures stand in one place, as `keyOf` says where: one sentence, one article. */
export function meet(a: Figure, b: Figure, keyOf: (claim: ClaimRecord) => string): boolean {
  const places = new Set(a.claims.map(keyOf));
  return b.claims.some((claim) => places.has(keyOf(claim)));
}

const isOneDay = ({ first, last }: Days): boolean => first === last;

/** Both figures hold for the same days; a stock said of a day is one said of a span (2023年余额) that ends on it. */
export function samePeriod(a: Figure, b: Figure): boolean {
  if (!a.days || !b.days || a.days.last !== b.days.last) return false;
  if (a.days.first === b.days.first) return true;
  return a.first.aspect === 'stock' && (isOneDay(a.days) || isOneDay(b.days));
}

/** Two figures in different units, of one status and the same days, and not both of one sentence. */
export const samePeriodOfUnits = (a: Figure, b: Figure): boolean =>
  a.first.status === b.first.status && samePeriod(a, b) && !meet(a, b, articleOf);

/** Two periods of the same days: 2023-Q1, 2023-01/2023-03. */
export function sameDays(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [a, b].map((period) => (period === undefined ? undefined : daysOf(period)));
  return x !== undefined && y !== undefined && x.first === y.first && x.last === y.last;
}

/** 2023-Q1 and 2023-01/2023-03 are one base; one that is not said may be either. */
export function sameBase(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b || sameDays(a, b);
}

const sumsOver = ({ aspect, period }: ClaimRecord): boolean =>
  (aspect === 'flow' || aspect === 'cumulative') && period !== undefined && !isDay(period);

/** Same metric, kind, scope, unit class, aspect (a total over one span is its flow), status, and no bases that differ. */
export function sameSeries(a: ClaimRecord, b: ClaimRecord): boolean {
  return (
    a.metric.id === b.metric.id &&
    a.kind === b.kind &&
    a.scopeKey === b.scopeKey &&
    a.unitClass === b.unitClass &&
    (a.aspect === b.aspect || (sumsOver(a) && sumsOver(b))) &&
    a.status === b.status &&
    sameBase(a.base, b.base)
  );
}
