import type { SpeechVerb } from '../lexicon/speech-verbs.js';
import type { Segmented } from '../model/article.js';
import type { CleanSpan } from '../text/span.js';
import { clauseStart } from './clause.js';
import { hitsIn, type Hit } from './hit.js';
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

const MARK = /^(?:时|到|道|说)?\s*[，,：:]\s*/;

/** 提出系列目标：…, 提出三点建议。一是…: a list announced is what is said. */
const PROPOSED =
  /^了?[^，。：；“”]{0,16}(?:目标|要求|建议|意见|主张|倡议|希望|举措|措施|任务|点看法|思路)(?:[：:]|。(?=一是|第一|首先|一要))/;
/** 报告介绍了整改情况，截至9月底…: what is told begins behind its heading, with a time. */
const TOLD =
  /^了[^。；：“”]{2,60}(?:情况|成效|进展)，(?=截至|今年|去年|\d{4}年|上半年|前?[一二三四]季度|前?\d{1,2}(?:个?月|[—-]))/;
const LISTED: Readonly<Record<string, RegExp>> = { 提出: PROPOSED, 介绍: TOLD };

/** 针对德国宣布…，: what is dealt with, not what is said. */
const EMBEDDED = /^[\s　]*(?:针对|对于|关于|鉴于|随着|由于|围绕|面对|如果|因为|按照|根据|除了)/;
const PLAIN_ADVERBS =
  /^(?:并|还|也|又|再次|同时|则|而|随后|且|进一步|特别|明确|会上|当场|当天|一致|普遍|纷纷|均|都|以及|共同|郑重|公开|在[^，]{1,20}[中上时])*$/;
/** 一直没有正式表示同意: nothing was said. */
const DENIED = /没有|尚未|未曾|并未|从未|不愿/;
/** How somebody named before speaks: 总书记来到西柏坡，站在历史的高度深刻指出…. */
const MANNER = /^(?:站在[^，]{2,14}高度|高屋建瓴|高瞻远瞩|语重心长|掷地有声)[^，]{0,8}$/;
/** 看望了孩子们，并动情地说: words of manner that are no subject. */
const MOVED = /^(?:并|还)?[^，的]{2,4}地$/;
const GOES_ON = /^(?:并|还|同时)/;
/** A notice, a plan or a transfer before it: what they require is nobody's speech. */
const ORDER = /^(?:要求|提出|明确|强调)$/;
const ISSUED = /(?:印发|下发|出台|部署|发布|公布|启动|实施|下达|通过|修订|签署|达成)/;

const COUNTED = /[%％成]的?$/;

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

/** How far behind a verb a mark may stand: 提出三点建议：, 介绍了…情况，. */
const NEAR = 66;

/** Most verbs of one sentence that are looked at: no sentence of a newspaper has more. */
const MOST = 24;

