import { grouped } from '../../link/order.js';
import { similarity } from '../../link/similarity.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { digitsOf, sharedWords, slipOf } from '../figure/printed.js';
import { isGeneric } from '../words/generic.js';
import type { ClaimPair } from './moves.js';
import { isOfAll, isPart, leadsSentence, narrowingOf } from '../words/narrowing.js';
import { areOfOneTime, isComparable, isFirst, ofOneThing } from './otherwise.js';
import type { RuleContext } from '../rule.js';

/*
 * One article that tells a figure twice: 苹果产量452.8万吨, and further down 425.8万吨的苹果产量中，……. What is told again is written
 * from memory, and nobody proves it against the first.
 */

type Claims = readonly ClaimRecord[];

/** Fewer digits slip by chance. */
const DIGITS = 3;
/** Sentences alike but for their figures list several things: 截至8月31日，新增减税477亿元。…… 截至8月31日，新增减税806亿元。 */
const LISTED = 0.6;
const SHORTEST = 4;

/** 这笔36.5万元的补助资金, 目前3126.5万元的贷款余额: the figure in front of what it is of points back to one told before. */
const pointsBack = ({ sentence, inSentence: [start, end] }: ClaimRecord): boolean =>
  /^的\p{Script=Han}/u.test(sentence.slice(end)) || /(?:这|该|上述)(?:笔|些|批|一)?$/.test(sentence.slice(0, start));

/** A slip of the pen between a figure and the one that points back to it. */
const isMisprinted = (first: ClaimRecord, again: ClaimRecord): boolean =>
  first.kind === 'level' &&
  again.kind === 'level' &&
  first.unitClass === again.unitClass &&
  Math.min(digitsOf(first), digitsOf(again)) >= DIGITS &&
  sharedWords(first.key, again.key).length > 1 &&
  [first, again].every(isOfAll) &&
  ['magnitude', 'digit'].includes(slipOf(first, again) ?? '');

/** One name and time told twice, each opening its sentence, in sentences that are not of one mould. */
function isContradicted(first: ClaimRecord, again: ClaimRecord, context: RuleContext): boolean {
  if (first.key !== again.key || first.key.length < SHORTEST || isGeneric(first.key)) return false;
  if (first.unitClass !== again.unitClass || first.status !== 'actual') return false;
  if ([first, again].some((claim) => !isComparable(claim) || isPart(claim))) return false;
  if (similarity(first.sentence, again.sentence) >= LISTED) return false;
  // 新增森林城市78个，总数已达118个: the second figure of a sentence is of something else.
  const opens = (claim: ClaimRecord): boolean =>
    leadsSentence(claim) && (claim.kind !== 'level' || isFirst(claim, context));
  return (
    opens(first) &&
    opens(again) &&
    ofOneThing(first, again) &&
    areOfOneTime(context.figureOf(first), context.figureOf(again))
  );
}

/** More figures than these of one name and time in one text are of several things. */
const MOST_TOLD = 3;

const isPrinted = (claim: ClaimRecord): boolean => narrowingOf(claim) === '' && claim.periodBasis === 'stated';

/** Figures of one article that a slip of the pen makes one: the second points back to the first. */
function* misprints(claims: Claims): Generator<ClaimPair> {
  for (const [at, again] of claims.entries())
    if (pointsBack(again))
      for (const first of claims.slice(0, at))
        if (first.article === again.article && first.sentence !== again.sentence && isMisprinted(first, again))
          yield [first, again];
}

/** Figures of one article, name, kind and time that cannot both be true. */
function* contradictions(claims: Claims, context: RuleContext): Generator<ClaimPair> {
  const told = claims.filter(isPrinted);
  const byName = grouped(told, ({ article, key, kind, period }) => [article, key, kind, period].join('\t'));
  for (const same of byName.values()) {
    if (same.length < 2 || same.length > MOST_TOLD) continue;
    for (const [at, again] of same.entries())
      for (const first of same.slice(0, at))
        if (first.sentence !== again.sentence && first.exact !== again.exact && isContradicted(first, again, context))
          yield [first, again];
  }
}

/** Figures of one article that must be one and are two. `claims` are a document's, in order. */
export function* retoldApart(claims: Claims, context: RuleContext): Generator<ClaimPair> {
  yield* misprints(claims);
  yield* contradictions(claims, context);
}
