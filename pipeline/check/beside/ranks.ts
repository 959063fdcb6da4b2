import type { ClaimRecord } from '../../model/annotation.js';
import { ofOneSentence } from '../words/in-sentence.js';
import { mayMeet } from './meeting.js';
import type { ClaimPair } from './moves.js';

type Claims = readonly ClaimRecord[];

/** Among whom a rank is told. */
const RANGE = /世界|全球|亚洲|全国|[全各]省|全市|中部|西部|东部|东北|六省|长三角|珠三角|行业/g;
const rangeOf = ({ key }: ClaimRecord): string => [...new Set(key.match(RANGE) ?? [])].sort().join(' ');

/** The one rank that a figure's sentence tells behind it: 82.5万吨，规模居全国机场第六位. */
function rankOf(level: ClaimRecord, claims: Claims): ClaimRecord | undefined {
  const ranks = ofOneSentence(level, claims).filter(({ kind }) => kind === 'rank');
  const [only] = ranks;
  return ranks.length === 1 && only!.start > level.start ? only : undefined;
}

/** The ranks that both tell of one figure, unless they say among whom and differ in it. */
export function* ranksOf([x, y]: ClaimPair, inA: Claims, inB: Claims): Generator<ClaimPair> {
  const [a, b] = [rankOf(x, inA), rankOf(y, inB)];
  if (!a || !b || !mayMeet(a, b)) return;
  const [ofA, ofB] = [rangeOf(a), rangeOf(b)];
  if (ofA === ofB || ofA === '' || ofB === '') yield [a, b];
}
