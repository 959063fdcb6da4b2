import type { ClaimLine, SpeechLine } from '../../export/lines.js';
import type { GoldClaim, GoldSpeech, Placed } from './gold.js';

/** What of an exported claim is compared. */
export type ScoredClaim = Pick<
  ClaimLine,
  'doc' | 'start' | 'end' | 'text' | 'metric' | 'kind' | 'value' | 'valueMax' | 'unit' | 'bound' | 'whole' | 'status'
> &
  Pick<ClaimLine, 'period' | 'base' | 'scope' | 'speaker'>;

/** What of an exported stretch of speech is compared. */
export type ScoredSpeech = Pick<SpeechLine, 'doc' | 'start' | 'end' | 'speaker' | 'type'>;

/** A second annotator's claim, to be compared as if it had been exported: a metric is what it is called. */
export function scoredClaim({ metric, value_max: valueMax, quantity = '', ...claim }: Placed<GoldClaim>): ScoredClaim {
  return {
    ...claim,
    text: quantity,
    metric: { id: metric, name: metric },
    ...(valueMax !== undefined && { valueMax }),
  };
}

export const scoredSpeech = ({ doc, start, end, speaker, type }: Placed<GoldSpeech>): ScoredSpeech => ({
  doc,
  start,
  end,
  speaker,
  type,
});
