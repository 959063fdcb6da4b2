import { daysOf, type Period } from '../../../model/period.js';
import { dayExists, lastDayOfMonth, two, yearText } from './calendar.js';
import type { Part } from '../expressions/shapes.js';

/** Parts of a year written as the guidelines write periods; a year that is not known as XXXX. */

export function writeOne(part: Part, year: number | undefined, month: number): string | undefined {
  const y = yearText(year);
  switch (part.unit) {
    case 'year':
      return y;
    case 'half':
      return `${y}-H${part.n}`;
    case 'quarter':
      return part.n <= 4 ? `${y}-Q${part.n}` : undefined;
    case 'month':
      return part.n >= 1 && part.n <= 12 ? `${y}-${two(part.n)}` : undefined;
    case 'ten-days': {
      const last = part.n === 3 ? lastDayOfMonth(year, part.month) : part.n * 10;
      return `${y}-${two(part.month)}-${two(part.n * 10 - 9)}/${y}-${two(part.month)}-${two(last)}`;
    }
    case 'day': {
      const m = part.month ?? month;
      return dayExists(year, m, part.day) ? `${y}-${two(m)}-${two(part.day)}` : undefined;
    }
  }
}

/** The months a quarter range covers; 前三季度 is written 2024-01/2024-09. */
export function writeRange(from: Part, to: Part, year: number | undefined, month: number): string | undefined {
  const y = yearText(year);
  if (from.unit === 'quarter' && to.unit === 'quarter')
    return from.n < to.n ? `${y}-${two(from.n * 3 - 2)}/${y}-${two(to.n * 3)}` : undefined;
  const a = writeOne(from, year, month);
  const toMonth = to.unit === 'day' ? (to.month ?? month) : to.unit === 'month' ? to.n : 0;
  const fromMonth = from.unit === 'day' ? (from.month ?? month) : from.unit === 'month' ? from.n : 0;
  // 11月至2月 runs into the next year.
  const b = writeOne(to, year !== undefined && toMonth < fromMonth ? year + 1 : year, month);
  return a !== undefined && b !== undefined ? `${a}/${b}` : undefined;
}

/** The first or last day of a part: 年初, 6月底, 二季度末. */
export function edgeDay(part: Part, edge: 'start' | 'end', year: number | undefined): Period | undefined {
  const whole = writeOne(part, year, 1);
  if (whole === undefined) return undefined;
  if (year === undefined) {
    if (part.unit === 'year') return edge === 'start' ? 'XXXX-01-01' : 'XXXX-12-31';
    return part.unit === 'month' && edge === 'end' && part.n !== 2
      ? `${whole}-${lastDayOfMonth(undefined, part.n)}`
      : whole;
  }
  const days = daysOf(whole);
  return edge === 'start' ? days?.first : days?.last;
}
