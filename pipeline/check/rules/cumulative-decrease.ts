import { CUMULATIVE_WORDS, NON_DECREASING_ENDINGS } from '../../lexicon/non-decreasing.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { metricKey } from '../../link/key.js';
import { compareText, grouped } from '../../link/order.js';
import { compareExact, exact, multiply } from '../../text/exact.js';
import { relate } from '../../text/interval.js';
import { doubtsBetween, sameSeries } from '../comparable.js';
import type { Doubt } from '../comparable.js';
import { plainValue } from '../figure.js';
import type { Figure } from '../figure.js';
import { printOther, sideBySide } from '../pair.js';
import { compared, inOrder, note, read, sameMetric } from '../proof.js';
import { lowest, seriesRule } from '../rule.js';
import type { ClaimSeries, Report } from '../rule.js';

/** What is in doubt only between figures of one day: a later figure is printed later, and it differs. */
const OF_OTHER_DAYS: readonly Doubt[] = ['revised', 'years-apart'];

const USER_KEYS = new WeakMap<Lexicon, ReadonlySet<string>>();

function userKeys(lexicon: Lexicon): ReadonlySet<string> {
  const known = USER_KEYS.get(lexicon);
  if (known) return known;
  const keys = new Set(lexicon.user.nonDecreasing.map((name) => metricKey(name, lexicon).key));
  USER_KEYS.set(lexicon, keys);
  return keys;
}

function mayNotFall(series: ClaimSeries, lexicon: Lexicon): boolean {
  if (series.kind !== 'level') return false;
  if (series.aspect === 'cumulative') return true;
  if (series.aspect !== 'stock') return false;
  return (
    NON_DECREASING_ENDINGS.some((ending) => series.key.endsWith(ending)) ||
    CUMULATIVE_WORDS.some((word) => series.key.startsWith(word)) ||
    userKeys(lexicon).has(series.key)
  );
}

/** A running total belongs to where it starts: 前5个月 and 前8个月 of one year are one, two years are two. */
const startOf = ({ first, days }: Figure): string =>
  `${first.status}\t${first.aspect === 'cumulative' ? days!.first : ''}`;

const byDay = (a: Figure, b: Figure): number =>
  compareText(a.days!.last, b.days!.last) ||
  compareText(a.first.published ?? '', b.first.published ?? '') ||
  compareText(a.meaning, b.meaning);

/** A third of it or less is a part of it (6个自贸试验区 of one region), not a loss. */
const FAR = exact(3);
const farBelow = (earlier: Figure, later: Figure): boolean =>
  compareExact(multiply(later.value, FAR), earlier.value) <= 0;

function reportOf(earlier: Figure, later: Figure): Report<'fell'> | undefined {
  if (earlier.days!.last >= later.days!.last || !sameSeries(earlier.first, later.first)) return undefined;
  const related = relate(earlier.interval, later.interval);
  if (related.relation !== 'conflict' || compareExact(earlier.value, later.value) <= 0) return undefined;
  const { ceiling, doubts } = doubtsBetween(earlier, later, OF_OTHER_DAYS);
  return {
    message: 'fell',
    values: { ...sideBySide(later, earlier), earlier: earlier.first.period!, later: later.first.period! },
    severity: farBelow(earlier, later) ? 'info' : lowest(ceiling, related.soft ? 'warning' : 'error'),
    figures: [later, earlier],
    proof: [
      read(later),
      read(earlier),
      sameMetric(later, earlier),
      inOrder(earlier, later),
      compared(later, earlier),
      ...doubts.map((doubt) => note(doubt)),
    ],
    repair: printOther(later, earlier, 'not-below-earlier'),
  };
}

/** Each value against the one before it in time, so that one misprinted peak does not accuse all that follow. */
function* falls(figures: readonly Figure[]): Generator<Report<'fell'>> {
  const sorted = [...figures].sort(byDay);
  const seen = new Set<string>();
  let before: Figure | undefined;
  for (const figure of sorted) {
    const value = plainValue(figure);
    const report = before && !seen.has(value) ? reportOf(before, figure) : undefined;
    if (report) yield report;
    // A value said before is an old figure said again (see stale-figure), no fall; it is not the new level either.
    if (!seen.has(value)) before = figure;
    seen.add(value);
  }
}

/**
 * A running total, or a stock that the lexicon declares non-decreasing, that goes backwards: 5G基站364.7万个 at the end of
 * March, 337.7万个 at the end of April.
 *
 * Silent for stocks that may fall (企业户数), for totals that start on different days, for an old value said again later
 * (337.7万 of December still said in January), and where bounds or rounding let the later be no lower. At most a warning
 * where one of the two is dated only by publication.
 */
export const cumulativeDecrease = seriesRule({
  id: 'cumulative-decrease',
  subject: 'series',
  severity: 'error',
  about: { zh: '只增不减的累计数或存量变小', en: 'a running total or a non-decreasing stock went down' },
  messages: {
    fell: {
      zh: '“{metric}”{earlier}已达{b}，{later}却为{a}',
      en: '“{metric}” was {b} at {earlier}, yet {a} at {later}',
    },
  },
  check(series, { lexicon }) {
    if (!mayNotFall(series, lexicon)) return [];
    const dated = series.figures.filter((figure) => figure.days !== undefined && figure.first.status === 'actual');
    return [...grouped(dated, startOf).values()].flatMap((figures) => [...falls(figures)]);
  },
});