/** Cues of an article, in order. `silent` tells whether an offset is in a quotation or a headline. */
export function cuesIn({ sentences }: Segmented, roster: Roster, silent: (offset: number) => boolean): Cue[] {
  const cues: Cue[] = [];
  let index = 0;
  let last = -1;
  let tried = 0;
  for (const hit of hitsIn(roster.text)) {
    while (index < sentences.length && sentences[index]!.end <= hit.start) index++;
    const sentence = sentences[index];
    if (!sentence || sentence.start > hit.start || silent(hit.start)) continue;
    tried = index === last ? tried + 1 : 0;
    last = index;
    if (tried > MOST) continue;
    const before = cues.at(-1);
    const cue = cueOf(roster, sentence, index, hit, before?.sentence === index ? before : undefined);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** What a declaration may go on with, without a mark: 发布声明，确认基地遭袭. */
const DECLARES: ReadonlySet<string> = new Set(['确认', '否认', '承认', '反对', '预计', '披露', '通报', '回应']);
const DECLARATION = /(?:发布|发表|公布)[^，。]{0,16}(?:声明|公报|报告|通报|讲话|公告|视频|谈话|预警)[^，。]{0,2}，$/;

const isDeclared = (text: string, sentence: CleanSpan, { row, start }: Hit, clause: number): boolean =>
  clause === start &&
  DECLARES.has(row.verb) &&
  DECLARATION.test(text.slice(Math.max(sentence.start, clause - 40), clause));

/** Verbs whose object, with no mark between, is what people say: 政变军人指责法国侵犯领空; people who 要求 or 希望 only wish. */
const ACCUSES: ReadonlySet<string> = new Set(['谴责', '指责', '警告', '呼吁', '敦促', '批评']);

/** People of the street, who rally and call for things. */
const CROWD = /(?:民众|群众|者|人们|学生|农民|工人|居民)$/;

/** Bodies whose trade it is to forecast, and their papers; a line 预计 to open in May is none. */
const FORECASTS = /(?:报告|组织|机构|银行|央行|研究所|协会|气象台|气象局)$/;
const FORESEES: ReadonlySet<string> = new Set(['预计', '预测']);

/** 报告预计今年增长5%: a forecast that no mark parts from its verb. */
const isForecast = (voice: Voice | undefined, { row, start }: Hit): boolean =>
  voice !== undefined &&
  FORESEES.has(row.verb) &&
  (voice.kind === 'body' || voice.kind === 'paper') &&
  voice.end === start &&
  FORECASTS.test(voice.speaker);

/** Whether what `voice` does with a verb that no mark follows is to speak. */
const sustains = (voice: Voice, { verb, voice: who }: SpeechVerb, clause: number): boolean =>
  voice.kind !== 'people' ||
  who === 'anyone' ||
  (ACCUSES.has(verb) && (voice.start >= clause || !CROWD.test(voice.speaker)));

/**
 * A verb with its subject; undefined where nobody says anything. The first of its sentence may take a subject from
 * before.
 */
function cueOf(roster: Roster, sentence: CleanSpan, index: number, hit: Hit, before: Cue | undefined): Cue | undefined {
  const { mark, quotation, final, colon } = followingOf(roster.text, hit, sentence);
  const clause = clauseStart(roster.text, sentence.start, hit.start);
  const bare = mark === 0 && !quotation && !final;
  const plain = bare && hit.row.complement === 'marked' && !isDeclared(roster.text, sentence, hit, clause);
  if (plain && !FORESEES.has(hit.row.verb)) return undefined;
  const voice = voiceOf(roster, sentence, hit, clause, before);
  if (plain && !isForecast(voice, hit)) return undefined;
  // 51.2%的中小企业表示有招工需求: a survey counts answers.
  if (voice && COUNTED.test(roster.text.slice(clause, voice.start))) return undefined;
  if (voice && DENIED.test(roster.text.slice(voice.end, hit.start))) return undefined;
  // 报告获通过，确认2977名代表资格有效: what is confirmed without a mark has its own subject, or a declaration before it.
  const inherits = voice !== undefined && bare && hit.row.verb === '确认' && voice.start < clause;
  if (inherits && !isDeclared(roster.text, sentence, hit, clause)) return undefined;
  if (!voice || (bare && !sustains(voice, hit.row, clause))) return undefined;
  return {
    voice,
    sentence: index,
    start: voice === before?.voice ? clause : Math.min(voice.start, hit.start),
    // 陶青： keeps its colon, 赵志国说， leaves its comma.
    end: hit.end + (colon ? mark : 0),
    clause,
    content: final ? hit.end : hit.end + mark,
    final,
  };
}

/** The subject of a verb: of its own clause, or, where that holds adverbs alone, carried from the clauses before. */
function voiceOf(
  roster: Roster,
  sentence: CleanSpan,
  hit: Hit,
  clause: number,
  earlier: Cue | undefined,
): Voice | undefined {
  const before = roster.text.slice(clause, hit.start);
  if (EMBEDDED.test(before) || (ORDER.test(hit.row.verb) && ISSUED.test(before))) return undefined;
  if (!PLAIN_ADVERBS.test(before.trim()) && !MANNER.test(before)) {
    const own = subjectOf(roster, clause, hit.start, false);
    if (own || !MOVED.test(before)) return own;
  }
  // 呼吁…结束冲突，并警告称…: the same voice goes on.
  if (earlier) return GOES_ON.test(before) ? earlier.voice : undefined;
  if (clause === sentence.start) return before.trim() === '一致' ? meetingBefore(roster.text, sentence) : undefined;
  const voice = carriedSubject(roster, sentence, clause);
  const issued = voice && ORDER.test(hit.row.verb) && ISSUED.test(roster.text.slice(voice.end, clause));
  return issued === true ? undefined : voice;
}

const MEETING = /^(?:全会|会议|大会)(?=[\u3400-\u9fff])/;

/** 全会充分肯定…的工作。一致认为，…: the meeting that the sentence before opens with. */
function meetingBefore(text: string, { start }: CleanSpan): Voice | undefined {
  const from = text.lastIndexOf('。', start - 2) + 1;
  const speaker = MEETING.exec(text.slice(from, from + 4))?.[0];
  return speaker === undefined || text.slice(from, start).includes('\n')
    ? undefined
    : { kind: 'paper', speaker, cited: false, start, end: start };
}
