import { CITIES } from '../../../lexicon/divisions.js';
import { PROVINCES } from '../../../lexicon/scopes.js';
import {
  ADVERBS,
  FIXED_TERMS,
  FIXED_VERBS,
  OPENINGS,
  PREPOSITIONS,
  REACHING_VERBS,
  NOUNS_BY_WORD,
  VERBS_BY_WORD,
} from '../../../lexicon/word-classes.js';
import type { Token } from '../../../model/article.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf } from '../../../text/one-of.js';
import type { CleanSpan } from '../../../text/span.js';
import type { Quantity } from '../../quantity.js';
import { isGlued, mayBeGlued } from './glued.js';
import type { Word, WordClass } from './word.js';
import { resolved } from './word-role.js';
import { remembered } from '../../../text/remembered.js';

export type { Word, WordClass } from './word.js';

const NOUN_TAG = /^(?:n|nr|ns|nt|nz|ng|nrt|nrfg|an|a|ag|b|j|l|i|eng|x|s|k|h|zg|z|m|vn|vg|q|mq)$/;
const JOINTS = new Set(['、', '和', '与', '及', '以及', '及其', '暨', '或']);
const INNER_SIGNS = new Set(['-', '—', '·', '/', '+', '.', '~', '&', '－', '+', ' ']);
const LOCATIVES = new Set(['中', '里', '内', '上', '下', '间', '之中', '当中', '之间', '以来', '后', '前', '之后', '之前', '期间', '时', '以外', '以内']); // prettier-ignore
const TERM = new RegExp(oneOf([...FIXED_TERMS, ...FIXED_VERBS]), 'g');
const IS_VERB = new Set<string>(FIXED_VERBS);
const NAMED =
  /[省县]（(?:[市区旗州]|自治[区县州]|[、及])+）|(?:共建)?“[^”“，。；]{1,30}”|《[^》]{1,60}》|‘[^’]{1,16}’/g;
/** 两名9岁以下的儿童, 16至24岁劳动力: which ones are counted. */
const AGED =
  /(?:\d{1,3}周?岁(?:及)?以[上下]|\d(?:\.\d)?级(?:及)?以上|\d{1,3}周?岁?(?:[至到~～－-]|—{1,2})\d{1,3}周?岁)(?:的)?(?=[\p{Script=Han}])/gu;
/** 生师|比为|18.6∶1. */
const RATIO =
  /\p{Script=Han}{2}比(?:例)?(?=(?:约|约为|为|是|达到?|[降升]至|[降升]到|超过|接近)?\d{1,5}(?:\.\d{1,2})?[∶：:]1)/gu;
const RATIO_MARK = /[∶：:]1/;
/** 企业线上线下参展, 农作物不同程度受灾: how. */
const BOTH_WAYS = /线上线下(?=参|同步|同时|联动|举[行办])|不同程度地?(?!的)/g;
/** 件均收入, 参保人减少垫付: one word each, not 件 with 均 for all, not 参保人数. */
const COMPOUND =
  /(?:(?<![\p{Script=Han}])|(?<=快递))[村车校笔单户件店次]均(?=\p{Script=Han}{2})(?![已可为有在超达能须])|(?<=，)占(?=\p{Script=Han}{2,6}[约近超]?\d)|(?<=中)共有(?=[约近超]?[\d一二三四五六七八九十百千万两])|(?:参保|投保|纳税|缴费|被保险)人(?![数员次均口群])/gu;
const DASH = /——/g;
/** 中欧班列（西安）: which of them is of the name. */
const PLACES: ReadonlySet<string> = new Set([...PROVINCES.flat(), ...CITIES]);
const ASIDE = /（[^（）]{1,40}）|\([^()]{1,40}\)/g;
const SPEAKING = /^(?:称|说|表示|指出|认为|介绍|显示|强调|透露|宣布|获悉|了解到|倡议)$/;
/** 巴媒称以军袭击…, 俄称…: who reports, as headlines have it. */
const REPORTED = /^(?:\p{Script=Han}{1,3}媒|[俄乌美以巴伊韩日英法德]方?)称/u;
/** Tagged as parts of words by the dictionary. */
const DEMONSTRATIVES =
  /^(?:这是|[这那该此其]|[这那此同][一些个家名种类项次届片座条栋间套批款起张处支台架轮艘辆位场份]|有的|有些|某些)$/;
