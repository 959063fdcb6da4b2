import type { QuantityView } from '../../view.js';
import { doesBeyond } from '../phrase/frame.js';
import { phraseAfter, rendered } from '../phrase/phrase.js';
import { subjectBefore } from '../phrase/subject.js';
import type { Word } from '../words/words.js';

/** What goes on for so long without a break, or comes again after so long. */

/** Predicates of what stays or moves as it does. */
export const HOLDS_STILL =
  /^(?:[在位稳居列高]|保持|维持|运行|回[升落暖]|扩[大张]|收[缩窄]|加快|改善|好转|排|增|下降|上升|提高|实现|超|突破|成为|是|处于|高于|低于|快于|慢于|第|丰收)/;

/** 连续五天|单日客流超过…: what goes on so long stands behind with its own subject. */
export function opensWithSubject(words: readonly Word[], from: number, end: number): boolean {
  const { name, to } = phraseAfter(words, from, end);
  return name.length >= 2 && to < end && HOLDS_STILL.test(words[to]!.text);
}

const SKIPPED = /^(?:多|余|后|之后|，|\s)$/;
const LONGEST = 30;

/** 广交会时隔三年全面恢复线下展, 时隔12年，中国队再次夺冠: who does again what; empty where neither is said. */
export function againAfter({ words, at, floor }: QuantityView): string {
  if (words[at - 1]?.text !== '时隔') return '';
  const before = subjectBefore(words, at - 1, floor).name.replace(IT, '');
  let from = at + 1;
  while (from < words.length && SKIPPED.test(words[from]!.text)) from++;
  const behind = words[from]?.class === 'noun' ? phraseAfter(words, from, words.length) : { name: '', to: from };
  const does = doesBeyond(words, behind.to) || saidUpToBreak(words, behind.to);
  const name = (behind.name === '' ? before : behind.name) + does;
  return does === '' || name.length > LONGEST ? '' : `${name}间隔`;
}
/** 再次线下举办, 向邻国重派大使: all that is said, where no verb begins it. */
function saidUpToBreak(words: readonly Word[], from: number): string {
  let to = from;
  while (to < words.length && words[to]!.class !== 'break') to++;
  const said = rendered(words, from, to);
  return said.length <= LONGEST_SAID && !FEELS.test(said) ? said : '';
}
const LONGEST_SAID = 14;
const FEELS = /[令让使我]|的/;
const IT = /^(?:这(?:也|又|还)?是|也是|我)/;
