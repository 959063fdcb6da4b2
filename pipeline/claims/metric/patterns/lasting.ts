import { GOES_ON, HOLDS_WHAT_LASTS, MEASURES_TIME, THINGS_DONE } from '../../../lexicon/lasting.js';
import { EVENT_NAME } from '../../../lexicon/referents.js';
import { ACTING_BODIES } from '../../../lexicon/word-classes.js';
import type { QuantityView } from '../../view.js';
import { phraseAfter, rendered, type Phrase } from '../phrase/phrase.js';
import { leftOfVerb } from '../phrase/predicate.js';
import { stepBack } from '../words/step-back.js';
import type { Word } from '../words/words.js';
import { doerOf } from './doer.js';

/** What lasts so long and stands behind its duration: 为期9天的友好访问, 72小时试运行, 被困45小时的男孩. */

const LONGEST = 16;
const LONGEST_ACT = 10;
/** 艰苦卓绝的|奋斗, 短短|…的时间: how it was. */
const STATES = /^(?:i|l|z|a|ad|an|b)$/;

const MOST_WORDS = 10;

/** Word behind the farthest noun of what goes on in the run of nouns and verbs from `from` on (严防|外来物种|入侵|专项|行动); `from` where there is none. */
export function nameOfAction(words: readonly Word[], from: number, end: number): number {
  let to = from;
  let text = '';
  for (
    let i = from;
    i < Math.min(end, from + MOST_WORDS) && /^(?:noun|verb|joint|locative)$/.test(words[i]!.class);
    i++
  ) {
    text += words[i]!.text;
    if (words[i]!.class === 'noun' && GOES_ON.test(text)) to = i + 1;
  }
  return to;
}

/** The noun phrase behind the figure, with verbs that begin it (48小时|罢工, 7天的|探测). */
function phraseBehind({ words, at, end }: QuantityView): Phrase {
  let from = words[at + 1]?.class === 'de' ? at + 2 : at + 1;
  while (from < end && words[from]!.class === 'time') from++;
  while (from < end && STATES.test(words[from]!.tag) && words[from + 1]?.class === 'de') from += 2;
  let lead = 0;
  while (from + lead < end && words[from + lead]!.class === 'verb') lead++;
  const phrase = phraseAfter(words, from, end, lead);
  const to = nameOfAction(words, from, end);
  if (to > phrase.to) return { from, to, name: rendered(words, from, to) };
  return { ...phrase, name: phrase.name.replace(/^(?:新一轮|首次)/, '') };
}

/** Whether the phrase is all that stands behind the figure in its clause, but for what goes on at it (…中, …后). */
function standsAlone(words: readonly Word[], { to }: Phrase): boolean {
  const next = words[to]?.class ?? 'break';
  return next === 'break' || next === 'locative' || next === 'joint';
}

const goesOn = (words: readonly Word[], { to, name }: Phrase, attributive: boolean): boolean =>
  GOES_ON.test(name) || (attributive && words[to - 1]!.tag.startsWith('v') && !THINGS_DONE.test(name));
/** 建交50年的历程: so long since. */
const SINCE = /^(?:建交|复交|成立|结好|建校|建党|建军|建国)$/;
/** 连续14年|保持增长: again and again, and then a predicate. */
const AGAIN = /^(?:连续|接连|时隔|每|每隔|已)$/;

/** The first of the verbs that govern the figure: 开始|进行|为期. The figure's own word where none does. */
function governorOf({ words, at, floor }: QuantityView): number {
  let i = stepBack(words, at, floor);
  while (i > floor && (words[i - 1]!.class === 'verb' || (words[i - 1]!.class === 'preposition' && HOLDS_WHAT_LASTS.test(words[i - 1]!.text)))) i = stepBack(words, i - 1, floor); // prettier-ignore
  return i;
}

const ITSELF = /^(?:持续|延续|绵延|总计)$/;

/** 完成|对印度尼西亚|为期: towards whom. */
const TOWARDS = /^(?:对|赴|同|与)$/;
function towards(words: readonly Word[], governor: number, floor: number): { circumstance: string; verb: number } {
  for (let i = governor - 1; i > floor && governor - i <= 5; i--) {
    if (words[i]!.class !== 'noun' && words[i]!.class !== 'preposition') break;
    if (!TOWARDS.test(words[i]!.text)) continue;
    let verb = i;
    while (verb > floor && words[verb - 1]!.class === 'verb') verb--;
    return { circumstance: rendered(words, i, governor), verb };
  }
  return { circumstance: '', verb: governor };
}

