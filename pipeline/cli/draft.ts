import { basename } from 'node:path';
import { unitsOfClaim, unitsOfSpeech } from '../check/index.js';
import type { Unit, UnitReader } from '../check/index.js';
import { unitKind, unitName } from '../check/units.js';
import { metricIdOf } from '../link/index.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { ClaimRecord, DocumentAnnotations, DocumentRecord, SpeechRecord } from '../model/annotation.js';
import { GoujiError } from '../model/error.js';
import { annotate } from '../pipeline.js';
import { DEFAULT_LIMITS, isSetAside, readFile } from '../read/index.js';
import type { Store } from '../store/index.js';
import { STANDARD_INPUT, readBytes } from './input.js';

/** What is known of a draft beside its text. */
export interface DraftFields {
  /** Day it is to be published; else what the page says; else today. */
  readonly published?: string;
  readonly publisher?: string;
  readonly encoding?: string;
}

/**
 * A draft through all stages. Nothing of it is kept.
 * @throws GoujiError `usage` where it cannot be read as one document
 */
export function annotateDraft(path: string, fields: DraftFields, lexicon: Lexicon): DocumentAnnotations {
  const doc = path === STANDARD_INPUT ? 'draft.txt' : basename(path);
  const source = readFile({ doc, bytes: readBytes(path), row: { file: doc, ...fields }, limits: DEFAULT_LIMITS });
  if (isSetAside(source))
    throw new GoujiError('usage', `${path}, ${source.place}: expected ${source.expected}, found ${source.found}`);
  const today = new Date().toISOString().slice(0, 10);
  return annotate({ ...source, published: source.published ?? today }, lexicon);
}

/** The published document that a draft is a version of: the same bytes, or the same name. */
export function earlierVersion(draft: DocumentAnnotations, store: Store): string | undefined {
  const { doc, sha256 } = draft.document;
  if (store.document(doc)) return doc;
  for (const document of store.documents()) if (document.sha256 === sha256) return document.doc;
  return undefined;
}

/** The corpus as it would be with the draft in it, in place of its earlier version. Nothing is written. */
export class DraftedCorpus implements UnitReader {
  readonly #store: Store;
  readonly #draft: DocumentAnnotations;
  readonly #replaced: string | undefined;

  constructor(store: Store, draft: DocumentAnnotations, replaced: string | undefined) {
    this.#store = store;
    this.#draft = draft;
    this.#replaced = replaced;
  }

  claim(id: string): ClaimRecord | undefined {
    return this.#draft.claims.find((claim) => claim.id === id) ?? this.#store.claim(id);
  }

  documentOf(doc: string): DocumentRecord | undefined {
    return doc === this.#draft.document.doc ? this.#draft.document : this.#store.document(doc);
  }

  /** What others say of a metric, document by document. */
  others(metric: string): ClaimRecord[] {
    return this.#store.claimsOfMetric(metric).filter(({ doc }) => this.#isOther(doc));
  }

  claimsOf(unit: Unit): readonly ClaimRecord[] {
    const name = unitName(unit);
    const own = this.#draft.claims;
    switch (unitKind(unit)) {
      case 'metric':
        return [...this.others(metricIdOf(name)), ...own.filter(({ key }) => key === name)];
      case 'document':
        return name === this.#draft.document.doc ? own : this.#store.claimsOf(name);
      default:
        return [
          ...this.#store.claimsOfPosting(unit).filter(({ doc }) => this.#isOther(doc)),
          ...own.filter((claim) => unitsOfClaim(claim).includes(unit)),
        ];
    }
  }

  speechOf(unit: Unit): readonly SpeechRecord[] {
    return [
      ...this.#store.speechOfPosting(unit).filter(({ doc }) => this.#isOther(doc)),
      ...this.#draft.speech.filter((speech) => unitsOfSpeech(speech).includes(unit)),
    ];
  }

  #isOther(doc: string): boolean {
    return doc !== this.#replaced && doc !== this.#draft.document.doc;
  }
}
