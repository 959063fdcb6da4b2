import { commonSimplified, isHan } from '../text/characters.js';
import { simplified } from './opencc.js';

/** A page is Traditional where at least this share of its characters is Traditional only. Simplified news has none or one name. */
const LEAST_SHARE = 0.03;
const LEAST_COUNT = 3;

/** Characters of `text` that only Traditional print has, looked for until enough are found. */
export function isTraditional(text: string): boolean {
  const common = commonSimplified();
  let han = 0;
  let outside = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isHan(unit)) continue;
    han++;
    if (common[unit] !== 1) outside += text[i]!;
  }
  if (outside.length < Math.min(LEAST_COUNT, han) || outside.length < han * LEAST_SHARE) return false;
  const converted = simplified(outside);
  let traditional = 0;
  for (let i = 0; i < outside.length; i++) if (converted[i] !== outside[i]) traditional++;
  return traditional >= Math.max(1, han * LEAST_SHARE);
}
