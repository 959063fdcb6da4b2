import {
  CUMULATIVE_WORDS,
  LEVELS_LEFT_OUT,
  NON_DECREASING_ENDINGS,
  SHRINKING_WORDS,
} from '../../lexicon/non-decreasing.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { metricKey } from '../../link/key.js';
import { grouped } from '../../link/order.js';
import { oneOf } from '../../text/one-of.js';
import { relate } from '../../text/relation.js';
import { doubtsBetween } from '../conflict/doubts.js';
import type { Doubt } from '../conflict/doubts.js';
import { fallsAmong, farBelow } from '../reckoning/falls.js';
import type { Fall } from '../reckoning/falls.js';
import type { Figure } from '../figure/figure.js';
import { isGeneric } from '../words/generic.js';
import { inheritedModifier, isOfAll, narrowingOf } from '../words/narrowing.js';
import { ofOtherThings } from '../words/other-things.js';
import { overflowsAmong } from '../reckoning/overflows.js';
import { printOther, sideBySide } from '../figure/pair.js';
import { compared, inOrder, note, read, sameMetric } from '../proof.js';
import { lowest, seriesRule } from '../rule.js';
import type { ClaimSeries, Report, RuleContext } from '../rule.js';
import { sameSeries } from '../figure/series.js';

/** What is in doubt only between figures of one day: a later figure is printed later, and it differs. */
const OF_OTHER_DAYS: readonly Doubt[] = ['revised', 'years-apart'];

const USER_KEYS = new WeakMap<Lexicon, ReadonlySet<string>>();

function userKeys(lexicon: Lexicon): ReadonlySet<string> {
  const known = USER_KEYS.get(lexicon);
  if (known) return known;
  const keys = new Set(lexicon.user.nonDecreasing.map((name) => metricKey(name, lexicon).key));
  USER_KEYS.set(lexicon, keys);
  return keys;
}

function mayNotFall(series: ClaimSeries, lexicon: Lexicon): boolean {
  if (series.kind !== 'level') return false;
  if (series.aspect === 'cumulative') return true;
  if (series.aspect === 'flow') return mayNotShrink(series);
  if (series.aspect !== 'stock') return false;
  return (
    NON_DECREASING_ENDINGS.some((ending) => series.key.endsWith(ending)) ||
    CUMULATIVE_WORDS.some((word) => series.key.startsWith(word)) ||
    userKeys(lexicon).has(series.key)
  );
}

const MAY_SHRINK = new RegExp(oneOf(SHRINKING_WORDS));
/** What is issued or employed anew is counted when it is done, and nothing is taken from it: 新增专项债券发行额, 城镇新增就业. */
const DONE_ANEW = /^(?:城镇)?新增(?=.*(?:发行|就业))/;
/** What is counted, weighed or paid: of it more has come about in nine months than in six. */
const mayNotShrink = ({ key }: ClaimSeries): boolean => !MAY_SHRINK.test(key.replace(DONE_ANEW, '')) && !isGeneric(key);

/** Of the months of one year from its first day: 上半年, 1至9月. */
const isFromNewYear = ({ days, unfinished }: Figure): boolean =>
  !unfinished &&
  days !== undefined &&
  days.first.endsWith('-01-01') &&
  days.first.slice(0, 4) === days.last.slice(0, 4);

/** Of a stated month or longer: until a day (截至2月底) may be since whenever it began. */
const isOfMonths = (figure: Figure): boolean =>
  isOfTheWhole(figure) &&
  !figure.unfinished &&
  figure.first.periodBasis === 'stated' &&
  figure.days!.first !== figure.days!.last;

/** What came about in a month or a quarter, held against what came about in all the time around it. */
const overflowsIn = (series: ClaimSeries): Fall[] =>
  overflowsAmong(series.figures.filter(isOfMonths)).filter(({ earlier }) => !isFromNewYear(earlier));

/**
 * A running total belongs to where it starts: 前5个月 and 前8个月 of one year are one, two years are two. One that is told of a
 * day (截至9月14日累计调水608亿立方米) starts with the thing itself.
 */
const startOf = ({ first, days }: Figure): string =>
  first.aspect !== 'stock' && days!.first !== days!.last ? days!.first : '';

/** A fact with its day about all of it: no batch, no average, not what a change began with. */
const isOfTheWhole = ({ first, days }: Figure): boolean =>
  days !== undefined && first.status === 'actual' && isOfAll(first);

/** 国家绿色工厂 of 绿色工厂: the series of the country whose name says a level of government that this one leaves out. */
function withLevel(series: ClaimSeries, context: RuleContext): readonly Figure[] {
  if (series.scopeKey !== '' || LEVELS_LEFT_OUT.some((word) => series.key.startsWith(word))) return [];
  return LEVELS_LEFT_OUT.flatMap((word) => context.seriesOf(word + series.key))
    .filter(({ kind, scopeKey, unitClass, aspect }) =>
      [kind === series.kind, scopeKey === '', unitClass === series.unitClass, aspect === series.aspect].every(Boolean),
    )
    .flatMap(({ figures }) => figures);
}

