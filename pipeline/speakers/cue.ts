import { NOT_SPEECH_AFTER, NOT_SPEECH_BEFORE, SPEECH_VERBS, STANCES, type SpeechVerb } from '../lexicon/speech-verbs.js';
import type { CleanSpan } from '../text/span.js';
import { oneOf } from './pattern.js';
import type { Roster } from './roster.js';
import { voiceAt, type Voice } from './voice.js';

/** A verb of speech with its subject. */
export interface Cue extends CleanSpan {
  readonly voice: Voice;
  readonly verb: string;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** Where its clause begins, behind the last comma or quotation. */
  readonly clause: number;
  /** Where what is said begins, if it follows. */
  readonly content: number;
  /** Nothing follows in the sentence: “…”谢少锋介绍。 */
  readonly final: boolean;
  /** The subject stands in its own clause, not carried from one before. */
  readonly own: boolean;
}

const VERBS = new Map(SPEECH_VERBS.map((row) => [row.verb, row]));
const VERB = new RegExp(oneOf(VERBS.keys()), 'g');
/** Longest clause read for a subject. */
const REACH = 110;

/** Words between a subject and its verb; the subject ends before one of them. */
const ADVERBIAL =
  /(?:[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日|\d{1,2}日|今天|今晚|今日|昨天|昨晚|昨日|日前|近日|近期|最近|当天|当日|当晚|同日|同一天|同时|当地时间|随后|随即|此前|之前|早些时候|曾|已|在|就(?!业)|(?<![反针应面])对(?!外|话|华)|针对|向|还|也|又|则|再次|再|多次|分别|均|都|一致|纷纷|普遍|共同|联合|公开|明确|发表|发布|接受|通过|于|介绍|回应|报道|声明|通报|警告|证实|透露|批评|评论|解释|分析|补充|强烈|坚决|特别|进一步|不断|反复|一再|专门|最后|最新|作出|出席|参加|会见|主持|签署|表示|说|告诉|召开|举行|呼吁|要求|接着|继续|首先|兴奋地|高兴地|激动地|自豪地|感慨地|坦率地|笑着|致|致信|写信|回信|书面|以(?!及|军|色列|方|媒|总理|国防)|用|从|由|和记者|与记者|同记者|率|代表|乘|年|初步|预计|称|共|单独|更|便|并|十分|非常|深有感触|深情地|动情地|郑重|正式|主动|一同|当面|郑重地|明确地|每|也曾|是|当即|旗帜鲜明)/g;
/** What opens a clause before its subject. */
const OPENING =
  /^(?:[\s　]|但是?|不过|然而|而且?|同时|此外|另外|其中|对此|为此|因此|据|另据|随后|之后|日前|近日|此前|目前|今天(?:（[^（）]{1,12}）)?|昨天(?:（[^（）]{1,12}）)?|今晚|今日|昨日|当天|当日|同日|同一天|当晚|\d{1,2}月\d{1,2}日(?:（[^（）]{1,8}）)?|\d{1,2}日|上午|下午|晚间?|当地时间(?:\d{1,2}月)?\d{1,2}日|[^，。]{0,20}期间|(?:在|当)[^，。]{1,30}?(?:上|中|时|后|期间|会|之际)|会上|会后|会谈中|会见时|会议期间|发布会上|特别是|尤其是|—|-|①|②|③|[一二三四五六七八九]是|又|也|还|并|且)/;

const CLAUSE_END = /[，。；：！？,;:!?“”\n]/;

function clauseStart(text: string, floor: number, at: number): number {
  let depth = 0;
  const least = Math.max(floor, at - REACH);
  for (let i = at - 1; i >= least; i--) {
    const char = text[i]!;
    if (char === '）' || char === '》' || char === ')') depth++;
    else if (char === '（' || char === '《' || char === '(') depth = Math.max(0, depth - 1);
    else if (char === '”' && depth === 0) {
      const open = quotedWord(text, i, least);
      if (open === undefined) return i + 1;
      i = open;
    } else if (depth === 0 && CLAUSE_END.test(char)) return i + 1;
  }
  return least;
}

/** Where a quoted word that ends at `close` opens (讨论“两高”报告时): it does not end the clause, as quoted speech does. */
function quotedWord(text: string, close: number, least: number): number | undefined {
  const open = text.lastIndexOf('“', close);
  if (open < least || close - open > 24) return undefined;
  return /[，。！？；]/.test(text.slice(open, close)) ? undefined : open;
}

/** The subject of the clause `start..end`: the shortest opening that names a voice before an adverbial, or all of it. */
export function subjectOf(roster: Roster, start: number, end: number, mustBreak: boolean): Voice | undefined {
  const { text } = roster;
  let from = start;
  for (let opening = OPENING.exec(text.slice(from, end)); opening && from < end; opening = OPENING.exec(text.slice(from, end)))
    from += opening[0].length;
  for (const origin of from > start ? [from, start] : [from]) {
    const clause = text.slice(origin, end);
    for (const match of clause.matchAll(ADVERBIAL)) {
      if (match.index === 0 && origin === from) continue;
      const voice = voiceAt(roster, origin, origin + match.index);
      if (voice) return voice;
    }
    const whole = mustBreak ? undefined : voiceAt(roster, origin, end);
    if (whole) return whole;
  }
  return undefined;
}

const MARK = /^(?:时|到|道|说)?\s*[，,：:]\s*/;

/** 提出系列目标：…, 提出三点建议。一是…: a list announced is what is said. */
const PROPOSED = /^了?[^，。：；“”]{0,16}(?:目标|要求|建议|意见|主张|倡议|希望|举措|措施|任务|点看法|思路)(?:[：:]|。(?=一是|第一|首先|一要))/;
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
    if (last && last.end === start && last.start > clauseStart(text, sentence.start, last.start)) hits[hits.length - 1] = { row: VERBS.get(match[0])!, start: last.start, end };
    else hits.push({ row: VERBS.get(match[0])!, start, end });
  }
  return hits;
}

