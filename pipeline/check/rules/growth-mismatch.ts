import { REAL_GROWTH_WORDS } from '../../lexicon/real-growth.js';
import { REVISION_WORDS } from '../../lexicon/revisions.js';
import type { Repair } from '../../model/finding.js';
import { compareExact, divide, exact, multiply, subtract } from '../../text/exact.js';
import type { Exact } from '../../text/exact.js';
import { multiplyIntervals } from '../../text/interval-arithmetic.js';
import { gap, relate } from '../../text/relation.js';
import type { Figure } from '../figure/figure.js';
import { isGeneric } from '../words/generic.js';
import { baseByChange, changeBeside, levelBefore } from '../reckoning/growth-base.js';
import type { Base } from '../reckoning/growth-base.js';
import { clauseBefore } from '../words/in-sentence.js';
import { isManifold, levelsInSentence } from '../reckoning/levels-in-sentence.js';
import { sideBySide } from '../figure/pair.js';
import { comparedSets, read, stepOf } from '../proof.js';
import { factorOf, figuresAround } from '../reckoning/reckoning.js';
import { printReckoned } from '../conflict/repair.js';
import { seriesRule } from '../rule.js';
import type { ClaimSeries, Report, RuleContext } from '../rule.js';

/** Bases are revised a little: a gap below three quarters of a hundredth of the level is only worth seeing. */
const REVISED_BY = exact(75, -4);
/** One article that prints all three (750, 940, 35%) rounds each. */
const ROUNDED_BY = exact(1, -2);
/** A level, what was added to it and its growth are of one reckoning: nothing but their last digits may part them. */
const ROUNDED_BY_CHANGE = exact(3, -3);
/** From 931.9万 to 1891.8万 it is said to double. */
const ROUNDLY = exact(1, 0, 6);

/** Whether one document prints all of them. */
const inOneDocument = (...figures: readonly Figure[]): boolean =>
  figures[0]!.claims.some(({ doc }) => figures.every((figure) => figure.claims.some((claim) => claim.doc === doc)));

/** 产量, 货运量 of a place may be those of something that was named before: only where one text tells all three, or much lies between. */
const APART_ENOUGH = exact(5, -2);

const HUNDRED = exact(100);

/** The growth that the two levels give, printed as the questioned one is. */
function reckonedRepair(growth: Figure, now: Figure, before: Exact): { readonly repair?: Repair } {
  if (before.coefficient === 0n) return {};
  const ratio = divide(subtract(now.value, before), before);
  const repair = printReckoned(growth, multiply(ratio, HUNDRED));
  return repair ? { repair } : {};
}

/** 扣除特殊因素后可比增长2.2%: reckoned on another footing than the levels. */
const OTHER_FOOTING = /可比|扣除|剔除|不变价|实际增长|年均|平均每年|平均增长/;
const onOwnFooting = ({ first }: Figure): boolean => !OTHER_FOOTING.test(first.sentence.slice(0, first.inSentence[1]));

/** A growth rate stands behind a word of change; 其中七成卖到海外 has none, whatever it was read as. */
const CHANGE = /[增长降升减涨跌高低快慢多少落扩缩翻]/;
const saysChange = ({ first }: Figure): boolean =>
  isManifold(first) || CHANGE.test(clauseBefore(first)) || /和|、|分别/.test(first.sentence);

const REVISION = new RegExp(REVISION_WORDS.join('|'));
/** 2022年产量由此前公布的671万吨修订为688万吨: a base that is told to have been revised. */
const isRevised = ({ claims }: Figure): boolean => claims.some(({ sentence }) => REVISION.test(sentence));

/** 766.8 of one year, 119.5 of the next: an index that is counted from a hundred again. */
const FAR = exact(3);
const isCountedAnew = (now: Figure, before: Figure): boolean =>
  now.first.key.endsWith('指数') &&
  (compareExact(multiply(now.value, FAR), before.value) < 0 ||
    compareExact(multiply(before.value, FAR), now.value) < 0);

/** Whether a gap is no more than what printing, and slight revisions of the base, leave open. */
function isSlight(growth: Figure, now: Figure, base: Base, between: Exact): boolean {
  const isWithin = (share: Exact): boolean => compareExact(between, multiply(now.value, share)) < 0;
  if (base.is === 'change') return isWithin(ROUNDED_BY_CHANGE);
  const isOneText = inOneDocument(growth, now, base.figure);
  const isOneSentence = [now, base.figure].every(({ first }) => first.sentence === growth.first.sentence);
  const unnamed = !isOneSentence && isGeneric(growth.first.key) && (growth.first.scopeKey === '' || !isOneText);
  return (
    isWithin(isOneText ? ROUNDED_BY : REVISED_BY) ||
    (unnamed && (growth.first.scopeKey === '' || isWithin(APART_ENOUGH)))
  );
}

