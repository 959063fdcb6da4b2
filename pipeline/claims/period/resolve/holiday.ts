import { HOLIDAYS } from '../../../lexicon/periods.js';
import type { Period } from '../../../model/period.js';
import type { Anchor } from './anchor.js';
import { addDays, dayOf, isoDay, type Day } from './calendar.js';
import { yearOf } from './calendar-year.js';
import type { HolidayDays, PeriodShape } from '../expressions/shapes.js';

/** The first and the last day. */
type DaysOff = (typeof HOLIDAYS)[string][number];

/** The days off of the year meant; where none is said, of the last one begun. */
export function resolveHoliday(
  { name, year, days: part }: PeriodShape & { kind: 'holiday' },
  anchor: Anchor,
): Period | undefined {
  if (name === '') return holidayJustOver(part, anchor);
  const days = HOLIDAYS[name];
  if (!days) return undefined;
  const named =
    year.is === 'unsaid' ? undefined : yearOf(year, { kind: 'calendar', year, from: { unit: 'year' } }, anchor);
  const own = anchor.day;
  const of = named ?? (own && lastBegun(days, own, anchor.ahead));
  const found = of === undefined ? undefined : days[of];
  return found && daysWithin(found, part);
}

/** How many days after it a holiday that no word names is still spoken of. */
const STILL_SPOKEN_OF = 7;

/** 七天长假里 in a story of 8 October: of the days off that have just ended, or are not over yet. */
function holidayJustOver(part: HolidayDays | undefined, { day }: Anchor): Period | undefined {
  if (!day) return undefined;
  const [today, least] = [isoDay(day), isoDay(addDays(day, -STILL_SPOKEN_OF))];
  const found = Object.entries(HOLIDAYS)
    .filter(([name]) => name !== '春运')
    .map(([, days]) => days[day.year])
    .filter((days) => days !== undefined)
    .find(([first, last]) => first <= today && last >= least);
  return found && daysWithin(found, part);
}

/** A holiday, or the days of it that are told of. */
function daysWithin(found: DaysOff, part: HolidayDays | undefined): Period {
  const [first, last] = part ? [nthDay(found, part.from), nthDay(found, part.to)] : found;
  return first === last ? first : `${first}/${last}`;
}

/** The nth day of a holiday, from its end where `n` is negative. */
const nthDay = ([first, last]: DaysOff, n: number): string =>
  isoDay(n > 0 ? addDays(dayOf(first)!, n - 1) : addDays(dayOf(last)!, n + 1));

function lastBegun(days: (typeof HOLIDAYS)[string], day: Day, ahead: boolean): number {
  // A holiday a week away is the one that is coming: 春运 news speaks of it beforehand.
  const limit = isoDay(addDays(day, 14));
  const first = days[day.year]?.[0];
  if (days[day.year + 1] && days[day.year + 1]![0] <= limit) return day.year + 1;
  return ahead || first === undefined || first <= limit ? day.year : day.year - 1;
}
