import { CLAUSE_END } from '../words/clause-words.js';
import { trimName } from '../names/noun-phrase.js';
import type { MetricPattern } from '../reading.js';
import { phraseAfter, phraseBefore, rendered } from '../phrase/phrase.js';
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

/** What links a clause without its noun to the figure: 的|达47家, 的|有21家. */
const LINKS = /^(?:共?有|已?达|达到|达到了|超|超过|突破|近|约|为|共|已)$/;
const OWNS = /^(?:有|具有|具备|拥有|开展|实现|获得|取得|参加|参与|享受)$/;
const LONGEST_CLAUSE = 18;

/** 恢复营业的达到1400家, 民营企业有进出口实绩的达1.4万家: of which of them there are so many, the noun left out or said before. */
export const headlessOf: MetricPattern = {
  id: 'metric.headless',
  read({ view, kind, antecedent }) {
    const { words, at, floor, quantity } = view;
    if (kind.kind !== 'level' || quantity.family === 'currency') return undefined;
    if (phraseAfter(words, at + 1, view.end).name !== '') return undefined;
    let de = at - 1;
    while (de > floor && LINKS.test(words[de]!.text)) de--;
    if (de === at - 1 || words[de]?.class !== 'de') return undefined;
    let from = de;
    while (from > floor && !/^(?:break|time|quantity|pronoun)$/.test(words[from - 1]!.class)) from--;
    const clause = words.slice(from, de);
    const does = clause.findIndex((word) => word.class === 'verb' || word.class === 'preposition');
    const said = rendered(clause, Math.max(0, does), clause.length);
    if (does < 0 || said.length < 3 || said.length > LONGEST_CLAUSE) return undefined;
    const who = does > 0 && OWNS.test(clause[does]!.text) && /^n(?!s)/.test(clause[does - 1]!.tag) ? phraseBefore(words, from + does, from).name : ''; // prettier-ignore
    const last = antecedent?.unit === quantity.unit ? antecedent.name.replace(/^.*的/, '') : UNIT_NOUNS[quantity.unit];
    const noun = who === '' ? (last ?? '') : who;
    return noun === '' ? undefined : { name: `${said}的${noun}` };
  },
};
/** What is counted by these where no noun is said. */
const UNIT_NOUNS: Readonly<Record<string, string>> = { 人: '人数', 名: '人员', 家: '企业' };
