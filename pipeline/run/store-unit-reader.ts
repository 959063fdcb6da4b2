import type { CheckedDocument, Unit, UnitReader } from '../check/index.js';
import { unitKind, unitName } from '../check/units.js';
import { mayBeRestated } from '../check/voices.js';
import type { ClaimRecord, SpeechRecord } from '../model/annotation.js';
import type { DocumentFacts, ParsedRows, Place, WorkingStore } from '../store/index.js';
import { AtHand } from '../text/at-hand.js';

/** Claims, lists of claims, speech (each weighed by how many they are) and documents kept at hand: rules ask for the same over and over. */
const CLAIMS_AT_HAND = 60_000;
const LISTED_AT_HAND = 60_000;
const SPEECH_AT_HAND = 12_000;
const DOCUMENTS_AT_HAND = 50_000;

const howMany = ({ length }: { readonly length: number }): number => length + 1;

/** What is known of a document, and which annotation of it is current. */
interface StoredDocument {
  readonly annotation: number;
  readonly checked: CheckedDocument;
}

function storedDocument(facts: DocumentFacts | undefined): StoredDocument | null {
  if (!facts) return null;
  const { annotation, doc, published, publisher, title, duplicate_of } = facts;
  const checked = {
    doc,
    ...(published !== null && { published }),
    ...(publisher !== null && { publisher }),
    ...(title !== null && { title }),
    ...(duplicate_of !== null && { duplicateOf: duplicate_of }),
  };
  return { annotation, checked };
}

/** Where a claim or a speech of a unit is, in a document as it is now. */
interface CurrentPlace extends Place {
  readonly document: CheckedDocument;
}

/** Answers a check from the store as it is inside the run's last transaction. A claim is read and parsed once while it is at hand, whoever asks. */
export class StoreUnitReader implements UnitReader {
  readonly #store: WorkingStore;
  readonly #claims = new AtHand<number, ParsedRows<ClaimRecord>>(CLAIMS_AT_HAND);
  readonly #listed = new AtHand<Unit, readonly ClaimRecord[]>(LISTED_AT_HAND);
  readonly #speech = new AtHand<number, ParsedRows<SpeechRecord>>(SPEECH_AT_HAND);
  readonly #documents = new AtHand<string, StoredDocument | null>(DOCUMENTS_AT_HAND);
  readonly #current = new AtHand<number, StoredDocument | null>(DOCUMENTS_AT_HAND);
  #posted: { readonly unit: Unit; readonly places: readonly CurrentPlace[] } | undefined;

  constructor(store: WorkingStore) {
    this.#store = store;
  }

  claimsOf(unit: Unit): readonly ClaimRecord[] {
    switch (unitKind(unit)) {
      // The same list each time it is asked for: a check remembers what it has made of it.
      case 'metric':
        return this.#list(unit, () => this.#claimsOfKey(unitName(unit)));
      case 'document':
        return this.#list(unit, () => this.#claimsOfDocument(unitName(unit)));
      // Rules ask for a moment from other units.
      case 'moment':
        return this.#list(unit, () => this.#placesOf(unit).map(this.#claimAt));
      case 'value':
      case 'digits':
      case 'total':
      case 'reprint':
        return this.#placesOf(unit).map(this.#claimAt);
      case 'quote':
        return [];
    }
  }

  #list(unit: Unit, read: () => readonly ClaimRecord[]): readonly ClaimRecord[] {
    return this.#listed.get(unit, read, howMany);
  }

  #claimsOfKey(key: string): ClaimRecord[] {
    return this.#currentOf(this.#store.units.places.ofKey(key)).map(this.#claimAt);
  }

  #claimsOfDocument(doc: string): readonly ClaimRecord[] {
    const known = this.#document(doc);
    return known ? this.#claimsIn(known.annotation).all() : [];
  }

  #claimsIn(annotation: number): ParsedRows<ClaimRecord> {
    return this.#claims.get(annotation, () => this.#store.units.places.claimsOf(annotation), howMany);
  }

  readonly #claimAt = ({ annotation, n }: Place): ClaimRecord => this.#claimsIn(annotation).at(n);

  speechOf(unit: Unit): readonly SpeechRecord[] {
    return this.#placesOf(unit).map(({ annotation, n }) => this.#speechIn(annotation).at(n));
  }

  #speechIn(annotation: number): ParsedRows<SpeechRecord> {
    return this.#speech.get(annotation, () => this.#store.units.places.speechOf(annotation), howMany);
  }

  /** Whether nobody shares a unit whose rules compare what several assert: alone, or with copies of itself, nothing contradicts. */
  standsAlone(unit: Unit): boolean {
    switch (unitKind(unit)) {
      case 'metric':
      case 'document':
        return false;
      case 'value':
        return this.#placesOf(unit).length < 2;
      // Pairs of two articles, neither a copy of the other.
      case 'digits':
      case 'total':
      case 'moment':
      case 'reprint':
        return new Set(this.#placesOf(unit).map(({ document }) => document.duplicateOf ?? document.doc)).size < 2;
      case 'quote':
        return !mayBeRestated(this.#placesOf(unit).map(({ document }) => document));
    }
  }

  /** A posting is asked for its places by one after the other. */
  #placesOf(unit: Unit): readonly CurrentPlace[] {
    if (this.#posted?.unit !== unit)
      this.#posted = { unit, places: this.#currentOf(this.#store.units.places.ofPosting(unit)) };
    return this.#posted.places;
  }

  #currentOf(places: readonly Place[]): CurrentPlace[] {
    const current: CurrentPlace[] = [];
    for (const { annotation, n } of places) {
      const document = this.#documentAt(annotation)?.checked;
      if (document) current.push({ annotation, n, document });
    }
    return current;
  }

  documentOf(doc: string): CheckedDocument | undefined {
    return this.#document(doc)?.checked;
  }

  #document(doc: string): StoredDocument | null {
    return this.#documents.get(doc, () => storedDocument(this.#store.documents.facts(doc)));
  }

  #documentAt(annotation: number): StoredDocument | null {
    return this.#current.get(annotation, () => storedDocument(this.#store.documents.factsOf(annotation)));
  }
}
