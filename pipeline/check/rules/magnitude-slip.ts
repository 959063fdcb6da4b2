import { besideReports } from '../conflict/beside-conflict.js';
import { conflictReport } from '../conflict/conflict-report.js';
import { comparedFigures, conflictsIn } from '../conflict/conflicts.js';
import type { Conflict } from '../conflict/conflicts.js';
import { doubtsBetween } from '../conflict/doubts.js';
import { sameSeries } from '../figure/series.js';
import { isGeneric } from '../words/generic.js';
import type { Figure } from '../figure/figure.js';
import { pairsOf, printOther, questionedFirst, sideBySide } from '../figure/pair.js';
import { note, read, sameMetric } from '../proof.js';
import type { ProofStep, Repair } from '../../model/finding.js';
import { reprintConflict } from '../conflict/reprint-conflict.js';
import { lowest, seriesRule } from '../rule.js';
import type { ClaimSeries, Report } from '../rule.js';
import { powersApart } from '../figure/slip.js';
import { magnitude, significantDigits } from '../../text/exact.js';
import { grouped } from '../../link/order.js';

const SCALES = /[十百千万亿兆]+/;

const apart = (a: Figure, b: Figure): ProofStep => ({
  operation: 'ratio-power',
  operands: [a.first.exact, b.first.exact],
  result: `${powersApart(a, b)}`,
});

/** The scale word changed, the digits left as printed: 364.7亿个 becomes 364.7万个. */
function rescaled(questioned: Figure, other: Figure): Repair {
  const [from, to] = [questioned.first.text, other.first.text];
  const scale = SCALES.exec(to)?.[0];
  return scale !== undefined && SCALES.test(from)
    ? { claim: questioned.first.id, from, to: from.replace(SCALES, scale), because: 'scale' }
    : printOther(questioned, other, 'scale');
}

/** The power of ten a figure begins with: 6 for 364.7万. */
const orderOf = ({ value }: Figure): number => `${magnitude(value).coefficient}`.length - 1 + value.exponent;

/** That figure first which the metric's other figures are further from: 364.7亿 beside 337.7万 and 374.8万. */
function outOfScale(questioned: Figure, other: Figure, known: readonly Figure[]): readonly [Figure, Figure] {
  const rest = known.filter((figure) => figure !== questioned && figure !== other && figure.value.divisor === 1n);
  const likeIt = (one: Figure): number => rest.filter((figure) => Math.abs(orderOf(figure) - orderOf(one)) <= 1).length;
  return likeIt(questioned) > likeIt(other) ? [other, questioned] : [questioned, other];
}

/** A stock keeps its digits from day to day only if it stands still; three digits do not agree by chance. */
const DIGITS_OVER_TIME = 3;

function* overTime(series: ClaimSeries): Generator<Report<'apart'>> {
  if (series.aspect !== 'stock' || series.kind !== 'level' || isGeneric(series.key)) return;
  const figures = series.figures.filter((figure) => figure.value.divisor === 1n && figure.days !== undefined);
  for (const [digits, alike] of grouped(figures, (figure) => significantDigits(figure.value))) {
    if (digits.length < DIGITS_OVER_TIME || alike.length < 2) continue;
    const latest = [...new Map(alike.map((figure) => [figure.first.exact, figure])).values()];
    for (const [a, b] of pairsOf(latest)) {
      if (!powersApart(a, b) || a.days!.last === b.days!.last || !sameSeries(a.first, b.first)) continue;
      const [questioned, other] = outOfScale(...questionedFirst(a, b), series.figures);
      yield {
        message: 'apart',
        values: { ...sideBySide(questioned, other), power: `${powersApart(a, b)}` },
        severity: lowest('warning', doubtsBetween(a, b).ceiling),
        figures: [questioned, other],
        proof: [read(a), read(b), sameMetric(a, b), apart(a, b), note('other-day')],
        repair: rescaled(questioned, other),
      };
    }
  }
}

const slipReport = (found: Conflict, known: readonly Figure[]): Report<'slip'> => {
  const [questioned, other] = outOfScale(found.questioned, found.other, known);
  const conflict = { ...found, questioned, other };
  const report = conflictReport('slip', conflict, known, 'scale', {
    steps: [apart(questioned, other)],
    repair: rescaled(questioned, other),
  });
  return { ...report, values: { ...report.values, power: `${powersApart(questioned, other)}` } };
};

const withPower = (report: Report<'slip'>): Report<'slip'> => {
  const [a, b] = report.figures as readonly [Figure, Figure];
  return { ...report, values: { ...report.values, power: `${powersApart(a, b)}` } };
};

/**
 * Equal digits at another power of ten: 5G基站364.7万个 printed as 364.7亿个. For one period it is what `value-conflict`
 * would be; for a stock of other days, where three digits or more agree, at most a warning.
 *
 * Silent where only one digit agrees and the powers are not the four between 万 and 亿 (5亿, 5000万), and where the two
 * may both be true.
 *
 * Also (a warning) where two reports of one occasion print another figure alike and differ in what stands with it, whatever
 * each calls it (`counterparts`).
 */
export const magnitudeSlip = seriesRule({
  id: 'magnitude-slip',
  subject: 'series',
  severity: 'error',
  about: { zh: '数字相同、量级不同（万/亿）', en: 'equal digits, another power of ten (万 for 亿)' },
  messages: {
    slip: {
      zh: '“{metric}”{period}：{a}与{b}数字相同，相差10的{power}次方',
      en: '“{metric}” {period}: {a} and {b} have equal digits, 10^{power} apart',
    },
    apart: {
      zh: '“{metric}”：{a}与不同日期的{b}数字相同，相差10的{power}次方',
      en: '“{metric}”: {a} and, of another day, {b} have equal digits, 10^{power} apart',
    },
  },
  reprint(reprint) {
    const conflict = reprintConflict(reprint);
    return conflict?.slip === 'magnitude' ? [slipReport(conflict, [])] : [];
  },
  beside: (pair) => besideReports('slip', 'magnitude', pair, 'scale').map(withPower),
  check: (series, context) => [
    ...conflictsIn(series, context)
      .filter((conflict) => conflict.slip === 'magnitude')
      .map((conflict) => slipReport(conflict, comparedFigures(series, context))),
    ...overTime(series),
  ],
});
