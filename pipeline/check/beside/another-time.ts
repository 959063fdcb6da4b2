import { equalExact, parseExact } from '../../text/exact.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { compareText } from '../../link/order.js';
import { ofOneSentence } from '../words/in-sentence.js';
import type { Counterpart } from './counterparts.js';
import { placesMeet } from './meeting.js';
import { isLevel, movesOf } from './moves.js';
import { OVERLAP, overlapOfNames, printsName } from './names-meet.js';
import { isOfAll, onOtherFooting } from '../words/narrowing.js';
import { ofOtherThings } from '../words/other-things.js';
import { digitsOf } from '../figure/printed.js';
import { sameDays } from '../figure/series.js';
import type { RuleContext } from '../rule.js';

/*
 * One number told of two times: 2023年末568.1万人，2024年末577.6万人 here, 截至2024年末568.1万人 there. That both print it says
 * that they speak of one thing, whatever each calls it; what the first tells of the second's time, or how the second says
 * it has moved since the first's, must agree.
 */

type Claims = readonly ClaimRecord[];

/** Numbers of fewer digits are printed of other things too, by chance. */
const DIGITS = 4;
/** More claims than these of one number are of many things. */
const MOST_TOLD = 12;

const isTold = (claim: ClaimRecord): boolean =>
  claim.kind === 'level' &&
  claim.status === 'actual' &&
  claim.periodBasis === 'stated' &&
  claim.articleKind === 'news' &&
  claim.bound === 'eq' &&
  digitsOf(claim) >= DIGITS &&
  isOfAll(claim);

const areOfOneThing = (a: ClaimRecord, b: ClaimRecord): boolean =>
  placesMeet(a.scopeKey, b.scopeKey) &&
  !onOtherFooting(a, b) &&
  !ofOtherThings(a, b) &&
  (overlapOfNames(a, b) >= OVERLAP || printsName(a, b));

/** What the old figure's own sentence tells of the same thing for the time that the other gives its number. */
const newerBeside = (old: ClaimRecord, again: ClaimRecord, inOld: Claims): ClaimRecord | undefined =>
  ofOneSentence(old, inOld).find(
    (claim) =>
      isLevel(claim) &&
      claim.key === old.key &&
      claim.unitClass === old.unitClass &&
      claim.scopeKey === old.scopeKey &&
      claim.periodBasis === 'stated' &&
      sameDays(claim.period, again.period) &&
      !equalExact(parseExact(claim.exact), parseExact(again.exact)),
  );

/** How the second says that its number has moved since the time of the first. */
const movedSince = (old: ClaimRecord, again: ClaimRecord, inAgain: Claims): ClaimRecord | undefined =>
  movesOf(again, inAgain).find(({ kind, base }) => kind === 'growth' && sameDays(base, old.period));

/** Claims that stand against a number told of two times, with that number in both. `claims` print one value. */
export function* toldOfAnotherTime(claims: Claims, context: RuleContext): Generator<Counterpart> {
  const told = claims.filter(isTold);
  if (told.length < 2 || told.length > MOST_TOLD) return;
  const ordered = [...told].sort(
    (a, b) =>
      compareText(a.period!, b.period!) || compareText(a.doc, b.doc) || a.start - b.start || compareText(a.id, b.id),
  );
  for (const [at, old] of ordered.entries())
    for (const again of ordered.slice(at + 1)) {
      if (context.originalOf(old.doc) === context.originalOf(again.doc) || sameDays(old.period, again.period)) continue;
      if (!areOfOneThing(old, again)) continue;
      const newer = newerBeside(old, again, context.claimsIn(old.doc));
      if (newer) yield { a: again, b: newer, anchor: [old, again] };
      const move = movedSince(old, again, context.claimsIn(again.doc));
      if (move) yield { a: old, b: move, anchor: [old, again] };
    }
}
