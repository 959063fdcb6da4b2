import { COMPOUND_VERBS, PREDICATE_VERBS } from '../../../lexicon/compound-verbs.js';
import { ADVERBS_OF_NOUNS, AMOUNT_NOUNS, NOMINAL_VERBS, VERBS_BY_WORD } from '../../../lexicon/word-classes.js';
import { isDoneSomewhere, isOnlyDone } from './done-here.js';
import type { Word, WordClass } from './word.js';

/** Verbs inside names: 建设 of 建设用地, 制造 of 智能制造示范工厂. */

/** Whether the words from `i` on are nouns up to a verb or an adverb (零售销售环比增长), not up to a figure (拦截电话540亿次). */
function subjectAhead(words: readonly Word[], from: number): boolean {
  let i = from;
  for (; i < words.length; i++) {
    const kind = words[i]!.class;
    if (
      kind === 'adverb' ||
      kind === 'time' ||
      /^[从由]$/.test(words[i]!.text) ||
      (kind === 'verb' && !isCompound(words[i]!))
    )
      return true;
    if (kind === 'verb') continue;
    // 出口船舶占比超过九成: what a rate is of.
    if (kind === 'quantity') return i - from > 1 && RATE.test(words[i - 1]!.text);
    if (kind !== 'noun' && kind !== 'joint' && kind !== 'etc') return false;
  }
  return false;
}

const RATE = /(?:占比|比重|比例|[^频效]率|均价)$/;

const isCompound = (word: Word): boolean =>
  word.tag === 'vn' || NOMINAL_VERBS.has(word.text) || COMPOUND_VERBS.has(word.text);

/** Whether a run of verbs that can stand inside a name ends in a noun: 制造示范|工厂. */
function nounAhead(words: readonly Word[], i: number): boolean {
  for (let j = i; j < Math.min(words.length, i + 4); j++) {
    if (['noun', 'etc', 'joint'].includes(words[j]!.class) || NOMINAL_VERBS.has(words[j]!.text)) return true;
    if (words[j]!.class !== 'verb' || !isCompound(words[j]!)) return false;
  }
  return false;
}

/** Verbs that open a clause as its subject: ，投资超一亿元. */
const SUMS = /^(?:投资|收入|支出|产能|消费|营收|负债|减免)$/;
/** 其中，出口23.77万亿元: with nothing behind the figure, an amount's name as well. */
const TRADE = /^(?:出口|进口|进出口|零售|销售)$/;

/** 拉动近万亿美元投资: behind an amount, the end of its clause, what it is an amount of. */
const MONEY = /^(?:投资|收入|支出|消费|减免|贷款|融资|补贴|捐赠|存款|订单)$/;

const isTrade = (words: readonly Word[], i: number): boolean => TRADE.test(words[i]!.text) && words[i + 2]?.class !== 'noun'; // prettier-ignore

const SUM = /^(?:总量|总额|总数|总值|总规模)$/;
const MOVES_SUM = /^(?:实现|完成|达到|增加|扩大|减少|新增|提升|降低|提高|控制|保持|占|占到|超过|突破|形成|创造)$/;

const OF_DOING = /^(?:平均|日均|年均|总)?(?:用时|耗时|时间|时长|时限|周期|成本|费用|能力)$/;
const CHANGES_MEASURE =
  /^(?:节[省约]|缩[短减]|减少|压缩|延长|增[加强]|花费|占用|超过|耗费|利用|降低|争取|提[升高]|具备|形成|达到?|需要?|扩大|有|拥有|新增|恢复|发挥|培养|锻炼|保持|控制|测试|降至|给予)$/;
const textAhead = (words: readonly Word[], i: number): string =>
  /^(?:平均|日均|年均|总)$/.test(words[i + 1]?.text ?? '') ? (words[i + 2]?.text ?? '') : (words[i + 1]?.text ?? '');

const OPENS = new Set<WordClass>(['break', 'time', 'pronoun']);

