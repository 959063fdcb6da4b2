import { compareExact, parseExact } from '../../text/exact.js';
import { intervalText, multiplyIntervals, relate } from '../../text/interval.js';
import type { Figure } from '../figure.js';
import { sideBySide } from '../pair.js';
import { onePeriod, read } from '../proof.js';
import { HUNDREDTH, levelAt } from '../reckoning.js';
import { seriesRule } from '../rule.js';
import type { ClaimSeries, Report, RuleContext } from '../rule.js';

/** 汽车零售额占社会消费品零售总额比重: the part, the whole. */
const PART_OF_WHOLE = /^(.{2,30}?)占(.{2,30}?)(?:的?比重|比例|比|份额)$/;

/** N个中的M个, and M is more than N. */
function overfull(figure: Figure): Report<'part' | 'share'>[] {
  const { whole, id } = figure.first;
  const { min } = figure.interval;
  if (whole === undefined || !min || compareExact(min, parseExact(whole)) <= 0) return [];
  return [
    {
      message: 'part',
      values: { ...sideBySide(figure, figure), whole },
      severity: 'error',
      figures: [figure],
      proof: [read(figure), { operation: 'compare', operands: [id, whole], result: 'conflict' }],
    },
  ];
}

function missedShare(share: Figure, part: Figure, whole: Figure): Report<'part' | 'share'>[] {
  const fraction = multiplyIntervals(share.interval, HUNDREDTH);
  const reckoned = fraction && multiplyIntervals(whole.interval, fraction);
  if (!reckoned) return [];
  const related = relate(part.interval, reckoned);
  if (related.relation !== 'conflict') return [];
  return [
    {
      message: 'share',
      values: { ...sideBySide(share, part), whole: whole.first.text },
      severity: related.soft ? 'info' : 'warning',
      figures: [share, part, whole],
      proof: [
        read(share),
        read(part),
        read(whole),
        onePeriod(part, whole),
        {
          operation: 'multiply',
          operands: [intervalText(whole.interval), intervalText(fraction)],
          result: intervalText(reckoned),
        },
        {
          operation: 'compare',
          operands: [intervalText(part.interval), intervalText(reckoned)],
          result: related.relation,
        },
      ],
    },
  ];
}

function sharesOf(series: ClaimSeries, context: RuleContext): Report<'part' | 'share'>[] {
  const [, partKey, wholeKey] = PART_OF_WHOLE.exec(series.key) ?? [];
  if (partKey === undefined || wholeKey === undefined) return [];
  const [parts, wholes] = [context.seriesOf(partKey), context.seriesOf(wholeKey)];
  if (parts.length === 0 || wholes.length === 0) return [];
  return series.figures.flatMap((share) => {
    const { period, status, periodBasis } = share.first;
    if (period === undefined || status !== 'actual' || periodBasis !== 'stated') return [];
    const part = levelAt(parts, period, series.scopeKey);
    const whole = part && levelAt(wholes, period, series.scopeKey, part.first.unitClass);
    return part && whole ? missedShare(share, part, whole) : [];
  });
}

/**
 * A share that part and whole do not give, 汽车零售额4.86万亿元, 占社会消费品零售总额12.3%, against 47.15万亿元; and a part larger than
 * its whole, 41个大类中的43个.
 *
 * Silent where part or whole is printed nowhere for the stated period, where rounding lets the three agree, and for shares
 * whose name does not say of what (普及率). At most a warning for the first: the whole may be defined otherwise.
 */
export const shareMismatch = seriesRule({
  id: 'share-mismatch',
  subject: 'series',
  severity: 'error',
  about: { zh: '占比与分子、分母不符', en: 'a share that its part and whole do not give' },
  messages: {
    part: { zh: '“{metric}”：{whole}个中的{a}，部分大于整体', en: '“{metric}”: {a} of {whole}, more than the whole' },
    share: { zh: '“{metric}”{period}：{b}与{whole}之比不是{a}', en: '“{metric}” {period}: {b} of {whole} is not {a}' },
  },
  check(series, context) {
    if (series.kind === 'level') return series.figures.flatMap(overfull);
    return series.kind === 'share' ? sharesOf(series, context) : [];
  },
});
