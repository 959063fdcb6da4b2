import { compareExact, exact, subtract } from '../../text/exact.js';
import { daysBetween } from '../figure/days.js';
import { doubtsBetween } from '../conflict/doubts.js';
import type { Doubt } from '../conflict/doubts.js';
import { isGeneric } from '../words/generic.js';
import { sideBySide } from '../figure/pair.js';
import { compared, inOrder, note, read, sameMetric } from '../proof.js';
import { recordsOutdone, turnsBackwards } from '../reckoning/records.js';
import type { Outdone } from '../reckoning/records.js';
import { lowest, seriesRule } from '../rule.js';
import type { Report } from '../rule.js';

type Messages = 'outdone' | 'turn';

/** What is in doubt only between figures of one day. */
const OF_OTHER_DAYS: readonly Doubt[] = ['revised', 'years-apart', 'kind', 'generic-name'];
/** Ordinals are told of what happened within days of its report. */
const IMPLIED: readonly Doubt[] = ['implied-period', 'name', 'assembled'];
/** The n-th of a year, of a series begun anew: 第3次 after 第16次 is no slip. */
const MOST_BACK = exact(20);
const NEAR_DAYS = 400;

function reportOf(message: Messages, { earlier, later }: Outdone): Report<Messages> {
  const without = message === 'turn' ? [...OF_OTHER_DAYS, ...IMPLIED] : OF_OTHER_DAYS;
  const { ceiling, doubts } = doubtsBetween(earlier, later, without);
  return {
    message,
    values: { ...sideBySide(later, earlier), earlier: earlier.first.period ?? '', later: later.first.period ?? '' },
    severity: lowest('warning', ceiling),
    figures: [later, earlier],
    proof: [
      read(later),
      read(earlier),
      sameMetric(later, earlier),
      inOrder(earlier, later),
      compared(later, earlier),
      ...doubts.map((doubt) => note(doubt)),
    ],
  };
}

/** So close that they are of one count. */
const areOfOneCount = ({ earlier, later }: Outdone): boolean =>
  compareExact(subtract(earlier.value, later.value), MOST_BACK) <= 0 &&
  (daysBetween(earlier.days!.last, later.days!.last) ?? Infinity) <= NEAR_DAYS;

/**
 * A record that was none, 用电负荷3318万千瓦，刷新历史最高纪录 in 2024, against 3402万千瓦 of a day of 2023; and ordinals that run
 * backwards, 第528次飞行 in July, 第525次飞行 in August.
 *
 * Silent for records of a season, a month or a place only (历史同期新高), where a day is not stated or the spans are not as
 * long, for parts, averages and plans, for names that say nothing without a place, where words in front narrow one of the
 * two, and for ordinals of two counts, far apart.
 */
export const recordMismatch = seriesRule({
  id: 'record-mismatch',
  subject: 'series',
  severity: 'warning',
  about: { zh: '称创纪录而此前已有更高数；次序倒退', en: 'a record that was none, an ordinal that runs backwards' },
  messages: {
    outdone: {
      zh: '“{metric}”{later}为{a}，称创历史纪录，而{earlier}已有{b}',
      en: '“{metric}”: {a} at {later} is told as a record, yet it was {b} at {earlier}',
    },
    turn: {
      zh: '“{metric}”{earlier}已是{b}，{later}却是{a}',
      en: '“{metric}” was {b} at {earlier}, yet {a} at {later}',
    },
  },
  check(series) {
    if (series.kind === 'rank') {
      return turnsBackwards(series)
        .filter(areOfOneCount)
        .map((one) => reportOf('turn', one));
    }
    if (series.kind !== 'level' || (isGeneric(series.key) && series.scopeKey === '')) return [];
    return recordsOutdone(series).map((one) => reportOf('outdone', one));
  },
});
