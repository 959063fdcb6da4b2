import { daysOf, type Period } from '../../model/period.js';
import type { IsoDate } from '../../model/source.js';
import { anchorOn } from './anchor.js';
import { resolvePeriod } from './resolve.js';
import { addDays, dayOf, isoDay } from './calendar.js';
import { draftsOf } from './drafts.js';

/** One date or span of days in a text without context. */
export interface DateReading {
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As the guidelines write periods; a half-open `from/to` of days for ranges. */
  readonly value: string;
  readonly type: 'date' | 'daterange';
}

function halfOpen(period: Period): string {
  const days = daysOf(period);
  const last = days && dayOf(days.last);
  return days && last ? `${days.first}/${isoDay(addDays(last, 1))}` : period;
}

/** Every date and span in a text, resolved from one reference day alone: no article, no carried topics. */
export function readDateExpression(text: string, reference: IsoDate): DateReading[] {
  const anchor = anchorOn(reference, reference);
  const readings: DateReading[] = [];
  for (const draft of draftsOf(text)) {
    const period = resolvePeriod(draft.shape, { ...anchor, ahead: draft.ahead });
    if (period === undefined) continue;
    const type = /^[\dX]{4}-\d\d-\d\d$/.test(period) ? 'date' : 'daterange';
    const value = period.includes('/') ? halfOpen(period) : period;
    readings.push({ start: draft.start, end: draft.end, text: text.slice(draft.start, draft.end), value, type });
  }
  return readings;
}
