import type { ClaimRecord } from '../../model/annotation.js';

/* Where claims stand in their sentence. */

type Claims = readonly ClaimRecord[];

/** Those of a claim's own sentence, in the order of `claims`: one that two articles print is two. */
export const ofOneSentence = (claim: ClaimRecord, claims: Claims): Claims =>
  claims.filter(({ sentence, article }) => sentence === claim.sentence && article === claim.article);

/** Those that its own sentence tells before a claim. `claims` are in order. */
export const beforeInSentence = (claim: ClaimRecord, claims: Claims): Claims =>
  ofOneSentence(claim, claims).filter(({ start }) => start < claim.start);

/** The words between two claims of one sentence, the first of them first. */
export const wordsBetween = (a: ClaimRecord, b: ClaimRecord): string =>
  a.sentence.slice(a.inSentence[1], b.inSentence[0]);

const LAST_CLAUSE = /[^，,。；;]*$/;
/** The words before a claim, back to the last mark. */
export const clauseBefore = ({ sentence, inSentence: [start] }: ClaimRecord): string =>
  LAST_CLAUSE.exec(sentence.slice(0, start))![0];
