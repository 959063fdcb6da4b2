import { FOREIGN_STATES } from '../lexicon/places.js';
import type { Segmented } from '../model/article.js';
import type { Speech } from '../model/speech.js';
import { gathered } from '../text/gathered.js';
import { matchesOf } from '../text/matches.js';
import { oneOf } from '../text/one-of.js';
import { countUntil, lastUntil } from '../text/ordered.js';
import type { CleanSpan } from '../text/span.js';
import { ABBREVIATIONS, PEOPLE_COLON, STATE_SAYS, voiceOfPart } from './headline-voice.js';
import type { Roster } from './roster.js';
import type { Voice } from './voice.js';

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
