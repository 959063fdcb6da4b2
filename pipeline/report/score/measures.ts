import type { ScoredClaim, ScoredSpeech } from './scored.js';
import { CLAIM_FIELDS, OTHER_FIELDS, agrees, fieldOf } from './fields.js';
import type { Field } from './fields.js';
import type { GoldClaim, GoldSpeech, Placed } from './gold.js';
import { linkRates } from './links.js';
import { matchClaims } from './match.js';
import type { Matched, Pair } from './match.js';
import { GoldNames } from './names.js';
import { rates } from './rates.js';
import type { Rates } from './rates.js';
import { speechRates } from './voices.js';

/** What the export says of the annotated documents, beside what the gold says. */
export interface ScoreInput {
  /** Annotated documents, as the gold names them. */
  readonly docs: readonly string[];
  readonly goldClaims: readonly Placed<GoldClaim>[];
  readonly goldSpeech: readonly Placed<GoldSpeech>[];
  readonly claims: readonly ScoredClaim[];
  readonly speech: readonly ScoredSpeech[];
}

/** The values nobody is surprised by: a reader who always gives them scores nothing in `unusual`. */
const USUAL = {
  bound: 'eq',
  status: 'actual',
  whole: undefined,
  kind: 'level',
  scope: undefined,
  base: undefined,
  speaker: undefined,
} as const satisfies Partial<Record<Field, string | undefined>>;
type UnusualField = keyof typeof USUAL;

export interface Scores {
  readonly docs: readonly string[];
  /** Figures found where figures are. */
  readonly quantity: Rates;
  /** Of the figures found, the part on which a field is right. */
  readonly fields: Readonly<Record<Field, number>>;
  /** F1 of a field over the values that are not the usual one. */
  readonly unusual: Readonly<Record<UnusualField, number>>;
  /** Claims with all nine fields right at once. */
  readonly claim: Rates;
  readonly links: Rates;
  readonly linksAcross: Rates;
  /** By characters. */
  readonly speech: Rates;
  readonly speechPlain: Rates;
}

/** One thing on which the export and the gold differ. */
export type Disagreement =
  | { readonly kind: 'fields'; readonly pair: Pair; readonly fields: readonly Field[] }
  | { readonly kind: 'missed'; readonly gold: Placed<GoldClaim> }
  | { readonly kind: 'spurious'; readonly found: ScoredClaim };

const FIELDS: readonly Field[] = [...CLAIM_FIELDS, ...OTHER_FIELDS];

function unusualF1(field: UnusualField, pairs: readonly Pair[], names: GoldNames): number {
  const usual: string | undefined = USUAL[field];
  const annotated = pairs.filter(({ gold }) => gold[field] !== usual);
  const found = pairs.filter((pair) => fieldOf(pair.found, field) !== usual);
  const right = annotated.filter((pair) => fieldOf(pair.found, field) !== usual && agrees(field, pair, names));
  return rates(right.length, found.length, annotated.length).f1;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function disagreements({ pairs, missed, spurious }: Matched, names: GoldNames): Disagreement[] {
  const wrong = pairs.flatMap((pair): Disagreement[] => {
    const fields = FIELDS.filter((field) => !agrees(field, pair, names));
    return fields.length === 0 ? [] : [{ kind: 'fields', pair, fields }];
  });
  return [
    ...wrong,
    ...missed.map((gold): Disagreement => ({ kind: 'missed', gold })),
    ...spurious.map((found): Disagreement => ({ kind: 'spurious', found })),
  ];
}

/** How far the export of some documents agrees with what was annotated in them by hand, and where it does not. */
export function score(input: ScoreInput): { readonly scores: Scores; readonly disagreements: Disagreement[] } {
  const { docs, goldClaims, goldSpeech, claims, speech } = input;
  const names = new GoldNames(goldClaims.map(({ metric }) => metric));
  const matched = matchClaims(docs, goldClaims, claims);
  const { pairs, spurious } = matched;
  const predicted = pairs.length + spurious.length;
  const wholly = pairs.filter((pair) => CLAIM_FIELDS.every((field) => agrees(field, pair, names)));
  const rightOn = (field: Field): number =>
    share(pairs.filter((pair) => agrees(field, pair, names)).length, pairs.length);
  const scores: Scores = {
    docs,
    quantity: rates(pairs.length, predicted, goldClaims.length),
    fields: Object.fromEntries(FIELDS.map((field) => [field, rightOn(field)])) as Record<Field, number>,
    unusual: Object.fromEntries(
      (Object.keys(USUAL) as UnusualField[]).map((field) => [field, unusualF1(field, pairs, names)]),
    ) as Record<UnusualField, number>,
    claim: rates(wholly.length, predicted, goldClaims.length),
    ...linkRates(goldClaims, pairs),
    ...speechRates(docs, goldSpeech, speech),
  };
  return { scores, disagreements: disagreements(matched, names) };
}
