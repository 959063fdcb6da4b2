import { checkUnit, unitsOfClaim, unitsOfSpeech, type Unit, type UnitResult } from '../check/index.js';
import { documentUnit, metricUnit, unitKind, unitName } from '../check/units.js';
import { BUILT_IN_LEXICON, type Lexicon } from '../lexicon/lexicon.js';
import { metricKey } from '../link/index.js';
import type { DocumentAnnotations } from '../model/annotation.js';
import type { UnitPrefixes } from '../store/index.js';
import type { StoreUnitReader } from './store-unit-reader.js';
import { withoutPlace } from './without-place.js';

/*
 * The one place where the store's units and those of the checks meet: the store keeps names, claims and speech; what a unit
 * is, and what belongs to it, is the checks' to say.
 */

export const UNIT_PREFIXES: UnitPrefixes = { metric: metricUnit(''), document: documentUnit('') };

/** The key of a unit that is a metric's. */
export const keyOfUnit = (unit: string): string | undefined =>
  unitKind(unit as Unit) === 'metric' ? unitName(unit as Unit) : undefined;

interface Part {
  /** What a check sees of it. */
  readonly seen: string;
  /** Reckoned for the parts that changed alone: of most edited documents these are few. */
  readonly units: () => readonly Unit[];
}
const partsOf = ({ claims, speech }: Pick<DocumentAnnotations, 'claims' | 'speech'>): Part[] => [
  ...claims.map((claim) => ({ seen: withoutPlace(claim), units: () => unitsOfClaim(claim) })),
  ...speech.map((one) => ({ seen: withoutPlace(one), units: () => unitsOfSpeech(one) })),
];

/**
 * The units that two versions of one document do not give the same to. A word added at the top moves every claim below and
 * changes none: checks see the order of claims, never their offsets. Where the order is another, everything is touched.
 */
export function touchedBetween(
  before: Pick<DocumentAnnotations, 'claims' | 'speech'>,
  after: Pick<DocumentAnnotations, 'claims' | 'speech'>,
): Set<Unit> {
  const [old, now] = [partsOf(before), partsOf(after)];
  const [oldSeen, nowSeen] = [new Set(old.map((part) => part.seen)), new Set(now.map((part) => part.seen))];
  const kept = (parts: readonly Part[], other: ReadonlySet<string>): string =>
    parts.flatMap((part) => (other.has(part.seen) ? [part.seen] : [])).join('\n');
  const moved = kept(old, nowSeen) !== kept(now, oldSeen);
  const changed = [
    ...old.filter((part) => moved || !nowSeen.has(part.seen)),
    ...now.filter((part) => moved || !oldSeen.has(part.seen)),
  ];
  return new Set(changed.flatMap((part) => part.units()));
}

const joined = (parts: readonly string[]): string => parts.join('\t');

/** Keys that the entries of one lexicon and not of the other speak of. */
function keysOfDifference(one: Lexicon, other: Lexicon): string[] {
  const pairs = ({ user }: Lexicon): string[][] =>
    user.aliases.flatMap(({ metric, variants }) => variants.map((variant) => [variant, metric]));
  const known = new Set(pairs(other).map(joined));
  const names = pairs(one).filter((pair) => !known.has(joined(pair)));
  const falling = one.user.nonDecreasing.filter((name) => !other.user.nonDecreasing.includes(name));
  return [...names.flat(), ...falling].flatMap((name) =>
    [BUILT_IN_LEXICON, one, other].map((lexicon) => metricKey(name, lexicon).key),
  );
}

/**
 * The units a change of the lexicon touches besides those of the documents it changes: checks ask it which key a name has,
 * and which metrics may not fall. Those that asked for one of these units are touched with them.
 */
export const unitsOfLexiconChange = (before: Lexicon, after: Lexicon): Unit[] =>
  [...keysOfDifference(before, after), ...keysOfDifference(after, before)].map(metricUnit);

/** Checks one unit of the store again. */
export const checkStored = (unit: Unit, reader: StoreUnitReader, lexicon: Lexicon): UnitResult =>
  reader.standsAlone(unit) ? { findings: [], asked: [] } : checkUnit(unit, reader, lexicon);
