import { PLAN_AND_FACT_WORDS } from '../lexicon/plan-words.js';
import { POPULATION_WORDS } from '../lexicon/populations.js';
import { compareText, grouped } from '../link/order.js';
import type { ClaimRecord } from '../model/annotation.js';
import { oneOf } from '../text/one-of.js';
import { daysBetween, SAME_EVENT_DAYS } from './figure/days.js';
import { ofOtherIssues } from './words/narrowing.js';
import { mayHaveMoved } from './words/tolls.js';

/*
 * One sentence printed twice, word for word but for what a misprint changes: digits, scale and unit words, hedges, the
 * direction, 力争 for 已, a population. Its claims are compared by their place, whatever each was read as.
 */

const HEDGES = '超过|超|突破|逾|多|余|几|近|接近|将近|约|大约|左右|以上|以下|以内|不低于|不少于|不超过|不足|至少|上下';
const DIRECTIONS = '增长|下降|上升|上涨|下跌|提高|降低|增加|减少|回升|回落|扩大|收窄|增|减|升|降';
const UNITS = '个百分点|百分点|人次|架次|美元|元|公顷|亩|人|个|家|户|次|年|月|日|倍';
const NUMERALS = '[\\d.%％一二三四五六七八九十百千万亿两零〇]';
/** All that a misprint may change. */
const CHANGEABLE = new RegExp(
  [
    NUMERALS,
    HEDGES,
    DIRECTIONS,
    UNITS,
    oneOf(PLAN_AND_FACT_WORDS),
    oneOf(POPULATION_WORDS),
    '[\\s\\p{P}\\p{S}]',
    '[的了]',
  ].join('|'),
  'gu',
);
/** Less than this left over is printed of anything: 震源深度10公里. */
const SHORTEST = 8;

const SKELETONS = new Map<string, string | undefined>();
const MOST_KEPT = 200_000;

/** What is left of a sentence when all that a misprint may change is taken out; undefined where that is too little. */
export function skeletonOf(sentence: string): string | undefined {
  if (SKELETONS.has(sentence)) return SKELETONS.get(sentence);
  const left = sentence.normalize('NFKC').replace(CHANGEABLE, '');
  const skeleton = left.length < SHORTEST ? undefined : left;
  if (SKELETONS.size >= MOST_KEPT) SKELETONS.clear();
  SKELETONS.set(sentence, skeleton);
  return skeleton;
}

/** Two claims in the same place of a sentence printed twice. */
export interface Reprinted {
  readonly a: ClaimRecord;
  readonly b: ClaimRecord;
}

const byPlace = (x: ClaimRecord, y: ClaimRecord): number =>
  x.inSentence[0] - y.inSentence[0] || compareText(x.id, y.id);
const valueOf = ({ exact, exactMax }: ClaimRecord): string => `${exact} ${exactMax ?? ''}`;

const unsigned = (claim: ClaimRecord): string => valueOf(claim).replace(/^-/, '');

/** More printings of one skeleton than this are a form that is filled in every day. */
const MOST_PRINTINGS = 12;

/** Digits of a sentence besides its figures: dates, hours, issues. A bulletin's next issue differs in them. */
function otherDigits(claims: readonly ClaimRecord[]): string {
  let left = claims[0]!.sentence;
  for (const {
    inSentence: [start, end],
  } of [...claims].sort((x, y) => y.inSentence[0] - x.inSentence[0]))
    left = left.slice(0, start) + left.slice(end);
  return (left.match(/\d+/g) ?? []).join(' ');
}

/** 十年来, 今年以来: what is said of the time until now ends where it is printed, whatever its start. */
const untilNow = ({ period, published }: ClaimRecord): boolean =>
  published !== undefined && period !== undefined && period.endsWith(`/${published}`);

const isDated = (claim: ClaimRecord): boolean => claim.periodBasis === 'stated' && !untilNow(claim);

/** Stated for other days: then the two are issues of one bulletin, not printings of one sentence. */
const ofOtherDays = (a: ClaimRecord, b: ClaimRecord): boolean =>
  isDated(a) && isDated(b) && a.period !== b.period && a.status === b.status;

/** Dated by two days of publication alone: each may be right on its day. */
const onOtherDays = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.published !== b.published && !(isDated(a) && isDated(b));

/** A place that was read for one printing alone stands before the sentence, or was part of the other's name (俄罗斯国内生产总值). */
const mayBeOfOnePlace = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.scopeKey === b.scopeKey || a.scopeKey === '' || b.scopeKey === '';

/** Pairs by place where two printings have as many claims, and at most one value differs: a bulletin's next issue differs in all. */
function alignedClaims(one: readonly ClaimRecord[], other: readonly ClaimRecord[]): Reprinted[] {
  if (one.length !== other.length || otherDigits(one) !== otherDigits(other)) return [];
  const pairs = one.map((a, at) => ({ a, b: other[at]! }));
  const differing = pairs.filter(({ a, b }) => valueOf(a) !== valueOf(b));
  // 同比分别下降32.3%、9.6%: one word turns them all.
  const turned = differing.every(({ a, b }) => unsigned(a) === unsigned(b));
  return differing.length <= 1 || turned ? pairs.filter(({ a, b }) => mayBeOfOnePlace(a, b) && !ofOtherDays(a, b)) : [];
}

/**
 * The two documents print another figure alike, or have no other: the second is the first printed again, and not the news
 * of another day (礼兵6名 today, 4名 yesterday).
 */
function printedAgain(a: ClaimRecord, b: ClaimRecord, claimsIn: (doc: string) => readonly ClaimRecord[]): boolean {
  const saying = (own: ClaimRecord): string[] =>
    claimsIn(own.doc)
      .filter(({ sentence }) => sentence !== own.sentence)
      .map((claim) => `${claim.key} ${valueOf(claim)} ${claim.unitClass}`);
  const [x, y] = [new Set(saying(a)), saying(b)];
  return (x.size === 0 && y.length === 0) || y.some((said) => x.has(said));
}

/**
 * Claims in the same places of sentences printed twice within two days, in documents neither of which is a copy of the
 * other. `claims` share a skeleton.
 */
export function* reprintedAmong(
  claims: readonly ClaimRecord[],
  originalOf: (doc: string) => string,
  claimsIn: (doc: string) => readonly ClaimRecord[],
): Generator<Reprinted> {
  const printings = [...grouped(claims, ({ doc, article, sentence }) => `${doc}\t${article}\t${sentence}`)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, own]) => [...own].sort(byPlace));
  if (printings.length > MOST_PRINTINGS) return;
  for (const [at, one] of printings.entries())
    for (const other of printings.slice(at + 1)) {
      const [a, b] = [one[0]!, other[0]!];
      if (originalOf(a.doc) === originalOf(b.doc)) continue;
      if ((daysBetween(a.published, b.published) ?? 0) > SAME_EVENT_DAYS) continue;
      if (mayHaveMoved(a, b) || ofOtherIssues(a, b)) continue;
      if (!onOtherDays(a, b) || printedAgain(a, b, claimsIn)) yield* alignedClaims(one, other);
    }
}
