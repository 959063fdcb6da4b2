import type { ClaimRecord } from '../../model/annotation.js';
import { toldOfAnotherTime } from './another-time.js';
import { counterpartsAmong } from './counterparts.js';
import { headlinesApart } from './headline.js';
import { misprintsAmong } from './misprints.js';
import type { ClaimPair } from './moves.js';
import { tollsOfOneMishap } from './one-mishap.js';
import { toldOfOneMinute } from './one-minute.js';
import { toldOtherwise } from './otherwise.js';
import { toldAsDone } from './planned.js';
import { retoldApart } from './retold.js';
import type { BesideBy, FigureBeside, RuleContext } from '../rule.js';
import { fallenTotals } from './running-totals.js';

/* Pairs of figures that are compared whatever each calls its metric, by the unit that finds them. */

type Claims = readonly ClaimRecord[];

/** Pairs of claims as pairs of figures. */
const besideBy = (by: BesideBy, pairs: Iterable<ClaimPair>, context: RuleContext): FigureBeside[] =>
  [...pairs].map(([a, b]) => ({ a: context.figureOf(a), b: context.figureOf(b), by }));

/** A headline and its text, and what one article tells twice. `claims` are a document's. */
export function pairsInDocument(claims: Claims, context: RuleContext): FigureBeside[] {
  const ordered = [...claims].sort((a, b) => a.start - b.start);
  const retold = [...retoldApart(ordered, context)].map(([first, again]): ClaimPair => [again, first]);
  return [
    ...besideBy({ is: 'headline' }, headlinesApart(claims), context),
    ...besideBy({ is: 'retold' }, retold, context),
  ];
}

function besideOneFigure(claims: Claims, context: RuleContext): FigureBeside[] {
  const counterparts = counterpartsAmong(
    claims,
    (doc) => context.originalOf(doc),
    (doc) => context.claimsIn(doc),
  );
  return [...counterparts, ...toldOfAnotherTime(claims, context)].map(({ a, b, anchor: [x, y] }) => ({
    a: context.figureOf(a),
    b: context.figureOf(b),
    by: { is: 'anchor', anchor: [context.figureOf(x), context.figureOf(y)] },
  }));
}

/** What stands with one value in two reports of one occasion, and a plan of it here done there. `claims` print it. */
export const pairsOfValue = (claims: Claims, context: RuleContext): FigureBeside[] => [
  ...besideOneFigure(claims, context),
  ...besideBy({ is: 'plan' }, toldAsDone(claims, context), context),
];

type PairsOf = (claims: Claims, context: RuleContext) => FigureBeside[];

/** What is compared in the units that hold pairs and nothing else. */
export const PAIRS_OF: Readonly<Record<'digits' | 'moment' | 'total', PairsOf>> = {
  digits: (claims, context) => besideBy({ is: 'misprint' }, misprintsAmong(claims, context), context),
  moment: (claims, context) => [
    ...besideBy({ is: 'alike' }, tollsOfOneMishap(claims, context), context),
    ...besideBy({ is: 'alike' }, toldOtherwise(claims, context), context),
    ...besideBy({ is: 'alike' }, toldOfOneMinute(claims, context), context),
  ],
  total: (claims, context) => besideBy({ is: 'total' }, fallenTotals(claims, context), context),
};
