import { samePeriodOfUnits } from '../figure/series.js';
import { areConfused, confusedWith } from '../words/confused.js';
import { isGeneric } from '../words/generic.js';
import { sameThing } from '../conflict/conflict-report.js';
import { equalExact, magnitude, parseExact, significantDigits, subtract } from '../../text/exact.js';
import { decimalText } from '../../text/interval-text.js';
import { grouped } from '../../link/order.js';
import { daysBetween, SAME_EVENT_DAYS } from '../figure/days.js';
import { figuresOf, plainValue } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { beforeInSentence, wordsBetween } from '../words/in-sentence.js';
import { printOther, questionedFirst, sideBySide } from '../figure/pair.js';
import { note, read, sameMetric } from '../proof.js';
import { seriesRule } from '../rule.js';
import type { ClaimSeries, Report, Reprint, RuleContext } from '../rule.js';

/** 毛入学率提高0.6个百分点, 增长0.6%: a share that moves by one tenth of a point is not moved as much by chance. */
const isOfAShare = ({ key }: ClaimSeries, { value }: Figure): boolean =>
  value.exponent < 0 && (SHARE_NAME.test(key) || RATE_NAME.test(key));

/** One digit (5人, 5人次) meets by chance. */
const DIGITS = 2;

function* pairsWith(series: ClaimSeries, others: readonly ClaimSeries[]) {
  const byValue = new Map(
    others.flatMap((other) => other.figures.map((figure) => [plainValue(figure), figure] as const)),
  );
  for (const figure of series.figures) {
    const twin = byValue.get(plainValue(figure));
    if (
      twin &&
      (significantDigits(figure.value).length >= DIGITS || isOfAShare(series, figure)) &&
      samePeriodOfUnits(figure, twin)
    )
      yield [figure, twin] as const;
  }
}

