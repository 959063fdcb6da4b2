import { DEFINITION_WORDS } from '../../lexicon/definitions.js';
import { NOMINALISATIONS } from '../../lexicon/metric-words.js';
import { PLAIN_CONTEXT } from '../../lexicon/plain-context.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { oneOf } from '../../text/one-of.js';

const PLAIN = new RegExp(oneOf(PLAIN_CONTEXT), 'g');
const CLAUSE_END = /[，,。；;：:！!？?、（(）)“”"】—\n]/g;
const NO_WORD = /[^\p{Script=Han}A-Za-z]+/gu;
/** Averages are another figure than the sums they are made of. */
const AVERAGED = /日均|月均|年均|人均|户均|平均|单日|当日/;
/** Parts of a count: the 81 of the second batch are not all of them. */
const PART =
  /第[一二三四五六七八九十\d]+(?:批|期|轮|次|届|届|辑)|每|新(?:增|培育|认定|创建|评选|签)|其余|另有|另外|又有|再次|首批|单笔|同类/;

/** 产量 and 销量 of 产销量分别完成84.3万辆和84.6万辆 are printed as one word. */
const MADE_AND_SOLD = /[产销]量$/;

/** Where the sentence prints the metric's name; -1 where it prints it nowhere in one piece. */
function placeOfName({ sentence, metric, inSentence: [start] }: ClaimRecord): number {
  const at = sentence.indexOf(metric.name);
  if (at >= 0) return at;
  if (MADE_AND_SOLD.test(metric.name)) return sentence.indexOf(metric.name.replace(MADE_AND_SOLD, '产销'));
  const verbFirst = sentence.indexOf(metric.name.replace(DONE_TO, '$2$1'));
  return verbFirst >= 0 ? verbFirst : placeOfBeginning(metric.name, sentence.slice(0, start));
}

/** 入境游客接待量 is printed 接待入境游客. */
const DONE_TO = new RegExp(`^(.+)(${oneOf(NOMINALISATIONS.map(({ verb }) => verb))})量$`);
/** Fewer characters begin many names. */
const SHORTEST_BEGINNING = 3;

/** 第二产业5936亿千瓦时 beside 第一产业用电量148亿千瓦时: the name's beginning stands right before the figure, its head was said before. */
function placeOfBeginning(name: string, before: string): number {
  for (let length = name.length - 1; length >= SHORTEST_BEGINNING; length--)
    if (before.endsWith(name.slice(0, length)))
      return before.slice(0, -length).includes(name.slice(length)) ? before.length - length : -1;
  return -1;
}

/** Whether a sentence prints two names in one word, this one of them. */
export const isCoordinated = (claim: ClaimRecord): boolean =>
  !claim.sentence.includes(claim.metric.name) && placeOfName(claim) >= 0;

/** The clause from its start to the metric's name; undefined where the name is not printed in one piece. */
function clauseBefore(claim: ClaimRecord): string | undefined {
  const { sentence } = claim;
  const at = placeOfName(claim);
  if (at < 0) return undefined;
  const [start, end] = claim.inSentence;
  // 425.8万吨的苹果产量: the figure itself narrows no name behind it; 沿江各地 before it does.
  const before = at >= end ? sentence.slice(0, start) + sentence.slice(end, at) : sentence.slice(0, at);
  let from = 0;
  for (const mark of before.matchAll(CLAUSE_END)) from = mark.index + 1;
  return before.slice(from);
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

/** Where and when it was written: 本报岳阳4月24日讯（记者 某某）. */
const DATELINE = /^[^，,。；;：:]{2,24}[讯电](?:[（(][^）)]{0,20}[）)])?\s*/;
/** Who says so, up to the comma: 国家统计局今天发布数据显示，; 市统计局24日发布，. */
const SOURCE =
  /^[^，,。；;\d]{0,30}(?:[（(][^）)]*[）)]|(?:\d{1,2}月)?\d{1,2}日)?[^，,。；;\d]{0,12}(?:显示|公布|发布|获悉|了解到|消息|介绍|表示|称|统计|通报)(?:数据|消息)?[，,：:]/;

/** Whether the metric's name opens its sentence, but for times and sources: then no clause before it may narrow it. */
export function leadsSentence(claim: ClaimRecord): boolean {
  const at = placeOfName(claim);
  return (
    at >= 0 && leftOver(claim.sentence.slice(0, at).replace(DATELINE, '').replace(SOURCE, ''), claim.scope).length <= 1
  );
}

/** 国家层面 says which of a thing's levels is counted, for every name of the list alike. */
const LEVEL = /国家(?:层面|级)?|创建/g;
/** The head of a list shares its first word with the rest: 森林 of 森林面积 and 森林蓄积量. */
const WORD = 2;

/**
 * What an earlier name of the sentence puts before the word this one begins with: 集体林 of 集体林森林面积为21.83亿亩，森林蓄积量为93.32亿立方米.
 * It holds for the rest of the list. Empty where there is none. `beside` are the claims of the document.
 */
export function inheritedModifier(claim: ClaimRecord, beside: readonly ClaimRecord[]): string {
  const word = claim.metric.name.slice(0, WORD);
  for (const { sentence, start, metric } of beside) {
    if (sentence !== claim.sentence || start >= claim.start) continue;
    const modifier = metric.name.slice(0, Math.max(0, metric.name.indexOf(word)));
    if (leftOver(modifier, claim.scope).replace(LEVEL, '').length > 1) return modifier;
  }
  return '';
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

/** Words between the last figure and this one that say at which prices it grew. */
const AT_CONSTANT_PRICES = /实际(?:同比)?(?:增|下|减|回)|扣除价格|可比(?:价|口径|增)|不变价/;

const DEFINITIONS = DEFINITION_WORDS.map(({ is, words }) => ({ is, pattern: new RegExp(words) }));
const SINCE_LAST_FIGURE = /[^\d%]*$/;
/** Days are figures too, and begin no other statement: 只看母行，2024年末不良贷款率. */
const DAY = /\d+[年月日时]/g;

/** By which definition a figure is counted, as the words since the last figure say; empty where they say nothing. */
function definitionOf({ sentence, inSentence: [start] }: ClaimRecord): string {
  const words = SINCE_LAST_FIGURE.exec(sentence.slice(0, start).replace(DAY, ''))![0];
  return DEFINITIONS.find(({ pattern }) => pattern.test(words))?.is ?? '';
}

/**
 * Whether two figures are told on two footings: one growth at constant prices (名义增长5.6%，扣除价格因素实际增长5.2%), or by two
 * definitions (集团口径下，不良率1.35%; 剔除村镇银行，不良率1.28%).
 */
export function onOtherFooting(a: ClaimRecord, b: ClaimRecord): boolean {
  if (definitionOf(a) !== definitionOf(b)) return true;
  if (a.kind !== 'growth') return false;
  const [x, y] = [a, b].map(({ sentence, inSentence: [start] }) =>
    AT_CONSTANT_PRICES.test(SINCE_LAST_FIGURE.exec(sentence.slice(0, start))![0]),
  );
  return x !== y;
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

/** Whether a claim's clause speaks of a part only: 第二批81个千兆城市, 每建成10个5G基站. */
export const isPart = (claim: ClaimRecord): boolean => PART.test(clauseOf(claim)) && !PART.test(claim.metric.name);

/** Of all of it, as it is now: no part, no average, not what a change began with. */
export const isOfAll = (claim: ClaimRecord): boolean => !isPart(claim) && !isAverage(claim) && !isFromValue(claim);
