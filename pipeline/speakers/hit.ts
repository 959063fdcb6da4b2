import {
  NOT_SPEECH_AFTER,
  NOT_SPEECH_BEFORE,
  SPEECH_VERBS,
  STANCES,
  type SpeechVerb,
} from '../lexicon/speech-verbs.js';
import { matchesOf } from '../text/matches.js';
import { oneOf } from '../text/one-of.js';
import { clauseStart } from './clause.js';

const VERBS = new Map(SPEECH_VERBS.map((row) => [row.verb, row]));
const VERB = new RegExp(oneOf(VERBS.keys()), 'g');

const NOUN_AFTER: ReadonlySet<string> = new Set('的之等、了');

/** A verb of speech as it stands in a text. */
export interface Hit {
  readonly row: SpeechVerb;
  readonly start: number;
  readonly end: number;
}

/** Verbs of speech in a text, in order, less those that are part of another word. */
export function hitsIn(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const { 0: verb, index: start } of matchesOf(text, VERB)) {
    const end = start + verb.length;
    // 美方对中国的指责, 会议等要求: a noun.
    if (start > 0 && NOUN_AFTER.has(text[start - 1]!)) continue;
    if (NOT_SPEECH_BEFORE[verb]?.test(text.slice(Math.max(0, start - 6), start)) === true) continue;
    if (NOT_SPEECH_AFTER[verb]?.test(text.slice(end, end + 4)) === true) continue;
    if (verb === '表示' && STANCES.test(text.slice(end, end + 16))) continue;
    const last = hits.at(-1);
    // 回应|称, 介绍|说: one cue, unless the first opens its clause (分析|指出).
    const joined = last?.end === start && clauseStart(text, 0, last.start) < last.start;
    if (joined) hits.pop();
    hits.push({ row: VERBS.get(verb)!, start: joined ? last.start : start, end });
  }
  return hits;
}
