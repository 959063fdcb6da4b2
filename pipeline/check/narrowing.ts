import { PLAIN_CONTEXT } from '../lexicon/plain-context.js';
import type { ClaimRecord } from '../model/annotation.js';

const PLAIN = new RegExp([...PLAIN_CONTEXT].sort((a, b) => b.length - a.length).join('|'), 'g');
const CLAUSE_END = /[，,。；;：:！!？?、（(）)“”"—\n]/g;
const NO_WORD = /[^\p{Script=Han}A-Za-z]+/gu;
/** Averages are another figure than the sums they are made of. */
const AVERAGED = /日均|月均|年均|人均|户均|平均|单日|当日/;
/** Parts of a count: the 81 of the second batch are not all of them. */
const PART = /第[一二三四五六七八九十\d]+(?:批|期|轮|次|届|届|辑)|每|新增|其余|另有|另外|又有|再次|首批|单笔|同类/;

/** The clause from its start to the metric's name; undefined where the name is not printed in one piece. */
function clauseBefore({ sentence, metric }: ClaimRecord): string | undefined {
  const at = sentence.indexOf(metric.name);
  if (at < 0) return undefined;
  let start = 0;
  for (const mark of sentence.slice(0, at).matchAll(CLAUSE_END)) start = mark.index + 1;
  return sentence.slice(start, at);
}

/** What is left of a clause's beginning when all that narrows nothing is taken out: 铁路 of 全国铁路完成. */
const leftOver = (clause: string, scope: string | undefined): string =>
  (scope === undefined ? clause : clause.replace(scope, '')).replace(PLAIN, '').replace(NO_WORD, '');

const KNOWN = new WeakMap<ClaimRecord, string>();

/**
 * Words that stand before a metric's name in its clause and may narrow it, 铁路 in 全国铁路完成固定资产投资; `?` where the name is
 * printed nowhere in one piece; empty where nothing narrows it.
 */
export function narrowingOf(claim: ClaimRecord): string {
  const known = KNOWN.get(claim);
  if (known !== undefined) return known;
  const clause = clauseBefore(claim);
  const left = clause === undefined ? '?' : leftOver(clause, claim.scope);
  const found = left.length === 1 && left !== '?' ? '' : left;
  KNOWN.set(claim, found);
  return found;
}

const clauseOf = ({ sentence, inSentence: [start, end] }: ClaimRecord): string => {
  let from = 0;
  for (const mark of sentence.slice(0, start).matchAll(/[，,。；;：:！!？?（(）)\n]/g)) from = mark.index + 1;
  return sentence.slice(from, end);
};

/** Whether a claim's clause speaks of an average (日均, 人均) that its name does not already say (贷款平均利率). */
export const isAverage = (claim: ClaimRecord): boolean => AVERAGED.test(clauseOf(claim).replace(claim.metric.name, ''));

/** The part a claim's clause speaks of, 第二批 or 每; empty where it speaks of the whole. */
export const partOf = (claim: ClaimRecord): string =>
  PART.test(claim.metric.name) ? '' : (PART.exec(clauseOf(claim))?.[0] ?? '');

/** What stands behind a counted figure: 行业 of 11个行业. */
const countedNoun = ({ sentence, inSentence: [, end] }: ClaimRecord): string =>
  /^的?(\p{Script=Han}{2})/u.exec(sentence.slice(end))?.[1] ?? '';

/** Nouns behind two figures that have no character in common, and neither in the names: 11个行业, 19个州处. */
export function countOtherThings(a: ClaimRecord, b: ClaimRecord): boolean {
  if (a.unitClass !== '个' && a.unitClass !== '人') return false;
  const [x, y] = [countedNoun(a), countedNoun(b)];
  if (x === '' || y === '' || a.metric.name.includes(x) || b.metric.name.includes(y)) return false;
  return ![...x].some((character) => y.includes(character));
}

const ISSUE = /第[一二三四五六七八九十百\d]+(?:批|期|轮|届|次|阶段|场|集)/g;

/** Sentences of two issues (第二批, 第三批) speak of two things. */
export function ofOtherIssues(a: ClaimRecord, b: ClaimRecord): boolean {
  const [x, y] = [a, b].map(({ sentence }) => [...new Set(sentence.match(ISSUE) ?? [])].sort().join(' '));
  return x !== '' && y !== '' && x !== y;
}

/** 从1.07%提高到1.49%: the figure a change begins with is of an earlier day, whatever day it was read for. */
export const isFromValue = ({ sentence, inSentence: [start, end] }: ClaimRecord): boolean =>
  /[从由]$|[从由][^，。；]{0,12}的$/.test(sentence.slice(0, start)) &&
  /^[^，。；]{0,4}(?:提高|上升|增加|增长|提升|扩大|下降|降低|减少|缩小|回落|调整|升|降|增)[^，。；]{0,2}[到至为]/.test(
    sentence.slice(end),
  );

/** Words of a count that rises while it is reported. */
const RISING = /升至|增至|升到|增加到|上升到|上升至|增加至/;

/** A toll that rose between two papers, if only by the hour: 96人 in the morning, 99人 at night. */
export const mayHaveMoved = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.published !== b.published && (RISING.test(a.sentence) || RISING.test(b.sentence));

/** Whether a claim's clause speaks of a part only: 第二批81个千兆城市, 每建成10个5G基站. */
export const isPart = (claim: ClaimRecord): boolean => PART.test(clauseOf(claim)) && !PART.test(claim.metric.name);
