import type { Segmented, Sentence, Token } from '../model/article.js';
import { HIGH_COURTESIES } from '../lexicon/titles.js';
import { oneOf } from '../text/one-of.js';
import { FAMILY_CHARACTER, isAmbiguousSurname, isNamed, isNameShaped, nameEnd } from './name.js';
import { lastUntil } from '../text/ordered.js';
import { matchesOf } from '../text/matches.js';

const HIGH_COURTESY = new RegExp(oneOf(HIGH_COURTESIES), 'g');
const CLAUSE_OPENS = /[，。；：！？、“”\n ]/;

/**
 * What the segmenter takes for names: a hint, for it sees names in 和平共处 too. It is asked about one place at a time,
 * where the characters may be a name: segmenting costs more than all else that is done to a sentence.
 */
export class NameHints {
  readonly #sentences: readonly Sentence[];

  constructor({ sentences }: Segmented) {
    this.#sentences = sentences;
  }

  /** The word that `offset` stands in, where it is a name. */
  #nameAt(offset: number): Token | undefined {
    const sentence = lastUntil(this.#sentences, ({ start }) => start, offset);
    if (!sentence || sentence.end <= offset) return undefined;
    const word = lastUntil(sentence.tokensAt(offset), ({ start }) => start, offset);
    return word?.tag.startsWith('nr') ? word : undefined;
  }

  /** Where the name ends that begins at `start`. */
  endOf(start: number): number | undefined {
    const name = this.#nameAt(start);
    return name?.start === start ? name.end : undefined;
  }

  /** Where the name begins that ends at `end`. */
  startOf(end: number): number | undefined {
    const name = this.#nameAt(end - 1);
    return name?.end === end ? name.start : undefined;
  }
}

interface Found {
  readonly name: string;
  readonly at: number;
}

/** How long the names are that are told again and again: for these the segmenter is asked once an article. */
const USUAL = [2, 3, 4] as const;

/** Longest name looked for before a courtesy. */
const LONGEST = 12;

const places = (found: ReadonlyMap<string, number>): Found[] => [...found].map(([name, at]) => ({ name, at }));

/** 习近平总书记: a name with a courtesy behind it. */
function namesBeforeCourtesies(text: string, hints: NameHints): Found[] {
  const found = new Map<string, number>();
  for (const { index: end } of matchesOf(text, HIGH_COURTESY)) {
    if (USUAL.some((length) => found.has(text.slice(Math.max(0, end - length), end)))) continue;
    if (!endsNameShaped(text, end)) continue;
    const at = hints.startOf(end);
    const name = at === undefined ? '' : text.slice(at, end);
    if (at !== undefined && isNameShaped(name) && !found.has(name)) found.set(name, at);
  }
  return places(found);
}

function endsNameShaped(text: string, end: number): boolean {
  for (let length = 2; length <= Math.min(LONGEST, end); length++)
    if (isNameShaped(text.slice(end - length, end))) return true;
  return false;
}

const NAME_OPENS = new RegExp(`(?:^|${CLAUSE_OPENS.source})(?=${FAMILY_CHARACTER})`, 'g');

/** 刘蕾将就…提出建议: a name that opens a clause and acts in it, with a family name that is no word. */
function namesThatOpen(text: string, hints: NameHints): Found[] {
  const found = new Map<string, number>();
  for (const { 0: before, index } of matchesOf(text, NAME_OPENS)) {
    const at = index + before.length;
    if (USUAL.some((length) => found.has(text.slice(at, at + length)))) continue;
    if (!USUAL.some((length) => isNamed(text.slice(at, at + length), text.slice(at + length, at + length + 3))))
      continue;
    const end = hints.endOf(at);
    const name = end === undefined ? '' : text.slice(at, end);
    if (end !== undefined && !found.has(name) && isNamed(name, text.slice(end, end + 3))) found.set(name, at);
  }
  return places(found);
}

/** Names that no office introduces, in the order of the text. */
export const unintroducedNames = (text: string, hints: NameHints): string[] =>
  [
    ...namesBeforeCourtesies(text, hints),
    ...namesThatOpen(text, hints),
    ...agedNames(text, hints),
    ...listedNames(text),
    ...comradesIn(text),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);

