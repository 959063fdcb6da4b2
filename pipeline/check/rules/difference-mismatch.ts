import type { ClaimKind } from '../../model/claim.js';
import type { ProofStep } from '../../model/finding.js';
import { exact, subtract } from '../../text/exact.js';
import { intervalOf } from '../../text/interval.js';
import type { Interval } from '../../text/interval.js';
import { addIntervals, subtractIntervals } from '../../text/interval-arithmetic.js';
import { relate } from '../../text/relation.js';
import type { Figure } from '../figure/figure.js';
import { isGeneric } from '../words/generic.js';
import { levelsInSentence } from '../reckoning/levels-in-sentence.js';
import type { Levels } from '../reckoning/levels-in-sentence.js';
import { sideBySide } from '../figure/pair.js';
import { comparedSets, inOrderIfKnown, read, stepOf } from '../proof.js';
import { ratesApart } from '../reckoning/rates-apart.js';
import type { RatesApart } from '../reckoning/rates-apart.js';
import { figuresAround } from '../reckoning/reckoning.js';
import { printReckoned } from '../conflict/repair.js';
import { seriesRule } from '../rule.js';
import type { ClaimSeries, Report, RuleContext } from '../rule.js';

type Messages = 'apart' | 'difference';
const NONE = intervalOf({ value: exact(0), bound: 'eq' });

/** What an absolute change is the difference of: two levels; for points two shares, growth rates or indices (PMI 51.4%). */
const LEVELS: readonly ClaimKind[] = ['level'];
const PERCENTAGES: readonly ClaimKind[] = ['share', 'growth', 'level'];

/** 拉动规模以上工业增加值增长1.1个百分点 is what one part gives, not the difference of two years. */
const CONTRIBUTION = /拉动|带动|贡献|推动|影响|拉低[^，。；]*$/;
const isContribution = ({ first }: Figure): boolean =>
  CONTRIBUTION.test(first.sentence.slice(Math.max(0, first.inSentence[0] - 30), first.inSentence[0]));

/** Points as many as are printed, whichever way they were read: 收窄0.8个百分点 is read as fewer. */
function magnitudeOf({ interval, value }: Figure): { readonly size: Interval; readonly steps: readonly ProofStep[] } {
  if (value.coefficient >= 0n) return { size: interval, steps: [] };
  const size = subtractIntervals(NONE, interval);
  return { size, steps: [stepOf('subtract', NONE, interval, size)] };
}

/** Points between two rates of growth that the two do not give. */
function ratesReport(points: Figure, { now, before, is, other }: RatesApart): Report<Messages> | undefined {
  const { size, steps } = magnitudeOf(points);
  const isAbove = is === 'above';
  const reckoned = isAbove ? addIntervals(before.interval, size) : subtractIntervals(before.interval, size);
  const related = relate(now.interval, reckoned);
  if (related.relation !== 'conflict') return undefined;
  const repair = printReckoned(points, subtract(now.value, before.value));
  return {
    message: other === undefined ? 'difference' : 'apart',
    values: {
      ...sideBySide(points, now),
      metric: now.first.metric.name,
      before: before.first.text,
      base: other ?? before.first.period ?? '',
    },
    severity: related.soft ? 'info' : 'warning',
    figures: [points, now, before],
    ...(repair && { repair }),
    proof: [
      read(points),
      read(now),
      read(before),
      ...steps,
      stepOf(isAbove ? 'add' : 'subtract', before.interval, size, reckoned),
      comparedSets(now.interval, reckoned),
    ],
  };
}

/** A change that the two levels do not give. */
function levelsReport(change: Figure, { now, before }: Levels): Report<Messages> | undefined {
  const inUnits = change.first.kind === 'change' && change.first.unitClass === now.first.unitClass;
  const inPoints = change.first.kind === 'pp' && now.first.unitClass === '%';
  if (!inUnits && !inPoints) return undefined;
  const reckoned = addIntervals(before.interval, change.interval);
  const related = relate(now.interval, reckoned);
  if (related.relation !== 'conflict') return undefined;
  const inOneSentence = [now, before].every(({ first }) => first.sentence === change.first.sentence);
  const repair = printReckoned(change, subtract(now.value, before.value));
  return {
    message: 'difference',
    values: {
      ...sideBySide(change, now),
      before: before.first.text,
      base: change.first.base ?? before.first.period ?? '',
    },
    severity: related.soft || (isGeneric(change.first.key) && !inOneSentence) ? 'info' : 'warning',
    figures: [change, now, before],
    ...(repair && { repair }),
    proof: [
      read(change),
      read(now),
      read(before),
      ...inOrderIfKnown(before, now),
      stepOf('add', before.interval, change.interval, reckoned),
      comparedSets(now.interval, reckoned),
    ],
  };
}

/** By the levels of its own sentence, else by two rates of growth, else by the levels of its name, wherever they stand. */
function mismatchOf(change: Figure, series: ClaimSeries, context: RuleContext): Report<Messages> | undefined {
  if (isContribution(change)) return undefined;
  const told = levelsInSentence(change, context);
  if (told) return levelsReport(change, told);
  const rates = ratesApart(change, context);
  if (rates) return ratesReport(change, rates);
  if (isGeneric(series.key) && series.scopeKey === '') return undefined;
  const levels =
    series.kind === 'pp'
      ? figuresAround(change, series, PERCENTAGES, context, '%')
      : figuresAround(change, series, LEVELS, context);
  return levels && levelsReport(change, levels);
}

/**
 * An absolute change that the two levels do not give: 50.1万户, 1.9万户 more than at the end of the year, against 47.0万户
 * printed for that day; and percentage points that two shares or two growth rates do not give, 66.2%, 提高1.5个百分点, against
 * 65.2% of the year before. Also what one sentence tells in order, whatever each was named: 331家，2022年末为284家，一年增加73家.
 * Also points between two rates of growth: 下降1.9%，降幅比前三季度收窄0.8个百分点, against 下降1.2% of that time;
 * 服务业增加值增速比GDP高0.7个百分点, against the two rates.
 *
 * Silent where a level, its day or the base is not stated (48.3万户 of November is no figure of the year's end), where
 * rounding lets the three agree, for generic names, plans and forecasts.
 */
export const differenceMismatch = seriesRule({
  id: 'difference-mismatch',
  subject: 'series',
  severity: 'warning',
  about: { zh: '增减量与两期数值不符', en: 'an absolute change that its two levels do not give' },
  messages: {
    difference: {
      zh: '“{metric}”{period}：{b}与{base}的{before}相差不是{a}',
      en: '“{metric}” {period}: {b} against {before} at {base} is no change of {a}',
    },
    apart: {
      zh: '“{metric}”{period}为{b}，与“{base}”的{before}相差不是{a}',
      en: '“{metric}” {period}: {b} and “{base}” {before} are not {a} apart',
    },
  },
  check: (series, context) =>
    series.kind === 'change' || series.kind === 'pp'
      ? series.figures.flatMap((change) => mismatchOf(change, series, context) ?? [])
      : [],
});