/** Nothing narrows the one that does not narrow the other: 28个 of 沿江各地 are none of all 45个. */
const ofOneName = ({ earlier, later }: Fall, context: RuleContext): boolean =>
  narrowingOf(earlier.first) === narrowingOf(later.first) &&
  earlier.first.article !== later.first.article &&
  !ofOtherThings(earlier.first, later.first) &&
  [earlier, later].every(({ first }) => inheritedModifier(first, context.claimsIn(first.doc)) === '');

function reportOf(fall: Fall, context: RuleContext): Report<'fell'>[] {
  const { earlier, later } = fall;
  const sameName = earlier.first.metric.id === later.first.metric.id;
  if (!ofOneName(fall, context) || (sameName && !sameSeries(earlier.first, later.first))) return [];
  const { ceiling: most, doubts } = doubtsBetween(earlier, later, OF_OTHER_DAYS);
  // A long name that both sentences print in pieces is one name: 截至9月14日，南水北调中线一期工程通水以来累计调水608.4亿立方米.
  const ceiling = doubts.length === 1 && doubts[0] === 'assembled' ? 'warning' : most;
  const soft = relate(earlier.interval, later.interval).soft;
  // 374.8万 after 364.7亿: the earlier may as well be the misprint, and there is nothing to advise.
  const isFar = farBelow(later, earlier);
  return [
    {
      message: 'fell',
      values: { ...sideBySide(later, earlier), earlier: earlier.first.period!, later: later.first.period! },
      severity: isFar
        ? 'info'
        : lowest(ceiling, soft || !sameName || later.first.aspect === 'flow' ? 'warning' : 'error'),
      figures: [later, earlier],
      proof: [
        read(later),
        read(earlier),
        ...(sameName ? [sameMetric(later, earlier)] : [note('level-left-out')]),
        inOrder(earlier, later),
        compared(later, earlier),
        ...doubts.map((doubt) => note(doubt)),
      ],
      ...(!isFar && { repair: printOther(later, earlier, 'not-below-earlier') }),
    },
  ];
}

/** Two wordings of one total: at most a warning. */
const besideReport = (later: Figure, earlier: Figure): Report<'fell'> => ({
  message: 'fell',
  values: { ...sideBySide(later, earlier), earlier: earlier.first.period!, later: later.first.period! },
  severity: 'warning',
  figures: [later, earlier],
  proof: [read(later), read(earlier), inOrder(earlier, later), compared(later, earlier), note('worded')],
  repair: printOther(later, earlier, 'not-below-earlier'),
});

/**
 * A running total, or a stock that the lexicon declares non-decreasing, that goes backwards: 5G基站364.7万个 at the end of
 * March, 337.7万个 at the end of April; a quarter's flow above that of its year, 三季度412万人次 of 全年388万人次; or a year's batch
 * told as all there is, 绿色工厂3616家 in July, 已建成1491家 in December.
 *
 * Also running totals of one place, unit and start of which the one name says all that the other does (a warning).
 *
 * Silent for stocks that may fall (企业户数), for totals that start on different days, for parts, averages and what a change
 * began with, where words in front narrow one name alone, within one article, for an old value said again later (337.7万 of
 * December still said in January), and where bounds or rounding let the later be no lower. At most a warning where one of
 * the two is dated only by publication, or leaves out the level of government.
 */
export const cumulativeDecrease = seriesRule({
  id: 'cumulative-decrease',
  subject: 'series',
  severity: 'error',
  about: { zh: '只增不减的累计数或存量变小', en: 'a running total or a non-decreasing stock went down' },
  messages: {
    fell: {
      zh: '“{metric}”{earlier}已达{b}，{later}却为{a}',
      en: '“{metric}” was {b} at {earlier}, yet {a} at {later}',
    },
  },
  beside: ({ a: later, b: earlier, by }) => (by.is === 'total' ? [besideReport(later, earlier)] : []),
  check(series, context) {
    if (!mayNotFall(series, context.lexicon)) return [];
    const own = series.figures.filter(
      (figure) => isOfTheWhole(figure) && (series.aspect !== 'flow' || isFromNewYear(figure)),
    );
    const others = withLevel(series, context).filter(isOfTheWhole);
    const falls = [
      ...[...grouped([...own, ...others], startOf).values()].flatMap(fallsAmong),
      ...(series.aspect === 'flow' ? overflowsIn(series) : []),
    ];
    // The falls of the longer name are reported under that name.
    return falls
      .filter(({ earlier, later }) => series.figures.includes(earlier) || series.figures.includes(later))
      .flatMap((fall) => reportOf(fall, context));
  },
});
