import { ADDITIONS, COMPOSITIONS } from '../../lexicon/compositions.js';
import { NON_DECREASING_ENDINGS } from '../../lexicon/non-decreasing.js';
import type { ClaimRecord } from '../../model/annotation.js';
import type { Severity } from '../../model/finding.js';
import { daysOf } from '../../model/period.js';
import { add, compareExact, exact, multiply } from '../../text/exact.js';
import { addIntervals, gap, intervalText, relate } from '../../text/interval.js';
import type { Interval } from '../../text/interval.js';
import { isGeneric } from '../comparable.js';
import { isAverage } from '../narrowing.js';
import type { Figure } from '../figure.js';
import { sideBySide } from '../pair.js';
import { read } from '../proof.js';
import { figureAt } from '../reckoning.js';
import { printReckoned } from '../repair.js';
import { statementRule } from '../rule.js';
import type { Report, RuleContext, Statement } from '../rule.js';
import type { ProofStep } from '../../model/finding.js';
import { slipBetween } from '../slip.js';

type Messages = 'exceed' | 'parts' | 'running';

/** Parts that a hundredth of the whole would reconcile are rounded, or leave something small out. */
const SLIGHT = exact(1, -2);

/** The sum of figures, with a step of proof for each addition. */
function sumOf(parts: readonly Figure[]): { readonly sum: Interval; readonly steps: readonly ProofStep[] } {
  const steps: ProofStep[] = [];
  const sum = parts.slice(1).reduce((total, part) => {
    const next = addIntervals(total, part.interval);
    steps.push({
      operation: 'add',
      operands: [intervalText(total), intervalText(part.interval)],
      result: intervalText(next),
    });
    return next;
  }, parts[0]!.interval);
  return { sum, steps };
}

function reportOf(message: Messages, whole: Figure, parts: readonly Figure[], severity: Severity): Report<Messages>[] {
  const { sum, steps } = sumOf(parts);
  const related = relate(whole.interval, sum);
  if (related.relation !== 'conflict') return [];
  const repair = printReckoned(whole, parts.map(({ value }) => value).reduce(add));
  const listed = parts.map(({ first }) => first.text).join('＋');
  return [
    {
      message,
      values: { ...sideBySide(whole, parts[0]!), parts: listed },
      severity: related.soft ? 'info' : severity,
      figures: [whole, ...parts],
      ...(message !== 'exceed' && repair && { repair }),
      proof: [
        read(whole),
        ...parts.map(read),
        ...steps,
        { operation: 'compare', operands: [intervalText(whole.interval), intervalText(sum)], result: 'conflict' },
      ],
    },
  ];
}

const withinShare = (whole: Figure, parts: readonly Figure[], share: typeof SLIGHT): boolean => {
  const between = gap(whole.interval, sumOf(parts).sum);
  return !between || compareExact(between, multiply(whole.value, share)) < 0;
};

/** What opens a list of parts, close before the first of them. */
const PARTS_FOLLOW = /其中[，,：:]?[^，,。；;\d]{0,16}$/;
/** Words by which a clause leaves the list: 另有4人失踪, 总计96场. */
const LEAVES_LIST = /另|总计|总数|总量|共|还有|以及|同时|累计|此外|创造|辐射/;

/** Yields, prices and rates have no parts: 夏粮单产375.2公斤，其中小麦399.1公斤. */
const OF_ONE = /单产|亩产|均|率|价|每|速度|面值|最高|最低/;

/** A part says no day of its own: it has its whole's. */
const ofOnePeriod = (whole: ClaimRecord, part: ClaimRecord): boolean =>
  whole.period === part.period || part.periodBasis !== 'stated';

/** Levels of one unit and one time: what can be added up. */
const addable = (a: ClaimRecord, b: ClaimRecord): boolean =>
  b.kind === 'level' && a.unitClass === b.unitClass && ofOnePeriod(a, b) && b.status === a.status;

/** The whole and the parts of one sentence: 确诊病例503例，其中境外输入62例，本土441例. */
function partsOf({ claims }: Statement): { readonly whole: ClaimRecord; readonly parts: ClaimRecord[] } | undefined {
  const opened = claims.findIndex(({ sentence, inSentence: [start] }) => PARTS_FOLLOW.test(sentence.slice(0, start)));
  const whole = claims.slice(0, Math.max(0, opened)).findLast((claim) => claim.kind === 'level');
  if (!whole || OF_ONE.test(whole.metric.name) || isAverage(whole)) return undefined;
  const parts: ClaimRecord[] = [];
  for (const claim of claims.slice(opened)) {
    if (claim.kind === 'growth' || claim.kind === 'share' || claim.kind === 'pp') continue;
    if (!addable(whole, claim)) break;
    parts.push(claim);
  }
  return parts.length > 0 ? { whole, parts } : undefined;
}

/** Between two parts only marks, words and no 。: a list that has ended (新增无症状…) is another whole's. */
const CLOSED = /[；;]/;
const IMPORTS_FOLLOW = /[；;][^；;。]{0,8}进口[^；;。]{0,6}$/;

