import { OPENING, WHOLE } from '../words/clause-words.js';
import type { Word } from '../words/words.js';
import { textOf } from '../words/word.js';

/** A name, and whether it says nothing without what it is of. */
export interface Part {
  readonly name: string;
  readonly needsOwner: boolean;
}

/** Of an event, as they are: 新品首发活动. */
const HELD_THERE = /^[^“”A-Za-z\d]{2,8}活动$/;
/** The clause opens with the name itself: 进出口货运总量, 新品首发活动. */
export const isPart = (said: string | Pick<Part, 'name'>, { name, needsOwner }: Part): boolean => (said === 'other' ? needsOwner : typeof said !== 'string' && said.name === name && HELD_THERE.test(name)); // prettier-ignore

/** 截至3月，|进出口货运总量|达: whether a clause opens with nothing but a name. */
export function opensWith(words: readonly Word[], from: number, to: number, name: string): boolean {
  let i = from;
  while (i < to && (OPENING.has(words[i]!.class) || words[i]!.class === 'quantity') && !WHOLE.test(words[i]!.text)) i++;
  return words[i]?.tag !== 'ns' && textOf(words, i, to).startsWith(name);
}
