import {
  ADVERBS,
  OPENINGS,
  PREPOSITIONS,
  REACHING_VERBS,
  NOUNS_BY_WORD,
  VERBS_BY_WORD,
} from '../../../lexicon/word-classes.js';
import type { Token } from '../../../model/article.js';
import type { CleanSpan } from '../../../text/span.js';
import type { Quantity } from '../../quantity.js';
import { isGlued, mayBeGlued } from './glued.js';
import { piecesOf, type Piece } from './pieces.js';
import type { Word, WordClass } from './word.js';
import { resolved } from './word-role.js';
import { remembered } from '../../../text/remembered.js';

export type { Word, WordClass } from './word.js';

const NOUN_TAG = /^(?:n|nr|ns|nt|nz|ng|nrt|nrfg|an|a|ag|b|j|l|i|eng|x|s|k|h|zg|z|m|vn|vg|q|mq)$/;
const JOINTS = new Set(['、', '和', '与', '及', '以及', '及其', '暨', '或']);
const INNER_SIGNS = new Set(['-', '—', '·', '/', '+', '.', '~', '&', '－', '+', ' ']);
const LOCATIVES = new Set(['中', '里', '内', '上', '下', '间', '之中', '当中', '之间', '以来', '后', '前', '之后', '之前', '期间', '时', '以外', '以内']); // prettier-ignore
const SPEAKING = /^(?:称|说|表示|指出|认为|介绍|显示|强调|透露|宣布|获悉|了解到|倡议)$/;
/** Tagged as parts of words by the dictionary. */
const DEMONSTRATIVES =
  /^(?:这是|[这那该此其]|[这那此同][一些个家名种类项次届片座条栋间套批款起张处支台架轮艘辆位场份]|有的|有些|某些)$/;
const ASPECT = /^[了着过好]$/;
const SOME = /^[多几数若]/;
const LETTERS = /^[\p{L}\p{N}]/u;

function classOf(word: string, tag: string): WordClass {
  if (word === '的' || word === '之') return 'de';
  if (JOINTS.has(word)) return 'joint';
  if (word === '等' || word === '等等') return 'etc';
  if (ASPECT.test(word)) return 'aspect';
  if (INNER_SIGNS.has(word)) return 'noun';
  if (!LETTERS.test(word)) return 'break';
  if (LOCATIVES.has(word)) return 'locative';
  if (OPENINGS.has(word) || SPEAKING.test(word)) return 'break';
  if (VERBS_BY_WORD.has(word)) return 'verb';
  if (NOUNS_BY_WORD.has(word)) return 'noun';
  if (ADVERBS.has(word)) return 'adverb';
  if (PREPOSITIONS.has(word)) return 'preposition';
  if (REACHING_VERBS.has(word)) return 'verb';
  if (DEMONSTRATIVES.test(word)) return 'pronoun';
  if (tag.startsWith('r')) return 'pronoun';
  if (tag === 't' || tag === 'tg') return 'time';
  if (tag === 'd' || tag === 'ad' || tag === 'df') return 'adverb';
  if (tag === 'p') return 'preposition';
  if (tag === 'c' || tag === 'y' || tag === 'e' || tag === 'o') return 'break';
  if (tag === 'f') return 'locative';
  if (tag.startsWith('v')) return 'verb';
  if (tag === 'm' && SOME.test(word)) return 'adverb';
  return NOUN_TAG.test(tag) ? 'noun' : 'adverb';
}

const MOST_WORDS = 100_000;
const CLASSES_BY_TAG = new Map<string, (word: string) => WordClass>();

/** A word's class depends on its tag alone, so each is settled once. */
function knownClassOf(word: string, tag: string): WordClass {
  let classes = CLASSES_BY_TAG.get(tag);
  if (!classes) CLASSES_BY_TAG.set(tag, (classes = remembered((text) => classOf(text, tag), MOST_WORDS)));
  return classes(word);
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
  const put = ({ start, end, class: kind, place }: Piece): void => {
    words.push({ start, end, text: text.slice(start, end), tag: 'n', class: kind, place });
  };
  for (const token of tokens) {
    // What a word of its own already covers of this token: 闲置期|长达 of 闲置|期长|达.
    let start = Math.min(token.end, Math.max(token.start, pieces[next - 1]?.end ?? 0));
    const whole = start === token.start;
    if (
      mayBeGlued(text, token.end - 1) &&
      isGlued(token.text, token.tag, { whole, next: pieces[next], end: token.end })
    ) {
      words.push(wordAt(text, start, token.end - 1, token), wordAt(text, token.end - 1, token.end, token));
      continue;
    }
    for (; next < pieces.length && pieces[next]!.start < token.end; next++) {
      const piece = pieces[next]!;
      if (piece.start > start) words.push(wordAt(text, start, piece.start, token));
      put(piece);
      start = Math.max(start, piece.end);
    }
    const covered = next === 0 ? 0 : pieces[next - 1]!.end;
    start = Math.max(start, Math.min(covered, token.end));
    if (start < token.end) words.push(wordAt(text, start, token.end, token));
  }
  return resolved(words);
}

/** The part of a token from `start` to `end` as a word: mostly all of it. */
function wordAt(text: string, start: number, end: number, token: Token): Word {
  if (start === token.start && end === token.end) return wholeWord(token);
  const written = text.slice(start, end);
  const tag = ADVERBS.has(token.text) ? 'd' : 'n';
  return { start, end, text: written, tag, class: knownClassOf(written, tag), place: undefined };
}

const wholeWord = ({ start, end, text, tag }: Token): Word => ({
  start,
  end,
  text,
  tag,
  class: knownClassOf(text, tag),
  place: undefined,
});
