import { ACTING_BODIES, WHOLE_PLACES } from '../../../lexicon/word-classes.js';
import { MAKING_VERBS } from '../../../lexicon/metric-words.js';
import { WORKS_ON_THINGS } from '../../../lexicon/referents.js';
import { HEAD_AT_END } from '../names/complete.js';
import type { QuantityView } from '../../view.js';
import { CLAUSE_END } from '../words/clause-words.js';
import type { Word } from '../words/words.js';
import { textOf } from '../words/word.js';

/**
 * A measure that opens its clause with what a clause before it has named in full (设立纾困基金，基金规模5亿元) or has done
 * (推广栽培技术，推广面积800万亩): it is of that.
 */

/** So many words before the figure's clause are looked at. */
const FARTHEST = 48;
const LONGEST = 24;
const MOST_WORDS = 10;
const MEASURE =
  /(?:总?[量额值]|总?金额|规模|总?投资|期限|周期|工期|资金|产能|容量|能力|效率|精度|重量|长度|总?面积|产值|价格?|时速|占比|比例|率)$/;
/** 最大|发行总额, 累计|推广面积. */
const TAKEN = /^(?:最[大高低小多]|累计|总|年|日|预计|平均|单日|全年|合计|共)$/;
/** Things that are named in full once. */
const THING =
  /(?:项目|基金|国债|债券|工程|基地|园区|示范区|平台|电站|水库|隧道|大桥|公路|铁路|航线|航道|产业园|技术|协议|合同|客船|货船|邮轮|卫星|展览|班列)$/;
/** What is done to things, and measured by how many. */
const DEED = /^(?:发行|推广|种植|收购|拍卖|转让|出让|认购|采购|播种|栽插|养殖|治理|修复|改造|灌溉)$/;
const LEADING = /^.*(?:的|等|了|[一首][批个座条项]|多[个项座条])/;

/** Where the name begins in the figure's clause; -1 where the clause does not open with it. */
function startOf(name: string, { words, at, floor, article }: QuantityView): number {
  let i = floor;
  while (i < at && /^(?:break|time|adverb|pronoun)$/.test(words[i]!.class) && !article.text.startsWith(name, words[i]!.start)) i++; // prettier-ignore
  return i < at && article.text.startsWith(name, words[i]!.start) ? i : -1;
}

const fits = (full: string, short: string): boolean =>
  full.length > short.length && full.length <= LONGEST && !ACTING_BODIES.test(full) && !WHOLE_PLACES.has(full);

const MAKING = new Set<string>([...MAKING_VERBS, ...WORKS_ON_THINGS]);
/** A word inside a name, whatever the dictionary takes it for: 转贷|纾|困|基金. */
const isInside = ({ class: kind, tag, text }: Word): boolean => kind === 'noun' || kind === 'joint' || (kind === 'verb' && !MAKING.has(text)) || (kind === 'adverb' && /^[abg]$/.test(tag)); // prettier-ignore

/** 设立应急转贷纾困基金，基金规模…: what stands before the word where it was named. */
function namedBefore(words: readonly Word[], start: number, least: number): string {
  const short = words[start]!.text;
  for (let i = start - 1; i >= least; i--) {
    if (!words[i]!.text.endsWith(short) || words[i]!.class !== 'noun' || words[i + 1]?.class === 'noun') continue;
    let from = i;
    while (from > least && i - from < MOST_WORDS && isInside(words[from - 1]!)) from--;
    while (from < i && words[from]!.class !== 'noun') from++;
    const full = textOf(words, from, i + 1).replace(LEADING, '');
    return fits(full, short) ? full.slice(0, -short.length) : '';
  }
  return '';
}

/** 发行第三期储蓄国债，最大发行总额…: what the verb before was done to. */
function objectOfDeed(words: readonly Word[], verb: string, start: number, least: number): string {
  for (let i = start - 1; i >= least; i--) {
    if (words[i]!.text !== verb || !words[i]!.tag.startsWith('v')) continue;
    let from = i + 1;
    while (from < start && /^(?:time|aspect|quantity)$/.test(words[from]!.class)) from++;
    let end = from;
    while (end < start && !CLAUSE_END.test(words[end]!.text) && words[end]!.class !== 'quantity') end++;
    if (end === from || words[end]?.class === 'quantity') return '';
    const object = textOf(words, from, end).replace(LEADING, '');
    return object.length >= 2 && !HEAD_AT_END.test(object) && fits(object, '') ? object : '';
  }
  return '';
}

/** The name with what a clause before says of it; itself where none does. */
export function ofClauseBefore(name: string, view: QuantityView): string {
  const { words, floor } = view;
  if (!MEASURE.test(name) || name.length > LONGEST / 2) return name;
  let start = startOf(name, view);
  if (start < 0) return name;
  const least = Math.max(0, floor - FARTHEST);
  while (TAKEN.test(words[start]!.text)) start++;
  const first = words[start]!;
  if (first.text.length < 2 || first.text.length >= name.length) return name;
  const more = THING.test(first.text) ? namedBefore(words, start, least) : '';
  const done = DEED.test(first.text) ? objectOfDeed(words, first.text, start, least) : '';
  return more + done === '' || name.includes(more + done) ? name : more + done + name;
}
