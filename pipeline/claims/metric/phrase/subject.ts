import { COMPARISONS, REACHING_VERBS } from '../../../lexicon/word-classes.js';
import { phraseBefore } from './phrase.js';
import { withPartner } from './trade-partner.js';
import type { Word } from '../words/words.js';

/** What a predicate that begins at some word is said of. */
export interface Subject {
  /** Empty where the clause leaves it out. */
  readonly name: string;
  /** Word where it begins; the predicate's own first word where there is none. */
  readonly from: number;
}

const BETWEEN = new Set(['adverb', 'aspect', 'time', 'locative']);
const OF_COMPARISON =
  /^(?:同比|环比|按年|按月|同期|增速|小幅|大幅|生产|态势|均|各|速度|单月|单季|当月|当季|当日|单日)$/;

const FACTOR = /因素(?:影响)?$|^后$/;

/** Steps left over adverbs, times and the comparison of a change: 较2022年, 比上年末, 同比分别. */
function beforeComparison(words: readonly Word[], from: number, floor: number): number {
  let i = from;
  for (;;) {
    const word = words[i - 1];
    if (!word || i <= floor) return i;
    if (BETWEEN.has(word.class) || OF_COMPARISON.test(word.text)) {
      i--;
      continue;
    }
    // 按可比口径同比增长.
    if (word.text === '可比口径') {
      i -= /^按照?$/.test(words[i - 2]?.text ?? '') ? 2 : 1;
      continue;
    }
    // 按年率计算, 按可比价格计算: how it was reckoned.
    const reckoned = /^(?:计算|折算|测算)$/.test(word.text) ? reckoningAt(words, i - 1, floor) : -1;
    if (reckoned >= 0) {
      i = reckoned;
      continue;
    }
    // 已连续两个月实现两位数增长: for how long.
    if (word.class === 'quantity' && /(?:[年月天周]|季度)$/.test(word.text) && words[i - 2]?.text === '连续') {
      i -= 2;
      continue;
    }
    // 价格受春节因素影响上涨, 支出扣除价格因素实际增长: why, and how it is reckoned.
    const why = word.text === '影响' ? wordBack(words, i - 1, floor, /^受$/) : FACTOR.test(word.text) ? wordBack(words, i, floor, /^(?:扣除|剔除)$/) : -1; // prettier-ignore
    if (why >= 0) {
      i = why;
      continue;
    }
    const preposition = comparisonAt(words, i, floor);
    if (preposition < 0) return i;
    i = preposition;
  }
}

const FARTHEST = 7;

/** The word back from `from` that fits, in the same clause and on this side of any other figure; -1 where there is none. */
export const wordBack = (
  words: readonly Word[],
  from: number,
  floor: number,
  test: RegExp,
  farthest = FARTHEST,
): number => {
  for (let i = from - 1; i >= Math.max(floor, from - farthest); i--) {
    if (test.test(words[i]!.text)) return i;
    if (words[i]!.class === 'break' || words[i]!.class === 'quantity') return -1;
  }
  return -1;
};
const comparedAt = (words: readonly Word[], from: number, floor: number): number => wordBack(words, from, floor, /^[与同和跟]$/); // prettier-ignore
const reckoningAt = (words: readonly Word[], from: number, floor: number): number => wordBack(words, from, floor, /^按照?$/); // prettier-ignore

/** Where the comparison that ends before word `end` begins (较|全国|平均水平), or -1. */
function comparisonAt(words: readonly Word[], end: number, floor: number): number {
  for (let i = end - 1; i >= Math.max(floor, end - 8); i--) {
    const { class: kind, text } = words[i]!;
    // 与去年春节相比: what it is compared with stands before 相比.
    if (i === end - 1 && /^相[比较]$/.test(text) && comparedAt(words, i, floor) >= 0)
      return comparedAt(words, i, floor);
    // 附加值较高的一般贸易: no comparison with anything.
    if (text === '较' && words[i + 2]?.class === 'de') return -1;
    if (COMPARISONS.has(text) || (/^[与同]$/.test(text) && /^相?比$/.test(words[end - 1]!.text))) return i;
    // 比上一个5年增长: a time with a figure in it.
    const span = kind === 'quantity' && /[年月季度周期]$/.test(text);
    if (kind === 'break' || kind === 'verb' || (kind === 'quantity' && !span)) return -1;
  }
  return -1;
}

/**
 * The subject of a predicate whose first word is `from`: 规模以上工业增加值 in 规模以上工业增加值同比增长6.1%.
 *
 * @param floor first word of the clause
 */
export function subjectBefore(words: readonly Word[], from: number, floor: number): Subject {
  let i = beforeComparison(words, from, floor);
  while (i > floor && words[i - 1]!.class === 'verb' && REACHING_VERBS.has(words[i - 1]!.text))
    i = beforeComparison(words, i - 1, floor);
  const phrase = withPartner(words, phraseBefore(words, i, floor), floor);
  return phrase.name === '' ? { name: '', from: i } : { name: phrase.name, from: phrase.from };
}
