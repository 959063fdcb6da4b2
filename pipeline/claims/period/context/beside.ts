import type { ClaimKind } from '../../../model/claim.js';
import type { Attributed } from '../../../model/speech.js';
import type { Found, PeriodQuestion } from './question.js';
import { NOW_CUE, RUNNING } from './standing.js';

/** The time of a figure told beside the one before it in its sentence: theirs is one. */

/** The last figure read, which others of its sentence may stand beside or be a part of. */
export interface Previous {
  readonly sentence: number;
  /** Clean offset. */
  readonly end: number;
  readonly kind: ClaimKind;
  readonly found: Found;
}

/** ，水电占|23.6%: no more than a name and 占 stands between the two. */
const SHARE_AGAIN = /^(?:以上|以下|左右)?[，；][^，。；]{1,14}(?:占|占比)(?:比|约|近|超|超过|为|到|达)?$/;

/** The time of the figure before, where the two are told side by side. */
export const besidePrevious = (
  { text }: Attributed,
  question: PeriodQuestion,
  previous: Previous | undefined,
): Found | undefined => withItsRun(text, question, previous) ?? besideShare(text, question, previous);

/** 公众满意度连续四年|超过95%: of the years that the figure before it counts. */
function withItsRun(
  text: string,
  { sentence, span, clause }: PeriodQuestion,
  previous: Previous | undefined,
): Found | undefined {
  if (previous?.sentence !== sentence || previous.end <= clause.start || previous.end > span.start) return undefined;
  return RUNNING.test(text.slice(clause.start, span.start)) ? previous.found : undefined;
}

/** 火电占发电量的50.7%，|水电占23.6%: shares told side by side are of one time. */
function besideShare(text: string, question: PeriodQuestion, previous: Previous | undefined): Found | undefined {
  const { kind, sentence, span, clause } = question;
  if (kind !== 'share' || previous?.kind !== 'share' || previous.sentence !== sentence || previous.end > clause.start)
    return undefined;
  if (NOW_CUE.test(text.slice(clause.start, clause.end))) return undefined;
  if (!SHARE_AGAIN.test(text.slice(previous.end, span.start))) return undefined;
  const { period, basis, by } = previous.found;
  return { period, basis, by: `beside:${by.replace(/^beside:/, '')}` };
}
