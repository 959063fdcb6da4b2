import { BRANCH_OF_NATIONAL, FACILITY, RAILWAY_BUREAU, SPEAKS } from '../../lexicon/places.js';
import { knownAt } from './known.js';
import type { Opening } from './opening-kind.js';
import { placeAt, placeOf, type Place } from './place.js';
import type { Words } from './words.js';

/**
 * Openings by their form: a line from place to place, aid for a region, one firm of a place, a national body's
 * branch.
 */

const ROUTE =
  /^((?:[\u4e00-\u9fff]{2,8}至[\u4e00-\u9fff]{2,8}?、)*[\u4e00-\u9fff]{2,8}至[\u4e00-\u9fff]{2,8}?)(?=(?:双向)?(?:全程|中欧|中亚|国际(?:货运|班列|航线|列车)|班列|航线|线路))/;

/** 郑州至德国汉堡、义乌至西班牙马德里的班列: a line holds from end to end. */
export function routeAt(text: string, at: number, end: number): Opening | undefined {
  const route = ROUTE.exec(text.slice(at, Math.min(end, at + 60)))?.[1];
  if (route === undefined || route.includes('首') || !knownAt(text, at)) return undefined;
  return {
    sets: 'place',
    at,
    place: { start: at, end: at + route.length, name: route, kind: 'domestic', listed: true },
  };
}

const SUPPORTS = /^(?:中央财政|财政|国家)?(?:对|向)(?=[东西南北中])/;

/** 中央财政对中西部地区补贴45%，对东部地区补贴35%: a share for a part of the country. */
export function supportedRegion(text: string, at: number, end: number, words: Words): Opening | undefined {
  const lead = SUPPORTS.exec(text.slice(at, Math.min(end, at + 6)))?.[0];
  const place = lead === undefined ? undefined : placeAt(text, at + lead.length, end, words);
  if (!place || !/^的?(?:补贴|补助|支持|给予|安排)/.test(text.slice(place.end, place.end + 4))) return undefined;
  return { sets: 'place', at, place };
}

const ONE_THERE = /^(?:的)?[一这]家([^，。；、的在\d]{2,14}?(?:企业|公司|工厂|钢厂|合作社|农场|商店|超市))/;
const GROWER_THERE = /^((?:种粮|种植|养殖)大户[\u4e00-\u9fff]{2,3})(?=的|家|今年|承包)/;

/** 浙江绍兴一家汽车配件企业, 沅江市种粮大户周波: what holds for one of a place is no figure of the place. */
export function ofOneThere(place: Place, after: string): Place {
  if (place.kind !== 'domestic') return place;
  const one = ONE_THERE.exec(after);
  const name = one ? `一家${one[1]!}` : GROWER_THERE.exec(after)?.[1];
  return name === undefined ? place : { ...place, name: place.name + name, kind: 'body' };
}

/** 国家统计局重庆调查总队 tells of 重庆. */
export function branchOf(text: string, at: number, rest: string): Opening | undefined {
  const national = BRANCH_OF_NATIONAL.exec(rest)?.[0];
  const known = national === undefined ? undefined : knownAt(text, at + national.length);
  if (national === undefined || known?.kind !== 'domestic') return undefined;
  const { name, province } = known;
  return { sets: 'place', at, place: placeOf(at + national.length, name, 'domestic', province ? name : undefined) };
}

/** 黄花机场旅客吞吐量, whoever tells it: of the airport. */
export function facilityAt(text: string, at: number, end: number): Opening | undefined {
  const ahead = text.slice(at, Math.min(end, at + 24));
  // 中国铁路南宁局获悉: a bureau that tells of a line is not who runs it.
  const bureau = RAILWAY_BUREAU.exec(ahead)?.[0];
  const voice = bureau !== undefined && SPEAKS.test(text.slice(at + bureau.length, end));
  const name = (voice ? undefined : bureau) ?? (knownAt(text, at) ? undefined : FACILITY.exec(ahead)?.[0]);
  return name === undefined ? undefined : { sets: 'place', at, place: placeOf(at, name, 'body') };
}
