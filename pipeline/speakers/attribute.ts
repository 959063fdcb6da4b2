import type { Segmented } from '../model/article.js';
import type { Attributed, Speech } from '../model/speech.js';
import type { Stage } from '../stage.js';
import { cuesOf, type Cue } from './cue.js';
import { headlines, headlineSpeech } from './headline.js';
import { resolved } from './pronoun.js';
import { quotationsIn } from './quotation.js';
import { Roster } from './roster.js';
import { runningSpeech } from './running.js';
import { turnsOf } from './turn.js';

/** Cues of every sentence outside the longer quotations. */
function cuesIn(article: Segmented, roster: Roster): Cue[] {
  const { text, paragraphs } = article;
  const quotations = paragraphs.map((paragraph) => quotationsIn(text, paragraph));
  const heads = new Set(headlines(article).map(({ paragraph }) => paragraph));
  return article.sentences.flatMap((sentence, index) => {
    if (heads.has(sentence.paragraph)) return [];
    const inside = quotations[sentence.paragraph]!;
    return cuesOf(roster, sentence, index, (at) => inside.some((q) => q.start <= at && at < q.end));
  });
}

/** Who says what: turns, running speech, headlines; a voice inside another names the outer one. */
export const attribute: Stage<Segmented, Attributed> = {
  name: 'speakers',
  version: 2,
  run(article) {
    const roster = new Roster(article);
    const turns = turnsOf(article, roster);
    const first = cuesIn(article, roster);
    const strangers = first.filter(({ voice }) => voice.kind === 'person').map(({ voice }) => voice.speaker);
    roster.add(strangers);
    const cues = resolved(article, roster, strangers.some((name) => !roster.has(name)) ? cuesIn(article, roster) : first);
    const spoken: Speech[] = turns.map(({ start, end, speaker, role, cue }) => ({
      start, end, speaker, ...(role !== undefined && { role }), cue, type: 'turn', by: 'turn',
    })); // prettier-ignore
    const running = runningSpeech(article, roster, cues);
    const headings = headlineSpeech(article, roster, cues.map(({ voice }) => voice), turns);
    const speech = nested([...spoken, ...running, ...headings]);
    for (const { speaker } of speech) roster.markSpeaking(speaker);
    return { ...article, persons: roster.persons(), speech };
  },
};

/** In order of their beginning, the wider first; each inside another names the outermost around it. */
function nested(speech: readonly Speech[]): Speech[] {
  const sorted = [...speech].sort((a, b) => a.start - b.start || b.end - a.end);
  let outer = -1;
  return sorted.map((one, index) => {
    const around = sorted[outer];
    if (around && one.start < around.end && one.end <= around.end) return { ...one, within: outer };
    outer = index;
    return one;
  });
}
