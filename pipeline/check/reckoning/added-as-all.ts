import { ADDITIONS } from '../../lexicon/compositions.js';
import { compareExact } from '../../text/exact.js';
import { plainValue } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { isPart } from '../words/narrowing.js';
import type { ClaimSeries, RuleContext } from '../rule.js';

/*
 * What was added, told as all there is: 今年新增公交车1200辆，总数达8600辆 here, 今年公交车增加到1200辆 there.
 */

const GREW_TO = /(?:增加|增长|增|扩大|提高|上升|升)[到至]$/;

/** All there is in December may be told of the year's end, before it has come. */
const isOfOneYear = ({ first: a }: Figure, { first: b }: Figure): boolean =>
  a.periodBasis === 'stated' &&
  b.periodBasis === 'stated' &&
  a.status === 'actual' &&
  b.status === 'actual' &&
  a.period?.slice(0, 4) === b.period?.slice(0, 4);

const isAll = ({ first }: Figure): boolean =>
  first.status === 'actual' &&
  first.bound === 'eq' &&
  GREW_TO.test(first.sentence.slice(0, first.inSentence[0])) &&
  !isPart(first);

export interface AddedAsAll {
  readonly told: Figure;
  readonly added: Figure;
  /** All there is, as another report tells. */
  readonly all: Figure;
}

/** Figures of a stock that are what was added to it. */
export function addedAsAll(series: ClaimSeries, context: RuleContext): AddedAsAll[] {
  if (series.kind !== 'level' || series.aspect !== 'stock') return [];
  return series.figures.filter(isAll).flatMap((told) => {
    const all = series.figures.find(
      (other) =>
        other.first.doc !== told.first.doc && isOfOneYear(told, other) && compareExact(other.value, told.value) > 0,
    );
    const added = all === undefined ? undefined : additionOf(told, series, context);
    return all && added ? [{ told, added, all }] : [];
  });
}

/** The same number told as what was added, in the same time. */
const additionOf = (
  told: Figure,
  { key, scopeKey, unitClass }: ClaimSeries,
  context: RuleContext,
): Figure | undefined =>
  ADDITIONS.flatMap((word) => context.seriesOf(word + key))
    .filter((one) => one.kind === 'level' && one.scopeKey === scopeKey && one.unitClass === unitClass)
    .flatMap(({ figures }) => figures)
    .find(
      (figure) =>
        figure.first.status === 'actual' &&
        figure.first.doc !== told.first.doc &&
        plainValue(figure) === plainValue(told) &&
        isOfOneYear(figure, told),
    );
