import {
  AUTONOMOUS_REGIONS,
  CITIES,
  CITIES_OF,
  MEDIA_BEHIND,
  MUNICIPALITIES,
  PROVINCE_EPITHETS,
  PROVINCE_OF_PAPER,
} from '../../lexicon/divisions.js';
import { COUNTIES } from '../../lexicon/places.js';
import { knownAt, PROVINCE_NAMES, type KnownName } from './known.js';
import { placeAt, placeOf, type Place } from './place.js';
import type { Words } from './words.js';

/** Divisions by their level: what 全省, 全市, 全县 may be said of. */

/** 省 · 自治区 · 市 (a municipality too) · 州 · 县. */
export type Level = 'province' | 'region' | 'city' | 'prefecture' | 'county';

const CITY: ReadonlySet<string> = new Set(CITIES);
const PROVINCE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CITIES_OF).flatMap(([province, cities]) => cities.split(' ').map((city) => [city, province] as const)),
);

/** Whether a known name is of a level by itself: 湖南 is a province, 天津 a city, 青岛 a city. */
export function isOf({ name, kind, province }: KnownName, level: Level): boolean {
  if (kind !== 'domestic') return false;
  if (level === 'city') return province ? MUNICIPALITIES.has(name) : CITY.has(name);
  if (level === 'region') return AUTONOMOUS_REGIONS.has(name);
  return level === 'province' && province && !MUNICIPALITIES.has(name) && !AUTONOMOUS_REGIONS.has(name);
}

/** Endings that tell the level of a name no table knows: 海州省, 青澜市, 大理白族自治州, 兰考县. */
const ENDED: Readonly<Record<Level, RegExp>> = {
  province: /^[\u4e00-\u9fff]{2,3}省/,
  region: /^[\u4e00-\u9fff]{2,7}自治区/,
  city: /^[\u4e00-\u9fff]{2,9}?市(?=$|[\u4e00-\u9fff]{2,5}[区县镇乡村]$)/,
  prefecture: /^[\u4e00-\u9fff]{2,12}(?:自治州|州)/,
  county: /^[\u4e00-\u9fff]{2,12}[县旗]/,
};

/** The division of a level that a place lies in, or a body is named by: of 杭州海关 杭州, of 人民银行江苏省分行 江苏省. */
export function divisionIn(place: Place, level: Level): Place | undefined {
  const { name, kind, start, province } = place;
  if (kind === 'foreign') return level === 'prefecture' && /州$/.test(name) ? place : undefined;
  // 中国工商银行吉林省分行…全省贷款余额: a bank's branch is all the bank has there.
  if (COMMERCIAL_BRANCH.test(name)) return level === 'province' ? place : undefined;
  const last = kind === 'body' ? Math.max(0, name.length - 2) : 0;
  for (let at = 0; at <= last; at++) {
    const known = knownAt(name, at);
    if (!known) continue;
    if (isOf(known, level)) return divisionAt(at === 0 ? withUnit(name, known.name.length) : known.name, start);
    // 浙江省|杭州市: the city behind its province, with it, as printed.
    const inside = known.province && level === 'city' ? knownAt(name, at + known.name.length) : undefined;
    if (inside && isOf(inside, level))
      return divisionAt(name.slice(at, withUnit(name, at + known.name.length + inside.name.length).length), start);
  }
  const ended = kind === 'domestic' ? ENDED[level].exec(name)?.[0] : undefined;
  if (ended !== undefined) return divisionAt(ended, start);
  // 山东邹平, 山西芮城: behind its province, whatever is no district or village.
  const bare = kind === 'domestic' && province !== undefined && BARE.test(name.slice(province.length));
  return bare && (level === 'county' || level === 'city') ? place : undefined;
}

const COMMERCIAL_BRANCH = /^(?!.{0,4}人民银行).*[分支]行$/;
const BARE = /^[\u4e00-\u9fff]{2,3}$(?<![省市区县旗镇乡村])/;

/** `length` characters of a name, with 市 where it stands behind them. */
const withUnit = (name: string, length: number): string => name.slice(0, length + (name[length] === '市' ? 1 : 0));

