import { ABROAD, ACTED, AT_HOME, BACKGROUND, DAYS_AHEAD, NARRATION, OWN_WORDS, REPORT } from '../lexicon/narration.js';
import type { Segmented, Sentence } from '../model/article.js';
import type { Cue } from './cue.js';
import { countUntil } from '../text/ordered.js';

/** How much of a sentence's beginning and end tells who tells it. */
const EDGE = 60;

/** Whether `sentence` is told by the writer rather than still said by the voice before it. */
const isNarration = (text: string, { start, end }: Sentence): boolean =>
  NARRATION.test(text.slice(start, Math.min(end, start + EDGE))) ||
  REPORT.test(text.slice(Math.max(start, end - EDGE), end));

/** Whether `sentence` gives the background of a statement from abroad. */
function isBackground(article: Segmented, cue: Cue, sentence: Sentence): boolean {
  const words = article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + EDGE));
  return (
    (BACKGROUND.test(words) || tellsOfOthers(cue, words)) && !OWN_WORDS.test(words) && isFromAbroad(article, sentence)
  );
}

/** Whether a sentence tells what another side did: 俄军 is of 俄罗斯国防部; a premier does not date what is done. */
const tellsOfOthers = ({ voice }: Cue, words: string): boolean =>
  ACTED.test(words) && (voice.kind === 'person' || voice.speaker[0] !== words[0]);

/** Whether the paragraph of `sentence` is news from abroad. */
function isFromAbroad({ text, paragraphs }: Segmented, { paragraph }: Sentence): boolean {
  const { start, end } = paragraphs[paragraph]!;
  const around = text.slice(start, Math.min(end, start + LONGEST));
  return ABROAD.test(around) && !AT_HOME.test(around);
}

/** How much of a paragraph tells where its news comes from. */
const LONGEST = 400;

/** Words by which a speaker's own speech goes on in the next paragraph. */
const FIRST_PERSON = /(?:^|[，。；！？])[^，。；“”]{0,14}(?:我们|我部|我局|我委|我省|我市|我行|本部门|中方)/;
/** How many paragraphs further a first person may show that the speech went on. */
const AHEAD = 3;

/** What a cited leader still says in the sentence behind: 要…, 必须…. */
const CITED_ON = /^(?:要|必须|我们|坚持|只有|同时，?要|这是|应|不能|绝不)/;
/** Whether a cited leader who says 我们 still says it in `sentence`: 我们即将迎来国庆。现在，…，我们要更加团结. */
const saysWe = (text: string, cue: Cue, said: Sentence, sentence: Sentence): boolean =>
  text.slice(cue.content, said.end).includes('我们') && FIRST_PERSON.test(text.slice(sentence.start, sentence.end));

/** Voices that a speaker cites rather than the writer turns to: 两国元首, 党的二十大, 双方. */
const CITED_VOICE =
  /国际社会|舆论|地区国家|各国|元首|双方|两国|两党|二十大|十八大|全会|党中央|中央[^，]{0,10}会议|宪章|决议|大家|人们/;

/** Who stands in a room and cites others. */
const ROOM: ReadonlySet<Cue['voice']['kind']> = new Set(['person', 'office', 'people']);

/** Who is told of by name; 中方反对的是 and 会议强调 may still be the same speech. */
const TOLD_OF: ReadonlySet<Cue['voice']['kind']> = new Set(['person', 'office', 'body']);

/** Where each cue of an article stands, and the sentences that end another's speech. */
export interface Stops {
  /** Cues by sentence. */
  readonly cues: ReadonlyMap<number, readonly Cue[]>;
  /** Sentences in which somebody begins to speak, or a quotation that a cue claims. */
  readonly sentences: ReadonlySet<number>;
}

/** Verbs of a stand that the side of a speaker takes in his own speech: 中方希望同各方一道…. */
const STANDS = /(?:希望|主张|反对|期待|承诺|支持|呼吁|敦促|愿)[^，。]{0,2}$/;

/** Whether a voice is a side of whom the speaker may be one. */
const isOwnSide = (cue: Cue, text: string, { voice, start, end }: Cue): boolean =>
  cue.voice.kind === 'person' &&
  voice.kind === 'state' &&
  /方$/.test(voice.speaker) &&
  STANDS.test(text.slice(start, end));

/** 习近平主席指出 in a guest's mouth is cited; 高峰常委建议 behind another member's words is the next to speak. */
const isLofty = (text: string, { kind, start, end }: Cue['voice']): boolean =>
  kind !== 'person' || /(?:总书记|主席|总统|总理|首相|国王)$/.test(text.slice(start, end));

/** Whether all voices of sentence `i` are cited by the one who speaks, so that he goes on around them. */
function onlyCites(cue: Cue, text: string, { cues }: Stops, i: number): boolean {
  const here = cues.get(i);
  return (
    here !== undefined &&
    here.every(
      (other) =>
        other.voice.speaker !== cue.voice.speaker &&
        ((other.voice.cited && isLofty(text, other.voice)) ||
          isOwnSide(cue, text, other) ||
          (ROOM.has(cue.voice.kind) && CITED_VOICE.test(other.voice.speaker))),
    )
  );
}

/** The same voice's next verb in the sentence, with no subject of its own: …，并警告称…. Its speech is another. */
const goesOnSaying = (cue: Cue, { cues }: Stops): Cue | undefined =>
  cues
    .get(cue.sentence)
    ?.find(
      (next) =>
        next.clause > cue.content && next.voice.speaker === cue.voice.speaker && next.voice.start === cue.voice.start,
    );

