import type { Attributed } from '../../../model/speech.js';

export interface Exchange {
  readonly start: number;
  /** Where the question ends; equal to `start` for an opening statement. */
  readonly questionEnd: number;
}

/** A question and its answers, from a transcript's turns. The opening statement is one too. */
export function exchangesOf(article: Attributed): Exchange[] {
  const exchanges: Exchange[] = [];
  let asked = false;
  for (const speech of article.speech) {
    if (speech.type !== 'turn' || speech.within !== undefined) continue;
    const question = speech.speaker.includes('记者');
    const start = Math.min(speech.start, speech.cue.start);
    if ((question && !asked) || exchanges.length === 0)
      exchanges.push({ start, questionEnd: question ? speech.end : start });
    asked = question;
  }
  return exchanges;
}
