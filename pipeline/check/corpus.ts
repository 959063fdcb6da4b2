import type { Lexicon } from '../lexicon/lexicon.js';
import type { ClaimRecord, SpeechRecord } from '../model/annotation.js';
import type { Finding } from '../model/finding.js';
import type { Metric } from '../model/metric.js';
import { checkUnitWith } from './engine.js';
import { mergeFindings } from './result.js';
import type { Language, Rule } from './rule.js';
import { unitKind, unitsOfClaim, unitsOfSpeech } from './units.js';
import type { CheckedDocument, Unit, UnitKind, UnitReader } from './units.js';

/** What is checked: the current claims and speech of a corpus, and what linking made of the claims. */
export interface CheckedCorpus {
  readonly claims: readonly ClaimRecord[];
  /** Without it no quotation is compared. */
  readonly speech?: readonly SpeechRecord[];
  readonly metrics: readonly Metric[];
  readonly documents: readonly CheckedDocument[];
  readonly lexicon: Lexicon;
}

/** Units of which one claim alone is checked too: by itself, or beside another metric's. */
const CHECKED_ALONE: ReadonlySet<UnitKind> = new Set(['metric', 'document']);

/** What belongs to each unit. */
function groupsOf<T>(items: readonly T[], unitsOf: (item: T) => readonly Unit[]): Map<Unit, T[]> {
  const groups = new Map<Unit, T[]>();
  for (const item of items)
    for (const unit of unitsOf(item)) {
      const group = groups.get(unit);
      if (group) group.push(item);
      else groups.set(unit, [item]);
    }
  return groups;
}

/** A corpus in memory, as units. */
class CorpusReader implements UnitReader {
  readonly #claims: ReadonlyMap<Unit, readonly ClaimRecord[]>;
  readonly #speech: ReadonlyMap<Unit, readonly SpeechRecord[]>;
  readonly #documents: Map<string, CheckedDocument>;

  constructor(corpus: CheckedCorpus) {
    this.#claims = groupsOf(corpus.claims, unitsOfClaim);
    this.#speech = groupsOf(corpus.speech ?? [], unitsOfSpeech);
    this.#documents = new Map(corpus.documents.map((document) => [document.doc, document]));
  }

  /** Every unit in which something may differ. */
  *units(): Generator<Unit> {
    for (const [unit, { length }] of [...this.#claims, ...this.#speech])
      if (length > 1 || CHECKED_ALONE.has(unitKind(unit))) yield unit;
  }

  claimsOf(unit: Unit): readonly ClaimRecord[] {
    return this.#claims.get(unit) ?? [];
  }

  speechOf(unit: Unit): readonly SpeechRecord[] {
    return this.#speech.get(unit) ?? [];
  }

  documentOf(doc: string): CheckedDocument | undefined {
    return this.#documents.get(doc);
  }
}

/** Runs a list of rules over every unit of a corpus. */
export function checkWith(rules: readonly Rule[], corpus: CheckedCorpus, language: Language = 'zh'): Finding[] {
  const reader = new CorpusReader(corpus);
  const found: (readonly Finding[])[] = [];
  for (const unit of reader.units()) {
    const { findings } = checkUnitWith(rules, unit, reader, corpus.lexicon, language);
    if (findings.length > 0) found.push(findings);
  }
  return mergeFindings(found);
}
