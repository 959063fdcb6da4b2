/** Reports of one event appear within two days. */
export const SAME_EVENT_DAYS = 2;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Days between two ISO days, without sign; undefined where one is not a day. */
export function daysBetween(a: string | undefined, b: string | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  const days = Math.abs(dayNumber(a) - dayNumber(b));
  return Number.isNaN(days) ? undefined : days;
}
