import {
  DONE_CUES,
  FORECAST_BEHIND,
  FORECAST_CUES,
  RESPONDENTS,
  TARGET_BEHIND,
  TARGET_CUES,
} from '../lexicon/status-words.js';
import type { Status } from '../model/claim.js';
import { rightText, type QuantityView } from './view.js';

const lastIndex = (pattern: RegExp, text: string): number => {
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern.source, 'g'))) last = match.index;
  return last;
};

/**
 * Fact, goal or expectation. The nearest cue before the number in its sentence decides; a cue of fact in the number's
 * own clause outweighs one further off.
 */
export function readStatus(view: QuantityView): { status: Status; by: string } {
  const { text } = view.article;
  const sentence = view.article.sentences[view.clause.sentence]!;
  const before = text.slice(sentence.start, view.quantity.start);
  const right = rightText(view);
  if (RESPONDENTS.test(right)) return { status: 'actual', by: 'status.respondents' };
  if (FORECAST_BEHIND.test(right)) return { status: 'forecast', by: 'status.forecast-behind' };
  if (TARGET_BEHIND.test(right) && view.quantity.family !== 'percent')
    return { status: 'target', by: 'status.target-behind' };
  if (DONE_CUES.test(text.slice(view.clause.start, view.quantity.extent.start)))
    return { status: 'actual', by: 'status.done' };
  const target = lastIndex(TARGET_CUES, before);
  const forecast = lastIndex(FORECAST_CUES, before);
  if (target < 0 && forecast < 0) return { status: 'actual', by: 'status.plain' };
  return target > forecast ? { status: 'target', by: 'status.target' } : { status: 'forecast', by: 'status.forecast' };
}
