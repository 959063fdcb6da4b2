import { grouped } from '../../link/order.js';
import { samePeriod, sameSeries } from '../figure/series.js';
import { isGeneric } from '../words/generic.js';
import { daysBetween } from '../figure/days.js';
import { plainValue } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { narrowingOf } from '../words/narrowing.js';
import { pairsOf, questionedFirst, sideBySide } from '../figure/pair.js';
import { sameThing } from '../conflict/conflict-report.js';
import { compared, read } from '../proof.js';
import { seriesRule } from '../rule.js';
import type { ClaimSeries, Report, Reprint } from '../rule.js';
import { relate } from '../../text/relation.js';
import { nameStandsAlone } from '../words/wording.js';

/** An undated stock is still the same statement within a month. */
const SAME_STATEMENT_DAYS = 31;
/** 两位数 is no wording of 10%. */
const DIGITS_ONLY = /[两三四]位数/;

function sameTime(a: Figure, b: Figure): boolean {
  if (samePeriod(a, b)) return true;
  if (a.first.aspect !== 'stock' || (a.first.periodBasis === 'stated' && b.first.periodBasis === 'stated'))
    return false;
  if (isGeneric(a.first.key) || ![a, b].every(({ first }) => narrowingOf(first) === '' && nameStandsAlone(first)))
    return false;
  return (daysBetween(a.days?.last, b.days?.last) ?? Infinity) <= SAME_STATEMENT_DAYS;
}

/** One figure of each bound: a bound said on ten days is one wording. */
const oneOfEachBound = (figures: readonly Figure[]): Figure[] => [
  ...new Map([...figures].reverse().map((figure) => [figure.first.bound, figure])).values(),
];

function driftReport(one: Figure, other: Figure): Report<'drift'> {
  const [a, b] = questionedFirst(one, other);
  return {
    message: 'drift',
    values: sideBySide(a, b),
    severity: 'info',
    figures: [a, b],
    proof: [read(a), read(b), ...sameThing(a, b), compared(a, b)],
  };
}

/** Two wordings of one figure, each in a sentence of its own. */
const mayDrift = ([a, b]: readonly [Figure, Figure]): boolean =>
  a.first.sentence !== b.first.sentence &&
  ![a, b].some(({ first }) => DIGITS_ONLY.test(first.text)) &&
  sameTime(a, b) &&
  sameSeries(a.first, b.first);

const isDrift = ({ a, b }: Reprint): boolean =>
  a.first.bound !== b.first.bound &&
  a.first.status === b.first.status &&
  a.first.unitClass === b.first.unitClass &&
  plainValue(a) === plainValue(b) &&
  relate(a.interval, b.interval).relation !== 'conflict';

const driftsIn = (series: ClaimSeries): Report<'drift'>[] =>
  [...grouped(series.figures, (figure) => `${figure.first.status}\t${plainValue(figure)}`).values()].flatMap(
    (figures) =>
      [...pairsOf(oneOfEachBound(figures))]
        .filter(mayDrift)
        .filter(([a, b]) => relate(a.interval, b.interval).relation !== 'conflict')
        .map((pair) => driftReport(...pair)),
  );

/**
 * One number, two bounds: 超70% in one paper, 70%以上 in another, or 近8000家 that has become 8000家.
 *
 * Silent where both cannot be true (超70%, 不足70%: a value conflict), for other days (an undated stock more than a month
 * apart counts as another, and so does one whose name is generic or cut short), in one sentence (七座及七座以下), for 两位数,
 * and between a plan and a fact. Never more than info: each alone may be right.
 */
export const hedgeDrift = seriesRule({
  id: 'hedge-drift',
  subject: 'series',
  severity: 'info',
  about: { zh: '同一数字，约数词不同（超70%/70%以上/70%）', en: 'one number, different bounds' },
  messages: {
    drift: { zh: '“{metric}”{period}：{a}与{b}说法不一', en: '“{metric}” {period}: {a} here, {b} there' },
  },
  reprint: (reprint) => (isDrift(reprint) ? [driftReport(reprint.a, reprint.b)] : []),
  check: (series) => (series.figures.length < 2 ? [] : driftsIn(series)),
});
