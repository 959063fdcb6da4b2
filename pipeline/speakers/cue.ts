import {
  NOT_SPEECH_AFTER,
  NOT_SPEECH_BEFORE,
  SPEECH_VERBS,
  STANCES,
  type SpeechVerb,
} from '../lexicon/speech-verbs.js';
import type { CleanSpan } from '../text/span.js';
import { clauseStart } from './clause.js';
import { oneOf } from './pattern.js';
import type { Roster } from './roster.js';
import { carriedSubject, subjectOf } from './subject.js';
import type { Voice } from './voice.js';

/** A verb of speech with its subject. */
export interface Cue extends CleanSpan {
  readonly voice: Voice;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** Where its clause begins, behind the last comma or quotation. */
  readonly clause: number;
  /** Where what is said begins, if it follows. */
  readonly content: number;
  /** Nothing follows in the sentence: “…”谢少锋介绍。 */
  readonly final: boolean;
}

const VERBS = new Map(SPEECH_VERBS.map((row) => [row.verb, row]));
const VERB = new RegExp(oneOf(VERBS.keys()), 'g');
const MARK = /^(?:时|到|道|说)?\s*[，,：:]\s*/;

/** 提出系列目标：…, 提出三点建议。一是…: a list announced is what is said. */
const PROPOSED =
  /^了?[^，。：；“”]{0,16}(?:目标|要求|建议|意见|主张|倡议|希望|举措|措施|任务|点看法|思路)(?:[：:]|。(?=一是|第一|首先|一要))/;
const LISTED: Readonly<Record<string, RegExp>> = { 提出: PROPOSED };

interface Hit {
  readonly row: SpeechVerb;
  readonly start: number;
  readonly end: number;
}

function hitsIn(text: string, sentence: CleanSpan): Hit[] {
  const hits: Hit[] = [];
  const body = text.slice(sentence.start, sentence.end);
  for (const match of body.matchAll(VERB)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    // 美方对中国的指责, 会议等要求: a noun.
    if (/[的之等、了]/.test(text[start - 1] ?? '')) continue;
    if (NOT_SPEECH_BEFORE[match[0]]?.test(text.slice(Math.max(sentence.start, start - 6), start))) continue;
    if (NOT_SPEECH_AFTER[match[0]]?.test(text.slice(end, end + 4))) continue;
    if (match[0] === '表示' && STANCES.test(text.slice(end, end + 16))) continue;
    const last = hits.at(-1);
    // 回应|称, 介绍|说: one cue.
    if (last && last.end === start && last.start > clauseStart(text, sentence.start, last.start))
      hits[hits.length - 1] = { row: VERBS.get(match[0])!, start: last.start, end };
    else hits.push({ row: VERBS.get(match[0])!, start, end });
  }
  return hits;
}

/** 针对德国宣布…，: what is dealt with, not what is said. */
const EMBEDDED = /^[\s　]*(?:针对|对于|关于|鉴于|随着|由于|围绕|面对|如果|因为|按照|根据|除了)/;
const PLAIN_ADVERBS =
  /^(?:并|还|也|又|再次|同时|则|而|随后|且|进一步|特别|明确|会上|当场|当天|一致|以及|共同|郑重|公开|在[^，]{1,20}[中上时])*$/;
/** A notice, a plan or a transfer before it: what they require is nobody's speech. */
const ORDER = /^(?:要求|提出|明确|强调)$/;
const ISSUED = /(?:印发|下发|出台|部署|发布|公布|启动|实施|下达|通过|修订)/;

/** What follows a verb: a mark and where the words said begin, or the end of the sentence. */
interface Following {
  /** Its length, 0 for none. */
  readonly mark: number;
  readonly colon: boolean;
  readonly final: boolean;
  readonly quotation: boolean;
}

function followingOf(text: string, hit: Hit, sentence: CleanSpan): Following {
  const near = text.slice(hit.end, Math.min(sentence.end, hit.end + NEAR));
  const mark = (LISTED[hit.row.verb]?.exec(near) ?? MARK.exec(near))?.[0] ?? '';
  return {
    mark: mark.length,
    colon: /[：:]/.test(mark),
    final: hit.end + near.length === sentence.end && /^[到道]?[。！!；]?\s*$/.test(near),
    quotation: /^[“「]/.test(near),
  };
}

/** How far behind a verb a mark may stand: 提出三点建议：. */
const NEAR = 30;

/** Cues of one sentence, in order. `quoted` tells whether an offset stands inside a quotation. */
export function cuesOf(roster: Roster, sentence: CleanSpan, index: number, quoted: (at: number) => boolean): Cue[] {
  const cues: Cue[] = [];
  for (const hit of hitsIn(roster.text, sentence)) {
    if (quoted(hit.start)) continue;
    const following = followingOf(roster.text, hit, sentence);
    const { mark, quotation, final } = following;
    if (hit.row.complement === 'marked' && mark === 0 && !quotation && !final) continue;
    const clause = clauseStart(roster.text, sentence.start, hit.start);
    const voice = voiceOf(roster, sentence, hit, clause, cues.length === 0);
    if (!voice || (voice.kind === 'people' && hit.row.voice === 'person-or-state' && mark === 0)) continue;
    cues.push({
      voice,
      sentence: index,
      start: Math.min(voice.start, hit.start),
      // 陶青： keeps its colon, 赵志国说， leaves its comma.
      end: hit.end + (following.colon ? mark : 0),
      clause,
      content: final ? hit.end : hit.end + mark,
      final,
    });
  }
  return cues;
}

/** The subject of a verb: of its own clause, or, where that holds adverbs alone, carried from the clauses before. */
function voiceOf(roster: Roster, sentence: CleanSpan, hit: Hit, clause: number, first: boolean): Voice | undefined {
  const before = roster.text.slice(clause, hit.start);
  if (EMBEDDED.test(before)) return undefined;
  if (!PLAIN_ADVERBS.test(before.trim())) return subjectOf(roster, clause, hit.start, false);
  if (!first || clause === sentence.start) return undefined;
  const voice = carriedSubject(roster, sentence, clause);
  const issued = voice && ORDER.test(hit.row.verb) && ISSUED.test(roster.text.slice(voice.end, clause));
  return issued === true ? undefined : voice;
}
