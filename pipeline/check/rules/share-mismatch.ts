import { metricKey } from '../../link/key.js';
import type { ClaimRecord } from '../../model/annotation.js';
import type { Severity } from '../../model/finding.js';
import { compareExact, divide, exact, multiply, parseExact } from '../../text/exact.js';
import { relate } from '../../text/relation.js';
import { figureAlike } from '../reckoning/alike-figures.js';
import type { WantedAlike } from '../reckoning/alike-figures.js';
import { daysBetween } from '../figure/days.js';
import { plainValue } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { isGeneric } from '../words/generic.js';
import { wordsBetween } from '../words/in-sentence.js';
import { isFromValue, leadsSentence } from '../words/narrowing.js';
import { sideBySide } from '../figure/pair.js';
import { PARTS_FOLLOW } from '../reckoning/parts.js';
import { comparedSets, onePeriod, read } from '../proof.js';
import { beside, figureAt, figuresAt, times } from '../reckoning/reckoning.js';
import { printReckoned } from '../conflict/repair.js';
import { seriesRule } from '../rule.js';
import type { ClaimSeries, Report, RuleContext } from '../rule.js';
import { partsElsewhere } from '../reckoning/share-of-part.js';

/** The whole of 占全国比重. */
const COUNTRY = '全国';
/** 汽车零售额占社会消费品零售总额比重: the part, the whole. */
const PART_OF_WHOLE = /^(.{2,30}?)占(.{2,30}?)(?:的?比重|比例|比|份额)$/;

/** M directly behind N…中: 41个大类中的43个. Further apart the two count different things (8个枢纽中，新开工项目70个). */
const DIRECTLY_AMONG = /\d[^，,。；\d]{1,16}中(?:的|有|，有|,有|，)?$/;

const isAmong = ({ sentence, inSentence: [start] }: ClaimRecord): boolean =>
  DIRECTLY_AMONG.test(sentence.slice(0, start));

