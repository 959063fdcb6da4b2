import { CITIES } from '../../../lexicon/divisions.js';
import { PROVINCES } from '../../../lexicon/scopes.js';
import { FIXED_TERMS, FIXED_VERBS } from '../../../lexicon/word-classes.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf } from '../../../text/one-of.js';
import type { CleanSpan } from '../../../text/span.js';
import type { Quantity } from '../../quantity.js';
import { TIME_WORDS } from './time-words.js';
import type { WordClass } from './word.js';

/** Spans that are one word each, whatever the segmenter makes of them. */
export interface Piece extends CleanSpan {
  readonly class: WordClass;
  /** Which quantity of the sentence it is. */
  readonly place?: number | undefined;
}

const TERM = new RegExp(oneOf([...FIXED_TERMS, ...FIXED_VERBS]), 'g');
const IS_VERB = new Set<string>(FIXED_VERBS);
const NAMED =
  /[省县]（(?:[市区旗州]|自治[区县州]|[、及])+）|(?:共建)?“[^”“，。；]{1,30}”|《[^》]{1,60}》|‘[^’]{1,16}’/g;
/** 中欧班列（西安）: which of them is of the name. */
const PLACES: ReadonlySet<string> = new Set([...PROVINCES.flat(), ...CITIES]);
const ASIDE = /（[^（）]{1,40}）|\([^()]{1,40}\)/g;
/** 企业线上线下参展, 农作物不同程度受灾: how. */
const HOW = /线下(?=到会|参会|参展)|线上线下(?=参|同步|同时|联动|举[行办])|不同程度地?(?!的)/g;
/** 生师|比为|18.6∶1. */
const RATIO =
  /\p{Script=Han}{2}比(?:例)?(?=(?:约|约为|为|是|达到?|[降升]至|[降升]到|超过|接近)?\d{1,5}(?:\.\d{1,2})?[∶：:]1)/gu;
/** 的哨所——查果拉: what a dash adds is another phrase. */
const DASH = /——/g;
/** 两名9岁以下的儿童, 16至24岁劳动力: which ones are counted. */
const AGED =
  /(?:\d{1,3}周?岁(?:及)?以[上下]|\d(?:\.\d)?级(?:及)?以上|\d{1,3}周?岁?(?:[至到~～－-]|—{1,2})\d{1,3}周?岁)(?:的)?(?=[\p{Script=Han}])/gu;
/** 件均收入, 全市村均收入: one word, not a counter or the end of a noun with 均 for all (各村均已建成, 订单均价). */
const FOR_EACH =
  /(?:(?<!\p{Script=Han})|(?<=快递|全[国省市县区镇乡州]))[村车校笔单户件店次]均(?=\p{Script=Han}{2})(?![已可为有在超达能须])/gu;
/** 参保人减少垫付; not 参保人数. */
const INSURED = /(?:参保|投保|纳税|缴费|被保险)人(?![数员次均口群])/g;
/** ，占营收23%; 选手中共有1.5万人: 事发时有数十人; 采购商到会: not 占 with what follows, not 中共 nor 时有. */
const CUT_VERB =
  /(?<![达来得受遭直提接收看听])到会(?![议场见谈晤展员客址计所费面])|(?<=时)有(?=数[十百千万]|[约近超]?\d)|(?<=，)占(?=\p{Script=Han}{2,6}[约近超]?\d)|(?<=中)共有(?=[约近超]?[\d一二三四五六七八九十百千万两])/gu;

/** Of two patterns that match alike the one further up wins. */
const PATTERNS: readonly (readonly [pattern: RegExp, kind: WordClass | ((word: string) => WordClass)])[] = [
  [NAMED, 'noun'],
  [ASIDE, (word) => (PLACES.has(word.slice(1, -1)) ? 'noun' : 'adverb')],
  [HOW, 'adverb'],
  [RATIO, 'noun'],
  [TIME_WORDS, 'time'],
  [DASH, 'break'],
  [AGED, 'noun'],
  [FOR_EACH, 'noun'],
  [INSURED, 'noun'],
  [CUT_VERB, 'verb'],
  [TERM, (word) => (IS_VERB.has(word) ? 'verb' : 'noun')],
];

/** 巴媒称以军袭击…, 俄称…: who reports, as headlines have it. */
const REPORTED = /^(?:\p{Script=Han}{1,3}媒|[俄乌美以巴伊韩日英法德]方?)称/u;

/** The pieces of a sentence in order: its quantities and times, and what the patterns find. */
export function piecesOf(
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
  const add = ({ 0: word, index }: RegExpExecArray, kind: WordClass): void => {
    const start = sentence.start + index;
    pieces.push({ start, end: start + word.length, class: kind });
  };
  const reported = REPORTED.exec(body);
  if (reported) add(reported, 'break');
  for (const [pattern, kind] of PATTERNS)
    for (const match of matchesOf(body, pattern)) add(match, typeof kind === 'string' ? kind : kind(match[0]));
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
