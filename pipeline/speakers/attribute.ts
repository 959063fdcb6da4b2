import type { Segmented } from '../model/article.js';
import type { Attributed, Speech } from '../model/speech.js';
import { STAGE_VERSIONS, type Stage } from '../stage.js';
import type { CleanSpan } from '../text/span.js';
import { cuesIn } from './cue.js';
import { headlines, headlineSpeech } from './headline.js';
import { lastUntil } from '../text/ordered.js';
import { resolved } from './pronoun.js';
import { Quotations } from './quotation.js';
import { Roster } from './roster.js';
import { runningSpeech } from './running.js';
import { turnsOf } from './turn.js';

/** Who says what: turns, running speech, headlines; a voice inside another names the outer one. */
export const attribute: Stage<Segmented, Attributed> = {
  name: 'speakers',
  version: STAGE_VERSIONS.speakers,
  run(article) {
    const roster = new Roster(article);
    const turns = turnsOf(article, roster);
    const quotations = new Quotations(article);
    const heads = headlines(article);
    const found = cuesIn(article, roster, (offset) => quotations.holds(offset) || isWithin(heads, offset));
    // 陶青说 names a person whom no office introduces.
    roster.introduce(found.filter(({ voice }) => voice.kind === 'person').map(({ voice }) => voice));
    const cues = resolved(article, roster, found);
    const voices = cues.map(({ voice }) => voice);
    const speech = nested([
      ...turns,
      ...runningSpeech(article, roster, quotations, cues),
      ...headlineSpeech(article, roster, heads, voices, turns),
    ]);
    for (const { speaker } of speech) roster.markSpeaking(speaker);
    return { ...article, persons: roster.persons(), speech };
  },
};

/** Whether `offset` stands in one of the spans, which are in order. */
function isWithin(spans: readonly CleanSpan[], offset: number): boolean {
  const last = lastUntil(spans, ({ start }) => start, offset);
  return last !== undefined && offset < last.end;
}

/** In order of their beginning, the wider first; each inside another names the outermost around it. */
function nested(speech: readonly Speech[]): Speech[] {
  const sorted = speech.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
  let outer = -1;
  return sorted.map((one, index) => {
    const around = sorted[outer];
    if (around && one.start < around.end && one.end <= around.end) return { ...one, within: outer };
    outer = index;
    return one;
  });
}