/** N个中的M个, and M is more than N. */
function overfull(figure: Figure): Report<'part' | 'share'>[] {
  const { whole, id } = figure.first;
  const { min } = figure.interval;
  if (!isAmong(figure.first)) return [];
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

/** Statistics are revised, and the share is of what was known when it was printed. */
const REVISED_AFTER_DAYS = 180;

function severityOf(share: Figure, part: Figure, whole: Figure, soft: boolean): Severity {
  const apart = [part, whole].map((figure) => daysBetween(share.first.published, figure.first.published) ?? Infinity);
  return soft || Math.max(...apart) > REVISED_AFTER_DAYS ? 'info' : 'warning';
}

function missedShare(share: Figure, part: Figure, whole: Figure): Report<'part' | 'share'>[] {
  const given = times(whole.interval, share.interval, true);
  if (!given) return [];
  const related = relate(part.interval, given.reckoned);
  if (related.relation !== 'conflict') return [];
  const repair = printReckoned(share, multiply(divide(part.value, whole.value), exact(100)));
  return [
    {
      message: 'share',
      values: { ...sideBySide(share, part), whole: whole.first.text },
      severity: severityOf(share, part, whole, related.soft),
      figures: [share, part, whole],
      ...(repair && { repair }),
      proof: [
        read(share),
        read(part),
        read(whole),
        onePeriod(part, whole),
        ...given.steps,
        comparedSets(part.interval, given.reckoned),
      ],
    },
  ];
}

/** 进出口总值 alone is the whole's only where its sentence begins with it: 从2015年的886.6亿元增长到1257.8亿元 is a region's. */
const isNamed = ({ first }: Figure): boolean => !isGeneric(first.key) || leadsSentence(first);

/** 占比达到33.3%，是全球平均水平（12.1%）的2.75倍: the second share is another's. */
const isFirstBehind = (share: Figure, part: Figure, context: RuleContext): boolean =>
  !context
    .claimsIn(share.first.doc)
    .some(
      ({ sentence, start, unitClass }) =>
        sentence === share.first.sentence && unitClass === '%' && start > part.first.start && start < share.first.start,
    );

/** The whole under another name, where nobody prints it under this one: 手机总出货量 for 手机出货量. Never the part itself. */
function wholeAlike(share: Figure, part: Figure, wanted: WantedAlike, context: RuleContext): Figure[] {
  const whole = isFirstBehind(share, part, context) ? figureAlike(wanted, context) : undefined;
  return whole && plainValue(whole) !== plainValue(part) ? [whole] : [];
}

function sharesOf(series: ClaimSeries, context: RuleContext): Report<'part' | 'share'>[] {
  const [, part, whole] = PART_OF_WHOLE.exec(series.key) ?? [];
  if (part === undefined || whole === undefined) return [];
  // 深圳市进出口2.2万亿元，占全国比重…, 占全国进出口的…: the whole is the same figure of the whole country.
  const ofCountry = whole === COUNTRY && series.scopeKey !== '';
  const [partKey, wholeKey] = [part, ofCountry ? part : whole].map((name) => metricKey(name, context.lexicon).key) as [
    string,
    string,
  ];
  const ofAnother = ofCountry || (partKey === wholeKey && series.scopeKey !== '');
  if (partKey === wholeKey && !ofAnother) return [];
  const [parts, wholes] = [context.seriesOf(partKey), context.seriesOf(wholeKey)];
  return series.figures.flatMap((share) => {
    if (isFromValue(share.first)) return [];
    const { period, status, periodBasis } = share.first;
    if (period === undefined || status !== 'actual' || periodBasis !== 'stated') return [];
    const wanted = { kinds: ['level'], period, scopeKey: series.scopeKey } as const;
    const part = beside(share, parts, wanted) ?? figureAt(parts, wanted);
    if (!part) return [];
    const { unitClass } = part.first;
    const told = (ofAnother ? [''] : ['', series.scopeKey]).flatMap((scopeKey) => {
      const same = figuresAt(wholes, { kinds: ['level'], period, scopeKey, unitClass });
      return same.length > 0
        ? same
        : wholeAlike(share, part, { name: wholeKey, kind: 'level', unitClass, period, scopeKey }, context);
    });
    const missed = told.filter(isNamed).map((whole) => missedShare(share, part, whole));
    // A whole that was revised has two values; if one of them gives the share, it was right.
    return missed.some((reports) => reports.length === 0) ? [] : missed.flat().slice(0, 1);
  });
}

/** 占全部投资的56.4%: of what was told before, by its last word. */
const OF_ALL =
  /^[，,]?占(?:了)?(?:全部|总|全市|全省|全国|同期)(\p{Script=Han}{2,8}?)(?:总额|总量|总值)?的?(?:比重|比例)?(?:为|达到?)?$/u;

/** 固定资产投资1200亿元，其中民间投资512亿元，占全部投资的56.4%: part and whole stand right before the share. */
function ofThoseBefore(share: Figure, context: RuleContext): Report<'part' | 'share'>[] {
  const { doc, article, sentence, status } = share.first;
  const before = context.claimsIn(doc).filter((claim) => claim.article === article && claim.start < share.first.start);
  const part = before.at(-1);
  if (!part || part.sentence !== sentence || part.kind !== 'level' || status !== 'actual') return [];
  const noun = OF_ALL.exec(wordsBetween(part, share.first))?.[1];
  if (noun === undefined || !PARTS_FOLLOW.test(sentence.slice(0, part.inSentence[0]))) return [];
  const whole = before.slice(0, -1).findLast(({ kind, unitClass }) => kind === 'level' && unitClass === part.unitClass);
  if (!whole?.metric.name.includes(noun) || whole.period !== part.period) return [];
  return missedShare(share, context.figureOf(part), context.figureOf(whole));
}

/** 游客9530.2万人次，其中过夜游客占41.5% here, 过夜游客4655.0万人次 there; of several parts told, one that gives the share is right. */
function ofPartsElsewhere(share: Figure, context: RuleContext): Report<'part' | 'share'>[] {
  if (share.first.status !== 'actual') return [];
  const missed = partsElsewhere(share, context).map(({ part, whole }) => missedShare(share, part, whole));
  return missed.some((reports) => reports.length === 0) ? [] : missed.flat().slice(0, 1);
}

/**
 * A share that part and whole do not give, 汽车零售额4.86万亿元, 占社会消费品零售总额12.3%, against 47.15万亿元; or that those
 * right before it do not, 投资1200亿元，其中民间投资512亿元，占全部投资的56.4%; or that the whole before it and a part that another
 * report tells in its words do not (`partsElsewhere`); and a part larger than its whole, 41个大类中的43个.
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
    if (series.kind !== 'share') return [];
    return [
      ...sharesOf(series, context),
      ...series.figures.flatMap((share) => [...ofThoseBefore(share, context), ...ofPartsElsewhere(share, context)]),
    ];
  },
});
