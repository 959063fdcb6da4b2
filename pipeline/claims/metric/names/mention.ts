import { NAMES_INSIDE, NOT_BEHIND, TOPIC_NAMES, TOPICS, type TopicKind } from '../../../lexicon/topics.js';
import { NOMINAL_VERBS, WHOLE_PLACES } from '../../../lexicon/word-classes.js';
import type { Word } from '../words/words.js';
import { textOf } from '../words/word.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf } from '../../../text/one-of.js';

/** A topic named in a sentence: 中国—南亚博览会 in 第8届中国—南亚博览会在昆明开幕. */
export interface Mention {
  readonly kind: TopicKind;
  readonly name: string;
  /** Offsets in the clean text. */
  readonly start: number;
  readonly end: number;
  /** Its clause begins with it, or is about what goes on at it (在本届进博会上). */
  readonly opens: boolean;
}

const KIND_OF = new Map<string, TopicKind>(TOPICS.flatMap((row) => [...row.heads, ...row.names].map((word) => [word, row.kind] as const))); // prettier-ignore
const STANDS_ALONE = new Set(TOPICS.flatMap((row) => row.names));
const HEAD = new RegExp(oneOf(KIND_OF.keys()), 'g');

const LONGEST = 14;
/** Verbs inside a name: 供应链促进博览会, 图书交易博览会, 列车脱轨相撞事故. */
const INNER_VERB =
  /^(?:促进|交流|合作|服务|发展|创新|交易|互鉴|对接|招聘|投资|贸易|治理|输电|调水|引水|供水|储能|蓄能|抽水|可|持续|可持续|飞行|成像|脱轨|相撞|爆炸|坍塌|倒塌|坠机|枪击|起火|改造|揭榜)$/;
/** Words that say of a topic only which or how many: 一批工程, 多处林火, 经港珠澳大桥. */
const NOT_OF_A_NAME =
  /^(?:我国|距离?|据|经|这是|这条|该|此|各|多[个处起座条项架名]?|部分|一批|所有|有关|相关|重点|重大|大型|[一二两三几数\d]+[起个座条处场项次]?|大规模|最.|首[条座个台]|年|月|发生|证实|造成|导致|引发|遭受?到?|日晚?|晚|当天|[架枚起]|发动|展开|部队|军队|持续|接连)$/;
/** Nouns that the segmenter has for times. */
const NO_TIME = /^(?:[春夏秋冬]季|青年|少年)$/;

export function belongs(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  // 杭州第19届亚运会, 第134届广交会: its number does not end a name.
  if (word.text === '届' || word.text === '第' || words[i + 1]?.text === '届') return true;
  switch (word.class) {
    case 'noun':
      return !NOT_OF_A_NAME.test(word.text) && word.text.trim() !== '';
    case 'verb':
      return (word.tag === 'vn' || INNER_VERB.test(word.text) || NOMINAL_VERBS.has(word.text)) && words[i - 1]?.class === 'noun'; // prettier-ignore
    case 'locative':
      return words[i - 1]?.class === 'noun';
    case 'time':
      return NO_TIME.test(word.text);
    case 'joint':
      return word.text === '暨';
    default:
      return INNER_VERB.test(word.text);
  }
}

/** 第八届, 第34个, 2023, 本届: which one of its kind is said by the figure's period. */
const WHICH_ONE =
  /第?[\d一二三四五六七八九十百]{1,5}届|^第[一二三四五六七八九十]{1,3}(?!.?批)|^[（(]?\d{4}年?[）)]?|^个(?=.{3})|^[本该此今首新]?[届次](?=.{3})|^[州省市县区]/g;
export const called = (written: string): string =>
  TOPIC_NAMES.reduce((name, [way, usual]) => name.replace(way, usual), written.replace(/^“(.*)”$/, '$1').replace(WHICH_ONE, '').replace(/^(?:.*——)?[·・—-]*/, '')); // prettier-ignore

const EVENT_HEADS = TOPICS.find((row) => row.kind === 'event')!;
const OF_AN_EVENT = new RegExp(`第[\\d一二三四五六七八九十百]{1,5}届(?=.{0,16}?(?:${[...EVENT_HEADS.heads, ...EVENT_HEADS.names].join('|')}))`); // prettier-ignore

/** A name with the topics inside it called as elsewhere: 距成都第31届世界大学生夏季运动会开幕天数 is 距成都大运会开幕天数. */
export const calledAsUsual = (name: string): string =>
  NAMES_INSIDE.reduce((text, [way, usual]) => text.replace(way, usual), name.replace(OF_AN_EVENT, ''));

