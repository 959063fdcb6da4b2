import { ADDITIONS, COMPOSITIONS } from '../../lexicon/compositions.js';
import { NON_DECREASING_ENDINGS } from '../../lexicon/non-decreasing.js';
import { isCounted } from '../../link/unit-class.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { daysOf } from '../../model/period.js';
import { compareExact } from '../../text/exact.js';
import { isGeneric } from '../words/generic.js';
import type { Figure } from '../figure/figure.js';
import { kindsListsOf } from '../reckoning/kinds-list.js';
import { isTrade, partsListsOf } from '../reckoning/parts.js';
import type { PartsList } from '../reckoning/parts.js';
import { medalsOf, overfullShares, partitionsOf } from '../reckoning/partition.js';
import { listedBehind } from '../reckoning/enumeration.js';
import { sideBySide } from '../figure/pair.js';
import { read } from '../proof.js';
import { figureAt } from '../reckoning/reckoning.js';
import { statementRule } from '../rule.js';
import type { Report, RuleContext, Statement } from '../rule.js';
import { slipBetween } from '../figure/slip.js';
import { missesSlightly, reckonedWhole, sumReports } from '../reckoning/sums.js';

type Messages = 'exceed' | 'listed' | 'parts' | 'running' | 'shares';

/** Every number of `a` is above every number of `b`. */
const isAbove = (a: Figure, b: Figure): boolean =>
  a.interval.min !== undefined && b.interval.max !== undefined && compareExact(a.interval.min, b.interval.max) > 0;

/** 处分1647人，移送司法机关73人，其中，处分县处级285人: the part belongs to the whole before the last. */
const fitsAnother = (part: Figure, { claims }: Statement, context: RuleContext): boolean =>
  claims.some(
    (claim) =>
      claim.start < part.first.start &&
      claim.unitClass === part.first.unitClass &&
      claim.kind === 'level' &&
      claim.id !== part.first.id &&
      !isAbove(part, context.figureOf(claim)),
  );

/** 其余用于应急物资: the list says itself that it is cut short. */
const LEAVES_REST = /^[^。]{0,12}(?:其余|剩余|余下|其他|等(?:方面|领域|项目|支出))/;

const slightly = (whole: Figure, parts: readonly Figure[]): 'info' | 'warning' =>
  missesSlightly(whole, parts) ? 'info' : 'warning';

function inSentence(list: PartsList, statement: Statement, context: RuleContext): Report<Messages>[] {
  const whole = context.figureOf(list.whole);
  const parts = list.parts.map((claim) => context.figureOf(claim));
  const single = parts.find((part) => isAbove(part, whole) && !fitsAnother(part, statement, context));
  if (single) return sumReports('exceed', whole, [single], 'warning', false);
  if (parts.length < 2 || parts.some(({ first }) => first.bound !== 'eq')) return [];
  if (isTrade(list.whole) && parts.length === 2) return sumReports('parts', whole, parts, slightly(whole, parts));
  if (LEAVES_REST.test(statement.sentence.slice(list.parts.at(-1)!.inSentence[1]))) return [];
  // Parts overlap and lists are cut short; only a slip of the pen makes the sum miss by one digit.
  const slip = slipBetween(whole, reckonedWhole(parts));
  return slip === undefined ? [] : sumReports('parts', whole, parts, 'warning');
}

/** 床位74650张，分布在三类机构：医院59826张、……: the list says itself that it is whole. */
function ofKinds({ whole, parts }: PartsList, context: RuleContext): Report<Messages>[] {
  const [total, ...addends] = [whole, ...parts].map((claim) => context.figureOf(claim));
  return sumReports('parts', total!, addends, slightly(total!, addends));
}

/** 民营企业进出口 against 民营企业出口 and 民营企业进口, wherever the three are printed. */
function ofComposition(claim: ClaimRecord, context: RuleContext): Report<Messages>[] {
  const { key, period, kind, scopeKey, unitClass, periodBasis } = claim;
  if (kind !== 'level' || period === undefined || periodBasis !== 'stated') return [];
  return COMPOSITIONS.filter(({ whole }) => key.endsWith(whole)).flatMap(({ whole, parts }) => {
    const front = key.slice(0, -whole.length);
    const at = (name: string): Figure | undefined =>
      figureAt(context.seriesOf(name), { kinds: ['level'], period, scopeKey, unitClass });
    const found = parts.map((part) => at(front + part));
    const total = at(key);
    if (!total || found.some((part) => part === undefined)) return [];
    const addends = found as Figure[];
    return sumReports('parts', total, addends, slightly(total, addends));
  });
}

/** Gold, silver and bronze against all medals; 东部、中部、西部、东北 against the whole country. */
const inParts = (statement: Statement, context: RuleContext): Report<Messages>[] =>
  [medalsOf(statement) ?? [], partitionsOf(statement)].flat().flatMap(({ whole, parts }) => {
    const [total, ...addends] = [whole, ...parts].map((claim) => context.figureOf(claim));
    return sumReports('parts', total!, addends, slightly(total!, addends));
  });

