import type { QuantityView } from '../../view.js';
import { phraseAfter, phraseBefore } from '../phrase/phrase.js';
import type { MetricPattern } from '../reading.js';
import { stepBack } from '../words/step-back.js';
import { textOf } from '../words/word.js';

/** How far one place is from another: 江城距离北京60公里, 距北京64公里的沿河站. */

const LENGTH = /^(?:公里|千米|米|海里|里|光年)$/;
const FROM = /^(?:距离?|距)$/;
const FARTHEST = 10;
const LONGEST_PLACE = 16;
/** 还有|最后|64公里. */
const HOW_FAR = /^(?:还有?|只有|仅有?|约|近|最后|不到|不足|超过|直线|大约|有|只|达)$/;
const OUTSIDE = /^(?:外|以外|之外|远|处|左右|开外)$/;

/** Word that opens the distance (距, 距离); -1 where none does. */
function opensAt({ words, at, floor }: QuantityView): number {
  for (let i = at - 1; i >= floor && at - i <= FARTHEST; i--) {
    if (words[i]!.class === 'break' || words[i]!.class === 'quantity') return -1;
    if (FROM.test(words[i]!.text)) return i;
  }
  return -1;
}

/** The place behind the figure that is so far away: 64公里的|沿河站, 100公里外的|滨海新区. */
function placeBehind({ words, at, end }: QuantityView): string {
  let i = at + 1;
  while (OUTSIDE.test(words[i]?.text ?? '')) i++;
  if (words[i]?.class !== 'de') return '';
  const { name } = phraseAfter(words, i + 1, end);
  return name.length >= 2 && !/^(?:地方|位置|距离|时候|高度)$/.test(name) ? name : '';
}

export const distanceOf: MetricPattern = {
  id: 'metric.distance',
  read({ kind, view }) {
    const { words, at, floor, quantity } = view;
    if (kind.kind !== 'level' || !LENGTH.test(quantity.unit)) return undefined;
    const from = opensAt(view);
    if (from < 0) return undefined;
    let to = at;
    while (to > from + 1 && (HOW_FAR.test(words[to - 1]!.text) || words[to - 1]!.class === 'adverb')) to--;
    const place = textOf(words, from + 1, to);
    if (place.length < 2 || place.length > LONGEST_PLACE) return undefined;
    const own = placeBehind(view) || phraseBefore(words, stepBack(words, from, floor), floor).name;
    return { name: own === '' ? `距${place}距离` : `${own}与${place}距离` };
  },
};
