import type { ClaimRecord } from '../../model/annotation.js';
import type { ClaimKind } from '../../model/claim.js';
import type { ProofStep } from '../../model/finding.js';
import { daysOf } from '../../model/period.js';
import type { Days } from '../../model/period.js';
import { exact } from '../../text/exact.js';
import { intervalOf } from '../../text/interval.js';
import { addIntervals, multiplyIntervals } from '../../text/interval-arithmetic.js';
import type { Interval } from '../../text/interval.js';
import { uncontradicted } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { meet, placeOf } from '../figure/series.js';
import { figureAlike } from './alike-figures.js';
import type { WantedAlike } from './alike-figures.js';
import type { Levels } from './levels-in-sentence.js';
import { isAverage, isOfAll, narrowingOf } from '../words/narrowing.js';
import { ofOtherThings } from '../words/other-things.js';
import { stepOf } from '../proof.js';
import type { ClaimSeries, RuleContext } from '../rule.js';
import { nameStandsAlone } from '../words/wording.js';

/** A number as it is, rounded by nobody. */
const number = (value: number, divisor = 1): Interval => intervalOf({ value: exact(value, 0, divisor), bound: 'eq' });

/** One part in a hundred: what a percentage is multiplied by. */
const HUNDREDTH = number(1, 100);

/** `1 + growth`: 6.1% gives 1.0605 to 1.0615. */
export const factorOf = (growth: Interval): Interval | undefined => {
  const hundred = addIntervals(number(100), growth);
  return multiplyIntervals(hundred, HUNDREDTH);
};

/** What figures give for another, and how. */
export interface Reckoned {
  readonly reckoned: Interval;
  readonly steps: readonly ProofStep[];
}

/** So much of the whole: a percentage of it, or so much for each. */
export function times(whole: Interval, ratio: Interval, isPercentage: boolean): Reckoned | undefined {
  const fraction = isPercentage ? multiplyIntervals(ratio, HUNDREDTH) : ratio;
  const reckoned = fraction && multiplyIntervals(whole, fraction);
  return reckoned && { reckoned, steps: [stepOf('multiply', whole, fraction, reckoned)] };
}

/** 人民币贷款余额共增加7.58万亿元 gives what was added, whatever it was read as. */
const SAYS_CHANGE = /(?:增加|减少|多增|少增|新增|净增)(?:了|约|近|超|共)?$/;

/** 今年已达500亿件 is not yet the year's; 今年早稻总产量566.7亿斤 in August is, though the sentence goes on 秋粮已近成熟. */
const RUNNING = /截至|截止|累计|以来|目前|突破/;
const ALREADY = /已[^，,。；;]*$/;
/** Over, or told as what the whole of it comes to. */
export const isFinal = ({ first: { sentence, inSentence }, unfinished }: Figure): boolean =>
  !unfinished || !(RUNNING.test(sentence) || ALREADY.test(sentence.slice(0, inSentence[0])));

/**
 * A fact with its day, no average and no part, whose name is printed whole or narrowed as it should be, wherever it was
 * printed: a headline shortens what its text says in full.
 */
const isPlain = (figure: Figure, narrowing: string): boolean =>
  isFinal(figure) && figure.claims.some((claim) => isWhole(claim, narrowing));

/** How the name is narrowed where it is printed least so. */
const leastNarrowed = ({ first, claims }: Figure): string =>
  claims.some((claim) => narrowingOf(claim) === '') ? '' : narrowingOf(first);

const isWhole = (first: ClaimRecord, narrowing: string): boolean =>
  first.status === 'actual' &&
  first.periodBasis === 'stated' &&
  narrowingOf(first) === narrowing &&
  (narrowing !== '' || nameStandsAlone(first)) &&
  isOfAll(first) &&
  !(first.kind === 'level' && SAYS_CHANGE.test(first.sentence.slice(0, first.inSentence[0])));

/** A stock of a day is one of the span that ends on it (2023年余额); of two spans it is not. */
const isOneOf = (a: Days, b: Days): boolean => a.first === a.last || b.first === b.last;

/** What to look for besides the period. */
export interface Wanted {
  readonly kinds: readonly ClaimKind[];
  readonly period: string;
  readonly scopeKey: string;
  readonly unitClass?: string;
  /** Words in front of the name: 铁路 of 全国铁路完成固定资产投资. Default none. */
  readonly narrowing?: string;
}

/** The last day of the period as it is said, whether it was over or not. */
const lastOf = ({ first }: Figure): string | undefined =>
  first.period === undefined ? undefined : daysOf(first.period)?.last;

