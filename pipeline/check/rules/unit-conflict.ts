import { CONFUSABLE_UNITS } from '../../lexicon/confusable-units.js';
import { isGeneric, samePeriodOfUnits } from '../comparable.js';
import { sameThing } from '../conflict-report.js';
import { magnitude } from '../../text/exact.js';
import { decimalText } from '../../text/interval.js';
import { plainValue, significantDigits } from '../figure.js';
import type { Figure } from '../figure.js';
import { printOther, questionedFirst, sideBySide } from '../pair.js';
import { note, read } from '../proof.js';
import { seriesRule } from '../rule.js';
import type { ClaimSeries, Report, Reprint } from '../rule.js';

/** The classes a figure of this class is misprinted with, listed once for each pair. */
const confusedWith = (unitClass: string): readonly string[] =>
  CONFUSABLE_UNITS.filter(([a]) => a === unitClass).map(([, b]) => b);

/** One digit (5人, 5人次) meets by chance. */
const DIGITS = 2;

function* pairsWith(series: ClaimSeries, others: readonly ClaimSeries[]) {
  const byValue = new Map(
    others.flatMap((other) => other.figures.map((figure) => [plainValue(figure), figure] as const)),
  );
  for (const figure of series.figures) {
    const twin = byValue.get(plainValue(figure));
    if (twin && significantDigits(figure.value).length >= DIGITS && samePeriodOfUnits(figure, twin))
      yield [figure, twin] as const;
  }
}

function unitsReport(one: Figure, other: Figure): Report<'units'> {
  const [a, b] = questionedFirst(one, other);
  return {
    message: 'units',
    values: sideBySide(a, b),
    severity: 'warning',
    figures: [a, b],
    proof: [read(a), read(b), ...sameThing(a, b), note(`units: ${a.first.unit} ${b.first.unit}`)],
    repair: printOther(a, b, 'unit'),
  };
}

/** The units of one place differ and are easily mistaken; one of the two sentences is read as another metric for it. */
const isConfused = ({ a, b }: Reprint): boolean =>
  plainSize(a) === plainSize(b) &&
  significantDigits(a.value).length >= DIGITS &&
  a.first.status === b.first.status &&
  (confusedWith(a.first.unitClass).includes(b.first.unitClass) ||
    confusedWith(b.first.unitClass).includes(a.first.unitClass));

const plainSize = (figure: Figure): string => decimalText(magnitude(figure.value));

/**
 * One number, two units that are easily mistaken: 增长面提高22个百分点 and 提高22%, 接待游客470万人 and 470万人次.
 *
 * Silent where the periods, scopes or status differ, for units nobody mistakes (家, 个 are one class), for numbers of one
 * digit, for generic names, and where one sentence says both.
 */
export const unitConflict = seriesRule({
  id: 'unit-conflict',
  subject: 'series',
  severity: 'warning',
  about: { zh: '数字相同、单位不同（22个百分点/22%）', en: 'one number, two units (22 points, 22 %)' },
  messages: {
    units: { zh: '“{metric}”{period}：{a}与{b}单位不一', en: '“{metric}” {period}: {a} and {b} differ in unit' },
  },
  reprint: (reprint) => (isConfused(reprint) ? [unitsReport(reprint.a, reprint.b)] : []),
  check(series, context) {
    const classes = confusedWith(series.unitClass);
    if (classes.length === 0 || isGeneric(series.key)) return [];
    const others = context
      .seriesOf(series.key)
      .filter((other) => classes.includes(other.unitClass) && other.scopeKey === series.scopeKey);
    return [...pairsWith(series, others)].map((pair) => unitsReport(...pair));
  },
});