/** 经过约7小时的出舱活动，航天员…: who it was may be said behind it. */
const TAKES = /^(?:经过|历经|历时)$/;

const LONGEST_ROLE = 12;
/** 经过…，神舟十四号航天员陈冬、刘洋密切协同: what the persons are that the clause behind names first. */
function roleBehind({ article, clause, quantity }: QuantityView): string {
  const from = clause.end + 1;
  const { end } = article.sentences[clause.sentence]!;
  let first = end;
  for (const { mentions } of article.persons)
    for (const { start } of mentions) if (start > from && start < first) first = start;
  const role = article.text.slice(from, first);
  return quantity.end < from && first < end && role.length >= 3 && role.length <= LONGEST_ROLE && /^[\p{Script=Han}\d]+$/u.test(role) ? role : ''; // prettier-ignore
}

/** Who does what lasts so long, as far as it is named shortly. */
function ofDoer(view: QuantityView, act: string): string {
  const { words, floor, at } = view;
  const governor = governorOf(view);
  // 已持续8个月的冲突: said of that itself.
  const last = words[stepBack(words, at, floor) - 1]?.text ?? '';
  if (ITSELF.test(last)) return act;
  if (governor === at) return words[at - 1]?.text === '轨' ? `在轨${act}` : act;
  const { circumstance, verb } = towards(words, governor, floor);
  const behind = TAKES.test(words[verb]!.text);
  const doer = doerOf(view, verb, { behind }) || (behind ? roleBehind(view) : '');
  const body = NAMED_ACTION.test(act) && ACTING_BODIES.test(doer);
  return act.includes(doer) || body ? circumstance + act : doer + circumstance + act;
}

/** 被困|45小时的男孩, 开通运营|15个月的中老铁路, 扎根农村|60年的…: the verb before the figure is said of what stands behind. */
function actOf({ words, at, floor }: QuantityView): string {
  const end = stepBack(words, at, floor);
  let from = end;
  while (from > floor && words[from - 1]!.class === 'verb') from--;
  if (from === end || HOLDS_WHAT_LASTS.test(words[end - 1]!.text) || HOLDS_WHAT_LASTS.test(words[from]!.text)) return ''; // prettier-ignore
  const act = rendered(words, from, end);
  return act.length >= 2 && act.length <= LONGEST_ACT && leftOfVerb(words, from, floor).subject === '' ? act : '';
}

/** Actions with names of their own: whose they are is no part of them. */
const NAMED_ACTION = /.{6}行动$/;

/** 非凡十年的故事, 开工两周的时候: nothing that the verb before could be said of. */
const ABSTRACT =
  /(?:故事|感受|成[就果绩效]|经验|变化|时[候代期刻]|地[方位]|领域|订单|心血|新高|效果|结果|意义|基础|关系|水平|目标|校长|占比)$/;

const long = (name: string): string => (MEASURES_TIME.test(name) ? name : `${name}时长`);

/** The name of a duration by what lasts so long behind it; empty where that is nothing that could. */
export function lastingOf(view: QuantityView): string {
  const { words, at, quantity } = view;
  if (/^(?:岁|周岁|周年)$/.test(quantity.unit)) return '';
  const attributive = words[at + 1]?.class === 'de';
  const phrase = phraseBehind(view);
  const name = phrase.name.replace(/^.*的/, '');
  if (name.length < 2 || name.length > LONGEST) return '';
  // 为期5天的消博会: an event's own name.
  if (EVENT_NAME.test(name) && name.length > 2 && attributive) return name;
  if (SINCE.test(words[at - 1]?.text ?? '')) return '';
  if (AGAIN.test(words[at - 1]?.text ?? '') && !attributive) return '';
  if (goesOn(words, phrase, attributive)) {
    const governed = attributive || governorOf(view) < at;
    return governed && (attributive || standsAlone(words, phrase)) ? long(ofDoer(view, name)) : '';
  }
  const act = attributive ? actOf(view) : '';
  return act === '' || ABSTRACT.test(name) || MEASURES_TIME.test(name) || name.startsWith(act)
    ? ''
    : `${name}${act}时长`;
}
