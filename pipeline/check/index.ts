import type { Finding } from '../model/finding.js';
import { checkWith } from './engine.js';
import type { CheckedCorpus } from './engine.js';
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
import { shareMismatch } from './rules/share-mismatch.js';
import { staleFigure } from './rules/stale-figure.js';
import { unitConflict } from './rules/unit-conflict.js';
import { valueConflict } from './rules/value-conflict.js';

export type { CheckedCorpus } from './engine.js';
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
  shareMismatch,
  staleFigure,
  unitConflict,
];

/** Raised whenever the same corpus may give other findings. */
export const CHECK_VERSION = 1;

/**
 * The findings of a corpus, what weighs most first. A pure function of its claims, documents and lexicon: their order
 * changes nothing, and neither does an unrelated document. `language` is that of the titles.
 */
export const check = (corpus: CheckedCorpus, language: Language = 'zh'): Finding[] =>
  checkWith(RULES, corpus, language);