/** 正月初六, 腊月二十三, 过去48小时, 十年间: times of which the dictionary makes 正月|初|六. */
const TIME_WORDS =
  /(?:(?<![从由])过去|未来|今后|最近)的?[\d一二三四五六七八九十百几数多两]{1,4}个?多?(?:小时|天|日|周|星期|月|年)(?:间|内|里)?|24小时(?:全天候|不间断|不停)?|第一时间|短短[\d一二三四五六七八九十几数两]{1,3}个?(?:小时|天|日|周|月|年)(?:时间)?(?:内|里)?|(?:短短)?(?:\d{1,2}|[一两三四五六七八九十]{1,3})[余多]?(?:年|个月)间|每(?:人|户|亩|生)每(?:学年|[年月天次])|每(?:亩|公顷|头|户|人)(?=\d)|(?<=假期|长假|黄金周|国庆节?|春节|五一”?|端午节?|中秋节?|元旦|清明节?)[\d一二三四五六七八九两]天(?:小?长?假期?)?|报告期[内末]?|(?:当地|北京)时间|上一?届|(?:全线|正式)?(?:通水|通车|通航|开通|投运|投用|投产|运营|开行|启动|实施|启用|成立|建成|开馆|开园|开航|开幕|首发)(?:运营|运行)?以来|(?<=[由从较比])此前|(?<=[比较])前一[天日周月年]|(?<=[价格费贴助资租金税额准量]为?|[降升涨跌达到至为])每(?:吨|公斤|千克|斤|千瓦时|千瓦|度|平方米|立方米|平方公里|桶|克|头|只|股|升|台|辆|套|标准箱|月|年|天|日)(?=(?:上涨|下跌|下降|上调|下调|提高|降低|[涨跌降])?了?[约近超]?[\d一二三四五六七八九十几])|一年(?=新[增建设])|(?<=达到?|为)每[百千万]{1,2}[名个](?:工人|人口|居民|劳动力|从业人员)(?=\d)|下一(?:步|阶段)|第(?:[一二三四五]|\d{1,2})周(?!岁|年|期)|周(?=[环同]比)|(?:今|明|即)日?起|(?:正月|腊月|大年|农历\p{Script=Han}{1,2}月)(?:初[一二三四五六七八九十]|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九])/gu;
const ASPECT = /^[了着过好]$/;
const SOME = /^[多几数若]/;
const LETTERS = /^[\p{L}\p{N}]/u;

interface Piece extends CleanSpan {
  readonly class: WordClass;
  readonly place?: number | undefined;
}

/** Spans that are one word whatever the segmenter says: quantities, times, quoted names, bracketed asides. In order. */
function piecesOf(
  text: string,
  sentence: CleanSpan,
  quantities: readonly Quantity[],
  times: readonly CleanSpan[],
): Piece[] {
  const pieces: Piece[] = quantities.map(({ extent: { start, end } }, place) => ({
    start,
    end,
    class: 'quantity',
    place,
  }));
  for (const time of times) pieces.push({ start: time.start, end: time.end, class: 'time' });
  const body = text.slice(sentence.start, sentence.end);
  const add = (match: RegExpExecArray, kind: WordClass): void => {
    const start = sentence.start + match.index;
    pieces.push({ start, end: start + match[0].length, class: kind });
  };
  const reported = REPORTED.exec(body);
  if (reported) add(reported, 'break');
  for (const match of matchesOf(body, NAMED)) add(match, 'noun');
  for (const match of matchesOf(body, ASIDE)) add(match, PLACES.has(match[0].slice(1, -1)) ? 'noun' : 'adverb');
  for (const match of matchesOf(body, BOTH_WAYS)) add(match, 'adverb');
  if (RATIO_MARK.test(body)) for (const match of matchesOf(body, RATIO)) add(match, 'noun');
  for (const match of matchesOf(body, TIME_WORDS)) add(match, 'time');
  // 的哨所——查果拉: what a dash adds is another phrase.
  for (const match of matchesOf(body, DASH)) add(match, 'break');
  for (const match of matchesOf(body, AGED)) add(match, 'noun');
  for (const match of matchesOf(body, COMPOUND)) add(match, match[0] === '共有' || match[0] === '占' ? 'verb' : 'noun');
  for (const match of matchesOf(body, TERM)) add(match, IS_VERB.has(match[0]) ? 'verb' : 'noun');
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
    const around = { whole: start === token.start, next: pieces[next], end: token.end };
    if (mayBeGlued(text[token.end - 1]!) && isGlued(text.slice(token.start, token.end), token.tag, around)) {
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

const wordAt = (text: string, start: number, end: number, token: Token): Word => {
  const written = text.slice(start, end);
  const tag =
    start === token.start && end === token.end
      ? token.tag
      : ADVERBS.has(text.slice(token.start, token.end))
        ? 'd'
        : 'n';
  return { start, end, text: written, tag, class: knownClassOf(written, tag), place: undefined };
};
