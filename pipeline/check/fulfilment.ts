import type { Status } from '../model/claim.js';
import type { Severity } from '../model/finding.js';
import { isGeneric } from './comparable.js';
import { plainValue, significantDigits } from './figure.js';
import type { Figure } from './figure.js';
import { note, read, sameMetric } from './proof.js';
import type { ClaimSeries } from './rule.js';
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

/** The first day on which a document said the fact; undefined where no document is dated. */
const saidOn = (figure: Figure): string | undefined => figure.first.published ?? figure.first.date;

/** Whether fact and expectation may be the same: a stock's fact may be dated before the target it borrows. */
function sameTime(fact: Figure, expected: Figure): boolean {
  if (!fact.days || !expected.days) return false;
  if (fact.first.aspect === 'stock' || fact.first.kind === 'duration') return true;
  return fact.days.first <= expected.days.last && fact.days.last >= expected.days.first;
}

/**
 * Facts that take over the value of what was only planned or expected (`status`), said before its period was over.
 * A fact said afterwards is the outcome, and one that other documents knew before the plan was made is no borrowing.
 */
export function prematureFacts(series: ClaimSeries, status: Exclude<Status, 'actual'>): Premature[] {
  const found: Premature[] = [];
  for (const figures of grouped(series.figures, plainValue).values()) {
    const facts = figures.filter((figure) => figure.first.status === 'actual');
    const expectations = figures.filter((figure) => figure.first.status === status && figure.days !== undefined);
    for (const expected of expectations) {
      for (const fact of facts) {
        const said = saidOn(fact);
        if (said === undefined || said >= expected.days!.last || !sameTime(fact, expected)) continue;
        if (fact.first.sentence === expected.first.sentence) continue;
        // 5% and 1万 meet by chance; the same days, or two digits that agree, do not.
        const likely = significantDigits(fact.value).length > 1 || fact.first.period === expected.first.period;
        found.push({
          fact,
          expected,
          severity: likely && !isGeneric(series.key) ? 'warning' : 'info',
          proof: [
            read(fact),
            read(expected),
            sameMetric(fact, expected),
            {
              operation: 'order',
              operands: [fact.first.id, expected.first.id],
              result: `${said} < ${expected.days!.last}`,
            },
            note(`status: actual, ${status}`, fact.first.id, expected.first.id),
          ],
        });
      }
    }
  }
  return found;
}