const BEFORE_OPENING = new Set(['time', 'adverb', 'pronoun', 'quantity']);
/** Behind these a topic goes on to be spoken of; behind 的 what was said of it first does not matter. */
const HELD = /^(?:在|于|自|据|举办|举行|召开|启动|迎来|发起|实施|开展|推出|组织|推行|搭建|的)$/;

function opensAt(words: readonly Word[], start: number): boolean {
  let i = start;
  while (i > 0 && (BEFORE_OPENING.has(words[i - 1]!.class) || WHOLE_PLACES.has(words[i - 1]!.text))) i--;
  const before = words[i - 1];
  return !before || before.class === 'break' || HELD.test(before.text);
}

/** Whether a sentence can name a topic at all, looked for before it is cut into words: few do. */
export const mayMention = (sentence: string): boolean => sentence.search(HEAD) >= 0;

/**
 * The topics that a sentence names, in order.
 *
 * @param text the article's clean text
 */
export function mentionsIn(words: readonly Word[], text: string): Mention[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const found: Mention[] = [];
  let at = 0;
  for (const match of matchesOf(text.slice(first.start, last.end), HEAD)) {
    const end = first.start + match.index + match[0].length;
    while (at < words.length && words[at]!.end < end) at++;
    // “中国西藏发展论坛”: the mark ends the word.
    const whole = words[at]?.end === end || text.slice(end, words[at]?.end) === '”';
    const mention = whole ? mentionAt(words, at, match[0]) : undefined;
    if (!mention) continue;
    // 冬季运动会|群众比赛: the longer name that begins where the shorter did.
    const previous = found.at(-1);
    const sameKind = previous?.kind === mention.kind ? previous : undefined;
    if (sameKind && mention.name.startsWith(sameKind.name)) found.pop();
    // 举办中小企业博览会、技术交流展览会: two held together are one topic.
    const both = sameKind && text[sameKind.end] === '、' && mention.start === sameKind.end + 1;
    if (both)
      found[found.length - 1] = { ...mention, ...sameKind, name: `${sameKind.name}、${mention.name}`, end: mention.end }; // prettier-ignore
    else found.push(mention);
  }
  return found;
}

/** 台风“小犬”: a storm's own name stands behind it. */
const OWN_NAME = /^“[^”]{1,6}”/;

/** 减贫治理与全球发展论坛: where a clause or 第二届 begins it, a name may hold two nouns. The word that begins it. */
function joinedFrom(words: readonly Word[], from: number): number {
  if (!/^[与和]$/.test(words[from - 1]?.text ?? '')) return from;
  let start = from - 1;
  while (start > 0 && belongs(words, start - 1) && words[start - 1]!.class !== 'joint') start--;
  const begins = start === 0 || words[start - 1]!.class === 'break' || words[start]!.text === '第';
  return begins && start < from - 1 ? start : from;
}

function mentionAt(words: readonly Word[], at: number, head: string): Mention | undefined {
  const kind = KIND_OF.get(head)!;
  const headStart = words[at]!.end - head.length - (words[at]!.text.endsWith('”') ? 1 : 0);
  let from = at;
  while (from > 0 && words[from]!.start > headStart) from--;
  while (from > 0 && at - from < LONGEST && belongs(words, from - 1)) from--;
  if (kind === 'event') from = joinedFrom(words, from);
  // 夏威夷州毛伊岛大火: where it burns is the figure's scope.
  if (kind === 'calamity') while (words[from]!.tag === 'ns' && from + 1 < at) from++;
  const name = called(textOf(words, from, at + 1)); // prettier-ignore
  const before = name.slice(0, -head.length);
  const bare = before.replace(/^全国/, '').length < 2 && !STANDS_ALONE.has(head);
  if (bare || name.length > 30 || NOT_BEHIND.test(words[at + 1]?.text ?? '')) return undefined;
  if (kind === 'programme' && before.length < 6 && !name.includes('“') && !STANDS_ALONE.has(head)) return undefined;
  const own = kind === 'calamity' ? (OWN_NAME.exec(words[at + 1]?.text ?? '')?.[0] ?? '') : '';
  // 恶劣天气引发的交通事故: behind 的 a disaster is one among others.
  const opens = opensAt(words, from) && !(kind === 'calamity' && words[from - 1]?.class === 'de');
  return { kind, name: name + own, start: words[from]!.start, end: words[at]!.end, opens };
}
