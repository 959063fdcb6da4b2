import { phraseAfter } from './phrase.js';
import type { Word } from '../words/words.js';
import { textOf } from '../words/word.js';

/** Objects that begin with a long list of examples: 首发人工智能、金融科技、医疗健康等领域的新产品. */

const MOST_WORDS = 30;
const GOVERNS = /^(?:verb|aspect|adverb)$/;
const FIELDS = /^(?:领域|方面|行业|地区|国家|省份|省市|城市|地|产业|类别|环节|场景|渠道|方式|项目|专业|学科)$/;

/** The 、 and the 等 of the list that begins behind word `from`; undefined where there is none. */
function listFrom(words: readonly Word[], from: number): { joint: number; etc: number } | undefined {
  let joint = -1;
  for (let i = from + 1; i < Math.min(words.length, from + MOST_WORDS); i++) {
    const { class: kind, text } = words[i]!;
    if (kind === 'break') return undefined;
    if (text === '、' && joint < 0) joint = i;
    if (kind === 'etc') return joint < 0 ? undefined : { joint, etc: i };
  }
  return undefined;
}

/** What stands behind the 等 is what they are examples of: 等|领域|的|新产品, 等|16个|科室. */
function headBehind(words: readonly Word[], etc: number): string {
  let from = etc + 1;
  if (words[from]?.class === 'quantity') from++;
  if (FIELDS.test(words[from]?.text ?? '') && words[from + 1]?.class === 'de') from += 2;
  const { name, to } = phraseAfter(words, from, Math.min(words.length, from + MOST_WORDS));
  // 等领域制修订…: the list is the fields, and the object another thing.
  return name.length < 2 || words[to]?.class === 'verb' ? '' : name;
}

/**
 * The predicate that begins at word `from` without the examples in its object: 首发新产品; empty where it holds no such
 * list. A list of things done (提供设置通道、延长时间等便利) begins with its own verb.
 */
export function withoutExamples(words: readonly Word[], from: number): string {
  const list = listFrom(words, from);
  if (!list) return '';
  let first = from;
  while (first < list.joint && GOVERNS.test(words[first]!.class)) first++;
  if (words[list.joint + 1]?.class === 'verb') {
    first--;
    while (first > from && words[first]!.class !== 'verb') first--;
  }
  const verbs = words.slice(from, first).filter(({ class: kind }) => kind === 'verb');
  const head = headBehind(words, list.etc);
  return verbs.length === 0 || head === '' ? '' : textOf(verbs, 0, verbs.length) + head;
}
