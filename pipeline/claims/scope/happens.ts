import type { CleanSpan } from '../../text/span.js';
import { matchesOf } from '../../text/matches.js';
import { partByInitial, withPart } from './abroad.js';
import { AID_BEHIND } from '../../lexicon/places.js';
import { knownAt } from './known.js';
import type { Opening } from './opening-kind.js';
import { placeAt } from './place.js';
import { NO_WORDS, type Words } from './words.js';

/** Places inside a clause, by what happens there or comes to them. */

const STRUCK = /军事行动|空袭|袭击|打击|轰炸|炮击|爆炸|交火|地震|洪水|火灾/;
const STRIKES = /(?:对|向|袭击了?|空袭了?|轰炸了?|炮击了?|打击了?|位于|在)/g;

/** 以军对加沙地带多地实施空袭: what happens there holds for the place struck. */
export function placeStruck(text: string, clause: CleanSpan): Opening | undefined {
  // A headline's halves are two sentences: 冲突已致8000人死亡 以军袭击加沙北部.
  const words = text.slice(clause.start, Math.min(clause.end, clause.start + 60)).split(/[ 　]/, 1)[0]!;
  if (!STRUCK.test(words)) return undefined;
  for (const strike of matchesOf(words, STRIKES)) {
    const at = clause.start + strike.index + strike[0].length;
    // 空袭了黎南部多个村镇: the state by its initial, where the part of it follows.
    const place =
      knownAt(text, at)?.kind === 'foreign' ? placeAt(text, at, clause.end, NO_WORDS) : partByInitial(text, at);
    if (place) return { sets: 'place', at, place: withPart(place, text) };
  }
  return undefined;
}

const HIT = /(?:在|造成|导致|(?:席卷|肆虐|侵袭|横扫)了?)(?=[\u4e00-\u9fff])/g;
/** 冬季风暴席卷|美国多州: where a storm passes. */
const STORM = /^[席肆侵横]/;
const HIT_BEHIND =
  /^(?:附近)?(?:境内|全境|地区|等地|南部|北部|东部|西部|中部|东南部|东北部|西南部|西北部)?(?:共|已|至少|累计)?(?:造成|导致|引发|致)/;
/** 已造成加沙地带|超过34000人死亡. */
const HURT_BEHIND =
  /^(?:境内|全境|地区|多地|[东西南北中]{1,2}部)?(?:共有?|已有?|有)?(?:至少|超过|约|近|超|逾|上)?[\d数上百千万一二三四五六七八九十]/;
/** What befalls a place abroad: 在美国佛罗里达州奥兰多附近制造枪击事件. */
const BEFALLS = /^(?:附近|境内|地区|等地)?(?:制造|发生|遭|进行搜捕|展开|实施|开枪|坠毁|爆发|遇袭)/;

/** 恶劣天气在美国造成1人死亡: where it did. */
function placeHit(text: string, clause: CleanSpan, words: Words): Opening | undefined {
  for (const { index, 0: word } of matchesOf(text.slice(clause.start, Math.min(clause.end, clause.start + 60)), HIT)) {
    const at = clause.start + index + word.length;
    const place = knownAt(text, at) && placeAt(text, at, clause.end, words);
    if (!place) continue;
    if (STORM.test(word)) return { sets: 'place', at, place: withPart(place, text) };
    const behind = text.slice(place.end, place.end + 12);
    const hit =
      word === '在'
        ? HIT_BEHIND.test(behind) || (place.kind === 'foreign' && BEFALLS.test(behind))
        : HURT_BEHIND.test(behind);
    if (hit) return { sets: 'place', at, place };
  }
  return undefined;
}

const STANDS_IN = /^(?:而|其中|如今)?在/;

/** 在上游源头青海省，…: the place that a clause of 在 ends with. */
function placeClosing(text: string, clause: CleanSpan, words: Words): Opening | undefined {
  const end = text[clause.end - 1] === '，' ? clause.end - 1 : clause.end;
  if (text[end] !== '，' || end - clause.start > 30 || !STANDS_IN.test(text.slice(clause.start, clause.start + 3)))
    return undefined;
  for (let at = clause.start + 2; at < end - 1; at++) {
    if (!/[的头区域省市镇地乡城]/.test(text[at - 1]!) || knownAt(text, at)?.kind !== 'domestic') continue;
    const place = placeAt(text, at, end, words);
    const inside = knownAt(text, clause.start + 1) ?? knownAt(text, clause.start + 2);
    return place?.end === end && !inside ? { sets: 'place', at, place } : undefined;
  }
  return undefined;
}

const LIES_IN = /(?:集中在|出现在|主要在)(?=[\u4e00-\u9fff])/;

/** 冻雨主要集中在贵州中东部、湖南大部，雨量…: where it is told to be. */
function placeLaid(text: string, clause: CleanSpan, words: Words): Opening | undefined {
  const match = LIES_IN.exec(text.slice(clause.start, Math.min(clause.end, clause.start + 40)));
  if (!match) return undefined;
  const at = clause.start + match.index + match[0].length;
  const place = knownAt(text, at) && placeAt(text, at, clause.end, words);
  return place ? { sets: 'place', at, place } : undefined;
}

/** Where a clause tells something to be or to happen, whatever it opens with. */
export const placeOfEvent = (text: string, clause: CleanSpan, words: Words): Opening | undefined =>
  placeHit(text, clause, words) ?? placeClosing(text, clause, words) ?? placeLaid(text, clause, words);

const SENDS = /(?:向|支持|赴)(?=[\u4e00-\u9fff])/g;

/** 国家防总向湖南、江西紧急调拨物资2万件: what is sent is for the places that it is sent to. */
export function placeAided(text: string, clause: CleanSpan, words: Words): Opening | undefined {
  const ahead = text.slice(clause.start, Math.min(clause.end, clause.start + 90));
  for (const { index, 0: word } of matchesOf(ahead, SENDS)) {
    const at = clause.start + index + word.length;
    if (knownAt(text, at)?.kind !== 'domestic') continue;
    const place = placeAt(text, at, clause.end, words);
    if (place?.kind !== 'domestic') continue;
    if (AID_BEHIND.test(text.slice(place.end, Math.min(clause.end, place.end + 24))))
      return { sets: 'place', at, place: { ...place, listed: true, aided: true } };
  }
  return undefined;
}
