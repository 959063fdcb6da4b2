import type { Lexicon } from '../lexicon/lexicon.js';
import { compareText, grouped } from '../link/order.js';
import type { ClaimRecord, SpeechRecord } from '../model/annotation.js';
import type { Finding } from '../model/finding.js';
import type { Metric } from '../model/metric.js';
import { checkUnitWith } from './engine.js';
import { mergeFindings } from './result.js';
import type { Language, Rule } from './rule.js';
import {
  digitUnits,
  documentUnit,
  metricUnit,
  momentUnits,
  reprintUnits,
  totalUnits,
  unitKind,
  unitName,
  unitsOfSpeech,
  valueUnits,
} from './units.js';
import type { CheckedDocument, Unit, UnitReader } from './units.js';

/** What is checked: the current claims and speech of a corpus, and what linking made of the claims. */
export interface CheckedCorpus {
  readonly claims: readonly ClaimRecord[];
  /** Without it no quotation is compared. */
  readonly speech?: readonly SpeechRecord[];
  readonly metrics: readonly Metric[];
  readonly documents: readonly CheckedDocument[];
  readonly lexicon: Lexicon;
}

/** Groups in which something may differ: claims of one unit of which there are two or more. */
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
  readonly #byKey: Map<string, ClaimRecord[]>;
  readonly #byDocument: Map<string, ClaimRecord[]>;
  readonly #byValue: Map<Unit, ClaimRecord[]>;
  readonly #byDigits: Map<Unit, ClaimRecord[]>;
  readonly #byTotal: Map<Unit, ClaimRecord[]>;
  readonly #byMoment: Map<Unit, ClaimRecord[]>;
  readonly #byReprint: Map<Unit, ClaimRecord[]>;
  readonly #byQuote: Map<Unit, SpeechRecord[]>;
  readonly #documents: Map<string, CheckedDocument>;

  constructor(corpus: CheckedCorpus) {
    this.#byKey = grouped(corpus.claims, (claim) => claim.key);
    this.#byDocument = grouped(corpus.claims, (claim) => claim.doc);
    this.#byValue = groupsOf(corpus.claims, valueUnits);
    this.#byDigits = groupsOf(corpus.claims, digitUnits);
    this.#byTotal = groupsOf(corpus.claims, totalUnits);
    this.#byMoment = groupsOf(corpus.claims, momentUnits);
    this.#byReprint = groupsOf(corpus.claims, reprintUnits);
    this.#byQuote = groupsOf(corpus.speech ?? [], unitsOfSpeech);
    this.#documents = new Map(corpus.documents.map((document) => [document.doc, document]));
  }

  /** Every unit, in order. */
  *units(): Generator<Unit> {
    for (const key of [...this.#byKey.keys()].sort(compareText)) yield metricUnit(key);
    for (const doc of [...this.#byDocument.keys()].sort(compareText)) yield documentUnit(doc);
    for (const units of [this.#byValue, this.#byDigits, this.#byTotal, this.#byMoment, this.#byReprint, this.#byQuote])
      for (const [unit, members] of units) if (members.length > 1) yield unit;
  }

  claimsOf(unit: Unit): readonly ClaimRecord[] {
    switch (unitKind(unit)) {
      case 'metric':
        return this.#byKey.get(unitName(unit)) ?? [];
      case 'document':
        return this.#byDocument.get(unitName(unit)) ?? [];
      case 'value':
        return this.#byValue.get(unit) ?? [];
      case 'digits':
        return this.#byDigits.get(unit) ?? [];
      case 'total':
        return this.#byTotal.get(unit) ?? [];
      case 'moment':
        return this.#byMoment.get(unit) ?? [];
      case 'reprint':
        return this.#byReprint.get(unit) ?? [];
      case 'quote':
        return [];
    }
  }

  speechOf(unit: Unit): readonly SpeechRecord[] {
    return this.#byQuote.get(unit) ?? [];
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
