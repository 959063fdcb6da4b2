import { compareText } from '../../link/order.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { compareExact, divide, exact, magnitude, parseExact, subtract } from '../../text/exact.js';
import { intervalOfClaim } from '../../link/claim-interval.js';
import { relate } from '../../text/relation.js';
import { digitsOf, sharedWords, slipOf } from '../figure/printed.js';
import { isOfAll } from '../words/narrowing.js';

/*
 * A headline over its text: 发送旅客1.268亿人次 over 累计发送旅客1.628亿人次. It is written last, and nobody proves it against the text.
 */

type Claims = readonly ClaimRecord[];

/** 突破百亿元 over 98.7亿元: so near to it that it must be the same. */
const NEAR = exact(1, -1);
/** Fewer digits slip by chance. */
const DIGITS = 3;

const isMarked = ({ sentence }: ClaimRecord): boolean => /[。；;]/.test(sentence);

/** The claims of the headline: those before the first sentence that ends in a full stop. */
function headOf(claims: Claims): Claims {
  const [first] = claims;
  if (!first || isMarked(first)) return [];
  return claims.filter(({ sentence }) => sentence === first.sentence);
}

const isComparable = (head: ClaimRecord, body: ClaimRecord): boolean =>
  head.kind === body.kind &&
  head.unitClass === body.unitClass &&
  head.status === 'actual' &&
  body.status === 'actual' &&
  (head.scopeKey.startsWith(body.scopeKey) || body.scopeKey.startsWith(head.scopeKey));

/** Values that one slip of the pen makes one, or a bound that the text just misses. */
function mayBeOne(head: ClaimRecord, body: ClaimRecord): boolean {
  if (sharedWords(head.key, body.key).length === 0 || !isOfAll(body)) return false;
  if (digitsOf(head) >= DIGITS && digitsOf(body) >= DIGITS) return slipOf(head, body) !== undefined;
  const [a, b] = [parseExact(head.exact), parseExact(body.exact)];
  if (head.bound !== 'above' || b.coefficient === 0n || compareExact(b, a) >= 0) return false;
  return compareExact(divide(magnitude(subtract(a, b)), magnitude(b)), NEAR) < 0;
}

/** Figures of a headline that its text prints nowhere, with the one figure there that they must be. `claims` are a document's. */
export function* headlinesApart(claims: Claims): Generator<readonly [ClaimRecord, ClaimRecord]> {
  const sorted = [...claims].sort((a, b) => a.start - b.start || compareText(a.id, b.id));
  for (const article of new Set(sorted.map((claim) => claim.article))) {
    const own = sorted.filter((claim) => claim.article === article);
    const heads = headOf(own);
    for (const head of heads) {
      const body = own.filter((claim) => !heads.includes(claim) && isComparable(head, claim));
      const agrees = (claim: ClaimRecord): boolean =>
        relate(intervalOfClaim(head), intervalOfClaim(claim)).relation !== 'conflict';
      const [one, ...others] = body.some(agrees) ? [] : body.filter((claim) => mayBeOne(head, claim));
      if (one && others.every(({ exact }) => exact === one.exact)) yield [head, one];
    }
  }
}
