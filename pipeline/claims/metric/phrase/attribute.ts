import type { Word } from '../words/words.js';

/** What stands before a figure's 的: a relative clause, or a verb that governs the figure with whose or where they are behind it. */

const TREATS = /^(?:进行|给予|予以|作出|展开|开展|实施|提出)$/;

/** 依法对涉嫌违法的41名人员进行追责: word behind the 对 whose object the relative clause stands in; -1 where there is none. */
export function treatedFrom(words: readonly Word[], de: number, start: number): number {
  let to = de + 2;
  while (to < words.length && to < de + 10 && !TREATS.test(words[to]!.text) && words[to]!.class !== 'break') to++;
  if (!TREATS.test(words[to]?.text ?? '')) return -1;
  for (let i = de - 1; i >= start; i--) if (words[i]!.text === '对') return i + 1;
  return -1;
}

/** 搭载了法国和意大利的四个载荷: word behind the 了 of a verb that is no part of a relative clause; -1 where there is none. */
export function behindFinished(words: readonly Word[], start: number, de: number): number {
  for (let i = de - 1; i > start; i--) if (words[i]!.text === '了' && words[i - 1]!.class === 'verb') return i + 1;
  return -1;
}

const AROUND = /^(?:地区|地|境内|国内|至|到|各地|全境|沿线)$/;
const REGION = /(?:三角|湾区|流域|半岛)$/;
const THERE = /^(?:位于|地处|来自|前往|访问|返回|离开|进入)$/;
export const isPlace = ({ tag, class: kind, text }: Word): boolean => /^(?:ns|s)$/.test(tag) || /^(?:joint|etc|locative)$/.test(kind) || AROUND.test(text) || REGION.test(text); // prettier-ignore

/** 班列辐射长三角、珠三角的60个城市: word behind a verb that has a subject and nothing but places behind it; -1 where there is none. */
export function reachedPlaces(words: readonly Word[], start: number, de: number): number {
  if (de <= start) return -1;
  let verb = de - 1;
  while (verb > start && isPlace(words[verb]!)) verb--;
  const subject = verb > start && words[verb - 1]!.class === 'noun' && words[verb - 1]!.tag !== 'ns';
  const reaches = words[verb]!.class === 'verb' && !THERE.test(words[verb]!.text) && words.slice(start, verb).every(({ class: kind }) => kind === 'noun'); // prettier-ignore
  return subject && reaches && verb < de - 1 ? verb + 1 : -1;
}
