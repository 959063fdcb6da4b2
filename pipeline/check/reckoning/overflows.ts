import { compareText, grouped } from '../../link/order.js';
import { relate } from '../../text/relation.js';
import { compareExact } from '../../text/exact.js';
import type { Fall } from './falls.js';
import type { Figure } from '../figure/figure.js';

const spanOf = ({ days }: Figure): string => `${days!.first}/${days!.last}`;
const yearOf = ({ days }: Figure): string =>
  days!.first.slice(0, 4) === days!.last.slice(0, 4) ? days!.first.slice(0, 4) : '';

const isInside = (part: Figure, whole: Figure): boolean =>
  part.days!.first >= whole.days!.first && part.days!.last <= whole.days!.last && spanOf(part) !== spanOf(whole);

const isAbove = (part: Figure, whole: Figure): boolean =>
  compareExact(part.value, whole.value) > 0 && relate(part.interval, whole.interval).relation === 'conflict';

/** More than these for one span are of several things. */
const MOST_VALUES = 3;

/**
 * Flows of a part of a year that are more than those of a longer part of it: 三季度412万 of 全年388万. Each span is told by one
 * figure, the part by its lowest and the whole by its highest. `figures` have days.
 */
export function overflowsAmong(figures: readonly Figure[]): Fall[] {
  const ofYears = grouped(
    figures.filter((figure) => yearOf(figure) !== ''),
    yearOf,
  );
  return [...ofYears.values()].flatMap((ofYear) => {
    const spans = [...grouped(ofYear, spanOf).values()].filter(({ length }) => length <= MOST_VALUES);
    const sorted = spans.map((own) =>
      [...own].sort((a, b) => compareExact(a.value, b.value) || compareText(a.meaning, b.meaning)),
    );
    return sorted.flatMap((parts) =>
      sorted.flatMap((wholes) => {
        const [part, whole] = [parts[0]!, wholes.at(-1)!];
        return isInside(part, whole) && isAbove(part, whole) ? [{ earlier: part, later: whole }] : [];
      }),
    );
  });
}
