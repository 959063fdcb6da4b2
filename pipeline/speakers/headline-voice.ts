import { MINISTRY_NAMES, STATE_ABBREVIATIONS } from '../lexicon/bodies.js';
import { FOREIGN_STATES } from '../lexicon/places.js';
import { STANCES } from '../lexicon/speech-verbs.js';
import { matchesOf } from '../text/matches.js';
import { oneOf } from '../text/one-of.js';
import type { CleanSpan } from '../text/span.js';
import type { Roster } from './roster.js';
import { subjectOf } from './subject.js';
import { voiceAt, type Voice } from './voice.js';

/** Who speaks in a part of a headline. */

/** Letters and pairs of letters that stand for a state. */
export const ABBREVIATIONS = Object.keys(STATE_ABBREVIATIONS).join('');
/** 俄称, 美乌宣布, 伊朗媒体称. */
export const STATE_SAYS = new RegExp(
  `^(?:([${ABBREVIATIONS}]{1,2})(方|媒)?|(${oneOf([...FOREIGN_STATES, '中国'])})(方面|方|媒体)?)(?:称|说|宣布|警告)`,
);
const SAYS =
  /(?:回应称|称(?!号|为|作|赞)|表示|指出|强调|要求|呼吁|宣布|谴责|敦促|批评|指责|认为|警告|重申|预测|预计|证实|确认|勉励|坦言|透露|说)[\s　，]?/g;
/** 分析人士：… */
export const PEOPLE_COLON = /^([^，。：:“”\s]{2,20})[：:]/;

/** Verbs with which an office or a body speaks in a headline: 古巴领导人谴责美国制裁; 要求 or 强调 may be of a meeting. */
const FIRM = /称|预测|预计|证实|确认|表示|认为|宣布|警告|谴责|呼吁|敦促|批评|指责|重申/;

/** People whose words a headline gives behind a colon: 分析人士：…, 德议员：…; an honour (国家卓越工程师：) is none. */
const HEAD_PEOPLE = new RegExp(
  `(?:人士|学者|专家|官员|媒体)$|^(?:[${ABBREVIATIONS}]|${oneOf(FOREIGN_STATES)}).*(?:议员|外长|总统|总理|首相|部长|防长|官员|前高官)$`,
);

/** Authorities whose words a headline gives behind a colon: 工信部：…, 央行：…; a medium (人民日报：) is its page's name. */
const HEAD_BODY = /(?:部|局|委|署|央行|气象台|海关|协会|法院|检察院|银行|外管局)$/;

/** Who speaks, and from where to where the cue and the content stand. */
export interface HeadVoice {
  readonly speaker: string;
  readonly role?: string;
  readonly content: number;
  readonly cueEnd: number;
}

/** A story that says by whom it was reported says so within so many characters. */
const OPENING = 12;

/** 中方敦促 over a story that 中国代表 opens, 欧洲央行称 over one that 欧洲央行副行长德金多斯 opens: somebody, not another body. */
function openerOf(body: string, [first]: readonly Voice[]): string | undefined {
  if (first?.kind !== 'person' && first?.kind !== 'office') return undefined;
  const of = first.kind === 'person' ? first.role : first.speaker;
  return of?.startsWith(body === '中方' ? '中国' : body) ? first.speaker : undefined;
}

/**
 * 伊朗称 with one spokesman of Iran below, or one who opens the story, is he; 俄称 is Russia; 巴称 over 据巴勒斯坦媒体报道
 * is the medium.
 */
function stateVoice(match: RegExpExecArray, story: string, below: readonly Voice[]): string {
  const state =
    match[1] !== undefined ? [...match[1]].map((short) => STATE_ABBREVIATIONS[short]!).join('和') : match[3]!;
  if (match[2] === '媒' || match[4] === '媒体') return `${state}媒体`;
  const reported = story.indexOf(`据${state}媒体`);
  if (reported >= 0 && reported <= OPENING && !story.slice(0, reported).includes('。')) return `${state}媒体`;
  const persons = [
    ...new Set(below.filter((v) => v.kind === 'person' && v.role?.startsWith(state)).map((v) => v.speaker)),
  ];
  if (match[3] === undefined) return state;
  if (persons.length === 1) return persons[0]!;
  return below[0]?.kind === 'person' ? (openerOf(state, below) ?? state) : state;
}

/**
 * The voice of one part of a headline.
 *
 * @param below the voices of the story under it, in order
 */
export function voiceOfPart(
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
    const full = MINISTRY_NAMES[voice.speaker] ?? voice.speaker;
    return { speaker: openerOf(full, below) ?? full, content: end, cueEnd: end };
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

/** Who of the story is the voice of its headline. */
function speakerOf({ kind, speaker }: Voice, below: readonly Voice[]): string {
  if (kind === 'office') return holderBelow(speaker, below);
  return kind === 'body' || kind === 'state' ? (openerOf(speaker, below) ?? speaker) : speaker;
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
    const speaker = speakerOf(voice, below);
    return { speaker, ...(voice.role !== undefined && { role: voice.role }), content, cueEnd: verbEnd };
  }
  return undefined;
}
