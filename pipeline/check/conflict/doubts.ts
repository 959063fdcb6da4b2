import { REVISION_WORDS } from '../../lexicon/revisions.js';
import type { ClaimRecord } from '../../model/annotation.js';
import type { ClaimKind } from '../../model/claim.js';
import type { Severity } from '../../model/finding.js';
import { isDay } from '../../model/period.js';
import { compareExact, exact, magnitude, multiply, subtract } from '../../text/exact.js';
import { daysBetween } from '../figure/days.js';
import type { Figure } from '../figure/figure.js';
import { isGeneric } from '../words/generic.js';
import { isCoordinated, narrowingOf, partOf } from '../words/narrowing.js';
import { isHeadline, restated, shareAFigure } from './restated.js';
import { lowest } from '../rule.js';
import { articleOf, meet } from '../figure/series.js';
import { slipBetween } from '../figure/slip.js';
import type { Slip } from '../figure/slip.js';
import { namesOtherMonths, nameStandsAlone } from '../words/wording.js';

/** Why two figures that may be compared cannot support an `error`. */
export type Doubt =
  | 'implied-period' // dated only by publication
  | 'unfinished' // the period was not over when it was printed
  | 'months' // the sentence names other months than the claim's
  | 'narrowed' // words in front narrow one name and not the other
  | 'part' // 第二批, 每, 新增: a part, not the whole
  | 'revised' // little apart, and printed months apart
  | 'status' // two plans, not two facts
  | 'base' // a growth that does not say against what
  | 'revision' // 初步核算, 最终核实: one statistic growing up
  | 'years-apart' // published long after: it may have been revised
  | 'same-article' // one text, two figures: more likely two things
  | 'coordinated' // 产销量分别: one word for two names
  | 'shared-figure' // one name was cut, but the sentences print another figure alike
  | 'assembled' // the name's words stand apart in the sentence
  | 'name' // the name was cut out of a longer one, or stands in the sentence before
  | 'generic-name' // 产量, 死亡人数: said of something named elsewhere
  | 'worded' // two wordings of one name
  | 'kind'; // a rank or a duration depends on who counts

export interface Comparable {
  /** The most a conflict between the two can weigh. */
  readonly ceiling: Severity;
  readonly doubts: readonly Doubt[];
}

const CEILING: Readonly<Record<Doubt, Severity>> = {
  'implied-period': 'warning',
  unfinished: 'warning',
  months: 'warning',
  narrowed: 'info',
  part: 'info',
  revised: 'warning',
  status: 'warning',
  base: 'warning',
  revision: 'info',
  'years-apart': 'warning',
  'same-article': 'info',
  coordinated: 'warning',
  'shared-figure': 'warning',
  assembled: 'info',
  name: 'info',
  'generic-name': 'info',
  worded: 'warning',
  kind: 'info',
};

const COMPARED_WITH: ReadonlySet<ClaimKind> = new Set(['growth', 'change', 'pp', 'multiple']);
const COUNTED_OUTSIDE: ReadonlySet<ClaimKind> = new Set(['rank', 'duration']);
const REVISION = new RegExp(REVISION_WORDS.join('|'));
/** Statistics are revised once a year or so; within half a year two figures of one period are two figures. */
const REVISED_AFTER_DAYS = 180;
/** A bulletin in June and the yearbook in December (61344亿元, 61329.14亿元) differ by little. */
const REVISED_SOON_DAYS = 45;
const REVISED_LITTLE = exact(3, -2);
/** Less than this is nothing but a bulletin made final. */
const REVISED_SLIGHTLY = exact(5, -3);

/** A small difference between figures printed weeks apart is how statistics are revised. */
function revisionBetween(a: Figure, b: Figure): 'revised' | 'revision' | undefined {
  if ((daysBetween(a.first.published, b.first.published) ?? Infinity) <= REVISED_SOON_DAYS) return undefined;
  if (a.first.kind !== 'level') return undefined;
  const apart = magnitude(subtract(a.value, b.value));
  const isWithin = (share: typeof REVISED_LITTLE): boolean =>
    compareExact(apart, multiply(magnitude(a.value), share)) < 0;
  if (!isWithin(REVISED_LITTLE)) return undefined;
  return isWithin(REVISED_SLIGHTLY) ? 'revision' : 'revised';
}

