import { COMPOUND_VERBS } from '../../lexicon/compound-verbs.js';
import {
  ADVERBS,
  ADVERBS_OF_NOUNS,
  AMOUNT_NOUNS,
  FIXED_TERMS,
  NOMINAL_VERBS,
  OPENINGS,
  PREPOSITIONS,
  REACHING_VERBS,
  NOUNS_BY_WORD,
  VERBS_BY_WORD,
} from '../../lexicon/word-classes.js';
import type { Token } from '../../model/article.js';
import type { CleanSpan } from '../../text/span.js';
import type { Quantity } from '../quantity.js';

/** What a word does in a statement, as far as its neighbours show it. */
export type WordClass =
  | 'noun'
  | 'verb'
  | 'adverb'
  | 'preposition'
  | 'de' // 的
  | 'joint' // 、和与及
  | 'etc' // 等
  | 'aspect' // 了着过
  | 'time'
  | 'quantity'
  | 'locative' // 中, 上, 里 behind a noun
  | 'pronoun'
  | 'break'; // punctuation that ends a clause, and what belongs nowhere

export interface Word extends CleanSpan {
  readonly text: string;
  readonly tag: string;
  readonly class: WordClass;
  /** Place among the sentence's quantities. */
  readonly place?: number;
}

const NOUN_TAG = /^(?:n|nr|ns|nt|nz|ng|nrt|nrfg|an|a|ag|b|j|l|i|eng|x|s|k|h|zg|z|m|vn|vg|q|mq)$/;
const JOINTS = new Set(['、', '和', '与', '及', '以及', '暨', '或']);
const INNER_SIGNS = new Set(['-', '—', '·', '/', '+', '.', '~', '&', '－', '+', ' ']);
const LOCATIVES = new Set(['中', '里', '内', '上', '下', '间', '之中', '当中', '之间', '以来', '后', '前', '之后', '之前', '期间', '时', '以外', '以内']); // prettier-ignore
const TERM = new RegExp(FIXED_TERMS.join('|'), 'g');
const SPEAKING = /^(?:称|说|表示|指出|认为|介绍|显示|强调|透露|宣布|获悉|了解到|倡议)$/;
const GLUED_ETC = /^.{0,2}[^平同高中均对上初优]等$/;
const LETTERS = /^[\p{L}\p{N}]/u;

interface Piece extends CleanSpan {
  readonly class: WordClass;
  readonly place?: number;
}

/** Spans that are one word whatever the segmenter says: quantities, times, quoted names, bracketed asides. In order. */
function piecesOf(
  text: string,
  sentence: CleanSpan,
  quantities: readonly Quantity[],
  times: readonly CleanSpan[],
): Piece[] {
  const pieces: Piece[] = quantities.map((quantity, place) => ({ ...quantity.extent, class: 'quantity', place }));
  for (const time of times) pieces.push({ start: time.start, end: time.end, class: 'time' });
  const body = text.slice(sentence.start, sentence.end);
  for (const match of body.matchAll(/“[^”“，。；]{1,30}”|《[^》]{1,60}》|‘[^’]{1,16}’/g))
    pieces.push({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length, class: 'noun' }); // prettier-ignore
  for (const match of body.matchAll(/（[^（）]{1,40}）|\([^()]{1,40}\)/g))
    pieces.push({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length, class: 'adverb' }); // prettier-ignore
  for (const match of body.matchAll(TERM))
    pieces.push({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length, class: 'noun' }); // prettier-ignore
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  // A quantity inside a quoted name or an aside still is one: it wins over what surrounds it.
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (!last || piece.start >= last.end) kept.push(piece);
    else if (piece.class === 'quantity' && last.class !== 'quantity') kept[kept.length - 1] = piece;
  }
  return kept;
}

