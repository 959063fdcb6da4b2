import type { Attributed } from '../../model/speech.js';
import type { PeriodQuestion, PeriodReading } from './context/question.js';
import { PeriodReader } from './reader.js';
import type { PeriodMention } from './expressions/shapes.js';

export type { PeriodQuestion, PeriodReading } from './context/question.js';
export type { PeriodMention, PeriodRole } from './expressions/shapes.js';
export { readDateExpression, type DateReading } from './resolve/date-expression.js';

export interface ArticlePeriods {
  /** All expressions of time, in order: digits inside them are no quantities. */
  readonly mentions: readonly PeriodMention[];
  /** The period and base of one quantity. */
  periodFor(question: PeriodQuestion): PeriodReading;
}

/**
 * Reads the periods of an article once; `periodFor` then answers for each of its quantities. Never throws on odd
 * text.
 */
export function readPeriods(article: Attributed): ArticlePeriods {
  const reader = new PeriodReader(article);
  return { mentions: reader.mentions, periodFor: (question) => reader.read(question) };
}
