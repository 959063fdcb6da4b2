import type { Segmented } from '../model/article.js';
import type { Speech } from '../model/speech.js';
import type { Cue } from './cue.js';
import { CITED_ON, FIRST_PERSON, isCitedVoice, isNarration } from './extent.js';
import { introducedSpeech } from './introduced.js';
import { isSpoken, quotationsIn, type Quotation } from './quotation.js';
import type { Roster } from './roster.js';
import { subjectOf } from './cue.js';

const speechOf = (cue: Cue, span: { start: number; end: number }, type: Speech['type'], by: string): Speech => ({
  start: span.start, end: span.end, speaker: cue.voice.speaker,
  ...(cue.voice.role !== undefined && { role: cue.voice.role }),
  cue: { start: cue.start, end: cue.end }, type, by,
}); // prettier-ignore

/** Speech outside transcripts: direct in quotation marks, indirect behind (or before) its cue. */
export function runningSpeech(article: Segmented, roster: Roster, cues: readonly Cue[]): Speech[] {
  const { text, paragraphs } = article;
  const quotations = paragraphs.map((paragraph) => quotationsIn(text, paragraph));
  const bySentence = new Map<number, Cue[]>();
  for (const cue of cues) bySentence.set(cue.sentence, [...(bySentence.get(cue.sentence) ?? []), cue]);
  const introduced = introducedSpeech(article, roster, cues);
  const stops = new Set([...bySentence.keys(), ...introduced.map(({ sentence }) => sentence), ...quotedBefore(article, cues, quotations)]);
  const speech: Speech[] = [];
  for (const cue of cues) {
    const inside = quotations[article.sentences[cue.sentence]!.paragraph]!;
    const before = quoteBefore(text, cue, inside);
    if (before) speech.push(speechOf(cue, before, 'direct', 'quotation-before'));
    const after = quotedAfter(text, cue, inside);
    if (after) speech.push(speechOf(cue, after, 'direct', 'quotation-after'));
    if (cue.final) {
      if (!before) pushFinal(article, cue, speech);
      else speech.push(...quotationsFollowing(text, cue, inside));
      continue;
    }
    if (after && after.sentence) continue;
    const end = extentEnd(article, bySentence, stops, cue);
    if (end > cue.content) speech.push(speechOf(cue, { start: cue.content, end }, 'indirect', 'verb'));
  }
  for (const { cue } of introduced) {
    const end = extentEnd(article, bySentence, stops, cue);
    speech.push(speechOf(cue, { start: cue.content, end }, 'indirect', 'introduced'));
  }
  speech.push(...praise(article, roster, quotations, bySentence));
  return speech;
}

/** Sentences inside a quotation that a cue behind it claims: they end what another voice said before. */
function quotedBefore(article: Segmented, cues: readonly Cue[], quotations: readonly (readonly Quotation[])[]): number[] {
  return cues.flatMap((cue) => {
    const before = quoteBefore(article.text, cue, quotations[article.sentences[cue.sentence]!.paragraph]!);
    if (!before) return [];
    const found: number[] = [];
    for (let i = cue.sentence; i >= 0 && article.sentences[i]!.end > before.start; i--) found.push(i);
    return found;
  });
}

const quoteBefore = (text: string, cue: Cue, inside: readonly Quotation[]): Quotation | undefined =>
  inside.findLast((q) => q.end < cue.start && isSpoken(text, q) && /^”?[\s　]*$/.test(text.slice(q.end, cue.clause)));

const quotedAfter = (text: string, cue: Cue, inside: readonly Quotation[]): Quotation | undefined =>
  inside.find((q) => q.start >= cue.content && q.start <= cue.content + 1 && isSpoken(text, q) && text.slice(cue.content, q.start).trim().length <= 1);

/** “…”他说。“…”: the quotation goes on. */
const quotationsFollowing = (text: string, cue: Cue, inside: readonly Quotation[]): Speech[] =>
  inside
    .filter((q) => q.start > cue.end && q.start - cue.end <= 3 && isSpoken(text, q))
    .map((q) => speechOf(cue, q, 'direct', 'quotation-continued'));

