import { PREDICATE_VERBS } from '../../../lexicon/compound-verbs.js';
import type { Phrase } from './phrase.js';
import type { Word } from '../words/words.js';
import { textOf } from '../words/word.js';

/** Names behind a figure that verbs stand in: 整建制推进县, 集群打击. */

/** How many verbs, three at most, a noun follows: 精选|发布|活动. */
export function verbsAhead(words: readonly Word[], from: number, ceiling: number): number {
  let i = from;
  while (i < ceiling && i - from < 3 && words[i]!.class === 'verb') i++;
  return i < ceiling && words[i]!.class === 'noun' ? i - from : 0;
}

const NAMED_END =
  /(?:县|区|市|项目|工程|基地|园区|案例|平台|中心|行动|城市|工厂|集群|企业|机构|方案|计划|措施|任务|场景|产品|单位|学校|站点|标准|政策|试点|模式|办法|制度|体系)$/;
/** The same of what is held: 8场跨区域巡回招聘会. */
const HELD_END = /(?:会|赛|(?<!发)展|活动|论坛)$/;
/** Nouns that can do what a verb behind them says. */
const DOERS =
  /(?:人|员|者|生|户|客|家|队|团|师|兵|民|代表|企业|机构|单位|公司|部门|国家|地区|省份|城市|平台|项目|学校|医院|车|船|机|列)$/;
const BEING =
  /^(?:成为|是|为|有|已有|共有|占|达|达到|显示|表示|指出|说|称|超过|高达|位于|位居|属于|包括|落户|入驻|入选|获评|参与|参加|签约)$/;
const LONGEST_COMPOUND = 9;

/** 推进14个整建制推进县建设: of what is built the building. */
const TAIL = /^(?:建设|工作|创建)$/;

/**
 * 14个国家小麦单产提升整建制推进县: a name with verbs inside it, which its clause ends with. Not 100家企业入驻园区, whose
 * first noun can do what the verb says.
 */
export function compoundAfter(words: readonly Word[], from: number, ceiling: number): Phrase | undefined {
  let to = from;
  let verbs = 0;
  for (; to < ceiling && words[to]!.class !== 'break' && words[to]!.class !== 'joint'; to++) {
    const { class: kind, text } = words[to]!;
    if (to - from >= LONGEST_COMPOUND || (kind !== 'noun' && kind !== 'verb')) return undefined;
    if (kind !== 'verb') continue;
    if (to === from || BEING.test(text) || PREDICATE_VERBS.has(text) || DOERS.test(words[to - 1]!.text))
      return undefined;
    verbs++;
  }
  if (to - from > 2 && TAIL.test(words[to - 1]!.text)) to--;
  const name = textOf(words, from, to);
  return verbs > 0 &&
    words[to - 1]!.class === 'noun' &&
    (OCCASION.test(words[from - 1]!.text) ? HELD_END : NAMED_END).test(name)
    ? { from, to, name }
    : undefined;
}

/** Counters of what is done. */
export const OCCASION = /(?<![人架车班])[次场轮]$/;
const LONGEST_DEED = 6;

/** 实施27次集群打击, 完成五次联排: what is done so often is a verb that ends its clause, with the nouns before it. */
export function deedAfter(words: readonly Word[], from: number, end: number): string {
  let to = from;
  const listed = (i: number): boolean => words[i]!.class === 'joint' && words[i + 1]?.class === 'quantity';
  while (to < end && ['noun', 'joint', 'verb', 'aspect'].includes(words[to]!.class) && !listed(to) && to - from <= LONGEST_DEED) to++; // prettier-ignore
  const ends = ((words[to]?.class ?? 'break') === 'break' || listed(to)) && words[to - 1]!.class === 'verb';
  let verbs = to;
  while (verbs > from && words[verbs - 1]!.class !== 'noun') verbs--;
  const plain = words.slice(from, verbs).every((word) => word.class !== 'verb' && word.class !== 'aspect');
  return ends && plain ? textOf(words, from, to) : '';
}