/** Verbs of one act, done with in their sentence. */
const ACT = /(?:宣布|证实|确认|承诺|警告|谴责|指责|批评|呼吁)$/;

/**
 * 宣布加息25个基点。: what is said is the verb's own object, and ends with its sentence. A guest who 转达问候，表示两国友好 and a
 * leader who 作出批示，要求全力抢险 go on; in a brief from abroad nobody does.
 */
function isOneSentence(article: Segmented, { voice, sentence, end, content }: Cue): boolean {
  const { text } = article;
  // 全会明确提出，推进数字化改造。: a story cites what a meeting put forward.
  if (voice.kind === 'paper' && text.endsWith('提出', end)) return true;
  // 同事们回复“我可以归队”。: a few quoted words are all that is said.
  if (text[content] === '“') return /”[。！？]?$/.test(text.slice(content, article.sentences[sentence]!.end));
  if (content !== end || /[：:。]/.test(text[end - 1]!)) return false;
  return ACT.test(text.slice(end - 3, end)) || isFromAbroad(article, article.sentences[sentence]!);
}

/** 甲表示…；乙称…, 甲认为…，不过乙指出…: where the sentence turns to another who speaks, or to the same at another place. */
function turnsAway(cue: Cue, text: string, { cues }: Stops): number | undefined {
  for (const { clause, voice } of cues.get(cue.sentence) ?? []) {
    if (clause <= cue.content || voice.start < clause || !TOLD_OF.has(voice.kind) || CITED_VOICE.test(voice.speaker))
      continue;
    const from = Math.max(cue.content, clause - EDGE);
    const turn = /；(?:在[^，。；]{1,12}，)?$/.exec(text.slice(from, clause));
    if (turn) return from + turn.index;
    if (/^(?:不过|但是?(?!他|她)|而)/.test(text.slice(clause, clause + 3))) return clause - 1;
  }
  return undefined;
}

/** Where indirect speech ends: with its paragraph, before another voice, before the writer's own words. */
export function extentEnd(article: Segmented, stops: Stops, cue: Cue): number {
  const { text, sentences } = article;
  const next = goesOnSaying(cue, stops);
  const within = next ? next.clause - 1 : turnsAway(cue, text, stops);
  if (within !== undefined) return within;
  const one = isOneSentence(article, cue);
  let last = cue.sentence;
  for (let i = cue.sentence + 1; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    // 总书记强调制造业的地位。⏎这是一架C919: the next paragraph is the writer's.
    if (cue.voice.cited && sentence.paragraph !== sentences[cue.sentence]!.paragraph) break;
    if (
      cue.voice.cited &&
      !CITED_ON.test(text.slice(sentence.start, sentence.start + 4)) &&
      !saysWe(text, cue, sentences[cue.sentence]!, sentence)
    )
      break;
    if (one && !CITED_ON.test(text.slice(sentence.start, sentence.start + 4))) break;
    if (sentence.paragraph !== sentences[last]!.paragraph && !goesOn(article, stops, cue, i)) break;
    if (
      (stops.sentences.has(i) && !onlyCites(cue, text, stops, i)) ||
      (isNarration(text, sentence) && !goesOnForecasting(cue, text, sentence))
    )
      break;
    if (isBackground(article, cue, sentence)) break;
    // 中央气象台预计…。中央气象台今天发布预警: nobody names himself; the writer tells what he did.
    if (TOLD_OF.has(cue.voice.kind) && opensWith(text, sentence, cue.voice.speaker)) break;
    last = i;
  }
  return sentences[last]!.end;
}

/** 中央气象台预计，今明两天有雨。24日夜间起，雨势加强. */
const goesOnForecasting = ({ voice }: Cue, text: string, { start, end }: Sentence): boolean =>
  /气象[台局]$/.test(voice.speaker) &&
  DAYS_AHEAD.test(text.slice(start, start + 6)) &&
  !/发布/.test(text.slice(start, end));

/** 穆迪宣布…。不过，穆迪仍将评级维持在最高级。 */
const opensWith = (text: string, { start }: Sentence, name: string): boolean =>
  text.startsWith(name, start + (/^(?:不过|此外|另外|同时)，/.exec(text.slice(start, start + 3))?.[0].length ?? 0));

/** Whether a speech goes on in the paragraph that sentence `i` opens: an answer to the press, or 我们 further on. */
function goesOn(article: Segmented, stops: Stops, cue: Cue, i: number): boolean {
  const { text, sentences, paragraphs } = article;
  const first = sentences[i]!.paragraph;
  const answer = /答记者问/.test(text.slice(cue.start, cue.end));
  for (let p = first; p < Math.min(paragraphs.length, first + AHEAD); p++) {
    const paragraph = paragraphs[p]!;
    const own = countUntil(sentences, (sentence) => sentence.paragraph, p - 1);
    if (paragraph.role !== 'paragraph' || sentences[own]?.paragraph !== p) return false;
    if (isNarration(text, sentences[own])) return false;
    for (let s = own; sentences[s]?.paragraph === p; s++) if (stops.sentences.has(s)) return false;
    const body = text.slice(paragraph.start, paragraph.end).trimEnd();
    if (!/[。！？]$/.test(body)) return false;
    if (answer || (FIRST_PERSON.test(body) && cue.voice.kind !== 'paper')) return true;
  }
  return false;
}