function classOf(word: string, tag: string): WordClass {
  if (word === '的' || word === '之') return 'de';
  if (JOINTS.has(word)) return 'joint';
  if (word === '等' || word === '等等') return 'etc';
  if (/^[了着过好]$/.test(word)) return 'aspect';
  if (INNER_SIGNS.has(word)) return 'noun';
  if (!LETTERS.test(word)) return 'break';
  if (LOCATIVES.has(word)) return 'locative';
  if (OPENINGS.has(word) || SPEAKING.test(word)) return 'break';
  if (VERBS_BY_WORD.has(word)) return 'verb';
  if (NOUNS_BY_WORD.has(word)) return 'noun';
  if (ADVERBS.has(word)) return 'adverb';
  if (PREPOSITIONS.has(word)) return 'preposition';
  if (REACHING_VERBS.has(word)) return 'verb';
  if (tag.startsWith('r')) return 'pronoun';
  if (tag === 't' || tag === 'tg') return 'time';
  if (tag === 'd' || tag === 'ad' || tag === 'df') return 'adverb';
  if (tag === 'p') return 'preposition';
  if (tag === 'c' || tag === 'y' || tag === 'e' || tag === 'o') return 'break';
  if (tag === 'f') return 'locative';
  if (tag.startsWith('v')) return 'verb';
  if (tag === 'm' && /^[多几数若]/.test(word)) return 'adverb';
  return NOUN_TAG.test(tag) ? 'noun' : 'adverb';
}

/** Words of one sentence in order. Tokens are cut where a quantity or a time begins or ends inside them (支|子基金). */
export function wordsOf(
  text: string,
  sentence: CleanSpan,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  times: readonly CleanSpan[],
): Word[] {
  const pieces = piecesOf(text, sentence, quantities, times);
  const words: Word[] = [];
  let next = 0;
  const put = (piece: Piece): void => {
    words.push({ ...piece, text: text.slice(piece.start, piece.end), tag: 'n' });
  };
  for (const token of tokens) {
    let { start } = token;
    // 02星等|5颗: what the segmenter glued to the end of a list.
    const glued =
      GLUED_ETC.test(text.slice(token.start, token.end)) && pieces.some((piece) => piece.start === token.end);
    if (glued) {
      words.push(wordAt(text, start, token.end - 1, token), wordAt(text, token.end - 1, token.end, token));
      continue;
    }
    for (; next < pieces.length && pieces[next]!.start < token.end; next++) {
      const piece = pieces[next]!;
      if (piece.start > start) words.push(wordAt(text, start, piece.start, token));
      put(piece);
      start = Math.max(start, piece.end);
    }
    const covered = pieces[next - 1]?.end ?? 0;
    start = Math.max(start, Math.min(covered, token.end));
    if (start < token.end) words.push(wordAt(text, start, token.end, token));
  }
  return resolved(words);
}

const wordAt = (text: string, start: number, end: number, token: Token): Word => {
  const written = text.slice(start, end);
  const tag = start === token.start && end === token.end ? token.tag : 'n';
  return { start, end, text: written, tag, class: classOf(written, tag) };
};

/** Whether the words from `i` on are nouns up to a verb or an adverb (零售销售环比增长), not up to a figure (拦截电话540亿次). */
function subjectAhead(words: readonly Word[], i: number): boolean {
  for (; i < words.length; i++) {
    const kind = words[i]!.class;
    if (kind === 'adverb' || kind === 'time' || (kind === 'verb' && !isCompound(words[i]!))) return true;
    if (kind === 'verb') continue;
    if (kind !== 'noun' && kind !== 'joint' && kind !== 'etc') return false;
  }
  return false;
}

const isCompound = (word: Word): boolean =>
  word.tag === 'vn' || NOMINAL_VERBS.has(word.text) || COMPOUND_VERBS.has(word.text);

/** Whether a run of verbs that can stand inside a name ends in a noun: 制造示范|工厂. */
function nounAhead(words: readonly Word[], i: number): boolean {
  for (let j = i; j < Math.min(words.length, i + 4); j++) {
    if (['noun', 'etc', 'joint'].includes(words[j]!.class) || NOMINAL_VERBS.has(words[j]!.text)) return true;
    if (words[j]!.class !== 'verb' || !isCompound(words[j]!)) return false;
  }
  return false;
}

/** Verbs that open a clause as its subject: ，投资超一亿元. */
const SUMS = /^(?:投资|收入|支出|产能|消费|营收|负债|减免)$/;

const OPENS = new Set<WordClass>(['break', 'time', 'pronoun']);

