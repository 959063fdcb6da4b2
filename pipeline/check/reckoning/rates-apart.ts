import { FALLS_BY, GROWS_LESS, GROWS_MORE, RISES_BY, SAME_STATISTICS } from '../../lexicon/rate-words.js';
import { metricKey } from '../../link/key.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { daysOf } from '../../model/period.js';
import { oneOf } from '../../text/one-of.js';
import { uncontradicted } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { beforeInSentence, clauseBefore, wordsBetween } from '../words/in-sentence.js';
import { onOtherFooting } from '../words/narrowing.js';
import { figuresAt } from './reckoning.js';
import type { RuleContext } from '../rule.js';

/* Percentage points between two rates of growth: of one thing at two times, or of two things at one time. */

/** Two rates, and what their sentence says of how the first stands to the second. */
export interface RatesApart {
  readonly now: Figure;
  readonly before: Figure;
  /** The first is so many points above the second, or below it. */
  readonly is: 'above' | 'below';
  /** The name of the second, where it is another thing. */
  readonly other?: string;
}

const RISE = oneOf(RISES_BY);
const FALL = oneOf(FALLS_BY);
const MORE = oneOf(GROWS_MORE);
const LESS = oneOf(GROWS_LESS);
const OF_A_FALL = new RegExp(FALL);
const IS_MORE = new RegExp(MORE);

const TIME = '[^，,。；;]{0,10}(?:月份?|季度|半年|[0-9上去前]年|全年|同期)';
/** ，降幅比前三季度收窄 behind a growth of its own: what moved, since when, and which way. */
const SINCE = new RegExp(
  `^[，,](?:同比|累计)?(${RISE}|${FALL})?[比较](${TIME})(?:的?(?:${RISE}|${FALL}))?(${MORE}|${LESS})(?:了|约|出)?$`,
);
/** 服务业增加值的增速比GDP高: the other rate is of another thing. */
const THAN = new RegExp(
  `^(?<thing>.{2,20}?)的?(?:同比)?(?:${RISE})[比较](?<other>.{2,16}?)的?(?:${RISE})?(?<word>${MORE}|${LESS})(?:出|了)?$`,
);
/** ，比GDP增速高; ，高于GDP增速, behind a growth of its own. */
const THAN_BESIDE = new RegExp(
  `^[，,](?:${RISE})?[比较](?<other>[^，,。；;]{2,16}?)的?(?:${RISE})?(?<word>[高低快慢])(?:出|了)?$`,
);
const ABOVE_BESIDE = new RegExp(
  `^[，,](?:${RISE})?(?<word>[高低快慢])[于出](?<other>[^，,。；;]{2,16}?)的?(?:${RISE})?$`,
);

/** Times and averages are no other thing: 比上年同期, 高于平均水平. */
const NO_THING = /[上去前]年|同期|月|季度|半年|年初|全年|\d年|平均|水平|全[国省市区县]|预期|目标|各/;

const isYearly = ({ first: { period, base } }: Figure): boolean => {
  const [now, then] = [period, base].map((one) => (one === undefined ? undefined : daysOf(one)));
  return (
    !!now &&
    !!then &&
    Number(now.last.slice(0, 4)) - Number(then.last.slice(0, 4)) === 1 &&
    now.last.slice(5, 7) === then.last.slice(5, 7)
  );
};

/** Its own sentence says of when: 累计完成固定资产投资, behind a sentence on 中央企业, is theirs. */
const saysWhen = ({ first: { sentence, inSentence } }: Figure): boolean =>
  /[年月]|季度/.test(sentence.slice(0, inSentence[0]));

/** The yearly growth of one name at one time and place; undefined where none is printed, or two contradict each other. */
function growthAt(key: string, period: string, scopeKey: string, context: RuleContext): Figure | undefined {
  const found = figuresAt(context.seriesOf(key), { kinds: ['growth'], period, scopeKey });
  return uncontradicted(found.filter((figure) => isYearly(figure) && saysWhen(figure)));
}