/** Every figure known for exactly these days, in the order people met them. */
export function figuresAt(series: readonly ClaimSeries[], wanted: Wanted): Figure[] {
  const days = daysOf(wanted.period);
  if (!days) return [];
  return series
    .filter((one) => wanted.kinds.includes(one.kind) && one.scopeKey === wanted.scopeKey)
    .filter((one) => wanted.unitClass === undefined || one.unitClass === wanted.unitClass)
    .flatMap((one) => one.figures)
    .filter(
      (figure) =>
        isPlain(figure, wanted.narrowing ?? '') &&
        figure.days !== undefined &&
        lastOf(figure) === days.last &&
        (figure.days.first === days.first || (figure.first.aspect === 'stock' && isOneOf(figure.days, days))),
    );
}

/** A figure known for exactly these days; undefined where none is, or where two that are known contradict each other. */
export const figureAt = (series: readonly ClaimSeries[], wanted: Wanted): Figure | undefined =>
  uncontradicted(figuresAt(series, wanted));

/** The figure now and that of the base, in one unit class (`unit`, where it must be that), where both are printed somewhere. */
export function figuresAround(
  figure: Figure,
  series: ClaimSeries,
  kinds: readonly ClaimKind[],
  context: RuleContext,
  unit?: string,
): Levels | undefined {
  const { period, base, periodBasis, status } = figure.first;
  if (period === undefined || base === undefined || status !== 'actual' || isAverage(figure.first)) return undefined;
  const siblings = context.seriesOf(series.key);
  if (periodBasis !== 'stated') return inItsSentence(figure, siblings, series.scopeKey, kinds);
  const wanted = { kinds, period, scopeKey: series.scopeKey, ...(unit !== undefined && { unitClass: unit }) };
  const now = beside(figure, siblings, wanted) ?? alone(figure, siblings, wanted);
  if (!now) return undefined;
  const { kind, unitClass } = now.first;
  const narrowing = leastNarrowed(now);
  const before =
    figureAt(siblings, { ...wanted, kinds: [kind], period: base, unitClass, narrowing }) ??
    (narrowing === ''
      ? beforeAlike(siblings, { name: series.key, kind, unitClass, period: base, scopeKey: series.scopeKey }, context)
      : undefined);
  return before && now !== before && !ofOtherThings(figure.first, before.first) ? { now, before } : undefined;
}

/** The figure of the base under another name, where nobody prints one under this name. */
const beforeAlike = (
  siblings: readonly ClaimSeries[],
  wanted: WantedAlike,
  context: RuleContext,
): Figure | undefined =>
  figuresAt(siblings, { ...wanted, kinds: [wanted.kind] }).length === 0 ? figureAlike(wanted, context) : undefined;

/** The figure of these days, printed elsewhere, where nothing narrows either. */
const alone = (figure: Figure, siblings: readonly ClaimSeries[], wanted: Wanted): Figure | undefined =>
  leastNarrowed(figure) === '' ? figureAt(siblings, wanted) : undefined;

/** 床位21.7万张，较2020年底的18.4万张多出3.3万张: one sentence tells all three, so the day of the first need not be said. */
function inItsSentence(
  figure: Figure,
  siblings: readonly ClaimSeries[],
  scopeKey: string,
  kinds: readonly ClaimKind[],
): Levels | undefined {
  const { doc, sentence, period, base, start } = figure.first;
  const near = siblings
    .filter((one) => kinds.includes(one.kind) && one.scopeKey === scopeKey)
    .flatMap((one) => one.figures)
    .filter(({ first }) => first.doc === doc && first.sentence === sentence && first.status === 'actual');
  const [earlier, ...others] = near.filter(({ first }) => first.period === base && first.periodBasis === 'stated');
  const now = near.filter(({ first }) => first.period === period && first.start < start);
  const alike = earlier && now.length === 1 && now[0]!.first.unitClass === earlier.first.unitClass;
  return alike && others.length === 0 && now[0] !== earlier ? { now: now[0]!, before: earlier } : undefined;
}

/** The figure of these days that one sentence prints with this one: 同比增长6.1% belongs to the level beside it. */
export function beside(figure: Figure, siblings: readonly ClaimSeries[], wanted: Wanted): Figure | undefined {
  const near = siblings
    .filter((one) => wanted.kinds.includes(one.kind) && one.scopeKey === wanted.scopeKey)
    .filter((one) => wanted.unitClass === undefined || one.unitClass === wanted.unitClass)
    .flatMap((one) => one.figures)
    .filter((one) => one.first.period === wanted.period && one !== figure && isPlain(one, narrowingOf(one.first)))
    .filter((one) => meet(figure, one, placeOf));
  return near.length === 1 ? near[0] : closestBefore(figure, near);
}

/** 产业化率为51.3%，头一回过了50%，较上年高3.2个百分点: of several in one sentence, the exact one that stands last before it. */
const closestBefore = (figure: Figure, near: readonly Figure[]): Figure | undefined =>
  near
    .filter(({ first }) => first.bound === 'eq' && first.start < figure.first.start)
    .sort((a, b) => a.first.start - b.first.start)
    .at(-1);
