import type { Segmented } from '../model/article.js';
import type { Speech } from '../model/speech.js';
import type { CleanSpan } from '../text/span.js';
import type { Cue } from './cue.js';
import { extentEnd, type Stops } from './extent.js';
import { introducedSpeech } from './introduced.js';
import type { Quotation, Quotations } from './quotation.js';
import type { Roster } from './roster.js';
import { subjectOf } from './subject.js';
import { gathered } from '../text/gathered.js';

const speechOf = ({ voice, start, end }: Pick<Cue, 'voice' | 'start' | 'end'>, span: CleanSpan, type: Speech['type'], by: string): Speech => ({
  start: span.start, end: span.end, speaker: voice.speaker,
  ...(voice.role !== undefined && { role: voice.role }),
  cue: { start, end }, type, by,
}); // prettier-ignore

/** Speech outside transcripts: direct in quotation marks, indirect behind (or before) its cue. */
export function runningSpeech(
  article: Segmented,
  roster: Roster,
  quotations: Quotations,
  cues: readonly Cue[],
): Speech[] {
  const introduced = introducedSpeech(article, roster, cues);
  const stops = stopsOf(article, quotations, [...cues, ...introduced]);
  return [
    ...gathered(cues, (cue) => speechAt(article, quotations, stops, cue)),
    ...introduced.map((cue) => indirect(article, stops, cue, 'introduced')),
    ...unattributed(article, roster, quotations, stops),
  ];
}

function stopsOf(article: Segmented, quotations: Quotations, cues: readonly Cue[]): Stops {
  const byCue = new Map<number, Cue[]>();
  const sentences = new Set<number>();
  for (const cue of cues) {
    const here = byCue.get(cue.sentence);
    if (here) here.push(cue);
    else byCue.set(cue.sentence, [cue]);
    sentences.add(cue.sentence);
    const before = quotedBefore(article.text, quotations, cue);
    // “……。”谢少锋介绍: the quotation ends what another voice said before it.
    for (let i = cue.sentence - 1; before && i >= 0 && article.sentences[i]!.end > before.start; i--) sentences.add(i);
  }
  return { cues: byCue, sentences };
}

function speechAt(article: Segmented, quotations: Quotations, stops: Stops, cue: Cue): Speech[] {
  const before = quotedBefore(article.text, quotations, cue);
  const after = quotedAfter(article.text, quotations, cue);
  const direct = [
    ...(before ? [speechOf(cue, before, 'direct', 'quotation-before')] : []),
    ...(after ? [speechOf(cue, after, 'direct', 'quotation-after')] : []),
  ];
  if (cue.final && !before) return [...direct, ...saidBefore(article, cue)];
  if (cue.final) return [...direct, ...quotedOn(quotations, cue)];
  if (after?.sentence === true) return direct;
  return [...direct, indirect(article, stops, cue, 'verb')].filter(({ start, end }) => end > start);
}

const indirect = (article: Segmented, stops: Stops, cue: Cue, by: string): Speech =>
  speechOf(cue, { start: cue.content, end: extentEnd(article, stops, cue) }, 'indirect', by);

/** “……。”谢少锋介绍: the quotation right before the cue's clause. */
function quotedBefore(text: string, quotations: Quotations, cue: Cue): Quotation | undefined {
  const before = quotations.before(cue.start);
  if (before?.spoken !== true || cue.clause - before.end > 4) return undefined;
  // 何岚问大家：“谁能来？”同事们回复…: a colon gives the quotation to whom it follows.
  if (/[：:]/.test(text[before.start - 2] ?? '')) return undefined;
  return /^”?[\s　]*$/.test(text.slice(before.end, cue.clause)) ? before : undefined;
}

/** 谢少锋说：“……。” */
function quotedAfter(text: string, quotations: Quotations, cue: Cue): Quotation | undefined {
  const after = quotations.from(cue.content);
  if (after?.spoken !== true || after.start > cue.content + 1) return undefined;
  return text.slice(cue.content, after.start).trim().length <= 1 ? after : undefined;
}

/** “…”他说。“…”: the quotation goes on behind a cue. */
function quotedOn(quotations: Quotations, cue: Cue): Speech[] {
  const next = quotations.from(cue.end + 1);
  return next?.spoken === true && next.start - cue.end <= 3 ? [speechOf(cue, next, 'direct', 'quotation-on')] : [];
}

/** Shortest speech that may stand before its cue. */
const SAID = 6;

/** Verbs that may close a sentence; 是对侵略的回应 is a noun. */
const CLOSES = /(?:说|道|表示|介绍|认为|称|指出|强调|坦言|告诉记者)$/;

/** 将加大投入，张三说。: what is said stands before the cue. */
function saidBefore(article: Segmented, cue: Cue): Speech[] {
  const { start } = article.sentences[cue.sentence]!;
  if (!CLOSES.test(article.text.slice(cue.start, cue.end))) return [];
  const end = cue.clause - 1;
  return end - start > SAID ? [speechOf(cue, { start, end }, 'indirect', 'verb-last')] : [];
}

const CAN_SAY: ReadonlySet<string> = new Set(['person', 'office', 'people']);

/** A quotation that no verb attributes: “……。”一位负责人对系统给出了满意的评价。 */
function unattributed(article: Segmented, roster: Roster, quotations: Quotations, stops: Stops): Speech[] {
  const { text, sentences } = article;
  return gathered(sentences, (sentence, index): Speech[] => {
    const before = stops.cues.has(index) ? undefined : quotations.before(sentence.start);
    if (before?.sentence !== true || !before.spoken || sentence.start - before.end > 2) return [];
    const comma = /[，。]/.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 80)))?.index ?? 0;
    const end = sentence.start + comma;
    const voice = subjectOf(roster, sentence.start, end, true);
    if (!voice || !CAN_SAY.has(voice.kind)) return [];
    return [speechOf({ voice, start: voice.start, end }, before, 'direct', 'quotation-alone')];
  });
}
