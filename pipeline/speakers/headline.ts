import { MINISTRY_NAMES, STATE_ABBREVIATIONS } from '../lexicon/bodies.js';
import { FOREIGN_STATES } from '../lexicon/places.js';
import { STANCES } from '../lexicon/speech-verbs.js';
import type { Segmented } from '../model/article.js';
import type { Speech } from '../model/speech.js';
import type { CleanSpan } from '../text/span.js';
import { countUntil, lastUntil } from '../text/ordered.js';
import { oneOf } from '../text/one-of.js';
import type { Roster } from './roster.js';
import { subjectOf } from './subject.js';
import { voiceAt, type Voice } from './voice.js';
import { matchesOf } from '../text/matches.js';
import { gathered } from '../text/gathered.js';

const ABBREVIATIONS = Object.keys(STATE_ABBREVIATIONS).join('');
const STATE_SAYS = new RegExp(
  `^(?:([${ABBREVIATIONS}]{1,2})(方|媒)?|(${oneOf([...FOREIGN_STATES, '中国'])})(方面|方|媒体)?)(?:称|说|宣布|警告)`,
);
const SAYS =
  /(?:回应称|称(?!号|为|作|赞)|表示|指出|强调|要求|呼吁|宣布|谴责|敦促|批评|指责|认为|警告|重申|预测|预计|证实|确认|勉励|坦言|透露|说)[\s　，]?/g;
const PEOPLE_COLON = /^([^，。：:“”\s]{2,20})[：:]/;

/** Verbs with which an office or a body speaks in a headline: 古巴领导人谴责美国制裁; 要求 or 强调 may be of a meeting. */
const FIRM = /称|预测|预计|证实|确认|表示|认为|宣布|警告|谴责|呼吁|敦促|批评|指责|重申/;

/** People whose words a headline gives behind a colon: 分析人士：…, 德议员：…; an honour (国家卓越工程师：) is none. */
const HEAD_PEOPLE = new RegExp(
  `(?:人士|学者|专家|官员|媒体)$|^(?:[${ABBREVIATIONS}]|${oneOf(FOREIGN_STATES)}).*(?:议员|外长|总统|总理|首相|部长|防长|官员|前高官)$`,
);

/** Authorities whose words a headline gives behind a colon: 工信部：…, 央行：…; a medium (人民日报：) is its page's name. */
const HEAD_BODY = /(?:部|局|委|署|央行|气象台|海关|协会|法院|检察院|银行|外管局)$/;

/** A headline, with the paragraph it is. */
export interface Headline extends CleanSpan {
  readonly paragraph: number;
}

/** A line that is a headline: a title or heading, or short, with no full stop. */
export function headlines({ text, paragraphs }: Segmented): Headline[] {
  return gathered(paragraphs, ({ start, end, role }, paragraph) => {
    const line = text.slice(start, end).trimEnd();
    if (role === 'credit' || line.length > 80 || line.length < 5) return [];
    if (role === 'paragraph' && (line.length > 45 || /[。！？；：，]$/.test(line) || /[。；]/.test(line))) return [];
    return [{ start, end: start + line.length, paragraph }];
  });
}

/** The body below a headline: down to the next one. */
const storyBelow = (article: Segmented, paragraph: number, next: number | undefined): CleanSpan => ({
  start: article.paragraphs[paragraph]!.end,
  end: next === undefined ? article.text.length : article.paragraphs[next]!.start,
});

interface HeadVoice {
  readonly speaker: string;
  readonly role?: string;
  readonly content: number;
  readonly cueEnd: number;
}

/** A story that says by whom it was reported says so within so many characters. */
const OPENING = 12;

/** 伊朗称 with one spokesman of Iran below is he; 俄称 is Russia; 巴称 over 据巴勒斯坦媒体报道 the medium. */
function stateVoice(match: RegExpExecArray, story: string, below: readonly Voice[]): string {
  const state =
    match[1] !== undefined ? [...match[1]].map((short) => STATE_ABBREVIATIONS[short]!).join('和') : match[3]!;
  if (match[2] === '媒' || match[4] === '媒体') return `${state}媒体`;
  const reported = story.indexOf(`据${state}媒体`);
  if (reported >= 0 && reported <= OPENING && !story.slice(0, reported).includes('。')) return `${state}媒体`;
  const persons = [
    ...new Set(below.filter((v) => v.kind === 'person' && v.role?.startsWith(state)).map((v) => v.speaker)),
  ];
  return match[3] !== undefined && persons.length === 1 ? persons[0]! : state;
}

