import { CLAUSE_END } from '../words/clause-words.js';
import { trimName } from '../names/noun-phrase.js';
import type { MetricPattern } from '../reading.js';
import { phraseAfter } from '../phrase/phrase.js';
import type { QuantityView } from '../../view.js';
import type { WordClass } from '../words/words.js';

const THAT_IS = /^这(?:就|正)?是$/;
/** What says when it holds, or only leads to the name. */
const UNSAID: ReadonlySet<WordClass> = new Set(['time', 'adverb', 'aspect', 'pronoun']);
/** 我国|的|国内生产总值. */
const OF_THE_WHOLE = /^(?:我国|中国|全国|世界)?的/;
const SHORTEST = 4;
const LONGEST = 40;

/** 53.3%，这是2021年第三产业增加值在国内生产总值中的比重: a figure alone, and behind it what it is of. */
export const whatThatIs: MetricPattern = {
  id: 'metric.that-is',
  read({ view }) {
    const { words, at, floor } = view;
    const alone = words.slice(floor, at).every((word) => word.class === 'adverb');
    const is = alone && view.quantity.family === 'physical' ? whatItIs(view) : '';
    if (is !== '') return { name: is };
    if (!alone || words[at + 1]?.text !== '，' || !THAT_IS.test(words[at + 2]?.text ?? '')) return undefined;
    let end = at + 3;
    while (end < words.length && !CLAUSE_END.test(words[end]!.text)) end++;
    const said = words.slice(at + 3, end).filter((word) => !UNSAID.has(word.class));
    const name = trimName(said.map((word) => word.text).join('')).replace(OF_THE_WHOLE, '');
    return name.length < SHORTEST || name.length > LONGEST ? undefined : { name };
  },
};

/** …海拔4700米，72公里是无人区: a figure alone, and what so much of it is. */
function whatItIs({ words, at, end }: QuantityView): string {
  if (words[at + 1]?.text !== '是') return '';
  const what = phraseAfter(words, at + 2, end);
  const ends = (words[what.to]?.class ?? 'break') === 'break';
  return ends && what.name.length > 2 && what.name.length <= LONGEST_THING ? what.name : '';
}
const LONGEST_THING = 12;
