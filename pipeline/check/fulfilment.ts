import type { Status } from '../model/claim.js';
import type { Severity } from '../model/finding.js';
import { isGeneric } from './generic.js';
import { daysBetween, SAME_EVENT_DAYS } from './days.js';
import { plainValue, significantDigits } from './figure.js';
import type { Figure } from './figure.js';
import { narrowingOf } from './narrowing.js';
import { sameThing } from './conflict-report.js';
import { note, read } from './proof.js';
import { nameStandsAlone } from './wording.js';
import type { ClaimSeries, Reprint } from './rule.js';
import { grouped } from '../link/order.js';
import type { ProofStep } from '../model/finding.js';

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

/** Said between the expectation (or the day before it: papers of one event) and the end of what was expected. */
function saidTooSoon(fact: Figure, expected: Figure): boolean {
  const [said, announced] = [saidOn(fact), saidOn(expected)];
  if (said === undefined || announced === undefined || said >= expected.days!.last) return false;
  // An event that has begun is what was planned: 564个小项 of games that opened today.
  if (isShort(expected) && said >= expected.days!.first) return false;
  const days = daysBetween(said, announced) ?? Infinity;
  return days <= (said < announced ? SAME_EVENT_DAYS : BORROWED_WITHIN_DAYS);
}

function severityOf(fact: Figure, expected: Figure): Severity {
  const samePeriod = fact.first.period === expected.first.period;
  const digits = significantDigits(fact.value).length;
  const named = narrowingOf(fact.first) === narrowingOf(expected.first) && nameStandsAlone(fact.first);
  return named && (digits > 2 || (digits > 1 && samePeriod)) ? 'warning' : 'info';
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

/** In a sentence printed twice, a fact here and a plan or an expectation there: a warning while its time has not come. */
export function prematureReprint({ a, b }: Reprint, status: Exclude<Status, 'actual'>): Premature[] {
  const [fact, expected] = a.first.status === 'actual' ? [a, b] : [b, a];
  if (fact.first.status !== 'actual' || expected.first.status !== status) return [];
  if (plainValue(fact) !== plainValue(expected) || fact.first.unitClass !== expected.first.unitClass) return [];
  return [prematureOf(fact, expected, tooSoon(fact, expected) ? 'warning' : 'info')];
}

/**
 * Facts that take over the value of what was only planned or expected (`status`), said before its period was over.
 * A fact said afterwards is the outcome, and one that other documents knew before the plan was made is no borrowing.
 */
export function prematureFacts(series: ClaimSeries, status: Exclude<Status, 'actual'>): Premature[] {
  if (!series.figures.some(({ first }) => first.status === status) || isGeneric(series.key)) return [];
  const found: Premature[] = [];
  for (const figures of grouped(series.figures, plainValue).values()) {
    const facts = figures.filter((figure) => figure.first.status === 'actual' && mayBeBorrowed(figure, status));
    const expectations = figures.filter((figure) => figure.first.status === status && isExpectation(figure));
    for (const expected of expectations) {
      for (const fact of facts) {
        if (!isBorrowed(fact, expected)) continue;
        found.push(prematureOf(fact, expected, severityOf(fact, expected)));
      }
    }
  }
  return found;
}
