import type { Bound } from '../../../model/claim.js';
import { add, compareExact, equalExact, exact, multiply, type Exact } from '../../../text/exact.js';
import { bareName, leavesOut, sameHead, type NamedFigure } from './ellipsis.js';

/** A figure with its name, and whether a headline states it. */
export interface PlacedFigure extends NamedFigure {
  readonly bound: Bound;
  readonly inHeadline: boolean;
}

const LONGEST = 22;
/** 俄称拦截的乌无人机, 空袭拉法致的人数: headlines that report who says or leave out the verb's object name nothing well. */
const TELEGRAPHIC = /^.{1,4}称|[致或]的人数$/;
/** 空袭死亡人数: what killed is told better below. */
const LOSSES = /.{2}(?:死亡|受伤|遇难|失踪)的?人数$/;
/** 上海举措: headlines leave out more than they add. */
const SAYS_LITTLE = 6;
/** A short name may stand for several things in one article. */
const OWN_NAME = 4;

/** 一般公共预算收入, 服务进出口总额: an amount by its own name. */
const STATISTIC = /^[^的、，“《]{4,16}(?:收入|支出|投资|总额|总值|产值|增加值|余额|产量|销量|价格|消费|[额量率])$/;

const between = (value: Exact, low: Exact, high: Exact): boolean => compareExact(low, value) <= 0 && compareExact(value, high) <= 0; // prettier-ignore
const times = (value: Exact, hundredths: number): Exact => multiply(value, exact(hundredths, -2));

const larger = (a: Exact, b: Exact): Exact => (compareExact(a, b) < 0 ? b : a);

/** Whether the text's figure is what the headline rounds: 150.07亿元 below 超150亿元, 3.67亿元 below 超3亿元. */
function rounds(headline: PlacedFigure, { value }: PlacedFigure): boolean {
  if (headline.value.coefficient <= 0n) return false;
  const step = exact(1n, headline.value.exponent);
  switch (headline.bound) {
    case 'above':
    case 'at_least':
      return between(value, headline.value, larger(times(headline.value, 110), add(headline.value, step)));
    case 'near':
    case 'below':
    case 'at_most':
      return between(value, times(headline.value, 90), headline.value);
    case 'eq':
    case 'about':
      return between(value, times(headline.value, 99), times(headline.value, 101));
  }
}

/** Figures of two digits or more: 3个 may be anything. */
const isTelling = ({ value }: NamedFigure): boolean => (value.coefficient < 0n ? -value.coefficient : value.coefficient) > 20n || value.exponent > 2; // prettier-ignore

/** The one name of a figure that headline and text name in two ways; undefined where they may be two things. */
function oneName(headline: PlacedFigure, below: PlacedFigure): string | undefined {
  const [above, under] = [bareName(headline.name), bareName(below.name)];
  const [short, long, longer] = above.length <= under.length ? [above, under, below] : [under, above, headline];
  if (leavesOut(short, long) && (sameHead(short, long) || isTelling(headline))) return longer.name.length <= LONGEST ? longer.name : undefined; // prettier-ignore
  // 江城财政收入 above 一般公共预算收入: the text says it in full.
  if (sameHead(above, under) && below.name.length > above.length && !below.completed && STATISTIC.test(below.name)) return below.name; // prettier-ignore
  if (sameHead(above, under) && (TELEGRAPHIC.test(headline.name) || LOSSES.test(below.name))) return below.name;
  if (sameHead(above, under)) return above.length < SAYS_LITTLE ? longer.name : headline.name;
  return undefined;
}

/**
 * A headline says a figure once more, rounded and in its own words (国际货运总值超150亿元 above 监管货运总值达150.07亿元). Both,
 * and what else the text says under that name, get one name.
 *
 * @returns names by place, in the order given
 */
export function headlineNames(figures: readonly PlacedFigure[]): string[] {
  const names = figures.map((figure) => figure.name);
  figures.forEach((headline, i) => {
    if (!headline.inHeadline) return;
    const j = figures.findIndex(
      (figure) =>
        !figure.inHeadline &&
        figure.kind === headline.kind &&
        figure.unit === headline.unit &&
        (equalExact(figure.value, headline.value) || rounds(headline, figure)),
    );
    const below = figures[j];
    const name = below && below.name !== headline.name ? oneName(headline, below) : undefined;
    if (name === undefined) return;
    names[i] = name;
    names[j] = name;
    if (below!.name.length < OWN_NAME) return;
    figures.forEach((figure, k) => {
      if (figure.name === below!.name) names[k] = name;
    });
  });
  return names;
}