function voiceOfPart(
  roster: Roster,
  part: CleanSpan,
  story: CleanSpan,
  below: readonly Voice[],
  transcript: boolean,
): HeadVoice | undefined {
  const { text } = roster;
  const words = text.slice(part.start, part.end);
  const state = STATE_SAYS.exec(words);
  if (state) {
    const end = part.start + state[0].length;
    return {
      speaker: stateVoice(state, text.slice(story.start, story.end).trimStart(), below),
      content: end,
      cueEnd: end,
    };
  }
  const colon = PEOPLE_COLON.exec(words);
  const voice = colon && voiceAt(roster, part.start, part.start + colon[1]!.length);
  // Over a transcript the persons below say it.
  if (!transcript && colon && voice?.kind === 'body' && voice.start === part.start && HEAD_BODY.test(voice.speaker)) {
    const end = part.start + colon[0].length;
    return { speaker: MINISTRY_NAMES[voice.speaker] ?? voice.speaker, content: end, cueEnd: end };
  }
  if (colon && voice && (voice.kind === 'person' || HEAD_PEOPLE.test(voice.speaker))) {
    const end = part.start + colon[0].length;
    // 刘秀祥：大山深处的引路人 heads a portrait: a bare name speaks only where the story begins with his words.
    if (voice.kind === 'person' && voice.speaker === colon[1] && below[0]?.speaker !== voice.speaker) return undefined;
    const persons = [...new Set(below.filter((v) => v.kind === 'person').map((v) => v.speaker))];
    const speaker = voice.kind === 'office' && persons.length === 1 ? persons[0]! : voice.speaker;
    return { speaker, content: end, cueEnd: end };
  }
  return verbVoice(roster, part, below);
}

/** Whether an office of a headline is this one: 塞总统 is 塞尔维亚总统. */
const isOffice = (role: string, office: string): boolean =>
  role.endsWith(office) || (role[0] === office[0] && office.length > 2 && role.endsWith(office.slice(1)));

/** 葡萄牙总统称 over a story in which 葡萄牙总统德索萨 speaks is he. */
function holderBelow(office: string, below: readonly Voice[]): string {
  const holders = [
    ...new Set(
      below
        .filter(({ kind, role }) => kind === 'person' && role !== undefined && isOffice(role, office))
        .map(({ speaker }) => speaker),
    ),
  ];
  return holders.length === 1 ? holders[0]! : office;
}

function verbVoice(roster: Roster, part: CleanSpan, below: readonly Voice[]): HeadVoice | undefined {
  const { text } = roster;
  for (const match of matchesOf(text.slice(part.start, part.end), SAYS)) {
    const at = part.start + match.index;
    if (/[的等]$/.test(text.slice(part.start, at))) continue;
    if (match[0].startsWith('表示') && STANCES.test(text.slice(at + 2, part.end))) continue;
    const divided = /[\s　，]/.test(text.slice(part.start, at));
    const voice = subjectOf(roster, part.start, at, true) ?? subjectOf(roster, part.start, at, false);
    if (!voice || (divided && voice.kind !== 'person')) continue;
    if (
      (voice.start !== part.start && roster.officeStartsAt(voice.start) !== part.start) ||
      (voice.kind !== 'person' && !FIRM.test(match[0]))
    )
      continue;
    if (/宣布/.test(match[0]) && /回应|谴责|批评/.test(text.slice(voice.end, at))) continue;
    const verbEnd = at + match[0].trimEnd().length;
    // 习近平回信勉励同学们 铸牢忠诚品格: what is said begins behind the blank.
    const blank = /勉励/.test(match[0]) ? /[\s　]+/.exec(text.slice(verbEnd, part.end)) : null;
    const content = blank ? verbEnd + blank.index + blank[0].length : at + match[0].length;
    if (content >= part.end || (match[0].startsWith('勉励') && !blank)) continue;
    const speaker = voice.kind === 'office' ? holderBelow(voice.speaker, below) : voice.speaker;
    return { speaker, ...(voice.role !== undefined && { role: voice.role }), content, cueEnd: verbEnd };
  }
  return undefined;
}

