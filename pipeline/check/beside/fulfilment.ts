import type { Status } from '../../model/claim.js';
import type { Severity } from '../../model/finding.js';
import { isGeneric } from '../words/generic.js';
import { daysBetween, SAME_EVENT_DAYS } from '../figure/days.js';
import { plainValue } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { narrowingOf } from '../words/narrowing.js';
import { sameThing } from '../conflict/conflict-report.js';
import { note, read } from '../proof.js';
import { tellsLess } from './planned.js';
import { nameStandsAlone } from '../words/wording.js';
import type { ClaimSeries, FigureBeside, Reprint, RuleContext } from '../rule.js';
import { grouped } from '../../link/order.js';
import type { ProofStep } from '../../model/finding.js';
import { significantDigits } from '../../text/exact.js';

/** A fact that has the value of a plan or an expectation whose time had not come when the fact was printed. */
export interface Premature {
  readonly fact: Figure;
  /** The plan or the expectation. */
  readonly expected: Figure;
  readonly severity: Severity;
  readonly proof: readonly ProofStep[];
}

/** The first day on which a document said it; undefined where no document is dated. */
const saidOn = (figure: Figure): string | undefined => figure.first.published ?? figure.first.date;

/** A plan is borrowed within a year or so; 25个基点 of another year is another decision. */
const BORROWED_WITHIN_DAYS = 400;
/** Words by which a sentence says itself that it speaks of what is to come. */
const YET_TO_COME = /将|拟|力争|目标|计划|确保|预计|有望|争取|即将|要在|到20\d\d年|红线|不低于|达到.{0,4}后|任务/;
/** Numbers that name a session or a step (加息25个基点), and are no achievement. */
const NAMES_A_STEP = /(?:届|基点|部门|周年)$/;

/** A stock's fact may be dated before the plan it borrows; anything else must be of the same days. */
function sameTime(fact: Figure, expected: Figure): boolean {
  if (!fact.days || !expected.days) return false;
  if (fact.first.period === expected.first.period) return true;
  const { aspect, kind } = fact.first;
  return (aspect === 'stock' || kind === 'duration') && fact.days.last < expected.days.last;
}

const isExpectation = (figure: Figure): boolean => {
  const said = saidOn(figure);
  return figure.days !== undefined && said !== undefined && said < figure.days.last;
};

const mayBeBorrowed = ({ first }: Figure, status: Exclude<Status, 'actual'>): boolean =>
  first.kind !== 'rank' && (first.kind !== 'duration' || status === 'forecast') && !NAMES_A_STEP.test(first.text);

const LONGEST_EVENT_DAYS = 45;
const isShort = ({ days }: Figure): boolean => (daysBetween(days!.first, days!.last) ?? 0) <= LONGEST_EVENT_DAYS;

/** 春运40天，完成旅客发送4320万人次，圆满收官: that it is over is told too. */
const ENDED = /收官|落幕|闭幕|圆满|结束/;

/** Said between the expectation (or the day before it: papers of one event) and the end of what was expected. */
function saidTooSoon(fact: Figure, expected: Figure): boolean {
  const [said, announced] = [saidOn(fact), saidOn(expected)];
  if (said === undefined || announced === undefined || said >= expected.days!.last) return false;
  // An event that has begun is what was planned: 564个小项 of games that opened today.
  if (isShort(expected) && said >= expected.days!.first && !ENDED.test(fact.first.sentence)) return false;
  const days = daysBetween(said, announced) ?? Infinity;
  return days <= (said < announced ? SAME_EVENT_DAYS : BORROWED_WITHIN_DAYS);
}

function severityOf(fact: Figure, expected: Figure, context: RuleContext): Severity {
  const samePeriod = fact.first.period === expected.first.period;
  const digits = significantDigits(fact.value).length;
  const named = narrowingOf(fact.first) === narrowingOf(expected.first) && nameStandsAlone(fact.first);
  const isKnown = samePeriod || tellsLess(expected.first, context.claimsIn(expected.first.doc));
  return named && (digits > 2 || (digits > 1 && isKnown)) ? 'warning' : 'info';
}

const isBorrowed = (fact: Figure, expected: Figure): boolean =>
  saidTooSoon(fact, expected) &&
  sameTime(fact, expected) &&
  fact.first.sentence !== expected.first.sentence &&
  !YET_TO_COME.test(fact.first.sentence) &&
  // 5% and 1万 meet by chance; the same days, or two digits that agree, do not.
  (significantDigits(fact.value).length > 1 || fact.first.period === expected.first.period);

function prematureOf(fact: Figure, expected: Figure, severity: Severity): Premature {
  return {
    fact,
    expected,
    severity,
    proof: [
      read(fact),
      read(expected),
      ...sameThing(fact, expected),
      ...(tooSoon(fact, expected) ? [saidBefore(fact, expected)] : []),
      note(`status: actual, ${expected.first.status}`, fact.first.id, expected.first.id),
    ],
  };
}