const accepts = (row: SpeechVerb, voice: Voice): boolean =>
  row.voice === 'anyone' || voice.kind !== 'people' || voice.speaker.length > 1;

/** The subject of a clause that has none of its own, from the clauses before it in the sentence. */
function carriedSubject(roster: Roster, sentence: CleanSpan, clause: number): Voice | undefined {
  const { text } = roster;
  let end = clause - 1;
  for (let tries = 0; tries < 4 && end > sentence.start; tries++) {
    const start = clauseStart(text, sentence.start, end);
    const published = /(?:发布|公布|发表)了?(《[^《》]+》)$/.exec(text.slice(start, end));
    const voice = subjectOf(roster, start, end, tries > 0);
    if (voice) return voice;
    if (published) {
      const from = end - published[1]!.length;
      return { kind: 'paper', speaker: published[1]!, cited: false, start: from, end };
    }
    end = start - 1;
  }
  return undefined;
}

/** 针对德国宣布…，: what is dealt with, not what is said. */
const EMBEDDED = /^[\s　]*(?:针对|对于|关于|鉴于|随着|由于|围绕|面对|如果|因为|按照|根据|除了)/;
const PLAIN_ADVERBS = /^(?:并|还|也|又|再次|同时|则|而|随后|且|进一步|特别|明确|在会上|会上|当场|当天|一致|并且|以及|共同|郑重|公开|在[^，]{1,20}[中上时])*$/;
/** A notice, a plan or a transfer before it: what they require is nobody's speech. */
const ISSUED = /(?:印发|下发|出台|部署|发布|公布|启动|实施|下达|通过|修订)/;

/** Cues of one sentence, in order. `quoted` tells whether an offset stands inside a longer quotation. */
export function cuesOf(roster: Roster, sentence: CleanSpan, index: number, quoted: (at: number) => boolean): Cue[] {
  const { text } = roster;
  const cues: Cue[] = [];
  for (const hit of hitsIn(text, sentence)) {
    if (quoted(hit.start)) continue;
    const listed = LISTED[hit.row.verb]?.exec(text.slice(hit.end, hit.end + 30));
    const mark = listed ?? MARK.exec(text.slice(hit.end, hit.end + 6));
    const final = /^(?:到|道)?[。！!；]?\s*$/.test(text.slice(hit.end, sentence.end));
    const direct = /^[“「]/.test(text.slice(hit.end, hit.end + 1));
    if (hit.row.complement === 'marked' && !mark && !direct && !final) continue;
    const clause = clauseStart(text, sentence.start, hit.start);
    const before = text.slice(clause, hit.start);
    if (EMBEDDED.test(before)) continue;
    const bare = PLAIN_ADVERBS.test(before.trim());
    if (bare && (cues.length > 0 || clause === sentence.start)) continue;
    const voice = bare ? carriedSubject(roster, sentence, clause) : subjectOf(roster, clause, hit.start, false);
    if (!voice || !accepts(hit.row, voice)) continue;
    if (bare && /要求|提出|明确|强调/.test(hit.row.verb) && ISSUED.test(text.slice(voice.end, clause))) continue;
    if (voice.kind === 'people' && hit.row.voice === 'person-or-state' && !mark) continue;
    const content = final ? hit.end : hit.end + (mark?.[0].length ?? 0);
    // 陶青： keeps its colon, 赵志国说， leaves its comma.
    const end = hit.end + (mark && /[：:]/.test(mark[0]) ? mark[0].trimEnd().length : 0);
    const start = Math.min(voice.start, hit.start);
    cues.push({ voice, verb: hit.row.verb, start, end, sentence: index, clause, content, final, own: !bare });
  }
  return cues;
}
