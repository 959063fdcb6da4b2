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

/** Whether a claim's clause speaks of an average (日均, 人均). */
export const isAverage = (claim: ClaimRecord): boolean =>
  AVERAGED.test(clauseOf(claim)) || AVERAGED.test(claim.metric.name);

/** Whether a claim's clause speaks of a part only: 第二批81个千兆城市, 每建成10个5G基站. */
export const isPart = (claim: ClaimRecord): boolean => PART.test(clauseOf(claim)) && !PART.test(claim.metric.name);