const tooSoon = (fact: Figure, expected: Figure): boolean => {
  const said = saidOn(fact);
  return said !== undefined && expected.days !== undefined && said < expected.days.last;
};

const saidBefore = (fact: Figure, expected: Figure): ProofStep => ({
  operation: 'order',
  operands: [fact.first.id, expected.first.id],
  result: `${saidOn(fact)!} < ${expected.days!.last}`,
});

/** Up to some day of what was planned. */
const fallsWithin = (fact: Figure, expected: Figure): boolean =>
  fact.days !== undefined &&
  expected.days !== undefined &&
  fact.days.last <= expected.days.last &&
  (fact.days.last >= expected.days.first || fact.first.aspect === 'stock');

/** 已达30个, 共完成4320万人次: the fact says that it is done. 展览面积达155万平方米 of a fair that is to open tells its plan. */
const DONE = /已|完成|建成|收官/;
const saysDone = ({ first: { sentence, inSentence } }: Figure): boolean => DONE.test(sentence.slice(0, inSentence[0]));
/** 稳定在17.7亿亩以上 is a floor, and holds all the time. */
const isFloor = ({ first }: Figure): boolean => first.bound === 'at_least';

/** Fewer digits meet by chance. */
const DIGITS = 2;

/**
 * A fact under another name than the plan's, with its number (`by` tells why they are compared): a warning where two reports
 * of one occasion tell them, the plan's own tells how far it had come, or the number is long.
 */
export function prematureBeside(
  { a: fact, b: expected, by }: FigureBeside,
  status: Exclude<Status, 'actual'>,
  context: RuleContext,
): Premature[] {
  if (expected.first.status !== status || fact.first.status !== 'actual') return [];
  if (plainValue(fact) !== plainValue(expected) || !isExpectation(expected) || !mayBeBorrowed(fact, status)) return [];
  if (isFloor(expected) || !saysDone(fact)) return [];
  if (!saidTooSoon(fact, expected) || !fallsWithin(fact, expected) || YET_TO_COME.test(fact.first.sentence)) return [];
  const isKnown = by.is === 'anchor' || tellsLess(expected.first, context.claimsIn(expected.first.doc));
  return [prematureOf(fact, expected, isKnown || significantDigits(fact.value).length > DIGITS ? 'warning' : 'info')];
}

/** In a sentence printed twice, a fact here and a plan or an expectation there: a warning while its time has not come. */
export function prematureReprint({ a, b }: Reprint, status: Exclude<Status, 'actual'>): Premature[] {
  const [fact, expected] = a.first.status === 'actual' ? [a, b] : [b, a];
  if (fact.first.status !== 'actual' || expected.first.status !== status) return [];
  if (plainValue(fact) !== plainValue(expected) || fact.first.unitClass !== expected.first.unitClass) return [];
  return [prematureOf(fact, expected, tooSoon(fact, expected) ? 'warning' : 'info')];
}

/** 计划新造油茶林 of what is later told as 新造油茶林; 高标准农田面积 as 高标准农田, 5200万亩. */
const PLANNED_WORD = /^(?:计划|规划|拟|力争|争取|预计|提出)/;
const AREA = /面积$/;
const AREA_UNITS = new Set(['亩', '公顷', '平方公里', '平方米']);

/** Facts of the same unit and place whose name leaves out that it was planned, or that it is an area. */
function toldInOtherWords({ key, kind, scopeKey, unitClass }: ClaimSeries, context: RuleContext): readonly Figure[] {
  if (kind !== 'level') return [];
  const plain = key.replace(PLANNED_WORD, '');
  const names = AREA_UNITS.has(unitClass)
    ? [plain, AREA.test(plain) ? plain.replace(AREA, '') : `${plain}面积`]
    : [plain];
  return names
    .filter((name) => name !== key && !isGeneric(name))
    .flatMap((name) => context.seriesOf(name))
    .filter((other) => other.kind === kind && other.scopeKey === scopeKey && other.unitClass === unitClass)
    .flatMap(({ figures }) => figures)
    .filter(({ first }) => first.status === 'actual');
}

/**
 * Facts that take over the value of what was only planned or expected (`status`), said before its period was over.
 * A fact said afterwards is the outcome, and one that other documents knew before the plan was made is no borrowing.
 */
export function prematureFacts(
  series: ClaimSeries,
  status: Exclude<Status, 'actual'>,
  context: RuleContext,
): Premature[] {
  if (!series.figures.some(({ first }) => first.status === status) || isGeneric(series.key)) return [];
  const found: Premature[] = [];
  const told = [...series.figures, ...toldInOtherWords(series, context)];
  for (const figures of grouped(told, plainValue).values()) {
    const facts = figures.filter((figure) => figure.first.status === 'actual' && mayBeBorrowed(figure, status));
    const expectations = figures.filter((figure) => figure.first.status === status && isExpectation(figure));
    for (const expected of expectations) {
      for (const fact of facts) {
        if (!isBorrowed(fact, expected)) continue;
        found.push(prematureOf(fact, expected, severityOf(fact, expected, context)));
      }
    }
  }
  return found;
}
