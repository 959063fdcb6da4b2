import { FOREIGN_SYLLABLES, STATE_INITIALS } from '../../lexicon/places.js';
import { cityAbroad, knownAt } from './known.js';
import type { Place } from './place.js';

/** Places abroad by a headline's initial, by their letters, by what befalls them. */

/** Parts of a state. */
const PART = /^(?:中西部|[东南西北中]部|[东西][南北]部|[东西]海岸)/;
const SEVERAL_OR_PART = new RegExp(`^(?:多州|多地)|${PART.source}`);
const STATE_OF_INITIAL = new Map(Object.entries(STATE_INITIALS));

/** 美中西部遭遇龙卷风: a headline's initial for the state, with the part of it. */
export function byInitial(text: string, at: number): Place | undefined {
  const state = STATE_OF_INITIAL.get(text[at] ?? '');
  if (state === undefined) return undefined;
  const part = SEVERAL_OR_PART.exec(text.slice(at + 1, at + 5));
  return part
    ? { start: at, end: at + 1 + part[0].length, name: state + part[0].replace(/^多.$/, ''), kind: 'foreign' }
    : undefined;
}

/** 黎南部, 叙东北部: the state by its initial and the part of it. */
export const partByInitial = (text: string, at: number): Place | undefined =>
  PART.test(text.slice(at + 1, at + 4)) ? byInitial(text, at) : undefined;

const UNKNOWN_STRUCK =
  /^(?:南部|北部|东部|西部|中部)?(?:城市)?([\u4e00-\u9fff·]{2,8}?(?:省|市|州|镇|村|县|难民营))(?=遭|发生|附近|境内|等地)/;

/** 南部布尔贾镇遭空袭: a place no table knows, by what befalls it. */
export function unknownStruck(text: string, at: number): Place | undefined {
  const match = UNKNOWN_STRUCK.exec(text.slice(at, at + 20));
  if (!match) return undefined;
  const start = at + match[0].length - match[1]!.length;
  return { start, end: at + match[0].length, name: match[1]!, kind: 'domestic' };
}

const UNKNOWN_ABROAD = new RegExp(`^[${FOREIGN_SYLLABLES}]{3,7}[市州省](?![长委场])`);

/** 索林根市23日晚…发生袭击: a place abroad that no table knows, by its letters. */
export function unknownAbroad(text: string, at: number): Place | undefined {
  const name = UNKNOWN_ABROAD.exec(text.slice(at, at + 9))?.[0];
  return name === undefined ? undefined : { start: at, end: at + name.length, name, kind: 'foreign' };
}

const WHOLE_STATE = /^全[美英法德俄韩](?=[\u4e00-\u9fff\d])/;

/** 全美有103起林火在燃烧: the state, by its initial. */
export function wholeState(text: string, at: number): Place | undefined {
  const state = WHOLE_STATE.test(text.slice(at, at + 3)) ? STATE_OF_INITIAL.get(text[at + 1]!) : undefined;
  return state === undefined ? undefined : { start: at, end: at + 2, name: state, kind: 'foreign' };
}

/** 西部城市|弗罗茨瓦夫, 西北部|白沙瓦市: a city of that part that no table knows, told to be one. */
const CITY_OF_PART = new RegExp(
  `^(?:(?:港口)?城市[${FOREIGN_SYLLABLES}]{2,6}(?=[，、。的约\\d]|附近|发生|遭)|[${FOREIGN_SYLLABLES}]{2,6}[市省州镇])`,
);

/** Where the name of a city ends that stands behind a part of a state. */
function cityOfPart(text: string, from: number): number {
  const named = from + (/^(?:港口)?城市/.exec(text.slice(from, from + 4))?.[0].length ?? 0);
  if (knownAt(text, named)?.kind === 'foreign') return cityAbroad(text, named, named + 12);
  return from + (CITY_OF_PART.exec(text.slice(from, from + 14))?.[0].length ?? 0);
}

/** A part of a state behind its name belongs to the scope: 美国中西部, 黎巴嫩南部. */
export function withPart(place: Place, text: string): Place {
  if (place.kind !== 'foreign') return place;
  const part = PART.exec(text.slice(place.end, place.end + 3));
  if (!part) return place;
  // 巴勒斯坦加沙地带南部|汗尤尼斯
  const from = place.end + part[0].length;
  const end = cityOfPart(text, from);
  return { ...place, end, name: place.name + text.slice(place.end, end) };
}
