import { isCountedAlone } from './counted-alone.js';
import { isPartAhead, joinsNoun, relatedStep, relativeAhead } from './joint.js';
import type { Word, WordClass } from '../words/words.js';

/** A noun phrase: words `from` to `to` (exclusive), of which those that are times or openings are left out of its name. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** Words that a name neither begins nor ends with. */
const EDGE =
  /^(?:我国|当地|全省|全市|全县|全区|全国|全球|中国的|其|该|此|这|各|各类|所有|全部|有关|相关|等|分别|同比|环比|数据|情况|一|一[个家名位座条项批款种些]|一系列)$/;
const NEVER_AHEAD =
  /^(?:左右|以上|以内|以下|同比|环比|其中|今年|去年|目前|不等|之多|日前|近日|分别|大部分|多数|开外|有余|处|之外|以外|之遥|之内)$/;
const ATTRIBUTIVE: ReadonlySet<WordClass> = new Set(['noun', 'verb', 'locative']);
const LONGEST = 14;
/** The same of what is counted, which may begin with a list of fields. */
const LONGEST_COUNTED = 20;

const nameOf = (words: readonly Word[]): string =>
  words
    .filter((word) => word.class !== 'time' && word.class !== 'adverb' && word.class !== 'quantity')
    .map((word) => word.text)
    .join('')
    .replace(/\s+/g, '');

/** 550多万条训练数据: behind a figure these are what it counts. */
const COUNTED_AT_END = /^(?:数据|情况)$/;

/** A word that stands inside a phrase and is left out of its name. */
export const isEdge = (word: Word): boolean => word.class === 'noun' && EDGE.test(word.text);

const STATE = /^(?:鲜明|喜人|优美|可喜|良好|显著|突出|严重|稳定|平稳|正常|明显|充足|活跃|完好|强劲|旺盛)$/;
const ASPECT = /^(?:特色|(?:身心|身体)?状态|成效|作用|伤势|情况|态势|表现|势头|长势|形势)$/;

/** 与外企合作的项目: no conjunction. */
const opensWithPartner = (words: readonly Word[], from: number, to: number): boolean =>
  /^[与同跟]$/.test(words[from]!.text) && words.slice(from, to).some(({ class: kind }) => kind === 'de');

const trimmed = (words: readonly Word[], from: number, to: number, counted = false): Phrase => {
  const edge = (word: Word): boolean => EDGE.test(word.text) && !(counted && COUNTED_AT_END.test(word.text));
  // 三名航天员状态良好: how they are is no part of what they are.
  if (counted && to - from > 2 && STATE.test(words[to - 1]!.text) && (words[to]?.class ?? 'break') === 'break') to -= ASPECT.test(words[to - 2]!.text) ? 2 : 1; // prettier-ignore
  while (from < to && !opensWithPartner(words, from, to) && (EDGE.test(words[from]!.text) || !['noun', 'verb', 'preposition'].includes(words[from]!.class))) from++; // prettier-ignore
  while (to > from && (edge(words[to - 1]!) || ['joint', 'de', 'etc', 'time', 'adverb', 'aspect'].includes(words[to - 1]!.class))) to--; // prettier-ignore
  return { from, to, name: nameOf(words.slice(from, to)) };
};

/** Where the relative clause whose 的 stands at `de` begins: its verb, that verb's object, its subject. */
function relativeStart(words: readonly Word[], de: number, floor: number): number {
  let verbs = 0;
  let i = de;
  while (i > floor && de - i < LONGEST) {
    const word = words[i - 1]!;
    if (word.class === 'break' || word.class === 'aspect' || word.class === 'quantity' || word.class === 'pronoun') break; // prettier-ignore
    // A second verb that does not stand beside the first governs the whole phrase: 建成 in 建成具备…能力的端口.
    if (word.class === 'verb' && ++verbs > 1 && words[i]!.class !== 'verb' && words[i]!.class !== 'joint') break;
    if (word.class === 'adverb' && verbs > 0 && words[i - 2]?.class !== 'noun') break;
    // 绿植让场馆的绿化率提高: what makes it so is none of what is made.
    if (word.class === 'time' || MAKES.test(word.text)) break;
    i--;
  }
  return i;
}
const MAKES = /^(?:让|使|令|使得)$/;

/** 体现自贸港形态的货物贸易, 与光伏相关的多晶硅: a clause that only explains the noun is left out. */
const EXPLAINING = /^(?:体现|反映|代表|作为|与|和|跟|称为|所谓)$/;
/** 以…为代表的“新三样”, 以…为主的新兴业务: what only gives examples. */
const EXAMPLES = /^(?:代表|主|主体|核心|重点|龙头|载体|引领|支撑)$/;
function attributeStart(words: readonly Word[], de: number, floor: number): number {
  if (EXAMPLES.test(words[de - 1]?.text ?? '') && words[de - 2]?.text === '为') return de + 1;
  const start = relativeStart(words, de, floor);
  return EXPLAINING.test(words[start]!.text) || EXPLAINING.test(words[start - 1]?.text ?? '') ? de + 1 : start;
}

/**
 * The noun phrase that ends before word `end`: 具备千兆网络服务能力的端口 in …端口达到2456万个. A time inside it
 * (业务本年一季度余额) is stepped over.
 *
 * @param floor no word before this one belongs to it
 */