function confusedPairs(series: ClaimSeries, context: RuleContext) {
  const classes = confusedWith(series.unitClass);
  const others = classes.length === 0 ? [] : context.seriesOf(series.key);
  return pairsWith(
    series,
    others.filter((other) => classes.includes(other.unitClass) && other.scopeKey === series.scopeKey),
  );
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
const isConfused = ({ a, b }: Pick<Reprint, 'a' | 'b'>): boolean =>
  plainSize(a) === plainSize(b) &&
  significantDigits(a.value).length >= DIGITS &&
  a.first.status === b.first.status &&
  areConfused(a.first.unitClass, b.first.unitClass);

const plainSize = (figure: Figure): string => decimalText(magnitude(figure.value));

/** Names of shares: what they gain is counted in percentage points. */
const SHARE_NAME =
  /(?:增长面|覆盖面|占比|比重|普及率|覆盖率|渗透率|合格率|自给率|转化率|城镇化率|贡献率|入学率|就业率)$/;

/** Other shares, that may well grow by per cent: 利用率增长35%. */
const RATE_NAME = /(?:失业率|利用率|毛利率|入住率|负债率|不良率|发病率|达标率|处理率|利润率)$/;

/** The share itself grows by that, in one clause: 增长面增长了近20%; not 普及率高达66.5%, nor 从11%提高到34%. */
const SHARE_GROWS =
  /(?:面|占比|比重|率|份额)[^，,。；;：:从由]{0,16}(?:增长|提高|提升|上升|下降|降低|扩大|增加)[了为]?(?:超过?|近|约)?$/;

const shareGrows = ({ first: { sentence, inSentence } }: Figure): boolean =>
  SHARE_GROWS.test(sentence.slice(0, inSentence[0]));

const RISES_TO = /(?:提高|上升|提升|增加|下降|降低|升|降)[^，,。；;\d]{0,2}[到至为]$/;

/** 由71.4%升到74.6%，提高3.2%: the growth is the difference of the two shares before it, and so in points. */
function isDifference({ first, value }: Figure, context: RuleContext): boolean {
  const [from, to] = beforeInSentence(first, context.claimsIn(first.doc)).slice(-2);
  if (!from || !to || [from, to].some(({ kind, unitClass }) => kind !== 'share' || unitClass !== '%')) return false;
  if (!RISES_TO.test(wordsBetween(from, to))) return false;
  return equalExact(magnitude(subtract(parseExact(to.exact), parseExact(from.exact))), magnitude(value));
}

/** 省份增长面增长了近20%: per cent of the share, or points? */
function pointsReports(series: ClaimSeries, context: RuleContext): Report<'points'>[] {
  if (series.kind !== 'growth' || series.unitClass !== '%' || !SHARE_NAME.test(series.key)) return [];
  return series.figures.flatMap((figure) => {
    const isShown = isDifference(figure, context);
    if (!isShown && !shareGrows(figure)) return [];
    return [
      {
        message: 'points',
        values: sideBySide(figure, figure),
        severity: isShown ? 'warning' : 'info',
        figures: [figure],
        proof: [read(figure), note(`units: ${figure.first.unit} pp`)],
      },
    ];
  });
}

/** One figure, said within two days with two counters: 平台超过340家, 平台超过340个. */
function counterReports(series: ClaimSeries, { originalOf }: RuleContext): Report<'counters'>[] {
  if (series.unitClass !== '个' || series.kind !== 'level' || isGeneric(series.key)) return [];
  return series.figures
    .filter((figure) => significantDigits(figure.value).length >= DIGITS)
    .flatMap((figure) => {
      const [first, ...others] = [...grouped(figure.claims, (claim) => claim.unit).values()];
      const [a, b] = [first, others[0]].map((claims) => figuresOf(claims ?? [], originalOf)[0]);
      if (!a || !b || (daysBetween(a.first.published, b.first.published) ?? 0) > SAME_EVENT_DAYS) return [];
      return [
        {
          message: 'counters' as const,
          values: sideBySide(a, b),
          severity: 'info' as const,
          figures: [a, b],
          proof: [read(a), read(b), sameMetric(a, b), note(`units: ${a.first.unit} ${b.first.unit}`)],
        },
      ];
    });
}

/**
 * One number, two units that are easily mistaken: 增长面提高22个百分点 and 提高22%, 接待游客470万人 and 470万人次. At info one
 * number with two counters, 340家 and 340个平台, and a share that grows by per cent, 增长面增长了近20%.
 *
 * Silent where the periods, scopes or status differ, for units nobody mistakes (家, 个 are one class), for numbers of one
 * digit, for generic names, and where one sentence says both.
 *
 * Also (a warning) where two reports of one occasion print another figure alike and differ in what stands with it, whatever
 * each calls it (`counterparts`).
 */
export const unitConflict = seriesRule({
  id: 'unit-conflict',
  subject: 'series',
  severity: 'warning',
  about: { zh: '数字相同、单位不同（22个百分点/22%）', en: 'one number, two units (22 points, 22 %)' },
  messages: {
    counters: { zh: '“{metric}”：一处作{a}，一处作{b}', en: '“{metric}”: {a} here, {b} there' },
    points: {
      zh: '“{metric}”{period}增长{a}：是百分之几还是百分点',
      en: '“{metric}” {period} up {a}: per cent or percentage points',
    },
    units: { zh: '“{metric}”{period}：{a}与{b}单位不一', en: '“{metric}” {period}: {a} and {b} differ in unit' },
  },
  reprint: (reprint) => (isConfused(reprint) ? [unitsReport(reprint.a, reprint.b)] : []),
  beside: (pair) => (isConfused(pair) ? [unitsReport(pair.a, pair.b)] : []),
  check(series, context) {
    const pairs = isGeneric(series.key) ? [] : [...confusedPairs(series, context)];
    const paired = new Set(pairs.flat());
    return [
      ...pairs.map((pair) => unitsReport(...pair)),
      ...pointsReports(series, context).filter(({ figures }) => !paired.has(figures[0]!)),
      ...counterReports(series, context),
    ];
  },
});
