import { CITIES } from '../lexicon/divisions.js';
import { NATIONALITIES, PROVINCES, SCOPE_SUFFIXES, WHOLE_COUNTRY } from '../lexicon/scopes.js';
import { oneOf } from '../text/one-of.js';

const WHOLE = new Set(WHOLE_COUNTRY);
const SHORT = new Map(PROVINCES.map(([short, long]) => [long, short]));
const SHORT_NAMES = new Set(PROVINCES.map(([short]) => short));

const withoutSuffix = (scope: string): string => {
  const suffix = SCOPE_SUFFIXES.find((s) => scope.endsWith(s) && scope.length - s.length >= 2);
  return suffix === undefined ? scope : scope.slice(0, -suffix.length);
};

/** 大理白族自治州 is 大理州, 黔东南苗族侗族自治州 is 黔东南州. */
const OF_NATIONALITIES = new RegExp(`(?:${oneOf(NATIONALITIES)})+自治州$`);

/** 新疆维吾尔自治区喀什 begins with a province's long form: the short one stands for it. */
function withShortProvince(scope: string): string {
  for (const [short, long] of PROVINCES) if (scope.startsWith(long)) return short + scope.slice(long.length);
  return scope;
}

const AIRPORT_OF_CITY = new RegExp(`^(?:${oneOf([...PROVINCES.flat(), ...CITIES])})市?(?=[\\u4e00-\\u9fff]{2,4}机场$)`);

/** 长沙黄花国际机场 is 黄花机场; 长沙机场 is called by its city alone and stays. */
const airport = (scope: string): string => scope.replace(/国际机场$/, '机场').replace(AIRPORT_OF_CITY, '');

/**
 * A scope normalised: 新疆 for 新疆维吾尔自治区, 吉林 for 吉林省, 深圳 for 深圳市; the empty string for the whole country.
 * 吉林市 is not 吉林: where dropping 市 would leave a province's name, it stays.
 */
export function scopeKeyOf(scope: string | undefined): string {
  if (scope === undefined) return '';
  const printed = scope
    .normalize('NFKC')
    .replace(/[\s“”"'‘’]/g, '')
    .replace(OF_NATIONALITIES, '州');
  if (WHOLE.has(printed)) return '';
  if (printed.endsWith('机场')) return airport(printed);
  const place = SHORT.get(printed) ?? withShortProvince(withoutSuffix(printed));
  if (!place.endsWith('市') || place.length < 3) return place;
  const city = place.slice(0, -1);
  return SHORT_NAMES.has(city) ? place : city;
}
