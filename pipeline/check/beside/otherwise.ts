import { REVISION_WORDS } from '../../lexicon/revisions.js';
import { containsContent, contentOf } from '../../link/alike.js';
import { compareText, grouped } from '../../link/order.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { parseExact } from '../../text/exact.js';
import { decimalText } from '../../text/interval-text.js';
import { sameBase, samePeriod } from '../figure/series.js';
import { daysBetween, SAME_EVENT_DAYS } from '../figure/days.js';
import { plainValue } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { isGeneric } from '../words/generic.js';
import { ofOneHour } from '../words/hour.js';
import { beforeInSentence, clauseBefore } from '../words/in-sentence.js';
import { TOLD_AGAIN_DAYS } from './meeting.js';
import type { ClaimPair } from './moves.js';
import {
  countOtherThings,
  isAverage,
  isFromValue,
  narrowingOf,
  ofOtherIssues,
  onOtherFooting,
  partOf,
} from '../words/narrowing.js';
import { mayHaveMoved } from '../words/tolls.js';
import { ofOtherThings } from '../words/other-things.js';
import { isFinal } from '../reckoning/reckoning.js';
import type { RuleContext } from '../rule.js';
import { namesOtherMonths } from '../words/wording.js';

/*
 * One thing in two wordings: 全国发电装机容量约30.7亿千瓦 and 我国发电总装机约37.0亿千瓦, both of the end of June. What is compared is of
 * one kind, dimension, time and place, and the words of the two names say the same.
 */

type Claims = readonly ClaimRecord[];

/** More values than these for one name and time are of several things. */
const MOST_VALUES = 3;
/** Fewer characters say nothing. */
const SHORTEST = 3;

const REVISION = new RegExp(REVISION_WORDS.join('|'));

/** A fact of its own time, as far as its sentence tells. */
export const isComparable = (claim: ClaimRecord): boolean =>
  !REVISION.test(claim.sentence) &&
  !isFromValue(claim) &&
  !namesOtherMonths(claim) &&
  !isOfThisYear(claim) &&
  !namesMonths(claim) &&
  claim.articleKind === 'news';

/** Words in front of the name that are no part of the other's sentence narrow it: 铁路 of 铁路完成固定资产投资. */
function isNarrowed(claim: ClaimRecord, other: ClaimRecord): boolean {
  const narrowing = narrowingOf(claim);
  return narrowing !== '' && narrowing !== '?' && !containsContent(other.sentence, narrowing);
}

/** Later than that it may have been revised. */
const isNear = (a: ClaimRecord, b: ClaimRecord): boolean =>
  (daysBetween(a.published, b.published) ?? Infinity) <= TOLD_AGAIN_DAYS;

/** Of one status, base, place, part and footing. */
export const ofOneThing = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.status === b.status &&
  a.kind === b.kind &&
  a.scopeKey === b.scopeKey &&
  sameBase(a.base, b.base) &&
  isNear(a, b) &&
  isAverage(a) === isAverage(b) &&
  partOf(a) === partOf(b) &&
  !countOtherThings(a, b) &&
  !mayHaveMoved(a, b) &&
  !ofOtherIssues(a, b) &&
  !onOtherFooting(a, b) &&
  !ofOtherThings(a, b) &&
  !isNarrowed(a, b) &&
  !isNarrowed(b, a);

/** 累计 until a day is another figure than what came about in the year that ends on it. */
const TOTAL = /累计|历年|以来/;
const isTotal = (claim: ClaimRecord): boolean => TOTAL.test(clauseBefore(claim));

const isOneSpan = ({ days: a }: Figure, { days: b }: Figure): boolean => a?.first === b?.first && a?.last === b?.last;

/** The harvest of a year is told in July: of one period that is not over, within two days, and by neither as a running total. */
const isHarvest = (a: Figure, b: Figure): boolean =>
  a.first.period === b.first.period &&
  isFinal(a) &&
  isFinal(b) &&
  (daysBetween(a.first.published, b.first.published) ?? Infinity) <= SAME_EVENT_DAYS;