/** 据巴勒斯坦媒体报道，… under 巴称…: what the headline gives to the medium, the story does too. */
function reportBelow(text: string, story: CleanSpan, medium: string): Speech[] {
  const lead = /^\s*/.exec(text.slice(story.start, story.end))![0].length;
  const start = story.start + lead;
  const match = /^(?:另?据[^，。]{2,24}报道)，/.exec(text.slice(start, Math.min(story.end, start + 40)));
  const end = match ? text.indexOf('。', start) + 1 : 0;
  if (!match || end <= 0 || end > story.end) return [];
  const cue = { start, end: start + match[0].length - 1 };
  return [{ start: cue.end + 1, end, speaker: medium, cue, type: 'indirect', by: 'headline-report' }];
}

/** Voices in headlines. `spoken` are the voices of the text below, with where. */
export function headlineSpeech(
  article: Segmented,
  roster: Roster,
  lines: readonly Headline[],
  spoken: readonly Voice[],
  turns: readonly CleanSpan[],
): Speech[] {
  return gathered(lines, (line, i) => {
    const turn = lastUntil(turns, ({ start }) => start, line.end - 1);
    if (turn && line.start < turn.end) return [];
    const story = storyBelow(article, line.paragraph, lines[i + 1]?.paragraph);
    const at = ({ start }: Voice): number => start;
    const below = spoken.slice(countUntil(spoken, at, story.start - 1), countUntil(spoken, at, story.end - 1));
    return gathered(partsOf(article.text, line), (part): Speech[] => {
      const voice = voiceOfPart(roster, part, story, below, turns.length > 0);
      if (!voice || voice.content >= part.end) return [];
      return [{
        start: voice.content, end: part.end, speaker: voice.speaker,
        ...(voice.role !== undefined && { role: voice.role }),
        cue: { start: part.start, end: voice.cueEnd }, type: 'indirect', by: 'headline',
      }, ...(/媒体$/.test(voice.speaker) ? reportBelow(article.text, story, voice.speaker) : [])]; // prettier-ignore
    });
  });
}

/** …座谈会在京举行 习近平发表重要讲话强调 …: who speaks at what the headline names first. */
const SPEAKS_THERE = /^\p{Script=Han}{2,4}(?:主持|出席|发表|作|讲话|在)[^\s，。]{0,30}强调[\s　]/u;

/** 以军称打击多处目标 哈马斯发射火箭弹: behind the blank the paper tells of another, or of what came of it. */
const OTHER_SIDE = new RegExp(
  `(?<=(?:称|表示|宣布|警告)[^\\s]{3,40})[\\s　]+(?:[${ABBREVIATIONS}](?:方|军|武装|官员|总统|总理|政府|真主党)|哈马斯|胡塞武装|联合国|(?:新一轮|本轮)?冲突|新一轮|本轮|居民|数[十百千]|${oneOf(FOREIGN_STATES)})`,
);

/** 俄称… 乌称…: a part begins behind a blank where a new voice does; else the blank only divides one voice's words. */
function partsOf(text: string, line: CleanSpan): CleanSpan[] {
  // 【权威部门话开局】公安部：…: the column's name is no part of the voice.
  const column = /^【[^【】]{1,20}】\s*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  const starts = [line.start + column];
  const body = text.slice(line.start, line.end);
  for (const match of matchesOf(body, /[\s　]+/g)) {
    if (match.index < column) continue;
    const at = line.start + match.index + match[0].length;
    const rest = text.slice(at, line.end);
    if (
      SPEAKS_THERE.test(rest) ||
      STATE_SAYS.test(rest) ||
      PEOPLE_COLON.test(rest) ||
      /^[^\s，。]{2,8}(?:称|宣布|警告|呼吁|重申|表示)/.test(rest)
    )
      starts.push(at);
  }
  return starts.map((start, i) => {
    const next = starts[i + 1] ?? line.end;
    const other = OTHER_SIDE.exec(text.slice(start, next))?.index;
    const end = other === undefined ? next : start + other;
    return { start, end: start + text.slice(start, end).trimEnd().length };
  });
}
