import { characterSet } from '../../../text/character-set.js';
import type { Piece } from './pieces.js';

/** Words whose last letter belongs to what follows, as the segmenter glued them. */

/** 02星等|5颗: the end of a list. */
const ETC = /^.{0,2}[^平同高中均对上初优]等$/;
/** 护理人员数从|原来的3万多人: a preposition or an adverb behind a word that the dictionary lacks. */
const PREPOSITION =
  /^\p{Script=Han}{0,2}(?:(?![占对同环之正反可按])\p{Script=Han}[从由比较]|[局部厅会院所]向|[率量额数值]均)$/u;
/** 记者遭|该男子枪击. */
const POINTER = /^[遭被受将把对向为在与从][该此其这]$/;
/** 规模较: listed as a word for 规模较大. */
const COMPARISON = /^\p{Script=Han}{2}较$/u;
/** 价格比|去年同期上涨: a word for the ratio of prices, as the dictionary has it. */
const THAN = /^\p{Script=Han}{2,}比$/u;

const LAST = characterSet('等该此其这从由比较向均');
/** Asked of every word first, by where its last letter stands. */
export const mayBeGlued = (text: string, last: number): boolean => LAST[text.charCodeAt(last)] === 1;

interface Around {
  /** No piece before covers a part of the word. */
  readonly whole: boolean;
  /** The first piece that is not behind it, if there is one. */
  readonly next: Piece | undefined;
  /** Where the word ends. */
  readonly end: number;
}

/** Whether a word's last letter is a word of its own. */
export function isGlued(word: string, tag: string, { whole, next, end }: Around): boolean {
  const ahead = next?.start === end;
  if (ahead && ETC.test(word)) return true;
  if (!whole) return false;
  if (tag === 'x' && POINTER.test(word)) return true;
  if (next !== undefined && next.start < end) return false;
  if ((tag === 'x' || COMPARISON.test(word)) && PREPOSITION.test(word)) return true;
  return ahead && next.class === 'time' && THAN.test(word);
}
