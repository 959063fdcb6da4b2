import { AID_BEHIND } from '../../lexicon/places.js';
import type { ClaimKind } from '../../model/claim.js';
import type { QuantityView } from '../view.js';
import { knownAt } from './known.js';
import { placeAt, type Place } from './place.js';
import { NO_WORDS } from './words.js';

/** The place that stands beside a figure where its clause opened with none. */

/** 下达资金1亿元，支持|河北、天津灾后重建: whom money or goods are for. */
const FOR_WHOM = /^[^，。；\d]{0,12}[，]?(?:专项|重点|新增)?(?:用于)?(?:支持|帮助)(?=[\u4e00-\u9fff])/;
const MONEY = /元$/;

/** 安排|河北1亿元, 北京和天津各|0.5亿元: where the number stands right behind the place. */
const GIVES = /(?:安排|下达|拨付|预拨|补助|给予)(?:[^，。；]{0,12}、)?$/;
const LONGEST = 14;

/** A place told of right behind or right before a figure, as the one that it is for. */
export function besideFigure(text: string, { quantity, clause }: QuantityView, kind: ClaimKind): Place | undefined {
  if (kind !== 'level' || !MONEY.test(quantity.unit)) return undefined;
  const lead = FOR_WHOM.exec(text.slice(quantity.end, quantity.end + 28))?.[0];
  const at = quantity.end + (lead?.length ?? 0);
  if (lead !== undefined && knownAt(text, at)?.kind === 'domestic') {
    const place = placeAt(text, at, at + 40, NO_WORDS);
    if (place?.kind === 'domestic' && AID_BEHIND.test(text.slice(place.end, place.end + 24))) return place;
  }
  return givenBefore(text, clause.start, quantity.extent.start);
}

function givenBefore(text: string, from: number, end: number): Place | undefined {
  const until = text[end - 1] === '各' ? end - 1 : end;
  for (let start = Math.max(from, until - LONGEST); start < until - 1; start++) {
    if (knownAt(text, start)?.kind !== 'domestic' || !GIVES.test(text.slice(Math.max(from, start - 16), start)))
      continue;
    const place = placeAt(text, start, until, NO_WORDS);
    if (place?.kind === 'domestic' && place.end === until) return place;
  }
  return undefined;
}