/** 将加大投入，张三说。: what is said stands before the cue. */
function pushFinal(article: Segmented, cue: Cue, speech: Speech[]): void {
  const sentence = article.sentences[cue.sentence]!;
  const end = cue.clause - 1;
  if (end - sentence.start > 6) speech.push(speechOf(cue, { start: sentence.start, end }, 'indirect', 'verb-last'));
}

/** Where indirect speech ends: with its paragraph, before another voice, before the writer's own words. */
function extentEnd(article: Segmented, bySentence: ReadonlyMap<number, readonly Cue[]>, stops: ReadonlySet<number>, cue: Cue): number {
  const { text, sentences } = article;
  let last = cue.sentence;
  for (let i = cue.sentence + 1; i < sentences.length; i++) {
      const sentence = sentences[i]!;
      if (cue.voice.cited && !CITED_ON.test(text.slice(sentence.start, sentence.end))) break;
      if (sentence.paragraph !== sentences[last]!.paragraph) {
        if (!goesOn(article, cue, i, stops)) break;
      }
      const cues = bySentence.get(i) ?? [];
      const citing = cues.length > 0 && cues.every(({ voice }) => (voice.cited || (cue.voice.kind === 'person' && isCitedVoice(voice.speaker))) && voice.speaker !== cue.voice.speaker);
      if ((stops.has(i) && !citing) || isNarration(text, sentence)) break;
      last = i;
    }
  const end = sentences[last]!.end;
  return end;
}

/** Whether a speech goes on in the paragraph that sentence `i` opens: an answer to the press, or 我们 further on. */
function goesOn(article: Segmented, cue: Cue, i: number, stops: ReadonlySet<number>): boolean {
  const { text, sentences, paragraphs } = article;
  const first = sentences[i]!.paragraph;
  if (paragraphs[first]!.role !== 'paragraph') return false;
  const answer = /答记者问/.test(text.slice(cue.start, cue.end));
  for (let p = first; p < Math.min(paragraphs.length, first + 3); p++) {
    const paragraph = paragraphs[p]!;
    if (paragraph.role !== 'paragraph') return false;
    const own = sentences.findIndex((s) => s.paragraph === p);
    if (own < 0 || isNarration(text, sentences[own]!)) return false;
    for (let s = own; sentences[s]?.paragraph === p; s++) if (stops.has(s)) return false;
    const body = text.slice(paragraph.start, paragraph.end);
    if (!/[。！？]$/.test(body.trimEnd())) return false;
    if (answer) return true;
    if (FIRST_PERSON.test(body) && cue.voice.kind !== 'paper') return true;
  }
  return false;
}

/** A quotation that no verb attributes: “……。”一位负责人对系统给出了满意的评价。 */
function praise(article: Segmented, roster: Roster, quotations: readonly (readonly Quotation[])[], bySentence: ReadonlyMap<number, readonly Cue[]>): Speech[] {
  const { text, sentences } = article;
  return sentences.flatMap((sentence, index): Speech[] => {
    if (bySentence.has(index)) return [];
    const before = quotations[sentence.paragraph]!.find((q) => q.sentence && isSpoken(text, q) && q.end < sentence.start && sentence.start - q.end <= 2);
    if (!before) return [];
    const comma = /[，。]/.exec(text.slice(sentence.start, sentence.end))?.index ?? 0;
    const voice = subjectOf(roster, sentence.start, sentence.start + comma, true);
    if (!voice || !['person', 'office', 'people'].includes(voice.kind)) return [];
    const cue = { start: voice.start, end: sentence.start + comma };
    return [{ start: before.start, end: before.end, speaker: voice.speaker, ...(voice.role !== undefined && { role: voice.role }), cue, type: 'direct', by: 'quotation-alone' }];
  });
}
