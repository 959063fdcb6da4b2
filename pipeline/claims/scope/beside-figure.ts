import type { ClaimKind } from '../../model/claim.js';
import type { QuantityView } from '../view.js';
import { knownAt } from './known.js';
import { placeAt, type Place } from './place.js';
import { NO_WORDS } from './words.js';

const MONEY = /元$/;
/** 安排|河北1亿元, 安排河北1亿元、|北京和天津各0.5亿元. */
const GIVES = /(?:安排|下达|拨付|预拨|补助|给予)(?:[^，。；]{0,12}、)?$/;
const LONGEST = 14;

/** The place right before a sum of money as the one that is given it: a fund for several places is of none of them. */
export function besideFigure(text: string, { quantity, clause }: QuantityView, kind: ClaimKind): Place | undefined {
  if (kind !== 'level' || !MONEY.test(quantity.unit)) return undefined;
  const end = quantity.extent.start;
  const until = text[end - 1] === '各' ? end - 1 : end;
  for (let start = Math.max(clause.start, until - LONGEST); start < until - 1; start++) {
    if (knownAt(text, start)?.kind !== 'domestic') continue;
    if (!GIVES.test(text.slice(Math.max(clause.start, start - 16), start))) continue;
    const place = placeAt(text, start, until, NO_WORDS);
    if (place?.kind === 'domestic' && place.end === until) return place;
  }
  return undefined;
}
