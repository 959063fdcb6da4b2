import type { Segmented } from '../model/article.js';
import type { Cue } from './cue.js';
import type { Roster } from './roster.js';
import { voiceAt, type Voice } from './voice.js';

const INTRODUCED = /^据介绍[，,]/;
const OFFICE_VOICE = /(?:^|[，。；\n])([^，。；：“”\n]{2,30}(?:相关|有关|主要)?(?:负责人|负责同志|发言人))(?=[^，。\n]{0,12}(?:介绍|回应|回答|解读|出席))/g;
const TOLD = /记者[^，。]{0,12}从([^，。]{2,30}?)(?:了解到|获悉|了解)/g;

/** 据介绍 belongs to the one voice its article has introduced; where several or none are, to nobody. */
export function introducedSpeech(article: Segmented, roster: Roster, cues: readonly Cue[]): { sentence: number; cue: Cue }[] {
  const { text, sentences } = article;
  return sentences.flatMap((sentence, index) => {
    const match = INTRODUCED.exec(text.slice(sentence.start, sentence.start + 6));
    if (!match) return [];
    const voice = introducedBefore(text, roster, cues, sentence.start);
    if (!voice) return [];
    const end = sentence.start + 3;
    const cue: Cue = {
      voice: { ...voice, cited: false }, verb: '据介绍', start: sentence.start, end, sentence: index,
      clause: sentence.start, content: sentence.start + match[0].length, final: false, own: false,
    }; // prettier-ignore
    return [{ sentence: index, cue }];
  });
}

function introducedBefore(text: string, roster: Roster, cues: readonly Cue[], before: number): Voice | undefined {
  const offices = voices(text, roster, before, OFFICE_VOICE);
  if (offices.length > 0) return offices.length === 1 ? offices[0] : undefined;
  const spoken = distinct(cues.filter((cue) => cue.start < before && !cue.voice.cited).map(({ voice }) => voice));
  if (spoken.length > 0) return spoken.length === 1 ? spoken[0] : undefined;
  const told = voices(text, roster, before, TOLD);
  return told.length === 1 ? told[0] : undefined;
}

const distinct = (voices: readonly Voice[]): Voice[] =>
  voices.filter((voice, i) => voices.findIndex(({ speaker }) => speaker === voice.speaker) === i);

function voices(text: string, roster: Roster, before: number, pattern: RegExp): Voice[] {
  const found: Voice[] = [];
  for (const match of text.slice(0, before).matchAll(pattern)) {
    const start = match.index + match[0].length - (match[0].length - match[0].indexOf(match[1]!));
    const voice = voiceAt(roster, start, start + match[1]!.length);
    if (voice) found.push(voice);
  }
  return distinct(found);
}
