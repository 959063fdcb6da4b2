import { ACTING_BODIES, WHOLE_PLACES } from '../../../lexicon/word-classes.js';
import { isBare } from '../names/complete.js';
import { phraseBefore, rendered, type Phrase } from './phrase.js';
import { withPartner } from './trade-partner.js';
import { stepBack } from '../words/step-back.js';
import type { Word } from '../words/words.js';

/** The phrase right before a figure or its verb of reaching: what is measured, or what is done to so much of it. */

/** 已布局智能工厂300个, 培育示范工厂421家: verbs of making that the dictionary has for nouns. */
const MAKERS = /^(?:培育|布局|建成|打造|创建|认定|新建|组建)$/;

function withoutMaker(words: readonly Word[], phrase: Phrase): Phrase {
  const { to } = phrase;
  // 全国培育示范工厂421家: the country does the making, it is no part of the name.
  const from = WHOLE_PLACES.has(words[phrase.from]?.text ?? '') ? phrase.from + 1 : phrase.from;
  const owner = words[from - 1];
  if (to - from < 2 || !MAKERS.test(words[from]!.text)) return phrase;
  if (owner?.class === 'noun' && !WHOLE_PLACES.has(owner.text)) return phrase;
  if (words[from + 1]!.class !== 'noun' || words[from + 1]!.text.length < 2) return phrase;
  return { from: from + 1, to, name: rendered(words, from + 1, to) };
}

/** The phrase that ends before word `end`: with its partner (对美国出口), without a verb of making in front. */
export const objectBefore = (words: readonly Word[], end: number, floor: number): Phrase =>
  withPartner(words, withoutMaker(words, phraseBefore(words, end, floor)), floor);

/** 六大汽车集团|今年以来|的|合计产量: the word behind what stands before a time with its 的. */
const timed = (words: readonly Word[], end: number): number =>
  words[end - 1]?.class === 'de' && words[end - 2]?.class === 'time' ? end - 2 : end;

/** 林业碳汇累计交易量: a bare head behind an adverb or a time is of the phrase before that. */
export function ownedHead(words: readonly Word[], head: Phrase, end: number, floor: number): string {
  if (end === head.from || end <= floor || words[timed(words, end) - 1]?.class !== 'noun' || !isBare(head.name)) return head.name; // prettier-ignore
  const owner = phraseBefore(words, timed(words, end), floor).name;
  return WHOLE_PLACES.has(owner) || ACTING_BODIES.test(owner) ? head.name : owner + head.name;
}

/** So many words at most stand between two marks of a list. */
const ITEM = 6;
/** A list of so many marks is told as one. */
const LONG_LIST = 4;

/** 崔兴国、杨戌雷…张帅坤等10人: before the whole list, however long and however its names are cut. */
export function pastList(words: readonly Word[], etc: number, floor: number): number {
  let first = etc;
  let marks = 0;
  for (let i = etc - 1; i > floor && first - i <= ITEM && words[i]!.class !== 'quantity'; i--) {
    if (words[i]!.text !== '、') continue;
    first = i;
    marks++;
  }
  return stepBack(words, phraseBefore(words, marks < LONG_LIST ? etc : first, floor).from, floor);
}
