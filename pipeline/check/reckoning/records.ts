import { RECORD_HEIGHTS, RECORD_LIMITS, RECORD_VERBS } from '../../lexicon/record-words.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { compareText } from '../../link/order.js';
import { compareExact, exact, multiply } from '../../text/exact.js';
import { oneOf } from '../../text/one-of.js';
import { relate } from '../../text/relation.js';
import { areAsLong } from '../figure/days.js';
import type { Figure } from '../figure/figure.js';
import { isOfAll, narrowingOf } from '../words/narrowing.js';
import type { ClaimSeries } from '../rule.js';

/* What is told to be the highest ever, and ordinals of what happens in turn, against what was printed of days before. */

/** An earlier figure and a later one that should lie above it. */
export interface Outdone {
  readonly earlier: Figure;
  readonly later: Figure;
}

/** ，刷新历史最高纪录 right behind the figure: whose record it is need not be said. */
const RECORD = new RegExp(
  `^(?:左右|以上)?[，,]?(?:再次?|一举|又|首次|并|也|从而|成功)*${oneOf(RECORD_VERBS)}了?([^\\d，,。；;]{0,10}?历史[^\\d，,。；;]{0,8}?${oneOf(RECORD_HEIGHTS)})`,
);
const LIMITED = new RegExp(oneOf(RECORD_LIMITS));

/** Whether a figure is told to be the highest there ever was, of any month, season and place. */
export function isRecord({ sentence, inSentence: [, end], metric }: ClaimRecord): boolean {
  const told = RECORD.exec(sentence.slice(end, end + 40))?.[1];
  const limit = told === undefined ? undefined : LIMITED.exec(told)?.[0];
  return told !== undefined && (limit === undefined || metric.name.includes(limit));
}

const isPlain = ({ first, unfinished, days }: Figure): boolean =>
  first.status === 'actual' && first.periodBasis === 'stated' && days !== undefined && !unfinished && isOfAll(first);

/** Three times a record is of something else. */
const FAR = exact(3);

const isAbove = (a: Figure, b: Figure): boolean =>
  compareExact(a.value, b.value) > 0 && relate(a.interval, b.interval).relation === 'conflict';

const isNamedAlike = (a: Figure, b: Figure): boolean =>
  narrowingOf(a.first) === narrowingOf(b.first) && a.first.article !== b.first.article;

/**
 * Records that an earlier day's figure already lay above: 3318万千瓦，刷新历史最高纪录 in 2024, 3402万千瓦 in 2023. The highest stands
 * for all.
 */
export function recordsOutdone({ figures }: ClaimSeries): Outdone[] {
  const records = figures.filter((figure) => figure.claims.some(isRecord) && isPlain(figure));
  if (records.length === 0) return [];
  return records.flatMap((later) => {
    const [highest] = figures
      .filter(
        (figure) => isPlain(figure) && figure.days!.last < later.days!.first && areAsLong(figure.days!, later.days!),
      )
      .filter((figure) => isAbove(figure, later) && isNamedAlike(figure, later))
      .filter((figure) => compareExact(figure.value, multiply(later.value, FAR)) < 0)
      .sort((a, b) => compareExact(b.value, a.value));
    return highest ? [{ earlier: highest, later }] : [];
  });
}

/** 第528次飞行, 第530次飞行: which of them it is. */
const IN_TURN = /次序$/;

/** The day a thing happened, if only as its report was printed. */
const dayOf = ({ days }: Figure): string | undefined => (days?.first === days?.last ? days?.last : undefined);

/** Lower ones are counted anew for each year, crew and term: 第4次出舱活动, 第2次出舱活动. */
const COUNTED_ON = exact(100);

/** Ordinals that run backwards: 第528次飞行 in July, 第525次 in August. */
export function turnsBackwards({ key, figures }: ClaimSeries): Outdone[] {
  if (!IN_TURN.test(key)) return [];
  const told = figures
    .filter((figure) => figure.first.kind === 'rank' && figure.first.status === 'actual' && dayOf(figure) !== undefined)
    .filter((figure) => compareExact(figure.value, COUNTED_ON) >= 0)
    .sort((a, b) => compareText(dayOf(a)!, dayOf(b)!) || compareText(a.meaning, b.meaning));
  let highest: Figure | undefined;
  return told.flatMap((figure) => {
    const before = highest;
    if (!before || compareExact(figure.value, before.value) > 0) highest = figure;
    return before && dayOf(before)! < dayOf(figure)! && compareExact(figure.value, before.value) < 0
      ? [{ earlier: before, later: figure }]
      : [];
  });
}
