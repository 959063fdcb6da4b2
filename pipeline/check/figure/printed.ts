import type { ClaimRecord } from '../../model/annotation.js';
import { magnitude, parseExact, significantDigits } from '../../text/exact.js';
import { decimalText } from '../../text/interval-text.js';
import { slipBetween } from './slip.js';
import type { Slip } from './slip.js';

type Claims = readonly ClaimRecord[];

export const numberOf = ({ kind, unitClass, exact }: ClaimRecord): string =>
  `${kind} ${unitClass} ${decimalText(parseExact(exact))}`;
export const sizeOf = ({ exact }: ClaimRecord): string => decimalText(magnitude(parseExact(exact)));
export const digitsOf = ({ exact }: ClaimRecord): number => significantDigits(parseExact(exact)).length;

/** The slip of the pen that makes one printed number the other; undefined where none does. */
export const slipOf = (a: ClaimRecord, b: ClaimRecord): Slip | undefined =>
  slipBetween({ value: parseExact(a.exact) }, { value: parseExact(b.exact) });

/** Every two neighbouring characters of a name, in order: 电子, 子执, 执照, … of 电子执照下载量. */
export const wordsOf = (name: string): string[] =>
  Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2));

/** Words of two characters that two names have in common. */
export const sharedWords = (a: string, b: string): string[] => wordsOf(a).filter((word) => b.includes(word));

/** What one article prints. */
export interface Printed {
  readonly claims: Claims;
  /** One claim of each number of two digits or more. */
  readonly numbers: ReadonlyMap<string, ClaimRecord>;
  readonly sizes: ReadonlySet<string>;
}

function printedBy(claims: Claims): Printed {
  const long = claims.filter((claim) => digitsOf(claim) > 1);
  return {
    claims,
    numbers: new Map(long.map((claim) => [numberOf(claim), claim])),
    sizes: new Set(claims.map(sizeOf)),
  };
}

const PRINTED = new WeakMap<Claims, Map<string, Printed>>();

/** What an article prints; made once for the claims of its document. */
export function printedIn(article: string, ofDocument: Claims): Printed {
  const known = PRINTED.get(ofDocument) ?? new Map<string, Printed>();
  PRINTED.set(ofDocument, known);
  const printed = known.get(article) ?? printedBy(ofDocument.filter((claim) => claim.article === article));
  known.set(article, printed);
  return printed;
}