function reportOf(growth: Figure, now: Figure, base: Base): Report<'change' | 'growth'> | undefined {
  const factor = factorOf(growth.interval);
  const reckoned = factor && multiplyIntervals(base.interval, factor);
  if (!reckoned || isRevised(base.figure) || (base.is === 'level' && isCountedAnew(now, base.figure))) return undefined;
  const related = relate(now.interval, reckoned);
  const between = gap(now.interval, reckoned);
  if (related.relation !== 'conflict' || !between) return undefined;
  if (isManifold(growth.first) && compareExact(between, multiply(now.value, ROUNDLY)) < 0) return undefined;
  return {
    message: base.is === 'change' ? 'change' : 'growth',
    values: {
      ...sideBySide(growth, now),
      before: base.figure.first.text,
      base: growth.first.base ?? base.figure.first.period ?? '',
    },
    severity: related.soft || isSlight(growth, now, base, between) ? 'info' : 'warning',
    figures: [growth, now, base.figure],
    ...reckonedRepair(growth, now, base.value),
    proof: [
      read(growth),
      read(now),
      read(base.figure),
      ...base.steps(now),
      stepOf('multiply', base.interval, factor, reckoned),
      comparedSets(now.interval, reckoned),
    ],
  };
}

/** By its level before, wherever that is printed; else by its own sentence, which tells how much was added. */
function mismatchOf(
  growth: Figure,
  series: ClaimSeries,
  context: RuleContext,
): Report<'change' | 'growth'> | undefined {
  const isNamed = !isGeneric(series.key) || series.scopeKey !== '';
  const levels =
    levelsInSentence(growth, context) ?? (isNamed ? figuresAround(growth, series, ['level'], context) : undefined);
  const found = levels && reportOf(growth, levels.now, levelBefore(levels.before));
  if (found) return found;
  const told = changeBeside(growth, context);
  return told && reportOf(growth, told.now, baseByChange(told.now, told.change));
}

/**
 * A growth rate that the two levels do not give, wherever the three were printed: 491万辆, up 57.9%, against 360万辆 the
 * year before; 从2250亿立方米增加到3330亿立方米，增幅达61% in one sentence; or that the level and its change do not, 一般公共预算
 * 收入618.4亿元，同比增收30.9亿元，增长8.3%. 翻番 is held to within a sixth of its level.
 *
 * Also where one sentence tells the two levels and the growth in order, whatever each was named (`levelsInSentence`).
 *
 * The level now may be what two reports of one occasion print alike, whatever each calls it: one tells the level before,
 * the other the growth (`counterparts`).
 *
 * Silent where a level, its day or the base is not stated, where the base is told to have been revised or an index is
 * counted anew, where rounding lets the three agree, for metrics whose growth is real or on a comparable basis (增加值, GDP,
 * 投资) or whose sentence says so (可比增长), for generic names, plans and forecasts. Info where a slight revision of the base
 * would do.
 */
export const growthMismatch = seriesRule({
  id: 'growth-mismatch',
  subject: 'series',
  severity: 'warning',
  about: { zh: '增速与两期数值不符', en: 'a growth rate that its two levels do not give' },
  messages: {
    growth: {
      zh: '“{metric}”{period}：{b}与{base}的{before}相比，不是{a}',
      en: '“{metric}” {period}: {b} against {before} at {base} is not {a}',
    },
    change: {
      zh: '“{metric}”{period}为{b}，增减{before}，与{base}相比不是{a}',
      en: '“{metric}” {period}: {b}, a change of {before}, is not {a} against {base}',
    },
  },
  beside({ a: before, b: growth, by }) {
    const now = by.is === 'anchor' ? by.anchor.find(({ first }) => first.doc === growth.first.doc) : undefined;
    if (!now || before.first.kind !== 'level' || growth.first.kind !== 'growth') return [];
    if ([before, now].some(({ first }) => REAL_GROWTH_WORDS.some((word) => first.key.includes(word)))) return [];
    return saysChange(growth) && onOwnFooting(growth) ? [reportOf(growth, now, levelBefore(before)) ?? []].flat() : [];
  },
  check(series, context) {
    if (series.kind !== 'growth') return [];
    if (REAL_GROWTH_WORDS.some((word) => series.key.includes(word))) return [];
    return series.figures
      .filter((figure) => saysChange(figure) && onOwnFooting(figure))
      .flatMap((growth) => mismatchOf(growth, series, context) ?? []);
  },
});
