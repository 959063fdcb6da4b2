import type { Word } from '../words/words.js';

/** What a joint (、和与及) inside a phrase behind a figure joins: another noun of the phrase, or what is no part of it. */

/** Whether a 的 with a noun behind it follows before the clause breaks: then what stands here is its relative clause. */
export function relativeAhead(words: readonly Word[], from: number, ceiling: number, farthest = 9): number {
  for (let i = from; i < Math.min(ceiling - 1, from + farthest); i++) {
    const { class: kind } = words[i]!;
    if (kind === 'break' || kind === 'quantity' || kind === 'aspect') return -1;
    if (kind === 'de') return i > from && isNounAhead(words, i + 1) ? i : -1;
  }
  return -1;
}

/** 参与交换的|被俘乌军人员, 针对学校的|袭击: a noun, with one verb before it or none, or a deed that ends the clause. */
function isNounAhead(words: readonly Word[], i: number): boolean {
  if (words[i]!.class === 'noun') return true;
  const next = words[i + 1]?.class ?? 'break';
  return words[i]!.class === 'verb' && words[i]!.text.length > 1 && (next === 'noun' || next === 'break');
}

/** What is done with somebody: 与高校对接. */
const RELATED = /^(?:有关|无关|相关|一起|一道|共同)$/;
const WITH_EACH_OTHER = /^(?:有关|无关|相关|一起|一道|共同|对接|签约|签署|签订|交战|交火|座谈|建交|结对)$/;

function relatedAhead(words: readonly Word[], from: number, ceiling: number): boolean {
  const done = words[from]!.text === '和' ? RELATED : WITH_EACH_OTHER;
  for (
    let i = from + 1;
    i < Math.min(ceiling, from + 7) && words[i]!.class !== 'break' && words[i]!.class !== 'de';
    i++
  )
    if (done.test(words[i]!.text) && !/^(?:de|noun)$/.test(words[i + 1]?.class ?? '')) return true;
  return false;
}

/** Whether nouns with a 、 among them stand before word `i`. */
function listedBefore(words: readonly Word[], i: number): boolean {
  let from = i - 1;
  while (from > 0 && words[from]!.class === 'noun') from--;
  return words[from]?.text === '、';
}

const ONE_MORE = /^(?:一[名个家架艘支座批辆台位只列系列些]|另|其他|其它)/;
const ANY_OF_IT = /^(?:相关|有关)$/;

/** 两艘军舰和一艘商船, 5个平行论坛及相关活动, 十一名个人和中国救援队等两个集体: what is joined is another thing, counted or uncounted. */
function anotherAhead(words: readonly Word[], from: number, ceiling: number): boolean {
  const joint = words[from - 1]!.text;
  if (joint === '、') return false;
  const next = words[from]?.text ?? '';
  if (ONE_MORE.test(next) || (/及$/.test(joint) && ANY_OF_IT.test(next))) return true;
  let i = from;
  while (i < ceiling && words[i]!.class === 'noun') i++;
  return i > from && words[i]?.class === 'etc' && words[i + 1]?.class === 'quantity';
}

/** Whether the joint at word `i`, inside a phrase, goes on with it. */
export function joinsNoun(words: readonly Word[], i: number, ceiling: number): boolean {
  const next = i + 1 < ceiling ? words[i + 1] : undefined;
  // 这两架飞机与佛罗里达州有关.
  // 使节、官员和专家共同交流: the last of a list.
  const last = words[i]!.text === '和' && listedBefore(words, i);
  if (/^[与同和跟]$/.test(words[i]!.text) && !last && relatedAhead(words, i, ceiling)) return false;
  if (words[i - 2]?.class !== 'joint' && anotherAhead(words, i + 1, ceiling)) return false;
  return next?.class === 'noun' || (next?.class === 'verb' && relativeAhead(words, i + 1, ceiling) > 0);
}

/** A relative clause that tells with whom: 与外企合作的. */
export function relatedStep(words: readonly Word[], i: number, ceiling: number): number {
  const de = /^[与同跟]$/.test(words[i]!.text) ? relativeAhead(words, i, ceiling) : -1;
  return de > i + 2 && words[de + 1]!.class === 'noun' ? de + 1 - i : 0;
}

/** Whether the nouns from `i` on are told of by themselves: 技工|占. */
export function isPartAhead(words: readonly Word[], i: number, ceiling: number): boolean {
  let to = i;
  while (to < ceiling && words[to]!.class === 'noun') to++;
  return to > i && /^(?:占|占到|占了|有|达|达到|超过)$/.test(words[to]?.text ?? '');
}
