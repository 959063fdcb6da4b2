import type { QuantityView } from '../../view.js';
import { CLAUSE_END, clauseStart, OPENING, WHOLE } from '../words/clause-words.js';
import { subjectBefore } from '../phrase/subject.js';
import { phraseEnd } from '../names/thing-name.js';
import type { Word } from '../words/words.js';
import { textOf } from '../words/word.js';

/** Who or what lasts, waits, lives so long: a duration's verb leaves it to the clauses around it. */

const LONGEST = 16;
const PHRASE = 24;
/** The subject stands no more words before its figure. */
const FARTHEST = 80;
const RELATIVE = 6;
/** 警方称, 数据显示: who says it is not who does it. */
const SAYS = /^(?:称|说|表示|指出|认为|介绍|显示|强调|透露|获悉|报道|发布|公布|通报|通告)/;
const LEADING = /^(?:[该此这]|一[名位个对]|[\d两三四五六七八九十]+[名位个])/;
/** Tags of what is in no doer's name, and of what ends none: 高度重视|关系, 海上. */
const NO_NOUN = /^(?:[adilz]|ad)$/;
const NO_DOER = /^(?:[tdfmcpus]|tg|ns)$/;
/** 黄花春是…副校长: one word to the segmenter, so far as it ends in 是. */
const IS = /(?<=..)是.*$/;
/** 今年是《宣言》通过30周年: what is something does it. */
const IS_OR_HAS = /^(?:是|为|有)$/;
const NOT_WHOSE = /^(?:年仅|日益|只会|只需|时时)$|寿命$/;

/**
 * The subject of the verb at word `verb`; empty where none is found in the sentence.
 *
 * @param options.behind it may stand in the clause behind the figure's
 * @param options.before it may stand in a clause before the figure's
 */
export function doerOf(
  { words, floor, at }: QuantityView,
  verb: number,
  options: { readonly behind: boolean; readonly before?: boolean } = { behind: true },
): string {
  const { from } = subjectBefore(words, verb, floor);
  const governs = from > floor ? words[from - 1]!.class : 'break';
  // 从江城飞赴任务区执行…: what another verb governs does nothing.
  const own = governs === 'preposition' ? '' : governs === 'verb' && !IS_OR_HAS.test(words[from - 1]!.text) ? openingOf(words, floor, verb) : nounsOf(words, from, verb); // prettier-ignore
  if (own !== '') return own;
  for (let end = options.before === false ? 0 : floor; end > 0 && at - end < FARTHEST;) {
    const start = clauseStart(words, end - 1, Math.max(0, at - FARTHEST));
    const found = openingOf(words, start, end);
    if (found !== '') return found;
    end = start;
  }
  if (!options.behind) return '';
  // 从警16年，刘亚斌从事最多的是…: the clause behind says who.
  let next = at + 1;
  while (next < words.length && !CLAUSE_END.test(words[next]!.text)) next++;
  return words[next]?.text === '，' ? openingOf(words, next + 1, words.length) : '';
}

/** The last noun phrase of the words, if nothing but nouns is in it. */
function nounsOf(words: readonly Word[], start: number, end: number): string {
  let from = start;
  let to = end;
  while (to > from && OPENING.has(words[to - 1]!.class)) to--;
  for (let i = from; i < to; i++) if (words[i]!.class === 'de') from = i + 1;
  const inner = words.slice(from, to);
  const nouns = inner.every(({ class: kind, tag }) => (kind === 'noun' || kind === 'joint') && !NO_NOUN.test(tag));
  if (!nouns || inner.length === 0 || inner[0]!.class === 'joint' || NO_DOER.test(inner.at(-1)!.tag)) return '';
  const name = textOf(words, from, to)
    .replace(LEADING, '')
    .replace(IS, '')
    .replace(/(?<=..)今$/, '');
  return name.length < 2 || name.length > LONGEST || NOT_WHOSE.test(name) ? '' : name;
}

/** The noun phrase that a clause opens with before its verb. */
function openingOf(words: readonly Word[], start: number, end: number): string {
  let i = start;
  while (i < end && (OPENING.has(words[i]!.class) || WHOLE.test(words[i]!.text))) i++;
  if (i >= end || words[i]!.class === 'preposition') return '';
  // 连续工作多日的|刘明华: behind a relative clause.
  if (words[i]!.class === 'verb')
    for (let k = i + 1; k < Math.min(end, i + RELATIVE); k++) if (words[k]!.class === 'de') i = k + 1;
  const to = phraseEnd(words, i, Math.min(end, i + PHRASE), false);
  let next = to;
  while (next < end && OPENING.has(words[next]!.class)) next++;
  const verb = words[next];
  if (to === i || next >= end || !verb || verb.class === 'quantity' || SAYS.test(verb.text)) return '';
  return nounsOf(words, i, to);
}
