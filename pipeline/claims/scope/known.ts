import { CITIES } from '../../lexicon/divisions.js';
import {
  BARE_REGIONS,
  COUNTIES,
  FOREIGN_PLACES,
  FOREIGN_STATES,
  FOREIGN_SYLLABLES,
  REGION_BEHIND,
  REGIONS,
} from '../../lexicon/places.js';
import { BODIES, PROVINCES } from '../../lexicon/scopes.js';

/** Names the tables know, and how far a place abroad runs on. */

/** `domestic`: a place in China. `foreign`: a state or a place in one. `body`: a company, bank, port, school. */
export type PlaceKind = 'domestic' | 'foreign' | 'body';

export interface KnownName {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly province: boolean;
  /** Of a region by one word only: what must follow. */
  readonly behind?: RegExp;
}

export const PROVINCE_NAMES = new Set(PROVINCES.flat());

/** Known names by their first character, longest first. */
const BY_FIRST: ReadonlyMap<string, readonly KnownName[]> = (() => {
  const rows: KnownName[] = [
    ...PROVINCES.flat().map((name) => ({ name, kind: 'domestic' as const, province: true })),
    ...[...CITIES, ...REGIONS].map((name) => ({ name, kind: 'domestic' as const, province: false })),
    ...BARE_REGIONS.map((name) => ({ name, kind: 'domestic' as const, province: false, behind: REGION_BEHIND })),
    ...[...FOREIGN_STATES, ...FOREIGN_PLACES].map((name) => ({ name, kind: 'foreign' as const, province: false })),
    ...BODIES.map((name) => ({ name, kind: 'body' as const, province: false })),
  ];
  const map = new Map<string, KnownName[]>();
  for (const row of rows) map.set(row.name[0]!, [...(map.get(row.name[0]!) ?? []), row]);
  for (const names of map.values()) names.sort((a, b) => b.name.length - a.name.length);
  return map;
})();

/** The longest known name at `at`. */
export const knownAt = (text: string, at: number): KnownName | undefined =>
  BY_FIRST.get(text[at] ?? '')?.find(
    ({ name, behind }) =>
      text.startsWith(name, at) && (behind?.test(text.slice(at + name.length, at + name.length + 4)) ?? true),
  );

/** How long the name of a county is that stands at `at`, behind its province; 0 where none does. */
export const countyAt = (text: string, at: number): number =>
  /^.{2,4}(?:水库|大坝|古城|石窟|大桥)/.test(text.slice(at, at + 6))
    ? 0
    : ([4, 3, 2].find((length) => COUNTIES.has(text.slice(at, at + length))) ?? 0);

const ABROAD: ReadonlySet<string> = new Set(FOREIGN_PLACES);

/** Whether a foreign name tells more than the state: 美国费城, 俄亥俄州. */
export const isWithinState = (name: string): boolean =>
  /(?:[州省市县城镇村]|[东西南北中]{1,2}部)$/.test(name) || FOREIGN_PLACES.some((place) => name.includes(place));

/** Territories that newspapers put behind 巴勒斯坦. */
const TERRITORIES: ReadonlySet<string> = new Set(['加沙地带', '加沙', '约旦河西岸']);

/** 约旦河西岸|城市纳布卢斯进行搜捕, 佛罗里达州|奥兰多附近: a city no table knows, by its letters and what befalls it. */
const UNKNOWN_CITY = new RegExp(
  `^(?:城市|首府|[东西南北]{1,2}部(?:城市)?)?[${FOREIGN_SYLLABLES}]{2,6}(?:市|县|镇)?(?=附近|发生|遭|进行|境内|制造|举行|爆发)`,
);

/** 英国首都伦敦, 美国宾夕法尼亚州费城: as far as the places within a state go. */
export function cityAbroad(text: string, from: number, end: number): number {
  let until = from;
  for (let step = 0; step < 3; step++) {
    const capital = text.startsWith('首都', until) ? 2 : 0;
    const city = knownAt(text, until + capital);
    if (!city || (!ABROAD.has(city.name) && !TERRITORIES.has(city.name)) || until + capital + city.name.length > end) {
      const unknown = UNKNOWN_CITY.exec(text.slice(until, Math.min(end, until + 16)));
      return until + (unknown?.[0].length ?? 0);
    }
    until += capital + city.name.length;
    if (/[州市省县]/.test(text[until] ?? '') && until < end) until++;
  }
  return until;
}
