import type { ClaimRecord } from '../model/annotation.js';
import { GoujiError } from '../model/error.js';
import type { Finding } from '../model/finding.js';
import type { FindingClaimLine, FindingLine } from './lines.js';
import { numberOfText } from './number.js';

const findingClaimLine = (claim: ClaimRecord): FindingClaimLine => {
  const { id, doc, start, end, text, sentence, exact, unit, bound, period, status, speaker, published } = claim;
  return {
    id,
    doc,
    start,
    end,
    text,
    sentence,
    value: numberOfText(exact),
    unit,
    bound,
    ...(period !== undefined && { period }),
    status,
    ...(speaker !== undefined && { speaker }),
    ...(published !== undefined && { published }),
  };
};

/**
 * A finding as a line of the export, its claims written out so that the line stands alone.
 * @throws GoujiError where a claim of it is not there: the store is torn.
 */
export function findingLine(finding: Finding, claimOf: (id: string) => ClaimRecord | undefined): FindingLine {
  const { id, rule, severity, title, metric, claims, proof, repair, score, evidence } = finding;
  return {
    id,
    rule,
    severity,
    title,
    ...(metric !== '' && { metric }),
    claims: claims.map((claimId) => {
      const claim = claimOf(claimId);
      if (!claim) throw new GoujiError('store', `finding ${id}: expected its claim ${claimId}, found none`);
      return findingClaimLine(claim);
    }),
    proof,
    ...(repair && { repair }),
    score,
    evidence,
  };
}