export function phraseBefore(words: readonly Word[], end: number, floor: number): Phrase {
  let i = end;
  while (i > floor && end - i < LONGEST) {
    const word = words[i - 1]!;
    const before = words[i - 2];
    if (word.class === 'noun') i--;
    else if (
      word.class === 'joint' &&
      i < end &&
      i - 1 > floor &&
      (before?.class === 'noun' || before?.class === 'etc' || before?.class === 'verb')
    )
      i--; // prettier-ignore
    else if (word.class === 'etc' && i < end && before?.class === 'noun') i--;
    else if (word.class === 'time' && i < end && before?.class === 'noun' && i - 1 > floor) i--;
    else if (word.class === 'locative' && i < end && before?.class === 'noun' && i - 1 > floor) i--;
    else if (word.class === 'de' && i < end && before && ATTRIBUTIVE.has(before.class)) {
      const start = attributeStart(words, i - 1, floor);
      if (start >= i) break;
      i = start;
    } else break;
  }
  return trimmed(words, i, end);
}

/** Whether what the words `start` to `end` name is all that the counter before them counts. */
function countsAlone(words: readonly Word[], start: number, end: number): boolean {
  const before = words[start - 1]?.class === 'de' ? words[start - 2] : words[start - 1];
  return isCountedAlone(nameOf(words.slice(start, end)), before?.class === 'quantity' ? before.text.at(-1)! : '');
}

/** Words in front of a counted noun that it does without: 近万场|各类文化活动. */
const AHEAD = /^(?:该|其|这|此|本|各|各型|各式|各色|各路|各类|各种|各项|其他|不同|多种|所有|有关|相关|大|新|等)$/;
const THRESHOLD = /^(?:超过|超|过|不足|低于|高于|小于|大于|不低于|不超过)$/;
const NOT_OF_A_NAME = /^(?:成为|是|为|占|达到|来自)$/;

/**
 * The noun phrase that begins at word `from`: 国家级智能制造示范工厂 in 421家国家级智能制造示范工厂.
 *
 * @param ceiling no word from this one on belongs to it
 * @param lead so many words in front belong to it whatever they are: 减负 in 三轮减负专项行动
 */
export function phraseAfter(words: readonly Word[], from: number, ceiling: number, lead = 0): Phrase {
  let i = from;
  if (words[i]?.class === 'de') i++;
  // 4架来自也门的无人机: where they come from is no part of what they are.
  if (words[i]?.text === '来自') i = Math.max(i, relativeAhead(words, i, ceiling, LONGEST) + 1);
  while (i < ceiling && words[i]!.class === 'pronoun' && AHEAD.test(words[i]!.text)) i++;
  const start = i;
  i = Math.min(ceiling, i + lead);
  while (i < ceiling && i - start < LONGEST_COUNTED) {
    const step = stepAhead(words, i, start, ceiling);
    if (step === 0) break;
    i += step;
  }
  return trimmed(words, start, i, true);
}

/** How many words from `i` on belong to the phrase that begins at `start`. */
function stepAhead(words: readonly Word[], i: number, start: number, ceiling: number): number {
  const word = words[i]!;
  const next = i + 1 < ceiling ? words[i + 1] : undefined;
  const begun = i > start;
  if (NEVER_AHEAD.test(word.text)) return 0;
  switch (word.class) {
    case 'noun':
      // 110项标准|基础|上: how.
      if (begun && word.text === '基础' && words[i + 1]?.class === 'locative') return 0;
      // 意向方|多轮|竞价: how often.
      return begun && word.tag === 'm' && /^[多数几]/.test(word.text) ? 0 : 1;
    case 'joint':
      // 2万条毛毯以及呼吸机: the weightier joint adds what is not counted.
      if (begun && word.text === '以及') return 0;
      // 4个与外企合作的项目: at the head a relative clause.
      return begun ? (joinsNoun(words, i, ceiling) ? 1 : 0) : relatedStep(words, i, ceiling);
    case 'etc':
      return begun && next?.class === 'noun' ? 1 : 0;
    case 'locative':
      // 4600名员工中技工占七成: of them the next word tells.
      if (begun && word.text === '中' && isPartAhead(words, i + 1, ceiling)) return 0;
      return begun && next?.class === 'noun' && word.text.length === 1 && !/^[il]$/.test(next.tag) ? 1 : 0;
    case 'de':
      return begun && next?.class === 'noun' && !countsAlone(words, start, i) ? 1 : 0;
    case 'verb':
    case 'preposition':
    case 'adverb':
      return relativeStep(words, i, begun, ceiling);
    default:
      return 0;
  }
}

/** A relative clause ahead: anything up to its 的 where the phrase begins with it, else one verb right before 的 (网站|常用的). */
function relativeStep(words: readonly Word[], i: number, begun: boolean, ceiling: number): number {
  // 由8个专班组成的工作小组: the group is another thing.
  if (NOT_OF_A_NAME.test(words[i]!.text) || /^[组构]成$/.test(words[i]!.text)) return 0;
  // 12家资产超过1000亿美元的银行: the noun before it is what must reach so much.
  const threshold = begun && THRESHOLD.test(words[i]!.text);
  if (begun && !threshold && (words[i]!.class !== 'verb' || words[i + 1]?.class !== 'de')) return 0;
  const de = relativeAhead(words, i, ceiling);
  // 参与交换的|被俘|人员: the verb that begins the noun.
  return de < 0 ? 0 : de + (words[de + 1]!.class === 'verb' ? 2 : 1) - i;
}

/** The rendered text of words, adverbs and times left out. */
export const rendered = (words: readonly Word[], from: number, to: number): string => nameOf(words.slice(from, to));