/** The names a statistic has besides its own. */
const namesOf = (key: string): readonly string[] => SAME_STATISTICS.find((names) => names.includes(key)) ?? [key];

/** The yearly growth of what a name says, under whichever of the statistic's names, at the time and place of the points. */
function rateOf(name: string, { period, scopeKey }: ClaimRecord, context: RuleContext): Figure | undefined {
  for (const key of namesOf(metricKey(name, context.lexicon).key)) {
    const found = growthAt(key, period!, scopeKey, context);
    if (found) return found;
  }
  return undefined;
}

/** The growth that its sentence tells right before the points. */
function growthBeside(points: ClaimRecord, context: RuleContext): ClaimRecord | undefined {
  const growth = beforeInSentence(points, context.claimsIn(points.doc)).at(-1);
  return growth?.kind === 'growth' && growth.period === points.period && growth.bound === 'eq' ? growth : undefined;
}

/** Of one thing at two times: 同比下降1.9%，降幅比前三季度收窄0.8个百分点. */
function sinceThen(points: ClaimRecord, growth: ClaimRecord, context: RuleContext): RatesApart | undefined {
  const [, rate = '', , word] = SINCE.exec(wordsBetween(growth, points)) ?? [];
  if (word === undefined || points.base === undefined || daysOf(points.base) === undefined) return undefined;
  const ofFall = OF_A_FALL.test(rate);
  const now = context.figureOf(growth);
  const before = growthAt(growth.key, points.base, growth.scopeKey, context);
  if (!before || !isYearly(now) || before === now) return undefined;
  // 降幅收窄 is told of two falls, 增速回落 of two rates that may be either.
  if (ofFall && (now.value.coefficient >= 0n || before.value.coefficient >= 0n)) return undefined;
  if (!ofFall && now.value.coefficient < 0n) return undefined;
  return { now, before, is: IS_MORE.test(word) === ofFall ? 'below' : 'above' };
}

const isOver = (word: string): 'above' | 'below' => (IS_MORE.test(word) ? 'above' : 'below');

/** Of two things at one time, the first told right before: 增长6.1%，比GDP高0.7个百分点. */
function besideOther(points: ClaimRecord, growth: ClaimRecord, context: RuleContext): RatesApart | undefined {
  const between = wordsBetween(growth, points);
  const { other, word } = (THAN_BESIDE.exec(between) ?? ABOVE_BESIDE.exec(between))?.groups ?? {};
  if (other === undefined || NO_THING.test(other)) return undefined;
  const before = rateOf(other, points, context);
  const now = context.figureOf(growth);
  return before && before !== now && isYearly(now) ? { now, before, is: isOver(word!), other } : undefined;
}

/** When and where, in front of a name: 前三季度全市服务业增加值. */
const WHEN_AND_WHERE = /^(?:[^，]*(?:月份?|季度|半年|年))?(?:全[国省市区县州])?/;

/** Of two things at one time, each told elsewhere: 服务业增加值的增速比GDP高0.7个百分点. */
function apartFrom(points: ClaimRecord, context: RuleContext): RatesApart | undefined {
  const { thing, other, word } = THAN.exec(clauseBefore(points))?.groups ?? {};
  if (thing === undefined || other === undefined || NO_THING.test(other)) return undefined;
  const before = rateOf(other, points, context);
  const now = before && rateOf(thing.replace(points.scope ?? '', '').replace(WHEN_AND_WHERE, ''), points, context);
  return now && before !== now ? { now, before, is: isOver(word!), other } : undefined;
}

/** The two rates that points lie between; undefined where they are printed nowhere, or the points are of something else. */
export function ratesApart({ first: points }: Figure, context: RuleContext): RatesApart | undefined {
  if (points.kind !== 'pp' || points.status !== 'actual' || points.period === undefined) return undefined;
  const growth = growthBeside(points, context);
  const found =
    (growth && (sinceThen(points, growth, context) ?? besideOther(points, growth, context))) ??
    (points.periodBasis === 'stated' ? apartFrom(points, context) : undefined);
  return found && !onOtherFooting(found.now.first, found.before.first) ? found : undefined;
}
