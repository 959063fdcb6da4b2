import type { Paragraph, Segmented } from '../model/article.js';
import type { Speech } from '../model/speech.js';
import { isNameShaped } from './name.js';
import { lastUntil } from '../text/ordered.js';
import type { Roster } from './roster.js';
import { gathered } from '../text/gathered.js';

const LABEL = /^([^，。；！？,;!?“”《》\n：:]{1,40})[：:]\s*/;
const REPORTER =
  /^(?:有)?(?:[\u3400-\u9fffA-Za-z·（）() ]{0,30}记者(?:[\u3400-\u9fff·]{2,4})?(?:提?问)?|问|提问|网友(?:提?问)?|主持人提问)$/;
const ANSWER = /^(?:答|回答)$/;

interface Label {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly content: number;
  readonly text: string;
}

const labelsOf = ({ text, paragraphs }: Segmented): Label[] =>
  gathered(paragraphs, (paragraph, index) => {
    const match =
      paragraph.role === 'credit'
        ? null
        : LABEL.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60)));
    if (!match) return [];
    const { start } = paragraph;
    const colon = start + match[0].trimEnd().length;
    return [{ paragraph: index, start, end: colon, content: start + match[0].length, text: match[1]!.trim() }];
  });

/** The one person of an article that a plain 答： can mean. */
function answerer(roster: Roster): string | undefined {
  const names = [...new Set(roster.named.map(({ name }) => name))].filter((name) => !roster.isPress(name));
  return names.length === 1 ? names[0] : undefined;
}

function speakerOf(label: Label, roster: Roster, asked: boolean): { speaker: string; role?: string } | undefined {
  const { text } = label;
  if (REPORTER.test(text)) return { speaker: '记者', ...(text.length > 4 && { role: text.replace(/(?:提?问)$/, '') }) };
  if (ANSWER.test(text)) return asked ? withRole(answerer(roster)) : undefined;
  if (/^主持人/.test(text)) return { speaker: '主持人' };
  const named = lastUntil(roster.named, ({ end }) => end, label.start + text.length);
  const name =
    named && named.start >= label.start && named.end === label.start + text.length ? named.name : roster.fullName(text);
  if (name !== undefined && !roster.isPress(name)) {
    const role = roster.officeAt(name, label.end);
    return { speaker: name, ...(role !== undefined && { role }) };
  }
  return asked && isNameShaped(text) ? { speaker: text } : undefined;
}

const withRole = (speaker: string | undefined): { speaker: string } | undefined =>
  speaker === undefined ? undefined : { speaker };

/** Closes a page, not a speech: （来源：…）, 责任编辑, a heading without a full stop. */
const isSpeech = (text: string, paragraph: Paragraph): boolean => {
  const body = text.slice(paragraph.start, paragraph.end).trim();
  if (paragraph.role === 'title' || paragraph.role === 'credit') return false;
  if (paragraph.role === 'heading' && !/[。！？：；]$/.test(body)) return false;
  return !/^[（(]?(?:责任编辑|责编|编辑|来源|作者|图片|摄影|校对|审核|监制)/.test(body);
};
const isHeadingLike = (text: string, paragraph: Paragraph): boolean => {
  const body = text.slice(paragraph.start, paragraph.end).trim();
  return body.length <= 36 && !/[。！？!?；：:，,”）]$/.test(body);
};

function turnEnd(article: Segmented, first: number, next: number): number {
  const { text, paragraphs } = article;
  let last = first;
  for (let i = first + 1; i < next; i++) if (isSpeech(text, paragraphs[i]!)) last = i;
  while (last > first && isHeadingLike(text, paragraphs[last]!)) last--;
  const { start, end } = paragraphs[last]!;
  return start + text.slice(start, end).trimEnd().length;
}

/** What is said twice: a name that answers twice is a person. */
function repeated(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => seen.size === seen.add(word).size);
}

/** The turns of a transcript (陶青：……, up to the next), in order; none where the article is not one. */
export function turnsOf(article: Segmented, roster: Roster): Speech[] {
  const labels = labelsOf(article);
  const asked = labels.some(({ text }) => REPORTER.test(text));
  if (asked) roster.add(repeated(labels.map(({ text }) => text)).filter(isNameShaped));
  const turns = gathered(labels, (label) => {
    const voice =
      label.content < article.paragraphs[label.paragraph]!.end || asked ? speakerOf(label, roster, asked) : undefined;
    return voice ? [{ label, voice }] : [];
  });
  if (turns.length < 2 && !asked) return [];
  return turns.map(({ label, voice }, i) => {
    const next = turns[i + 1]?.label.paragraph ?? article.paragraphs.length;
    // 有记者问： inside a story asks in one paragraph.
    const last = voice.speaker === '记者' ? Math.min(next, label.paragraph + 1) : next;
    return {
      ...voice,
      start: label.content,
      end: turnEnd(article, label.paragraph, last),
      cue: { start: label.start, end: label.end },
      type: 'turn',
      by: 'turn',
    };
  });
}