/** A division that stands at `start`, with the province it opens with. */
function divisionAt(name: string, start: number): Place {
  const known = knownAt(name, 0);
  return placeOf(start, name, 'domestic', known?.province === true ? known.name : ENDED.province.exec(name)?.[0]);
}

/** So far back a division is looked for that no clause opens with. */
const REACH = 400;

/** 广东海关…，全省出口: the last division of a level named before `offset`, wherever it stands. */
export function namedBefore(text: string, offset: number, level: Level, words: Words): Place | undefined {
  for (let start = offset - 1; start >= Math.max(0, offset - REACH); start--) {
    const known = knownAt(text, start);
    if (known && isOf(known, level)) return divisionAt(known.name, start);
    // 主产区——安徽颍上县，当地…: a county behind its province.
    const place = level === 'county' && known?.kind === 'domestic' ? placeAt(text, start, offset, words) : undefined;
    const county = place ? divisionIn(place, level) : level === 'county' ? countyNamed(text, start) : undefined;
    if (county) return county;
  }
  return undefined;
}

const BEFORE_COUNTY = /[在到进从是的于，。：、“”\s]$|^$/;

/** 在秭归，…全县: a county by its name alone, behind what a name stands behind; 开放 in 对外开放 is none. */
function countyNamed(text: string, at: number): Place | undefined {
  if (!BEFORE_COUNTY.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  const length = [3, 2].find((n) => COUNTIES.has(text.slice(at, at + n)));
  if (length === undefined || !/^[县，的：。！]/.test(text.slice(at + length, at + length + 1))) return undefined;
  return divisionAt(text.slice(at, at + length + (text[at + length] === '县' ? 1 : 0)), at);
}

/** 北京全市公园: the division that stands right before the pointer. */
export function namedRightBefore(text: string, offset: number, level: Level): Place | undefined {
  for (let start = Math.max(0, offset - 8); start < offset - 1; start++) {
    const known = knownAt(text, start);
    const rest = known && text.slice(start + known.name.length, offset);
    if (known && isOf(known, level) && (rest === '' || rest === '市')) return divisionAt(known.name + rest, start);
    // 崇礼全区: a county by its name.
    if (level !== 'province' && COUNTIES.has(text.slice(start, offset))) return divisionAt(text.slice(start, offset), start); // prettier-ignore
  }
  return undefined;
}

/** The province that a city is of: where only 曲靖 is named, 全省 is 云南. */
export function provinceOfCity({ name }: Place): string | undefined {
  const known = knownAt(name, 0);
  return known && !known.province ? PROVINCE_OF.get(known.name) : undefined;
}

/** What a paper's name tells of where it is from: 湖南日报, 青岛早报, 齐鲁晚报. The last resort for 全省, 全市. */
export function divisionOfPaper(publisher: string, level: Level): string | undefined {
  const known = knownAt(publisher, 0);
  if (known?.kind === 'domestic' && MEDIA_BEHIND.test(publisher.slice(known.name.length))) {
    if (isOf(known, level)) return known.name;
    return level === 'province' || level === 'region' ? ofLevel(PROVINCE_OF.get(known.name), level) : undefined;
  }
  return ofLevel(PROVINCE_OF_PAPER[publisher] ?? epithetIn(publisher.slice(0, 2)), level);
}

const EPITHET = new RegExp(Object.keys(PROVINCE_EPITHETS).join('|'));
const epithetIn = (text: string): string | undefined => PROVINCE_EPITHETS[EPITHET.exec(text)?.[0] ?? ''];

/** 齐鲁大地…，全省: the province by what newspapers call it, where no name stands in the `REACH` before. */
export const provinceByEpithet = (text: string, offset: number, level: Level): string | undefined =>
  ofLevel(epithetIn(text.slice(Math.max(0, offset - REACH), offset)), level);

const ofLevel = (province: string | undefined, level: Level): string | undefined =>
  province !== undefined &&
  PROVINCE_NAMES.has(province) &&
  isOf({ name: province, kind: 'domestic', province: true }, level)
    ? province
    : undefined;
