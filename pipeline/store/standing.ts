import type { ClaimRecord } from '../model/annotation.js';
import type { Finding } from '../model/finding.js';
import type { FindingStanding, JudgedClaim, Reopening, VerdictRecord } from './records.js';

const OPTIONAL = ['exactMax', 'period', 'status', 'published'] as const;

/** What is kept of a claim beside a verdict. */
export function judgedClaim(claim: ClaimRecord): JudgedClaim {
  const { id, doc, text, sentence, exact, unit, bound, metric } = claim;
  const some = Object.fromEntries(
    OPTIONAL.flatMap((field) => (claim[field] === undefined ? [] : [[field, claim[field]]])),
  );
  return { id, doc, text, sentence, exact, unit, bound, metric: metric.name, ...some };
}

/** Claims that a finding sets side by side, without the reprints of each: those its proof reads. */
export function comparedClaims(finding: Finding, claimOf: (id: string) => ClaimRecord | undefined): ClaimRecord[] {
  const read = finding.proof.flatMap(({ operation, operands }) => (operation === 'read' ? operands : []));
  const ids = finding.claims.filter((id) => read.includes(id));
  return (ids.length > 0 ? ids : finding.claims).flatMap((id) => claimOf(id) ?? []);
}

/** The same thing said of the same metric, whoever prints it. */
const meaningOf = (claim: JudgedClaim): string =>
  [
    claim.metric,
    claim.exact,
    claim.exactMax ?? '',
    claim.unit,
    claim.bound,
    claim.period ?? '',
    claim.status ?? '',
  ].join('\t');

/** Digits, unit and bound, for the case that only the name or the period is another. */
const valueOf = (claim: JudgedClaim): string => [claim.exact, claim.exactMax ?? '', claim.unit, claim.bound].join('\t');

/** The sentence that a claim of the verdict has become: of the same document if it can be, of the same meaning in any case. */
function successorOf(before: JudgedClaim, now: readonly JudgedClaim[]): JudgedClaim | undefined {
  const same = now.filter((claim) => meaningOf(claim) === meaningOf(before));
  const alike = same.length > 0 ? same : now.filter((claim) => valueOf(claim) === valueOf(before));
  return alike.find((claim) => claim.doc === before.doc) ?? alike[0];
}

/**
 * What has changed between the claims of a verdict and those of today, told by what a reader sees: a sentence that is worded
 * otherwise, or another paper that now is the first to print the figure.
 */
export function reasonsFor(verdict: VerdictRecord, finding: Finding, claims: readonly ClaimRecord[]): Reopening[] {
  const now = claims.map(judgedClaim);
  const ids = new Set(now.map((claim) => claim.id));
  const reasons = verdict.claims
    .filter((claim) => !ids.has(claim.id))
    .flatMap((before): Reopening[] => {
      const after = successorOf(before, now);
      if (after === undefined) return [{ changed: 'sentence', doc: before.doc, from: before.sentence, to: '' }];
      if (after.doc !== before.doc) return [{ changed: 'first-source', from: before.doc, to: after.doc }];
      return after.sentence === before.sentence
        ? []
        : [{ changed: 'sentence', doc: before.doc, from: before.sentence, to: after.sentence }];
    });
  if (reasons.length > 0) return reasons;
  const [first, judgedFirst] = [now[0], verdict.claims[0]];
  if (first && judgedFirst && first.doc !== judgedFirst.doc)
    return [{ changed: 'first-source', from: judgedFirst.doc, to: first.doc }];
  return [{ changed: 'evidence', from: verdict.evidence, to: finding.evidence }];
}

/** Where a finding stands: a verdict holds while the evidence is what it was. `claims` are asked for only where it is not. */
export function standingOf(
  finding: Finding,
  since: string,
  last: VerdictRecord | undefined,
  claims: () => readonly ClaimRecord[],
): FindingStanding {
  if (!last) return { finding: finding.id, since, state: 'open' };
  if (last.evidence !== finding.evidence)
    return { finding: finding.id, since, state: 'reopened', last, reasons: reasonsFor(last, finding, claims()) };
  return { finding: finding.id, since, state: last.verdict === 'later' ? 'later' : 'judged', last };
}
