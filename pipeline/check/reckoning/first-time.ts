import { compareExact } from '../../text/exact.js';
import { areAsLong } from '../figure/days.js';
import type { Figure } from '../figure/figure.js';
import { isOfAll, narrowingOf } from '../words/narrowing.js';
import { meet, placeOf } from '../figure/series.js';

/*
 * 2023年吞吐量首次突破500万标箱, where 508万 of 2021 are known: what was reached before is not reached for the first time.
 */

const FIRST_TIME = /首次(?:突破|超过|超|达到?|迈上|迈过|站上|跨过|破)[^，,。；;\d]{0,4}$/;
/** For the first time this year, of such months, so early. */
const OF_LESS = /(?:年内|今年|今年以来|当年|近年|同期|单月|月度|单日|单季|季度)[^，,。；;]{0,6}首次/;

const saysFirst = ({ first: { sentence, inSentence } }: Figure): boolean => {
  const before = sentence.slice(0, inSentence[0]);
  return FIRST_TIME.test(before) && !OF_LESS.test(before);
};

const isPlain = ({ first, unfinished, days }: Figure): boolean =>
  days !== undefined &&
  !unfinished &&
  first.kind === 'level' &&
  first.status === 'actual' &&
  first.periodBasis === 'stated' &&
  ['', '?'].includes(narrowingOf(first)) &&
  isOfAll(first);

const isEarlierAlike = (earlier: Figure, later: Figure): boolean =>
  earlier.days!.last < later.days!.first && areAsLong(earlier.days!, later.days!);

/** No number that the earlier may be is below what was reached for the first time later. */
const isReached = (earlier: Figure, later: Figure): boolean =>
  earlier.interval.min !== undefined && compareExact(earlier.interval.min, later.value) >= 0;

/** What is said to be reached for the first time, each with an earlier figure of as long a span that had reached it. */
export function* reachedBefore(figures: readonly Figure[]): Generator<readonly [later: Figure, earlier: Figure]> {
  const later = figures.filter((figure) => saysFirst(figure) && isPlain(figure) && narrowingOf(figure.first) === '');
  if (later.length === 0) return;
  const known = figures.filter(isPlain);
  for (const figure of later) {
    const earlier = known.find(
      (one) => isEarlierAlike(one, figure) && isReached(one, figure) && !meet(one, figure, placeOf),
    );
    if (earlier) yield [figure, earlier];
  }
}