/** 17岁的全红婵, 名叫…: what stands before a name as an office does. */
const PRESENTS = /\d岁的|名叫/g;

function agedNames(text: string, hints: NameHints): Found[] {
  return matchesOf(text, PRESENTS).flatMap((match) => {
    const at = match.index + match[0].length;
    const end = nameEnd(text, at, '', hints);
    return end === undefined ? [] : [{ name: text.slice(at, end), at }];
  });
}

/** 蔡奇、王毅参加会见。蔡旭哲、宋令东、王浩泽三名航天员: names that take part together, or one that does. */
const LISTED =
  /(?<=^|[，。；：！？\n \u3000])(?:[\u3400-\u9fff·]{2,12}、){0,40}[\u3400-\u9fff]{2,4}?(?=(?:等|一同|分别|共同)?(?:出席|参加|陪同|主持)|[二两三四五六七八九十]{1,2}(?:名|位)[\u3400-\u9fff]{2})/g;

function listedNames(text: string): Found[] {
  return matchesOf(text, LISTED).flatMap(({ 0: list, index }) => {
    const names = list.split('、');
    if (!names.every(isNameShaped) || (names.every(isAmbiguousSurname) && !isThreeLong(list))) return [];
    let at = index;
    return names.map((name) => {
      const found = { name, at };
      at += name.length + 1;
      return found;
    });
  });
}

/** 石泰峰主持会议: a whole name, though its family name is oftener a word; 高中生, 方阵队 are people. */
const isThreeLong = (name: string): boolean => name.length === 3 && !NOT_LAST.test(name);
/** Last characters of words that have a name's shape: 高中生, 贺阿方. */
const NOT_LAST = /[生队员者们方国企会家团人站部局厅委院校社区县市省班组军]$/;

/** 以习近平同志为核心, 习近平生态文明思想, 祝贺习近平当选: what only a name stands before. */
const COMRADE = /同志|当选|(?:新时代中国特色社会主义|生态文明|强军|外交|法治|经济|文化)思想/g;

function comradesIn(text: string): Found[] {
  return matchesOf(text, COMRADE).flatMap(({ index }) => {
    const length = [3, 2].find((count) => {
      const name = text.slice(Math.max(0, index - count), index);
      return isNamed(name, '，') && !NOT_LAST.test(name);
    });
    return length === undefined ? [] : [{ name: text.slice(index - length, index), at: index - length }];
  });
}

/** 李强总理 at the opening of a clause, where the segmenter was not asked. */
export function courteousNames(text: string): string[] {
  const found = new Set<string>();
  for (const { index } of matchesOf(text, HIGH_COURTESY))
    for (const length of [3, 2]) {
      const start = index - length;
      const opens = start === 0 || (start > 0 && CLAUSE_OPENS.test(text[start - 1]!));
      if (opens && isNamed(text.slice(start, index), '，')) found.add(text.slice(start, index));
    }
  return [...found];
}

/** 石浩玙/程文涛: the two of a pair. */
export function pairedNames(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    const left = namedEitherSide(text.slice(Math.max(0, at - 3), at), (word, length) => word.slice(-length));
    const right = namedEitherSide(text.slice(at + 1, at + 4), (word, length) => word.slice(0, length));
    if (left !== undefined && right !== undefined) found.push(left, right);
  }
  return found;
}

const namedEitherSide = (words: string, take: (word: string, length: number) => string): string | undefined =>
  [3, 2].map((length) => take(words, length)).find((word) => isNamed(word, '，'));

/** 刘健摄 under a photograph. */
const PHOTO = /(?:^|[\s（(。])([\u3400-\u9fff]{2,3})摄(?=$|[\s）)])/m;

/** Names of photographers, with where. */
export function photographers(text: string): { readonly name: string; readonly at: number }[] {
  const found: { name: string; at: number }[] = [];
  for (let at = text.indexOf('摄'); at >= 0; at = text.indexOf('摄', at + 1)) {
    const name = PHOTO.exec(text.slice(Math.max(0, at - 4), at + 2))?.[1];
    if (name !== undefined && isNameShaped(name)) found.push({ name, at: at - name.length });
  }
  return found;
}