/** 建设 between two nouns is part of a name, after 已 or before a number it is what was done. */
function isName(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const previous = words[i - 1];
  const next = words[i + 1];
  const nominal = NOMINAL_VERBS.has(word.text);
  const compound = isCompound(word);
  if (next?.class === 'aspect') return false;
  if (previous?.class === 'adverb' && !(ADVERBS_OF_NOUNS.has(previous.text) && (nominal || next?.class === 'noun'))) return false; // prettier-ignore
  const follows = previous?.class === 'noun' || previous?.class === 'etc' || previous?.class === 'adverb';
  if (next?.class === 'quantity')
    return nominal && (follows || (SUMS.test(word.text) && (!previous || OPENS.has(previous.class))));
  const parallel = previous?.class === 'joint' && words[i - 2]?.class === 'quantity';
  if (!previous || OPENS.has(previous.class) || parallel) {
    if (next !== undefined && AMOUNT_NOUNS.has(next.text)) return true;
    if (parallel) return false;
    return compound && subjectAhead(words, i + 1);
  }
  if (!compound) return false;
  // 90%以上示范工厂: right behind a figure, before a noun, it begins what is counted.
  if (previous.class === 'quantity') return next?.class === 'noun';
  if (next?.class === 'verb' && nounAhead(words, i + 1)) return follows || previous.class === 'joint';
  if (next?.class === 'verb' || next?.class === 'adverb' || next?.class === 'time') return (follows || previous.class === 'joint' || (nominal && previous.class === 'verb')) && (nominal || subjectAhead(words, i + 1)); // prettier-ignore
  if (next?.class === 'noun' || next?.class === 'joint' || next?.class === 'etc') return follows || ['joint', 'de', 'verb'].includes(previous.class); // prettier-ignore
  return word.tag === 'vn' || follows || previous.class === 'de';
}

const HAN_END = /\p{Script=Han}$/u;
const HAN_START = /^\p{Script=Han}/u;

/** A space parts two headlines (银行接连关闭 美股下跌), or a headline's subject from its predicate; 5G from 标准 it does not. */
function spaceClass(words: readonly Word[], i: number): WordClass {
  const [before, after] = [words[i - 1], words[i + 1]];
  if (after?.class === 'quantity') return 'break';
  if (!before || !after || !HAN_END.test(before.text) || !HAN_START.test(after.text)) return 'noun';
  return before.class === 'noun' ? 'aspect' : 'break';
}

const IDIOM = /^[il]/;

/** 工业用水|重复|利用率, 固废|利用|量: an adverb or a preposition by the dictionary, between two nouns a part of the name. */
function isNounHere(words: readonly Word[], i: number): boolean {
  const { class: kind, text } = words[i]!;
  const between = words[i - 1]?.class === 'noun' && words[i + 1]?.class === 'noun';
  return between && ((kind === 'adverb' && !ADVERBS.has(text)) || (kind === 'preposition' && NOMINAL_VERBS.has(text)));
}

/** 公开|通报|1861款违规APP: a noun by the dictionary, between an adverb and a figure that counts something what was done. */
function isVerbHere(words: readonly Word[], i: number): boolean {
  const [before, word, next, counted] = [words[i - 1], words[i]!, words[i + 1], words[i + 2]];
  return (
    word.class === 'noun' &&
    next?.class === 'quantity' &&
    before?.class === 'adverb' &&
    !ADVERBS_OF_NOUNS.has(before.text) &&
    (counted?.class === 'noun' || counted?.class === 'verb')
  );
}

function resolved(words: Word[]): Word[] {
  words.forEach((word, i) => {
    if (word.class === 'verb' && !REACHING_VERBS.has(word.text) && isName(words, i))
      words[i] = { ...word, class: 'noun' };
    // 在100多个国家落地生根: a set phrase at the end of a clause is said of what stands before it.
    const next = words[i + 1];
    if (
      IDIOM.test(word.tag) &&
      word.text.length === 4 &&
      (!next || next.class === 'break') &&
      words[i - 1]?.class === 'noun'
    )
      words[i] = { ...word, class: 'verb' };
  });
  words.forEach((word, i) => {
    if (word.text.trim() === '') words[i] = { ...word, class: spaceClass(words, i) };
    if (/^(?:计划|预期)$/.test(word.text) && words[i - 1]?.class === 'noun') words[i] = { ...word, class: 'noun' };
    if (isNounHere(words, i)) words[i] = { ...word, class: 'noun' };
    if (isVerbHere(words, i)) words[i] = { ...word, class: 'verb' };
    if (word.class === 'adverb' && ADVERBS_OF_NOUNS.has(word.text) && words[i + 1]?.class === 'noun')
      words[i] = { ...word, class: 'noun' };
  });
  return words;
}
