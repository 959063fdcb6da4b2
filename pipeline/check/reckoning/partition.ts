import { PARTITIONS } from '../../lexicon/compositions.js';
import { ALL_MEDALS, MEDALS } from '../../lexicon/metric-words.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { compareExact, exact } from '../../text/exact.js';
import { intervalText } from '../../text/interval-text.js';
import { sideBySide } from '../figure/pair.js';
import { read } from '../proof.js';
import type { Report, RuleContext, Statement } from '../rule.js';
import { sumOf } from './sums.js';

/** What is parted into kinds that exclude each other: medals, regions, shares of one whole. */

/** Fewer make up no whole. */
const FEWEST = 3;

/** 38枚金牌、27枚银牌、24枚铜牌，共89枚奖牌: the medals and their total in one sentence, each told once. */
export function medalsOf({ claims }: Statement): { whole: ClaimRecord; parts: ClaimRecord[] } | undefined {
  if (!claims.some(({ unit }) => unit === '枚')) return undefined;
  const told = (name: string): ClaimRecord[] =>
    claims.filter(({ kind, unit, metric }) => kind === 'level' && unit === '枚' && metric.name.endsWith(name));
  const [whole, ...more] = told(ALL_MEDALS);
  const metals = Object.values(MEDALS).map(told);
  const once = whole !== undefined && more.length === 0 && metals.every(({ length }) => length === 1);
  return once ? { whole, parts: metals.flat() } : undefined;
}

/** Whether a claim tells of one of these parts what the whole tells of all: 东部软件业务收入, or 软件业务收入 with the scope 东部. */
const isPartOf = (claim: ClaimRecord, whole: ClaimRecord, names: readonly string[]): boolean =>
  claim.kind === 'level' &&
  claim.period === whole.period &&
  claim.unitClass === whole.unitClass &&
  names.some((name) => claim.key === name + whole.key || (claim.key === whole.key && claim.scope === name));

/** The regions of a sentence and their whole, which it or the one before it tells: 全国收入7.28万亿元。东部…、中部…、西部…和东北…. */
export function partitionsOf({ claims, before }: Statement): { whole: ClaimRecord; parts: ClaimRecord[] }[] {
  if (claims.length < FEWEST) return [];
  const wholes = [...(before?.claims ?? []), ...claims].filter(({ kind, scope }) => kind === 'level' && !scope);
  return PARTITIONS.flatMap((partition) =>
    wholes.flatMap((whole) => {
      const parts = partition.map((names) => claims.filter((claim) => isPartOf(claim, whole, names)));
      return parts.every(({ length }) => length === 1) ? [{ whole, parts: parts.flat() }] : [];
    }),
  );
}

/** What says that the shares behind it exclude each other. */
const PARTED =
  /(?:按|分)[^，。；\d]{1,8}(?:划?分|看|类型|来看)[^，。；\d]{0,2}[，,：:]|构成[中为看]|占比(?:依次|分别)为|比重(?:依次|分别)为/;
const INDUSTRY = /^第[一二三]产业/;
const HUNDRED = exact(100);

/** 占47.8%: nothing but the whole stands between the share and its verb, or the share before it. */
const IN_LIST = /(?:占比?|比重|达|为|[、和与及]|占(?:全部|总)[^，,。；;\d]{1,10}的)$/;

/** 火电占47.8%，水电占15.2%，…核电占2.0%: shares of one whole that are more than all of it. */
export function overfullShares(statement: Statement, context: RuleContext): Report<'shares'>[] {
  const shares = statement.claims.filter(
    ({ kind, bound, status, unit }) => kind === 'share' && bound === 'eq' && status === 'actual' && unit === '%',
  );
  if (shares.length < FEWEST) return [];
  const list = industriesOf(shares) ?? listed(statement, shares);
  if (list.length < FEWEST) return [];
  const parts = list.map((claim) => context.figureOf(claim));
  const { sum, steps } = sumOf(parts);
  if (!sum.min || compareExact(sum.min, HUNDRED) <= 0) return [];
  return [
    {
      message: 'shares',
      values: {
        ...sideBySide(parts[0]!, parts[1]!),
        parts: list.map(({ text }) => text).join('＋'),
        sum: intervalText(sum),
      },
      severity: 'warning',
      figures: parts,
      proof: [
        ...parts.map(read),
        ...steps,
        { operation: 'compare', operands: [intervalText(sum), '100'], result: 'conflict' },
      ],
    },
  ];
}

/** One measure of each of the three industries: 第一产业增加值占比, 第二产业增加值占比, 第三产业增加值占比. */
function industriesOf(shares: readonly ClaimRecord[]): ClaimRecord[] | undefined {
  const industries = shares.filter(({ metric }) => INDUSTRY.test(metric.name));
  const distinct = (of: (name: string) => string): number =>
    new Set(industries.map(({ metric }) => of(metric.name))).size;
  const each = industries.length === FEWEST && distinct((name) => INDUSTRY.exec(name)![0]) === FEWEST;
  return each && distinct((name) => name.replace(INDUSTRY, '')) === 1 ? industries : undefined;
}

/** The shares of a sentence that is said to part one whole. */
function listed({ sentence }: Statement, shares: readonly ClaimRecord[]): ClaimRecord[] {
  const [first] = shares;
  if (!first || !PARTED.test(sentence.slice(0, first.inSentence[0]))) return [];
  // 60岁及以上占22.9%，其中65岁及以上占15.8%: a part of a part is no further part.
  const within = sentence.indexOf('其中', first.inSentence[0]);
  return shares.filter(
    ({ inSentence: [start] }) => IN_LIST.test(sentence.slice(0, start)) && (within < 0 || start < within),
  );
}
