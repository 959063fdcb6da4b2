import type { ClaimRecord } from '../../model/annotation.js';
import { wordsBetween } from '../words/in-sentence.js';
import { isAverage } from '../words/narrowing.js';
import type { Statement } from '../rule.js';

/** A whole and the parts that its sentence lists behind 其中: 确诊病例503例，其中境外输入62例，本土441例. */
export interface PartsList {
  readonly whole: ClaimRecord;
  /** Never empty, in order. */
  readonly parts: readonly ClaimRecord[];
}

const OPENS_PARTS = '其中';
/** What opens a list of parts, close before the first of them. */
export const PARTS_FOLLOW = /其中[，,：:]?[^，,。；;\d]{0,16}$/;
/** Words by which a clause leaves the list: 另有4人失踪, 总计96场. */
const LEAVES_LIST = /另|总计|总数|总量|共|还有|以及|同时|累计|此外|创造|辐射/;
/** Between two parts only marks, words and no 。: a list that has ended (；新增无症状…) is another whole's. */
const CLOSED = /[；;]/;
const IMPORTS_FOLLOW = /[；;][^；;。]{0,8}进口[^；;。]{0,6}$/;

/** Yields, prices and rates have no parts: 夏粮单产375.2公斤，其中小麦399.1公斤. */
const OF_ONE = /单产|亩产|均|率|价|每|速度|面值|最高|最低/;

/** Exports and imports make up all of it: 进出口23万亿元，其中出口13万亿元，进口10万亿元. */
export const isTrade = ({ key }: ClaimRecord): boolean => /进出口[总值额]*$/.test(key);

/** A part says no day of its own: it has its whole's. */
const ofOnePeriod = (whole: ClaimRecord, part: ClaimRecord): boolean =>
  whole.period === part.period || part.periodBasis !== 'stated';

/** Levels of one unit and one time: what can be added up. */
const addable = (a: ClaimRecord, b: ClaimRecord): boolean =>
  b.kind === 'level' && a.unitClass === b.unitClass && ofOnePeriod(a, b) && b.status === a.status;

/** 30名以上代表联名提出的272件: who may ask for it is no part of it. */
const isThreshold = ({ sentence, inSentence: [, end] }: ClaimRecord): boolean =>
  /^(?:以上|以下|及以上|及以下)/.test(sentence.slice(end));

const isBeside = ({ kind }: ClaimRecord): boolean => kind === 'growth' || kind === 'share' || kind === 'pp';

/** What is counted, behind the figure: 种 of 32种生命实验样品. */
const nounAfter = ({ sentence, inSentence: [, end] }: ClaimRecord): string =>
  /^[^，,。；;、（(\d]{0,2}/.exec(sentence.slice(end))![0];

/** One thing counted: the same unit in print, and behind it the same noun or none. */
function countsAlike(whole: ClaimRecord, part: ClaimRecord): boolean {
  const [a, b] = [nounAfter(whole), nounAfter(part)];
  return whole.unit === part.unit && (b === '' || a === b);
}

function belongs(whole: ClaimRecord, part: ClaimRecord): boolean {
  const between = wordsBetween(whole, part);
  const closed = CLOSED.test(between) && !(isTrade(whole) && IMPORTS_FOLLOW.test(between));
  return !closed && !LEAVES_LIST.test(between) && countsAlike(whole, part);
}

/** The parts that begin with this claim, if a whole stands before it. */
function listFrom(opened: number, claims: readonly ClaimRecord[]): PartsList | undefined {
  const whole = claims.slice(0, opened).findLast((claim) => claim.kind === 'level');
  if (!whole || OF_ONE.test(whole.metric.name) || isAverage(whole)) return undefined;
  const following: ClaimRecord[] = [];
  for (const claim of claims.slice(opened)) {
    if (isBeside(claim) || isThreshold(claim)) continue;
    if (!addable(whole, claim)) break;
    following.push(claim);
  }
  const parts = following.filter((part) => belongs(whole, part));
  return parts.length > 0 ? { whole, parts } : undefined;
}

/** Every list of parts in a sentence: 确诊病例245例，其中境外63例，本土182例；无症状感染者676例，其中境外142例，本土534例 has two. */
export const partsListsOf = ({ claims, sentence }: Statement): PartsList[] =>
  sentence.includes(OPENS_PARTS)
    ? claims.flatMap(({ inSentence: [start] }, at) =>
        PARTS_FOLLOW.test(sentence.slice(0, start)) ? (listFrom(at, claims) ?? []) : [],
      )
    : [];
