import type { QuantityView } from '../../view.js';
import type { Word } from '../words/words.js';

/** Documents that are named by what they are for. */
const DOCUMENT = /^(?:联合|共同)?(?:印发|发布|出台|下发|制定|发出|公布)(?:了)?(?:指导|实施|行动|工作)?(?:通知|意见|方案|公告|文件|办法|规定|措施|通告|倡议)$/; // prettier-ignore
/** What a notice does to its content: 要求各地…, 就…. */
const OPENS_CONTENT = /^(?:要求|明确|提出|部署|决定|指出|强调|就|对|将|旨在|各地|各级|地方|有关|相关|从)$/;
const LONGEST = 16;
const UNSAID = /进一步|切实|着力|全面|\s/g;
const BETWEEN = new Set(['adverb', 'aspect', 'time']);

/** Word right behind the document's name: a comma there leads to what it is about. */
function contentFrom(words: readonly Word[], at: number, document: string): number {
  for (let i = at + 1; i < Math.min(words.length, at + 14); i++) {
    if (!document.endsWith(words[i]!.text) || words[i + 1]?.class !== 'break') continue;
    let from = i + 2;
    while (from < words.length && (OPENS_CONTENT.test(words[from]!.text) || BETWEEN.has(words[from]!.class))) from++;
    return from;
  }
  return words.length;
}

/**
 * 三部门日前印发通知，规范网络直播 → 印发通知规范网络直播: two notices are two metrics. Unchanged where the
 * predicate is another one, or nothing follows it.
 */
export function documentOf({ words, at, quantity, article }: QuantityView, does: string): string {
  if (quantity.unit !== '部门' || !DOCUMENT.test(does)) return does;
  const from = contentFrom(words, at, does);
  let to = from;
  while (to < words.length && words[to]!.class !== 'break' && words[to]!.class !== 'quantity') to++;
  const content = from < to ? article.text.slice(words[from]!.start, words[to - 1]!.end).replace(UNSAID, '').slice(0, LONGEST) : ''; // prettier-ignore
  return content.length < 4 ? does : does + content;
}
