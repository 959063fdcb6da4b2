import type { SpeechRecord } from '../model/annotation.js';
import type { SpeechLine } from './lines.js';
import { placeLine } from './person.js';

/** Attributed speech as a line of the export. */
export const speechLine = (speech: SpeechRecord): SpeechLine => {
  const { id, doc, article, start, end, text, speaker, role, cue, type } = speech;
  return {
    id,
    doc,
    article,
    start,
    end,
    text,
    speaker,
    ...(role !== undefined && { role }),
    cue: placeLine(cue),
    type,
  };
};