/** 建设 between two nouns is part of a name, after 已 or before a number it is what was done. */
export function isPartOfName(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const previous = words[i - 1];
  const next = words[i + 1];
  const nominal = NOMINAL_VERBS.has(word.text);
  const compound = isCompound(word);
  if (next?.class === 'aspect' || (word.text === '联合' && next?.text === '部署')) return false;
  // 20架无人机升空。
  if (!nominal && VERBS_BY_WORD.has(word.text) && (!next || next.class === 'break')) return false;
  // 儿童|生活|在废墟之中: before where, what is done.
  if (isDoneSomewhere(words, i)) return false;
  // 货物运输|覆盖|老挝、越南.
  if (/^(?:覆盖|辐射|遍及|涵盖)$/.test(word.text) && next?.tag === 'ns') return false;
  if (isOnlyDone(words, i)) return false;
  // 由天线组成。 由10个部门组成的小组.
  if (/^[组构]成$/.test(word.text) && (!next || next.class === 'break' || next.class === 'de')) return false;
  if (previous?.class === 'adverb' && !(ADVERBS_OF_NOUNS.has(previous.text) && (nominal || next?.class === 'noun'))) return false; // prettier-ignore
  const follows = previous?.class === 'noun' || previous?.class === 'etc' || previous?.class === 'adverb' || previous?.text === '以上'; // prettier-ignore
  if (next?.class === 'quantity')
    return (
      nominal &&
      (follows ||
        previous?.class === 'joint' ||
        ((SUMS.test(word.text) || isTrade(words, i)) && (!previous || OPENS.has(previous.class))))
    );
  // 栽插比往年提前: compared with what it was, it is a subject.
  if ((!previous || OPENS.has(previous.class)) && /^[比较]$/.test(next?.text ?? '')) return true;
  const parallel = previous?.class === 'joint' && words[i - 2]?.class === 'quantity';
  if (!previous || OPENS.has(previous.class) || parallel) {
    if (next !== undefined && AMOUNT_NOUNS.has(next.text)) return true;
    if (parallel) return false;
    return compound && subjectAhead(words, i + 1);
  }
  // 种质资源保存总量位居世界第一: what there is in all of it.
  if (previous.class === 'noun' && word.text.length > 1 && SUM.test(next?.text ?? '') && !MOVES_SUM.test(word.text)) return true; // prettier-ignore
  // 企业开办平均用时0.5天, 年处理能力40万吨: of what is done the time, the cost, the power to do it.
  if (previous.class === 'noun' && word.text.length > 1 && OF_DOING.test(textAhead(words, i)) && !CHANGES_MEASURE.test(word.text)) return true; // prettier-ignore
  if (!compound) return false;
  // 90%以上示范工厂: right behind a figure, before a noun, it begins what is counted.
  if (previous.class === 'quantity')
    return next?.class === 'noun' || ((!next || next.class === 'break') && MONEY.test(word.text)) || isObject(words, i);
  // 试点城市启动为期一年的…: before no noun it is what they do.
  if (!nominal && PREDICATE_VERBS.has(word.text) && next?.class !== 'noun') return false;
  if (next?.class === 'verb' && nounAhead(words, i + 1)) return follows || previous.class === 'joint';
  if (next?.class === 'verb' || next?.class === 'adverb' || next?.class === 'time') return (follows || ['joint', 'de'].includes(previous.class) || (nominal && previous.class === 'verb')) && (nominal || subjectAhead(words, i + 1)); // prettier-ignore
  if (next?.class === 'noun' || next?.class === 'joint' || next?.class === 'etc') return follows || ['joint', 'de', 'verb'].includes(previous.class); // prettier-ignore
  return word.tag === 'vn' || follows || previous.class === 'de';
}

const PERSONS = /[人名位户]$/;

/** 开展了27项改革, 获得3400万元融资支持: behind a figure that a verb governs, at the end of the clause, what it counts. */
function isObject(words: readonly Word[], i: number): boolean {
  const governor = words[i - 2]?.class;
  if ((governor !== 'verb' && governor !== 'aspect') || PERSONS.test(words[i - 1]!.text)) return false;
  let end = i + 1;
  while (end < words.length && words[end]!.class === 'verb' && isCompound(words[end]!)) end++;
  const after = words[end]?.class;
  return end - i <= 3 && (after === undefined || after === 'break' || after === 'joint');
}