/** Exports and imports make up all of it: 进出口23.55万亿元，其中出口13.47万亿元，增长1.5%；进口10.08万亿元. */
const isTrade = ({ key }: ClaimRecord): boolean => /进出口[总值额]*$/.test(key);

/** What is counted, behind the figure: 种 of 32种生命实验样品. */
const nounAfter = ({ sentence, inSentence: [, end] }: ClaimRecord): string =>
  /^[^，,。；;、（(\d]{0,2}/.exec(sentence.slice(end))![0];

/** One thing counted: the same unit in print, and behind it the same noun or none. */
function countsAlike(whole: ClaimRecord, part: ClaimRecord): boolean {
  const [a, b] = [nounAfter(whole), nounAfter(part)];
  return whole.unit === part.unit && (b === '' || a === b);
}

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

function inSentence(statement: Statement, context: RuleContext): Report<Messages>[] {
  const found = partsOf(statement);
  if (!found) return [];
  const { sentence, inSentence: from } = found.whole;
  const listed = found.parts.filter((part) => {
    const between = sentence.slice(from[1], part.inSentence[0]);
    const closed = CLOSED.test(between) && !(isTrade(found.whole) && IMPORTS_FOLLOW.test(between));
    return !closed && !LEAVES_LIST.test(between) && countsAlike(found.whole, part);
  });
  if (listed.length === 0) return [];
  const [whole, ...parts] = [found.whole, ...listed].map((claim) => context.figureOf(claim));
  const single = parts.find((part) => isAbove(part, whole!) && !fitsAnother(part, statement, context));
  if (single) return reportOf('exceed', whole!, [single], 'warning');
  if (parts.length < 2 || parts.some(({ first }) => first.bound !== 'eq')) return [];
  const { sum } = sumOf(parts);
  const slip = slipBetween(whole!, {
    ...whole!,
    value: parts.reduce((total, { value }) => add(total, value), ZERO),
  });
  if (isTrade(found.whole) && parts.length === 2)
    return reportOf('parts', whole!, parts, withinShare(whole!, parts, SLIGHT) ? 'info' : 'warning');
  // Parts overlap and lists are cut short; only a slip of the pen makes the sum miss by one digit.
  return slip !== undefined && sum.min ? reportOf('parts', whole!, parts, 'warning') : [];
}

const ZERO = exact(0);

/** 民营企业进出口 against 民营企业出口 and 民营企业进口, wherever the three are printed. */
function ofComposition(claim: ClaimRecord, context: RuleContext): Report<Messages>[] {
  const { key, period, kind, scopeKey, unitClass, periodBasis } = claim;
  if (kind !== 'level' || period === undefined || periodBasis !== 'stated') return [];
  return COMPOSITIONS.filter(({ whole }) => key.endsWith(whole)).flatMap(({ whole, parts }) => {
    const front = key.slice(0, -whole.length);
    const found = parts.map((part) =>
      figureAt(context.seriesOf(front + part), { kinds: ['level'], period, scopeKey, unitClass }),
    );
    const total = figureAt(context.seriesOf(key), { kinds: ['level'], period, scopeKey, unitClass });
    if (!total || found.some((part) => part === undefined)) return [];
    const addends = found as Figure[];
    return reportOf('parts', total, addends, withinShare(total, addends, SLIGHT) ? 'info' : 'warning');
  });
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
  return now && before ? reportOf('running', now, [before, added], 'warning') : [];
}

/** A month's flow, and the running totals of the year with and without it: 1—5月 is 1—4月 and 5月. */
function ofMonths(claim: ClaimRecord, context: RuleContext): Report<Messages>[] {
  const { key, period = '', kind, scopeKey, unitClass, aspect, periodBasis, status } = claim;
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(period) ?? [];
  if (year === undefined || kind !== 'level' || aspect !== 'flow' || periodBasis !== 'stated' || status !== 'actual')
    return [];
  const two = (n: number): string => String(n).padStart(2, '0');
  const until = (last: number): string => (last === 1 ? `${year}-01` : `${year}-01/${year}-${two(last)}`);
  if (Number(month) < 2) return [];
  const flows = context.seriesOf(key).filter((series) => series.aspect === 'flow');
  const at = (when: string): Figure | undefined =>
    figureAt(flows, { kinds: ['level'], period: when, scopeKey, unitClass });
  const [own, now, before] = [at(period), at(until(Number(month))), at(until(Number(month) - 1))];
  if (!own || !now || !before) return [];
  return reportOf('running', now, [before, own], withinShare(now, [before, own], SLIGHT) ? 'info' : 'warning');
}

/**
 * Parts and a whole that do not add up: 确诊病例503例，其中境外输入62例、本土447例 in one sentence; 进出口 against 出口 and 进口,
 * wherever the three are printed; a running total against the one before it and what was added, 337.7万个 and 新建46万个 against
 * 393.7万个.
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
    return [...inSentence(statement, context), ...across];
  },
});
