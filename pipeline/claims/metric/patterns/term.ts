import { matchesOf } from '../../../text/matches.js';
import type { MetricContext } from '../reading.js';
import { textOf } from '../words/word.js';

/** The term of what is lent: 30年期国债, 5年期贷款利率. */

/** Words in front of a bond or a loan that the dictionary has for adverbs: 30年期|超|长期|特别|国债. */
const OF_TERM = /^(?:noun|adverb)$/;
const LONGEST_TERM = 14;
const LENT =
  /\p{Script=Han}*?(?:国债|债券|贷款|存款|存单|理财产品|储蓄产品|信贷|票据|融资|利率|LPR|基金|合同|协议|租约|签证|签注)/gu;

const lentIn = (text: string, from: 'first' | 'last'): string => {
  const name = matchesOf(text, LENT).map(([match]) => match).at(from === 'first' ? 0 : -1) ?? ''; // prettier-ignore
  return name.replace(/^.*(?:[的将]|发行|推出|提供)/, '');
};

/** 30年期超长期特别国债 → 超长期特别国债期限; 发行超长期特别国债，包括20年期、30年期三个品种: of what was named before. */
export function termOf({ view }: MetricContext): string {
  const { words, at, end, quantity, article, clause } = view;
  if (article.text[quantity.end - 1] !== '期') return '';
  let to = at + 1;
  if (words[to]?.text === '以上') to++;
  const from = to;
  while (to < end && OF_TERM.test(words[to]!.class)) to++;
  const behind = lentIn(textOf(words, from, to), 'first');
  const lent = behind === '' ? lentIn(article.text.slice(article.sentences[clause.sentence]!.start, quantity.start), 'last') : behind; // prettier-ignore
  return lent === '' || lent.length > LONGEST_TERM ? '' : `${lent}期限`;
}