/** Over, and of the same days; a stock of a day is one of the span that ends on it where both are stocks and neither a running total. */
export function areOfOneTime(a: Figure, b: Figure): boolean {
  if (a.unfinished || b.unfinished) return isHarvest(a, b);
  if (isOneSpan(a, b)) return true;
  const [x, y] = [a.first, b.first];
  return x.aspect === 'stock' && y.aspect === 'stock' && isTotal(x) === isTotal(y) && samePeriod(a, b);
}

const YEAR_BEFORE = /[去上]年同期/;
/** 比去年同期增长8.9% in a sentence that was read for last year: the year is this one. */
const isOfThisYear = ({ sentence, period, published, kind }: ClaimRecord): boolean =>
  kind === 'growth' && YEAR_BEFORE.test(sentence) && period!.slice(0, 4) < (published ?? '').slice(0, 4);

const MONTHS = /\d月/;
/** 1—2月份…，高于上年全年 was read for the year: its sentence tells months, and never the year by its number. */
const namesMonths = ({ sentence, period }: ClaimRecord): boolean =>
  /^\d{4}$/.test(period!) && MONTHS.test(sentence) && !sentence.includes(`${period!}年`);

/** Whether two claims of two figures are of one thing, in two reports. */
const mayBeOne = (x: ClaimRecord, y: ClaimRecord, context: RuleContext): boolean =>
  context.originalOf(x.doc) !== context.originalOf(y.doc) &&
  (x.key !== y.key || (isFirst(x, context) && isFirst(y, context))) &&
  ofOneHour(x, y) &&
  areOfOneDay(x, y) &&
  ofOneThing(x, y);

/** The first two claims of two figures that are of one thing. */
function pairOf(ofA: Claims, ofB: Claims, context: RuleContext): ClaimPair | undefined {
  for (const x of ofA) {
    const y = ofB.find((other) => mayBeOne(x, other, context));
    if (y) return [x, y];
  }
  return undefined;
}

/** Pairs of figures, each by two claims: thousands of papers may print one figure, and are not compared with each other. */
function* pairsAlike(claims: Claims, context: RuleContext): Generator<ClaimPair> {
  const told = [...grouped(claims, (claim) => context.figureOf(claim))];
  if (new Set(told.map(([figure]) => plainValue(figure))).size > MOST_VALUES) return;
  for (const [at, [a, ofA]] of told.entries())
    for (const [b, ofB] of told.slice(at + 1)) {
      const pair = areOfOneTime(a, b) ? pairOf(ofA, ofB, context) : undefined;
      if (pair && !printsBoth(a, b, context)) yield pair;
    }
}

/** What is planned or expected is replaced: only plans of one occasion contradict each other. */
const areOfOneDay = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.status === 'actual' || (daysBetween(a.published, b.published) ?? Infinity) <= SAME_EVENT_DAYS;

/** A report that prints both numbers tells them apart itself. */
const printsBoth = (a: Figure, b: Figure, context: RuleContext): boolean =>
  [a, b].some((one) => {
    const [own, other] = one === a ? [a, b] : [b, a];
    return own.claims.some(({ doc }) =>
      context
        .claimsIn(doc)
        .some(
          ({ kind, period, exact }) =>
            kind === other.first.kind &&
            period === other.first.period &&
            decimalText(parseExact(exact)) === plainValue(other),
        ),
    );
  });

/** The first figure its sentence tells: no other before it may say what it is of. */
export const isFirst = (claim: ClaimRecord, context: RuleContext): boolean =>
  beforeInSentence(claim, context.claimsIn(claim.doc)).length === 0;

/** Claims of one moment that say the same thing in other words, in two reports, neither a copy of the other. */
export function* toldOtherwise(claims: Claims, context: RuleContext): Generator<ClaimPair> {
  const named = claims.filter(isComparable).filter((claim) => !isGeneric(claim.key) || claim.scopeKey !== '');
  const alike = grouped(named, (claim) => `${claim.scopeKey}\t${contentOf(claim)}`);
  for (const own of alike.values()) {
    if (own.length < 2 || contentOf(own[0]!).length < SHORTEST) continue;
    const ordered = [...own].sort((a, b) => compareText(a.doc, b.doc) || a.start - b.start);
    yield* pairsAlike(ordered, context);
  }
}
