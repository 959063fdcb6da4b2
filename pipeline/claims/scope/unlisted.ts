import type { CleanSpan } from '../../text/span.js';
import { countyAt, knownAt } from './known.js';
import type { Opening } from './opening-kind.js';
import { placeAt, placeOf, type Place } from './place.js';
import type { Words } from './words.js';

/**
 * Places by what stands around them, where their names alone would not tell: a village, a county, a place described.
 */

const VILLAGE = /^(?![各全多该])[\u4e00-\u9fff]{2,4}(?:镇|乡|街道)[\u4e00-\u9fff]{1,4}村(?=，)/;
const VILLAGE_HAS = /^(?![各全多该每一本这那])[\u4e00-\u9fff]{2,3}村(?=共|已|现有|有\d|目前|今年|去年|全村|的?村民)/;

/** 在刁窝镇东张村，…; 青溪村|共接待…: a village by its town, or by its name and what it does. */
export function villageAt(text: string, at: number, words: Words): Place | undefined {
  const ofTown = text[at - 1] === '在' ? VILLAGE.exec(text.slice(at, at + 14))?.[0] : undefined;
  if (ofTown !== undefined) return placeOf(at, ofTown, 'domestic');
  const name = VILLAGE_HAS.exec(text.slice(at, at + 8))?.[0];
  const first = name === undefined ? undefined : words(at).find((token) => token.end > at);
  if (name === undefined || first?.start !== at || !/^n[rsz]/.test(first.tag)) return undefined;
  return { ...placeOf(at, inFull(text, at, name.length), 'domestic'), end: at + name.length };
}

const DESCRIBES = /^[^，。；：“”从到至与和、]{2,16}的(?=[\u4e00-\u9fff]{2})/;

/** 连年丰收的河北，…; 人口流出的昆明也…: the place that a clause describes before it names it. */
export function placeDescribed(text: string, clause: CleanSpan, words: Words): Opening | undefined {
  const described = DESCRIBES.exec(text.slice(clause.start, Math.min(clause.end, clause.start + 24)))?.[0];
  const at = clause.start + (described?.length ?? 0);
  if (described === undefined || knownAt(text, at)?.kind !== 'domestic') return undefined;
  const place = placeAt(text, at, clause.end, words);
  if (!place) return undefined;
  const ends = /^(?:$|[，也正又却\n])/.test(text.slice(place.end, place.end + 1));
  return ends || (place.kind === 'domestic' && actsNext(text, place, words)) ? { sets: 'place', at, place } : undefined;
}

/** 江水下游的福州市|开展整治, not 拉萨|至日喀则高速公路: a verb, or what stands before one, follows. */
function actsNext(text: string, { end }: Place, words: Words): boolean {
  const next = words(end).find((token) => token.end > end);
  return next?.start === end && /^[vdpt]$/.test(next.tag) && !/[至到与和]/.test(text[end]!);
}

/** 在涿州，…; 昆山|出台了…: a county by its name alone, where it stands as a place or does something. */
export function countyAlone(text: string, at: number, words: Words): Place | undefined {
  const length = countyAt(text, at);
  const after = text[at + length] ?? '';
  if (length === 0 || /[县市区]/.test(after)) return undefined;
  const inPlace = /(?:在|走进|来到)$/.test(text.slice(Math.max(0, at - 2), at)) && /[，的当]/.test(after);
  if (!inPlace) {
    const token = words(at).find((word) => word.end > at);
    const whole = token?.start === at && token.end === at + length && token.tag === 'ns';
    if (!whole || !actsNext(text, placeOf(at, text.slice(at, at + length), 'domestic'), words)) return undefined;
  }
  return { ...placeOf(at, inFull(text, at, length), 'domestic'), end: at + length };
}

/** 江苏昆山|…昆山: the name with its province or city, where the text printed it so before. */
function inFull(text: string, at: number, length: number): string {
  const name = text.slice(at, at + length);
  for (let i = text.indexOf(name); i >= 0 && i < at; i = text.indexOf(name, i + 1))
    for (let start = Math.max(0, i - 6); start < i - 1; start++) {
      const known = knownAt(text, start);
      if (known?.kind === 'domestic' && /^[省市]?$/.test(text.slice(start + known.name.length, i)))
        return text.slice(start, i + length);
    }
  return name;
}

const MIDDLE = /^[^，。；\n]{4,30}?(——|之一的)(?=[\u4e00-\u9fff]{2})/;

/**
 * 改革试点——江西省资溪县，…, 缺水城市之一的四川内江: where the place begins that such words introduce; `start` where they do
 * not, or introduce a work (重点工程——贵州省花滩子水库).
 */
export function introduced(text: string, { start, end }: CleanSpan, words: Words): number {
  const match = MIDDLE.exec(text.slice(start, Math.min(end, start + 36)));
  const at = start + (match?.[0].length ?? 0);
  if (!match || knownAt(text, at)?.kind !== 'domestic') return start;
  const place = match[1] === '——' ? placeAt(text, at, end, words) : undefined;
  return match[1] === '——' && (place?.kind !== 'domestic' || text[place.end] !== '，') ? start : at;
}
