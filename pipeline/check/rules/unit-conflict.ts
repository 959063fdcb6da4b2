import { CONFUSABLE_UNITS } from '../../lexicon/confusable-units.js';
import { isGeneric, samePeriod, samePeriodOfUnits } from '../comparable.js';
import { plainValue, significantDigits } from '../figure.js';
import { printOther, questionedFirst, sideBySide } from '../pair.js';
import { note, onePeriod, read, sameMetric } from '../proof.js';
import { seriesRule } from '../rule.js';
import type { ClaimSeries } from '../rule.js';

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
  check(series, context) {
    const classes = confusedWith(series.unitClass);
    if (classes.length === 0 || isGeneric(series.key)) return [];
    const others = context
      .seriesOf(series.key)
      .filter((other) => classes.includes(other.unitClass) && other.scopeKey === series.scopeKey);
    return [...pairsWith(series, others)].map((pair) => {
      const [a, b] = questionedFirst(...pair);
      return {
        message: 'units' as const,
        values: sideBySide(a, b),
        severity: 'warning' as const,
        figures: [a, b],
        proof: [
          read(a),
          read(b),
          sameMetric(a, b),
          samePeriod(a, b) ? onePeriod(a, b) : note('restated'),
          note(`units: ${a.first.unit} ${b.first.unit}`),
        ],
        repair: printOther(a, b, 'unit'),
      };
    });
  },
});
