import { MAKING_VERBS } from '../../../lexicon/metric-words.js';
import { EVENT_NAME, NO_SINGLE_THING, THING_NAME, WORKS_ON_THINGS } from '../../../lexicon/referents.js';
import { EVENTS_BY_NAME } from '../../../lexicon/topics.js';
import { REACHING_VERBS } from '../../../lexicon/word-classes.js';
import { belongs, called } from './mention.js';
import type { Word } from '../words/words.js';
import { textOf } from '../words/word.js';

/** Names of single things as a sentence writes them: 雅砻江流域水风光一体化基地, 大国工匠创新交流大会. */

/** Tags of what singles a thing out: persons, places, brands, letters, words that no dictionary has. */
const NAME_TAG = /^(?:n[rszt]|nrt|nrfg|eng|x)$/;
const NUMBERED = /第.{1,4}[届批]|[“A-Za-z\d]/;
/** Words in front of a thing that tell how many or since when: 新一轮|农村公路, 首条|高铁. */
const LEADING =
  /^(?:全国(?!版)|我国|中国的|全省|全市|国内|新一轮|千伏|千瓦|兆瓦|[一首]家|米|一批|一系列|[一二三四]季度|上半年|首[个座条台批场趟届艘次张]|[万亿家个项座条]|目前|今年|有|据|这[是批些])+/;
const MAKES = new Set<string>([...MAKING_VERBS, ...WORKS_ON_THINGS]);
const LONGEST = 30;
const SHORTEST = 4;
/** With so many words a name says which one though none of them is a proper name: 圆环阵太阳射电成像望远镜. */
const TELLING = { words: 3, letters: 6 };
const MOST_WORDS = 14;
/** “海基二号”, “时代交响——乐团展演” are called so with their marks. */
/** 《城市更新规划（2023年—2035年）》: a document by its name alone. */
const DOCUMENT = /^《([^》（(]+)(?:[（(][^》]*)?》$/;
const MARKED = /^“[^”]+”$/;

/** Whether a noun phrase ends as single things do; of a document's name what stands in brackets behind it says only when. */
export function isThing(written: string): boolean {
  const name = written.endsWith('）》') ? written.replace(IN_BRACKETS, '》') : written;
  return (EVENT_NAME.test(name) || THING_NAME.test(name)) && !NO_SINGLE_THING.test(name);
}
const IN_BRACKETS = /（[^）]*）》$/;

const makes = (word: Word): boolean => word.class === 'verb' && MAKES.has(word.text);

/** 联运|中心, 举行|的, 试点|工作: a verb inside a name. */
function standsInside(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (!next || (makes(word) && next.class !== 'de')) return false;
  const single = word.text.length === 1 && !REACHING_VERBS.has(word.text);
  return next.class === 'de' || word.tag === 'vn' || single || belongs(words, i) || isThing(word.text + next.text);
}

/**
 * Word behind the noun phrase that opens a clause at word `from`: before its predicate.
 *
 * @param pointed 该, 本次 stands before it: then a verb can begin it as well (本次|接续|采购)
 */
export function phraseEnd(words: readonly Word[], from: number, to: number, pointed: boolean): number {
  let i = from;
  for (; i < to; i++) {
    const { class: kind, text } = words[i]!;
    switch (kind) {
      case 'noun':
      case 'joint':
      case 'etc':
        continue;
      case 'de':
        if (i > from) continue;
        return i;
      // 高铁武汉|至|宜昌段.
      case 'preposition':
        if (i > from && text === '至' && words[i + 1]?.class === 'noun') continue;
        return i;
      // 海拔最高的|乌恰风电场.
      case 'locative':
      case 'adverb':
        if (i > from && words[i + 1]?.class === 'de') continue;
        return i;
      // 国家九大基地之一的….
      case 'pronoun':
        if (text === '之一' && words[i + 1]?.class === 'de') continue;
        return i;
      // 对接|会上, as the dictionary has it.
      case 'time':
        if (/[会展节]上$/.test(text)) continue;
        return i;
      case 'verb':
        if ((i > from || pointed || text.length === 1) && i + 1 < to && standsInside(words, i)) continue;
        if (isThing(text)) continue;
        return i;
      default:
        return i;
    }
  }
  return i;
}

function isPart(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]!];
  if (makes(word)) return false;
  // 5|G: one name, whatever the segmenter says.
  const digit = /^\d$/.test(word.text) && /^[A-Z]/.test(next.text);
  const verb = word.class === 'verb' && words[i - 1]?.class === 'noun' && isThing(word.text + next.text);
  return digit || verb || belongs(words, i);
}

/** A thing's name as it was written, without which of its kind it is (第八届). */
export const wholeName = (written: string): string =>
  MARKED.test(written) && (written.endsWith('号”') || EVENT_NAME.test(written))
    ? written
    : unmarked(called(written.replace(DOCUMENT, '$1')));

/** “陕北民歌音乐会|”: a mark whose other half is no part of the name. */
const unmarked = (name: string): string =>
  [...'“《'].some((open, i) => name.includes(open) !== name.includes('”》'[i]!)) ? name.replace(/[“”《》]/g, '') : name;

/**
 * The name of the thing that ends at offset `end`, inside word `at`; empty where nothing in it says which one it is.
 *
 * @param pointed it is pointed at again (该项目): then it was named, however plainly
 */
export function thingEnding(words: readonly Word[], at: number, end: number, pointed: boolean): string {
  let from = at;
  while (from > 0 && at - from < MOST_WORDS && isPart(words, from - 1)) from--;
  // 小型核反应堆“玲龙一号”: what a quoted name is comes before it.
  for (let i = at; i > from; i--) if (words[i]!.text.startsWith('“')) from = i;
  const written = textOf(words, from, at + 1).slice(0, end - words[from]!.start);
  const whole = wholeName(written);
  const name = EVENT_NAME.test(whole) ? whole : whole.replace(LEADING, '');
  if (EVENTS_BY_NAME.has(name)) return name;
  if ((pointed ? NO_SINGLE_THING.test(name) : !isThing(name)) || name.length > LONGEST || name.length < SHORTEST)
    return '';
  const parts = words.slice(from, at + 1);
  const long = (parts.length >= TELLING.words || parts.length === 1) && name.length >= TELLING.letters;
  return pointed || long || NUMBERED.test(written) || parts.some(({ tag }) => NAME_TAG.test(tag)) ? name : '';
}
