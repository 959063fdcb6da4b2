import { COMMON_NAMES, DIVISION_ENDINGS, NOT_PLACES, PARTS_OF_PLACE } from '../../lexicon/places.js';
import type { CleanSpan } from '../../text/span.js';
import { cityAbroad, countyAt, knownAt, PROVINCE_NAMES, type PlaceKind } from './known.js';
import { extended, type End } from './name-end.js';
import type { Words } from './words.js';

/** A place or body as printed: 湖北黄梅, 宁波舟山港, 中国工商银行吉林省分行, 新疆、甘肃. */
export interface Place extends CleanSpan {
  readonly name: string;
  readonly kind: PlaceKind;
  /** The province it opens with, as printed. */
  readonly province?: string;
  /** A list of places: 江苏、山东、安徽等省份. */
  readonly listed?: boolean;
  /** Something is sent to it: 向湖南调拨. */
  readonly aided?: boolean;
}

const DIVISION_NEXT =
  /^(?:壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|自治州|自治县|省|市(?!场|值|民|政|区)|州(?!际)|盟|地区(?!生产))/;
const LIST_TAIL =
  /^等(?:多个|\d{0,3}个?|[一二三四五六七八九十]{0,3}个?)?(?:试点)?(?:省份|省区市|省市|省区|省|地区|地|城市|市县|市|工业大市|工业大省|大市|大省)(?![级属])/;

/** 七国集团 is no company, 美国银行 no bank of that name, 城市建成区 nowhere in particular. */
const NO_NAME = new RegExp(
  `^(?:[一-龥]{1,3}国集团|[一-龥]{2,5}(?<!中)国(?:银行|公司|企业|汽车|大学|医院|(?:全国)?广播公司)|${COMMON_NAMES}|(?:${DIVISION_ENDINGS.source}))`,
);

const HOUSE =
  /^(?!全|各|多|所有|部分|等)[^，。、；：的在到和与是为由了将把被对有（）“”\d\s]{0,10}?(?:中学|小学|大学|学院|医院|分行|支行|海关)/;

/** 郑州|东站, 长沙|高铁南站. */
const STATION = /^(?:高铁|火车)?[东南西北]站/;

/** One known name, its 省 or 市, and the known names that follow it at once (浙江宁波). */
function knownRun(text: string, at: number, end: number): (End & { province?: string }) | undefined {
  const known = knownAt(text, at);
  if (!known || at + known.name.length > end) return undefined;
  let until = at + known.name.length;
  until += DIVISION_NEXT.exec(text.slice(until, until + 6))?.[0].length ?? 0;
  const province = known.province ? text.slice(at, until) : undefined;
  let kind = known.kind;
  for (let next = knownAt(text, until); next && until < end && next.kind !== 'foreign'; next = knownAt(text, until)) {
    until += next.name.length;
    until += DIVISION_NEXT.exec(text.slice(until, until + 6))?.[0].length ?? 0;
    if (next.kind === 'body') kind = 'body';
  }
  // 湖北当阳, 江苏苏州太仓: below a province or its city.
  const county = kind === 'domestic' ? countyAt(text, until) : 0;
  if (county > 0 && until + county <= end) until += county + (DIVISION_NEXT.exec(text.slice(until + county, until + county + 6))?.[0].length ?? 0); // prettier-ignore
  if (kind === 'foreign') return { end: cityAbroad(text, until, end), kind };
  const part = kind === 'domestic' ? PARTS_OF_PLACE.exec(text.slice(until, Math.min(end, until + 8))) : null;
  if (part) return { end: until + part[0].length, kind, ...(province !== undefined && { province }) };
  // 安徽省潜山野寨中学: a school or a hospital is named by its place, whatever the words between.
  const behind = text.slice(until, Math.min(end, until + 14));
  const house = HOUSE.exec(behind) ?? STATION.exec(behind);
  if (house && kind === 'domestic')
    return { end: until + house[0].length, kind: 'body', ...(province !== undefined && { province }) };
  return { end: until, kind, ...(province !== undefined && { province }) };
}

function single(text: string, at: number, end: number, words: Words): Place | undefined {
  const known = knownRun(text, at, end);
  const found = extended(text, at, known, end, words);
  if (!found || found.end - at < 2) return undefined;
  const name = text.slice(at, found.end);
  if (NO_NAME.test(name)) return undefined;
  if (PROVINCE_NAMES.has(name) || known) return placeOf(at, name, found.kind, known?.province);
  return NOT_PLACES.test(name) ||
    /^(?:中国|中美|中欧|中俄|我国|全国|国内|世界|全球|国际|联合国|亚洲开发|央视|中央|总台)/.test(name)
    ? undefined
    : placeOf(at, name, found.kind);
}

/** A place that stands at `start`. */
export const placeOf = (start: number, name: string, kind: PlaceKind, province?: string): Place => ({
  start,
  end: start + name.length,
  name: kind === 'foreign' ? name.replace(/首都|(?<=.)多[州地]$/, '') : name,
  kind,
  ...(province !== undefined && { province }),
});

/** 北京房山、|门头沟及昌平地区: a district named beside another of its city. */
function countyBeside(text: string, { end: before, kind, province, name }: Place, end: number): Place | undefined {
  if (kind !== 'domestic' || name === province) return undefined;
  const at = before + 1;
  const length = countyAt(text, at);
  if (length === 0) return undefined;
  const until = at + length + (DIVISION_NEXT.exec(text.slice(at + length, at + length + 6))?.[0].length ?? 0);
  return until > end ? undefined : placeOf(at, text.slice(at, until), kind);
}

/**
 * The place or body that begins at `at`, or the list of them (江苏、山东、安徽等省份).
 *
 * @param end where it must have ended
 */
export function placeAt(text: string, at: number, end: number, words: Words): Place | undefined {
  const first = single(text, at, end, words);
  if (!first) return undefined;
  let last = first;
  let oneProvince = first.province !== undefined && first.province !== first.name;
  // 深圳与中山两地的车程 is between the two; 广西与东盟贸易额 is of the one.
  if (text[first.end] === '与') {
    const other = single(text, first.end + 1, end, words);
    if (!other) return first;
    return /^(?:这?两大?[地市省国城]|之间|间|双方)/.test(text.slice(other.end, other.end + 4)) ? undefined : first;
  }
  while (/[、和及]/.test(text[last.end] ?? '') && last.end < end) {
    const next = single(text, last.end + 1, end, words) ?? countyBeside(text, last, end);
    if (!next) break;
    if (next.province !== undefined) oneProvince = false;
    last = next;
  }
  const listed = last !== first;
  const tail =
    listed || text[last.end] === '等' ? LIST_TAIL.exec(text.slice(last.end, Math.min(end, last.end + 12))) : null;
  // 福建厦门、江西赣州等5个深化改革试点城市: a count of some of them, not the list.
  if (
    /^等(?:\d{1,3}|[一二两三四五六七八九十]{1,3})/.test(text.slice(last.end, last.end + 5)) &&
    !/[\d一二三四五六七八九十]/.test(tail?.[0] ?? '')
  )
    return undefined;
  // A region by one word (华北) is of its own sentence, like a list.
  if (!listed && !tail) return knownAt(text, at)?.behind ? { ...first, listed: true } : first;
  const until = last.end + (tail?.[0].length ?? 0);
  return { ...placeOf(at, text.slice(at, until), first.kind, oneProvince ? first.province : undefined), listed: true };
}