/** 六项措施，分别是, and five of them. */
function ofList(claim: ClaimRecord, context: RuleContext): Report<Messages>[] {
  const listed =
    isCounted(claim.unitClass) && claim.kind === 'level' && claim.bound === 'eq' ? listedBehind(claim) : undefined;
  if (!listed) return [];
  // Asked of few claims: a figure is made of all that its metric's other claims say.
  const told = context.figureOf(claim);
  const number = told.value.exponent === 0 ? told.value.coefficient : undefined;
  if (number === undefined || (number >= BigInt(listed.least) && number <= BigInt(listed.most))) return [];
  return [
    {
      message: 'listed',
      values: { ...sideBySide(told, told), listed: String(listed.least) },
      severity: 'warning',
      figures: [told],
      proof: [read(told), { operation: 'compare', operands: [claim.id, String(listed.least)], result: 'conflict' }],
    },
  ];
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** 5G基站 at the end is 5G基站 at the start and 新建5G基站 in between: only for what nobody takes down. */
function ofAddition(claim: ClaimRecord, context: RuleContext): Report<Messages>[] {
  const { key, period, kind, scopeKey, unitClass, periodBasis, status } = claim;
  const prefix = ADDITIONS.find((word) => key.startsWith(word));
  const days = period === undefined ? undefined : daysOf(period);
  if (prefix === undefined || !days || kind !== 'level' || periodBasis !== 'stated' || status !== 'actual') return [];
  const stockKey = key.slice(prefix.length);
  if (!NON_DECREASING_ENDINGS.some((ending) => stockKey.endsWith(ending))) return [];
  const stock = context.seriesOf(stockKey).filter(({ aspect }) => aspect === 'stock' || aspect === 'cumulative');
  const now = figureAt(stock, { kinds: ['level'], period: days.last, scopeKey, unitClass });
  const before = figureAt(stock, { kinds: ['level'], period: dayBefore(days.first), scopeKey, unitClass });
  const added = context.figureOf(claim);
  return now && before ? sumReports('running', now, [before, added], 'warning') : [];
}

/** A month's flow, and the running totals of the year with and without it: 1—5月 is 1—4月 and 5月. */
function ofMonths(claim: ClaimRecord, context: RuleContext): Report<Messages>[] {
  const { key, period = '', kind, scopeKey, unitClass, aspect, periodBasis, status } = claim;
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(period) ?? [];
  if (year === undefined || kind !== 'level' || aspect !== 'flow' || periodBasis !== 'stated' || status !== 'actual')
    return [];
  const two = (n: number): string => String(n).padStart(2, '0');
  const until = (last: number): string => (last === 1 ? `${year}-01` : `${year}-01/${year}-${two(last)}`);
  // An index of a month is no part of the year's.
  if (Number(month) < 2 || key.endsWith('指数')) return [];
  const flows = context.seriesOf(key).filter((series) => series.aspect === 'flow');
  const at = (when: string): Figure | undefined =>
    figureAt(flows, { kinds: ['level'], period: when, scopeKey, unitClass });
  const [own, now, before] = [at(period), at(until(Number(month))), at(until(Number(month) - 1))];
  if (!own || !now || !before) return [];
  return sumReports('running', now, [before, own], slightly(now, [before, own]));
}

/**
 * Parts and a whole that do not add up: 确诊病例503例，其中境外输入62例、本土447例 in one sentence; 进出口 against 出口 and 进口,
 * wherever the three are printed; a whole and all the kinds it is said to fall into (分布在三类机构：……); regions and the
 * country; medals and their metals; a number and the list of all there are (六项措施，分别是 five); shares of one whole above
 * 100 %; a running total against the one before it and what was added, 337.7万个 and 新建46万个 against 393.7万个.
 *
 * Silent where rounding lets them agree, for lists that may be cut short or overlap (only a part above its whole, or a
 * sum one digit off, is reported there), for other days, scopes and units, and for additions to what is also taken down.
 * Info where the gap is below a hundredth of the whole: statistics are revised.
 */
export const sumMismatch = statementRule({
  id: 'sum-mismatch',
  subject: 'statement',
  severity: 'warning',
  about: { zh: '分项之和与总数不符', en: 'parts that do not add up to their whole' },
  messages: {
    exceed: {
      zh: '“{metric}”{period}共{a}，其中一项却有{b}',
      en: '“{metric}” {period}: {a} in all, yet one part is {b}',
    },
    parts: {
      zh: '“{metric}”{period}为{a}，各部分{parts}之和与之不符',
      en: '“{metric}” {period}: {a}, which {parts} do not add up to',
    },
    listed: {
      zh: '“{metric}”称{a}，所列为{listed}项',
      en: '“{metric}”: {a}, yet {listed} are listed',
    },
    shares: {
      zh: '“{metric}”等{period}各占{parts}，合计{sum}，超过100%',
      en: '“{metric}” and others {period}: {parts} are {sum}, more than 100 %',
    },
    running: {
      zh: '“{metric}”{period}为{a}，与上期数加新增数{parts}不符',
      en: '“{metric}” {period}: {a} is not {parts}',
    },
  },
  check(statement, context) {
    const across = statement.claims
      .filter((claim) => !isGeneric(claim.key) || COMPOSITIONS.some(({ whole }) => whole === claim.key))
      .flatMap((claim) => [
        ...ofComposition(claim, context),
        ...ofAddition(claim, context),
        ...ofMonths(claim, context),
      ]);
    return [
      ...partsListsOf(statement).flatMap((list) => inSentence(list, statement, context)),
      ...kindsListsOf(statement).flatMap((list) => ofKinds(list, context)),
      ...overfullShares(statement, context),
      ...statement.claims.flatMap((claim) => ofList(claim, context)),
      ...inParts(statement, context),
      ...across,
    ];
  },
});
