import { REACHING_VERBS } from '../../../lexicon/word-classes.js';
import { stepBack } from '../words/step-back.js';
import type { Word } from '../words/words.js';

/** Verbs of being and reaching between a figure and what it measures: 用户|达, 企业|增加到. */

/** Verbs that with 到, 至, 在 or 为 only say that a figure is reached: 拓展到542个, 修订为8万元. */
const GROWING_TO =
  /^(?:拓展|扩展|扩充|发展|壮大|上涨|攀升|推进|延伸|缩减|压缩|精简|调整|上调|下调|下跌|回落|回升|拉回|蔓延|恢复|延长|定|停|停留|定格|确定|设定|锁定|收窄|修订|修正|核定|变更)$/;

export interface Reaching {
  /** The word behind what they link to the figure. */
  readonly at: number;
  readonly reached: boolean;
  /** 到 where it is among them: what they are said of is then a result. */
  readonly result: '' | '到';
}

/** The verbs of reaching that end before word `from`. */
export function reachingBefore(words: readonly Word[], from: number, floor: number): Reaching {
  let at = from;
  let reached = false;
  let result: Reaching['result'] = '';
  while (
    at > floor &&
    ['verb', 'preposition'].includes(words[at - 1]!.class) &&
    REACHING_VERBS.has(words[at - 1]!.text)
  ) {
    // 改造提升3500万亩: behind another verb 提升 is what is done, not what is reached.
    if (words[at - 1]!.text.length > 1 && at - 1 > floor && words[at - 2]!.class === 'verb') break;
    reached = true;
    // 控制了两个定居点: 控制在 it is that says what is reached.
    if (words[at - 1]!.text === '控制' && !/^[在为]$/.test(words[at]?.text ?? '')) break;
    const to = /^[到至在为]$/.test(words[at - 1]!.text);
    if (words[at - 1]!.text === '到') result = '到';
    at = stepBack(words, at - 1, floor);
    // 拓展|到542个: one verb of reaching.
    if (to && at > floor && GROWING_TO.test(words[at - 1]!.text)) at = stepBack(words, at - 1, floor);
  }
  return { at, reached, result };
}