/** What is in doubt about the names, unless one sentence prints both figures in the same words. */
function* doubtsOfNames(a: Figure, b: Figure): Generator<Doubt> {
  const [x, y] = [a.first, b.first];
  if (restated(a, b)) return;
  // A headline and its text are of one thing, however short its name: 全国电影票房594亿元.
  if (isGeneric(sharedName(x, y)) && !isHeadline(x, y) && !isHeadline(y, x)) yield 'generic-name';
  if (COUNTED_OUTSIDE.has(x.kind)) yield 'kind';
  if (partOf(x) !== partOf(y)) yield 'part';
  const ofName = doubtOfName(x, y);
  if (ofName !== undefined) yield ofName !== 'coordinated' && shareAFigure(x, y) ? 'shared-figure' : ofName;
}

/** The name with the words that both sentences print in front of it: 光纤接入用户占比, whichever of it was read as 用户占比. */
const sharedName = (x: ClaimRecord, y: ClaimRecord): string => (isNarrowedAlike(x, y) ? narrowingOf(x) + x.key : x.key);

const isNarrowedAlike = (x: ClaimRecord, y: ClaimRecord): boolean => {
  const narrowing = narrowingOf(x);
  return narrowing !== '' && narrowing !== '?' && narrowing === narrowingOf(y);
};

/** Shorter names put together out of a sentence's words may have been put together wrongly. */
const LONG_NAME = 6;

/** 规上工业前三季度交出成绩单：增加值同比增长5.8% prints 规上工业增加值 in two pieces; the other in as many, or whole with nothing before it. */
const isAssembled = (x: ClaimRecord, y: ClaimRecord): boolean =>
  x.key.length >= LONG_NAME &&
  [x, y].some((claim) => narrowingOf(claim) === '?') &&
  [x, y].every(
    (claim) => ['?', ''].includes(narrowingOf(claim)) && (narrowingOf(claim) === '?' || nameStandsAlone(claim)),
  );

function doubtOfName(x: ClaimRecord, y: ClaimRecord): Doubt | undefined {
  if (isNarrowedAlike(x, y)) return undefined;
  if (isAssembled(x, y)) return 'assembled';
  if (narrowingOf(x) !== narrowingOf(y)) return 'narrowed';
  if (!nameStandsAlone(x) || !nameStandsAlone(y)) return 'name';
  return isCoordinated(x) || isCoordinated(y) ? 'coordinated' : undefined;
}

/**
 * Dated by its own words, or, where a slip of the pen explains the difference, by the paragraph around it (一季度，……；出口交货值
 * 增长0.8%): such a period is a span, and not the day of publication.
 */
const isDated = ({ periodBasis, period, published }: ClaimRecord, slip: Slip | undefined): boolean =>
  periodBasis === 'stated' ||
  (slip !== undefined && period !== undefined && !isDay(period) && !period.endsWith(published ?? '?'));

function* doubtsOf(a: Figure, b: Figure): Generator<Doubt> {
  const [x, y] = [a.first, b.first];
  const slip = slipBetween(a, b);
  yield* doubtsOfNames(a, b);
  if (REVISION.test(x.sentence) || REVISION.test(y.sentence)) yield 'revision';
  if (!isDated(x, slip) || !isDated(y, slip)) yield 'implied-period';
  if (x.status !== 'actual') yield 'status';
  if (COMPARED_WITH.has(x.kind) && (x.base === undefined || y.base === undefined)) yield 'base';
  if ((daysBetween(x.published, y.published) ?? Infinity) > REVISED_AFTER_DAYS) yield 'years-apart';
  if (meet(a, b, articleOf) && !isHeadline(x, y) && !isHeadline(y, x)) yield 'same-article';
  if (a.unfinished || b.unfinished) yield 'unfinished';
  const revised = revisionBetween(a, b);
  if (revised !== undefined) yield revised;
  if (namesOtherMonths(x) || namesOtherMonths(y)) yield 'months';
}

/** Doubts about names that a slip of the pen outweighs. */
const NAMES_CUT: ReadonlySet<Doubt> = new Set(['name', 'assembled']);

/** What is in doubt between two figures that are compared, and the most that leaves: two doubts leave little. */
export function doubtsBetween(a: Figure, b: Figure, without: readonly Doubt[] = []): Comparable {
  const doubts = [...new Set(doubtsOf(a, b))].filter((doubt) => !without.includes(doubt));
  const slip = slipBetween(a, b);
  const ceilings = doubts.map((doubt) => (NAMES_CUT.has(doubt) && slip !== undefined ? 'warning' : CEILING[doubt]));
  return { ceiling: doubts.length > 1 && slip === undefined ? 'info' : lowest('error', ...ceilings), doubts };
}
