import type { ClaimRecord } from '../model/annotation.js';
import { counterpartsAmong } from './counterparts.js';
import { headlinesApart } from './headline.js';
import { misprintsAmong } from './misprints.js';
import { toldAsDone } from './planned.js';
import { fallenTotals } from './running-totals.js';
import { toldOtherwise } from './otherwise.js';
import { retoldApart } from './retold.js';
import type { FigureBeside, RuleContext } from './rule.js';

/* Pairs of figures that are compared whatever each calls its metric, by the unit that finds them. */

type Claims = readonly ClaimRecord[];

/** A headline and its text, and what one article tells twice. `claims` are a document's. */
export function pairsInDocument(claims: Claims, context: RuleContext): FigureBeside[] {
  const heads = [...headlinesApart(claims)].map(([head, body]): FigureBeside => ({
    a: context.figureOf(head),
    b: context.figureOf(body),
    by: { is: 'headline' },
  }));
  const ordered = [...claims].sort((a, b) => a.start - b.start);
  const retold = [...retoldApart(ordered, context)].map(([first, again]): FigureBeside => ({
    a: context.figureOf(again),
    b: context.figureOf(first),
    by: { is: 'retold' },
  }));
  return [...heads, ...retold];
}

/** What stands with one value in two reports of one occasion, and what is planned here and done there. `claims` print the value. */
export const pairsOfValue = (claims: Claims, context: RuleContext): FigureBeside[] => [
  ...[
    ...counterpartsAmong(
      claims,
      (doc) => context.originalOf(doc),
      (doc) => context.claimsIn(doc),
    ),
  ].map(({ a, b, anchor: [x, y] }): FigureBeside => ({
    a: context.figureOf(a),
    b: context.figureOf(b),
    by: { is: 'anchor', anchor: [context.figureOf(x), context.figureOf(y)] },
  })),
  ...[...toldAsDone(claims, context)].map(([a, b]): FigureBeside => ({
    a: context.figureOf(a),
    b: context.figureOf(b),
    by: { is: 'plan' },
  })),
];

/** One thing of one moment in two wordings. `claims` are those of the moment. */
const pairsOfMoment = (claims: Claims, context: RuleContext): FigureBeside[] =>
  [...toldOtherwise(claims, context)].map(([a, b]) => ({
    a: context.figureOf(a),
    b: context.figureOf(b),
    by: { is: 'alike' },
  }));

/** One figure of one thing, misprinted. `claims` have the same digits. */
const pairsOfDigits = (claims: Claims, context: RuleContext): FigureBeside[] =>
  [...misprintsAmong(claims, context)].map(([a, b]) => ({
    a: context.figureOf(a),
    b: context.figureOf(b),
    by: { is: 'misprint' },
  }));

/** Running totals that went backwards, in two wordings. `claims` are of one unit and place. */
const pairsOfTotals = (claims: Claims, context: RuleContext): FigureBeside[] =>
  [...fallenTotals(claims, context)].map(([later, earlier]) => ({
    a: context.figureOf(later),
    b: context.figureOf(earlier),
    by: { is: 'total' },
  }));

/** What is compared in the units that hold pairs and nothing else. */
export const PAIRS_OF = { moment: pairsOfMoment, digits: pairsOfDigits, total: pairsOfTotals } as const;
