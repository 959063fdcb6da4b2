import { BODY_ENDINGS, DIVISION_ENDINGS, NEVER_INSIDE, NO_PART, NOT_MAKERS, NOT_PLACES } from '../../lexicon/places.js';
import { knownAt, type PlaceKind } from './known.js';
import type { Words } from './words.js';

/** How far the name of a place or body runs on behind what the tables know of it, by its words. */

export interface End {
  readonly end: number;
  readonly kind: PlaceKind;
}

/** How far a name may run on behind its first word: 中国工商银行吉林省分行. */
const LONGEST = 18;
/** What a word inside a name may be; 的, verbs, numbers and times end it. */
const INSIDE = /^(?:n|nr|ns|nt|nz|ng|nrt|nrfg|j|f|b|s|x|vn|a|d|zg|l)$/;
const BREAKS = /[，。、；：！？“”《》（）()\s\d%…—]/;
const CITIZENS = /^民(?![政生间营众主宿航族办企用俗建革盟])/;

/** 泸州长江六桥 and 河南黄河沿线 are of the place, not of a place of both names. */
const WATERS: ReadonlySet<string> = new Set(
  '长江 黄河 珠江 淮河 海河 辽河 松花江 乌苏里江 汉江 湘江 赣江 洞庭湖 鄱阳湖 太湖 黑海 东海 南海 渤海 黄海'.split(' '),
);

const SCHOOL = /(?:大学|学院|中学|学校)$/;
const TRADES = /^(?:汽车|钢铁|石化)$/;
/** Behind a village's name no part of it follows: 游鹿溪村|失联的居民. */
const SMALLEST = /[村镇乡]$/;

const ENDING_INSIDE = new RegExp(
  [BODY_ENDINGS, DIVISION_ENDINGS].map(({ source }) => source.replace(/\$$/, '')).join('|'),
);
const UNBROKEN = new RegExp(`^[^${BREAKS.source.slice(1, -1)}]{1,${LONGEST}}`);

/** A cheap look before words are cut: whether a known name has characters behind it, an unknown one an ending. */
function mayRunOn(text: string, from: number, next: number, end: number): boolean {
  const run = UNBROKEN.exec(text.slice(next, Math.min(end, next + LONGEST)))?.[0];
  return run !== undefined && (next > from || ENDING_INSIDE.test(run));
}

/** Follows a name through its tokens to the last word that can end one. */
export function extended(
  text: string,
  from: number,
  known: End | undefined,
  end: number,
  words: Words,
): End | undefined {
  const next = known?.end ?? from;
  if (!mayRunOn(text, from, next, end)) return known;
  const tokens = words(next);
  let last = known;
  let first = true;
  for (let i = tokens.findIndex((t) => t.end > next); i >= 0 && i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.end > end || token.end - from > LONGEST) break;
    const word = text.slice(Math.max(token.start, next), token.end);
    const named = first && !known ? /^(?:ns|nt|nr|nrt|nz|j)$/.test(token.tag) : INSIDE.test(token.tag);
    if (BREAKS.test(word) || NEVER_INSIDE.test(word) || (!named && !endsName(word))) break;
    // 武汉市|民: whose word goes on is no city.
    if (word.endsWith('市') && CITIZENS.test(text.slice(token.end, token.end + 2))) break;
    first = false;
    // 广东地区生产总值 is 广东's.
    if (word === '地区' && text.startsWith('生产', token.end)) break;
    const soFar = text.slice(from, token.end);
    if (NOT_PLACES.test(word) && !knownAt(text, token.start)) {
      if (!BODY_ENDINGS.test(word)) continue;
    }
    // 技师学院|汽车工程系: what a school teaches is no other body.
    if (last && TRADES.test(word) && SCHOOL.test(text.slice(from, last.end))) break;
    if (BODY_ENDINGS.test(soFar) && soFar.length > 2 && !NOT_MAKERS.test(soFar)) last = { end: token.end, kind: 'body' };
    else if (DIVISION_ENDINGS.test(soFar) && (soFar.length > 2 || (token.tag === 'ns' && /[州县]$/.test(soFar)))) last = { end: token.end, kind: last?.kind ?? kindOfUnknown(soFar) };
    else if (token.tag === 'ns' && last?.end === token.start && last.kind !== 'body' && !WATERS.has(word) && !NO_PART.has(word))
      last = { end: token.end, kind: last.kind };
    else if (last !== undefined && last.end === token.start && /^(?:x|nr|nz|nrt)$/.test(token.tag) && !SMALLEST.test(text.slice(from, last.end)) && /^[的，有是]/.test(text.slice(token.end, token.end + 1)) && word.length === 2) last = { end: token.end, kind: last.kind }; // prettier-ignore
  }
  return last;
}

/** 得州, 北卡州: a state of another country, for China's own prefectures are in the table. */
const kindOfUnknown = (name: string): PlaceKind =>
  /.{2}州$/.test(name) && !name.endsWith('自治州') ? 'foreign' : SHORT_STATES.has(name) ? 'foreign' : 'domestic';

/** States of the United States and Australia in short; any other place of two characters (涿州, 滕州) is in China. */
const SHORT_STATES: ReadonlySet<string> = new Set('得州 加州 佛州 宾州 密州 俄州 麻州 华州 新州 维州 昆州'.split(' '));

const endsName = (word: string): boolean =>
  (BODY_ENDINGS.test(word) || DIVISION_ENDINGS.test(word)) && !NOT_PLACES.test(word);
