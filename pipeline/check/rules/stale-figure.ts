import { grouped } from '../../link/order.js';
import { isCounted } from '../../link/unit-class.js';
import { relate } from '../../text/relation.js';
import { significantDigits } from '../../text/exact.js';
import { isGeneric } from '../words/generic.js';
import { daysBetween } from '../figure/days.js';
import { isAverage, isPart, narrowingOf } from '../words/narrowing.js';
import { nameStandsAlone } from '../words/wording.js';
import { plainValue } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { printOther, sideBySide } from '../figure/pair.js';
import { compared, inOrder, note, read, sameMetric } from '../proof.js';
import { seriesRule } from '../rule.js';
import type { ClaimSeries, Report } from '../rule.js';

/** Fewer digits than these agree by chance with an earlier figure. */
const DIGITS = 3;
/** Fewer do where one report tells the old figure and the newer: 2022年底98家，2023年底132家. */
const DIGITS_TOLD_TOGETHER = 2;
/** A stock that has not moved for two months is worth a look. */
const UNCHANGED_DAYS = 60;

/** Words that offer a figure as that of today. */
const CURRENT = /目前|现有|如今|当前|现已|已经|已有|已达|已超|已建|拥有|共有|截至|今天|现在/;

/** Fit to stand for the metric: its name whole, nothing left over that narrows it, no part and no average. */
const isWhole = ({ first }: Figure): boolean =>
  narrowingOf(first) === '' && nameStandsAlone(first) && !isPart(first) && !isAverage(first);

const publishedOf = (figure: Figure): string => figure.first.published ?? '';

/** A figure of another value whose day is after the old one's, printed before that was offered as current. */
const knownSince = (old: Figure, again: Figure, figures: readonly Figure[]): Figure | undefined =>
  figures.findLast(
    (figure) =>
      figure.first.periodBasis === 'stated' &&
      isWhole(figure) &&
      figure.days!.last > old.days!.last &&
      figure.days!.last <= again.days!.last &&
      publishedOf(figure) < publishedOf(again) &&
      relate(figure.interval, again.interval).relation === 'conflict',
  );

function stale(old: Figure, again: Figure, newer: Figure): Report<'stale'> {
  return {
    message: 'stale',
    values: { ...sideBySide(again, newer), said: again.first.published ?? '', since: newer.first.period! },
    severity: CURRENT.test(again.first.sentence) && isWhole(again) && isWhole(old) ? 'warning' : 'info',
    figures: [again, newer, old],
    proof: [
      read(again),
      read(newer),
      sameMetric(again, newer),
      inOrder(old, newer),
      compared(again, newer),
      note('implied-period', again.first.id),
    ],
    repair: printOther(again, newer, 'newer-known'),
  };
}

/** What is counted changes; how long a bridge is does not. */
const mayChange = ({ first }: Figure): boolean => isCounted(first.unitClass) && !/全长|总长|直径/.test(first.key);

function unchanged(old: Figure, again: Figure): Report<'unchanged'> {
  return {
    message: 'unchanged',
    values: { ...sideBySide(again, old), first: old.first.period!, last: again.first.period! },
    severity: 'info',
    figures: [again, old],
    proof: [read(again), read(old), sameMetric(again, old), inOrder(old, again)],
  };
}

const isLong = ({ value }: Figure): boolean => significantDigits(value).length >= DIGITS;

function reportsOf(same: readonly Figure[], all: readonly Figure[]): Report<'stale' | 'unchanged'>[] {
  const old = same[0]!;
  const again = same.filter((figure) => figure.first.periodBasis === 'implied' && figure.days!.last > old.days!.last);
  const offered = again.flatMap((figure) => {
    const newer = knownSince(old, figure, all);
    return newer && (isLong(old) || newer.first.sentence === old.first.sentence) ? [stale(old, figure, newer)] : [];
  });
  if (offered.length > 0) return offered.slice(0, 1);
  if (!isLong(old)) return [];
  const last = again.at(-1);
  const days = last ? (daysBetween(old.days!.last, last.days!.last) ?? 0) : 0;
  return last && days >= UNCHANGED_DAYS && mayChange(old) ? [unchanged(old, last)] : [];
}

function exactStocks(series: ClaimSeries): Figure[] {
  return series.figures.filter(
    ({ first, days, value }) =>
      days !== undefined &&
      first.status === 'actual' &&
      first.bound === 'eq' &&
      significantDigits(value).length >= DIGITS_TOLD_TOGETHER,
  );
}

/**
 * An old figure offered as current when a newer one is known: 目前5G基站337.7万个 in June, though 364.7万个 at the end of March
 * was printed in April (a warning); and a stock that stands unchanged for two months, 421家 in January and in April (info).
 *
 * Silent for flows and rates, for figures that name their day (截至2023年底337.7万个 is history, not stale), for vague ones and
 * those of fewer than three digits (two where one sentence tells the old figure and the newer), for generic names, and
 * while no newer figure had been printed; as unchanged for what is measured once (全长2322公里).
 */
export const staleFigure = seriesRule({
  id: 'stale-figure',
  subject: 'series',
  severity: 'warning',
  about: { zh: '把旧数当作现状，或久未变化', en: 'an old figure offered as current' },
  messages: {
    stale: {
      zh: '“{metric}”：{said}仍称{a}，而{since}已为{b}',
      en: '“{metric}”: still {a} on {said}, though {b} at {since}',
    },
    unchanged: {
      zh: '“{metric}”：自{first}至{last}一直为{a}，是否已有新数',
      en: '“{metric}”: {a} from {first} to {last}; is there a newer figure',
    },
  },
  check(series) {
    if (series.aspect !== 'stock' || series.kind !== 'level' || isGeneric(series.key)) return [];
    const figures = exactStocks(series);
    return [...grouped(figures, plainValue).values()].flatMap((same) => reportsOf(same, figures));
  },
});
