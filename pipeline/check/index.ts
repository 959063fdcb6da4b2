import type { Finding } from '../model/finding.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { checkWith } from './corpus.js';
import type { CheckedCorpus } from './corpus.js';
import { checkUnitWith } from './engine.js';
import type { UnitResult } from './engine.js';
import type { Unit, UnitReader } from './units.js';
import type { Language, Rule } from './rule.js';
import { cumulativeDecrease } from './rules/cumulative-decrease.js';
import { digitSlip } from './rules/digit-slip.js';
import { directionConflict } from './rules/direction-conflict.js';
import { forecastAsFact } from './rules/forecast-as-fact.js';
import { magnitudeSlip } from './rules/magnitude-slip.js';
import { targetAsFact } from './rules/target-as-fact.js';
import { differenceMismatch } from './rules/difference-mismatch.js';
import { growthMismatch } from './rules/growth-mismatch.js';
import { hedgeDrift } from './rules/hedge-drift.js';
import { hedgeRedundant } from './rules/hedge-redundant.js';
import { identityMismatch } from './rules/identity-mismatch.js';
import { recordMismatch } from './rules/record-mismatch.js';
import { shareMismatch } from './rules/share-mismatch.js';
import { staleFigure } from './rules/stale-figure.js';
import { unitConflict } from './rules/unit-conflict.js';
import { attributionConflict } from './rules/attribution-conflict.js';
import { definitionDrift } from './rules/definition-drift.js';
import { quotationVariant } from './rules/quotation-variant.js';
import { sumMismatch } from './rules/sum-mismatch.js';
import { valueConflict } from './rules/value-conflict.js';

/*
 * From the ground up: `words`, what a claim's words say of its figure; `figure`, figures and pairs of them; `conflict`,
 * whether two figures of one thing can both be true, how sure that is, what would mend it; `reckoning`, figures that follow
 * from one another (sums, shares, growth, definitions); `beside`, claims of other names that must agree all the same;
 * `rules`, one a file.
 */

export type { CheckedCorpus } from './corpus.js';
export type { UnitResult } from './engine.js';
export { genealogyOf, sameEvent } from './figure/genealogy.js';
export type { Genealogy } from './figure/genealogy.js';
export { compareFindings, mergeFindings } from './result.js';
export { unitsOf, unitsOfClaim, unitsOfSpeech } from './units.js';
export type { CheckedDocument, Unit, UnitReader } from './units.js';
export type { Language, Message, Rule } from './rule.js';
export { REPAIR_REASONS, DOUBT_NOTES } from './messages.js';

/** Every rule that runs, in no order that matters. */
export const RULES: readonly Rule[] = [
  valueConflict,
  magnitudeSlip,
  digitSlip,
  directionConflict,
  cumulativeDecrease,
  targetAsFact,
  forecastAsFact,
  differenceMismatch,
  growthMismatch,
  hedgeDrift,
  hedgeRedundant,
  identityMismatch,
  recordMismatch,
  shareMismatch,
  staleFigure,
  unitConflict,
  sumMismatch,
  definitionDrift,
  quotationVariant,
  attributionConflict,
];

/** Raised whenever the same corpus may give other findings. */
export const CHECK_VERSION = 10;

/**
 * The findings of one unit, and every other unit that was consulted: after a change, check again the units that the
 * changed documents contribute to (before and after, `unitsOf`) and those that asked for one of them, and merge.
 */
export const checkUnit = (unit: Unit, reader: UnitReader, lexicon: Lexicon, language: Language = 'zh'): UnitResult =>
  checkUnitWith(RULES, unit, reader, lexicon, language);

/**
 * The findings of a corpus, what weighs most first. A pure function of its claims, documents and lexicon: their order
 * changes nothing, and neither does an unrelated document. `language` is that of the titles.
 */
export const check = (corpus: CheckedCorpus, language: Language = 'zh'): Finding[] =>
  checkWith(RULES, corpus, language);
