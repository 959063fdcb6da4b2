import { checkUnit, mergeFindings, unitsOfClaim, unitsOfSpeech, type Unit, type UnitReader } from '../check/index.js';
import type { CheckedDocument, UnitResult } from '../check/index.js';
import { documentUnit, metricUnit, unitKind, unitName } from '../check/units.js';
import { BUILT_IN_LEXICON, type Lexicon } from '../lexicon/lexicon.js';
import { metricKey } from '../link/index.js';
import type { ClaimRecord, DocumentAnnotations, SpeechRecord } from '../model/annotation.js';
import { AtHand } from '../text/at-hand.js';
import type { Place, PostedPlace, UnitPrefixes, WorkingStore } from '../store/index.js';

/*
 * The one place where the store's units and those of the checks meet: the store keeps names, claims and speech; what a unit
 * is, and what belongs to it, is the checks' to say.
 */

export { mergeFindings };

export const UNIT_PREFIXES: UnitPrefixes = { metric: metricUnit(''), document: documentUnit('') };

/** Units the store finds without being told: by a claim's key and by document. */
const isPosting = (unit: Unit): boolean => unitKind(unit) !== 'metric' && unitKind(unit) !== 'document';

/** The key of a unit that is a metric's. */
export const keyOfUnit = (unit: string): string | undefined =>
  unitKind(unit as Unit) === 'metric' ? unitName(unit as Unit) : undefined;

/** What else a document's claims and speech belong to. */
export const postingsOf = ({ claims, speech }: Pick<DocumentAnnotations, 'claims' | 'speech'>) => [
  ...claims.flatMap((claim, n) =>
    unitsOfClaim(claim)
      .filter(isPosting)
      .map((unit) => ({ unit, n })),
  ),
  ...speech.flatMap((one, n) =>
    unitsOfSpeech(one)
      .filter(isPosting)
      .map((unit) => ({ unit, n })),
  ),
];

/** What a check sees of a claim or a speech: all but where in the document it stands. */
const seen = (one: ClaimRecord | SpeechRecord): string =>
  JSON.stringify(one, (name, value: unknown) => (name === 'start' || name === 'end' ? undefined : value));

interface Part {
  readonly seen: string;
  readonly units: readonly Unit[];
}
const partsOf = ({ claims, speech }: Pick<DocumentAnnotations, 'claims' | 'speech'>): Part[] => [
  ...claims.map((claim) => ({ seen: seen(claim), units: unitsOfClaim(claim) })),
  ...speech.map((one) => ({ seen: seen(one), units: unitsOfSpeech(one) })),
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
  return new Set(changed.flatMap((part) => part.units));
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

/** Claims, lists of claims (weighed by their lengths), speech and documents kept at hand: rules ask for the same over and over. */
const CLAIMS_AT_HAND = 60_000;
const LISTED_AT_HAND = 60_000;
const SPEECH_AT_HAND = 5_000;
const DOCUMENTS_AT_HAND = 50_000;

/** More than a document has claims, or stretches of speech: a place as one number. */
const PLACES = 2 ** 21;
const placeNumber = ({ annotation, n }: Place): number => annotation * PLACES + n;

/** Answers a check from the store as it is inside the run's last transaction. A claim is read and parsed once while it is at hand, whoever asks. */
export class StoreUnitReader implements UnitReader {
  readonly #store: WorkingStore;
  readonly #claims = new AtHand<number, ClaimRecord>(CLAIMS_AT_HAND);
  readonly #listed = new AtHand<Unit, readonly ClaimRecord[]>(LISTED_AT_HAND);
  readonly #speech = new AtHand<number, SpeechRecord>(SPEECH_AT_HAND);
  #posted: { readonly unit: Unit; readonly places: readonly PostedPlace[] } | undefined;
  readonly #documents = new AtHand<string, CheckedDocument | null>(DOCUMENTS_AT_HAND);

  constructor(store: WorkingStore) {
    this.#store = store;
  }

  claimsOf(unit: Unit): readonly ClaimRecord[] {
    const { units } = this.#store;
    switch (unitKind(unit)) {
      // The same list each time it is asked for: a check remembers what it has made of it.
      case 'metric':
        return this.#list(unit, () => units.placesOfKey(unitName(unit)));
      case 'document':
        return this.#list(unit, () => units.placesOfDocument(unitName(unit)));
      case 'value':
      case 'reprint':
        return this.#placesOf(unit).map(this.#claimAt);
      case 'quote':
        return [];
    }
  }

  readonly #claimAt = (place: Place): ClaimRecord =>
    this.#claims.get(placeNumber(place), () => this.#store.units.claimAt(place));

  #list(unit: Unit, places: () => Place[]): readonly ClaimRecord[] {
    return this.#listed.get(
      unit,
      () => places().map(this.#claimAt),
      (claims) => claims.length + 1,
    );
  }

  speechOf(unit: Unit): readonly SpeechRecord[] {
    // The same object each time it is asked for: a check remembers what it has made of it.
    return this.#placesOf(unit).map((place) =>
      this.#speech.get(placeNumber(place), () => this.#store.units.speechAt(place)),
    );
  }

  /** Whether nobody shares a unit whose rules compare what several assert: alone, or with copies of itself, nothing contradicts. */
  standsAlone(unit: Unit): boolean {
    switch (unitKind(unit)) {
      case 'metric':
      case 'document':
        return false;
      case 'value':
        return this.#placesOf(unit).length < 2;
      case 'reprint':
      case 'quote': {
        const [first, ...others] = this.#placesOf(unit);
        return others.every(({ original }) => original === first?.original);
      }
    }
  }

  /** A posting is asked for its places by one after the other. */
  #placesOf(unit: Unit): readonly PostedPlace[] {
    if (this.#posted?.unit !== unit) this.#posted = { unit, places: this.#store.units.placesOfPosting(unit) };
    return this.#posted.places;
  }

  documentOf(doc: string): CheckedDocument | undefined {
    return this.#documents.get(doc, () => this.#readDocument(doc)) ?? undefined;
  }

  #readDocument(doc: string): CheckedDocument | null {
    const facts = this.#store.documents.facts(doc);
    if (!facts) return null;
    return {
      doc,
      ...(facts.published !== null && { published: facts.published }),
      ...(facts.publisher !== null && { publisher: facts.publisher }),
      ...(facts.duplicate_of !== null && { duplicateOf: facts.duplicate_of }),
    };
  }
}

/** Checks one unit of the store again. */
export const checkStored = (unit: Unit, reader: StoreUnitReader, lexicon: Lexicon): UnitResult =>
  reader.standsAlone(unit) ? { findings: [], asked: [] } : checkUnit(unit, reader, lexicon);
