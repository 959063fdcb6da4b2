import type { RawSpan } from '../text/span.js';
import { cutPieces, isPlain } from './pieces.js';
import type { Unit } from './unit.js';
import { matchesOf } from '../text/matches.js';

/** A photo's credit that the page's text ran into a sentence: 占同期（新华社记者 刘健摄）手机出货量的83.7%. */
const INSERTED =
  /[(（](?:资料图片?|資料圖片?|资料照片|无人机照片|[^()（）]{2,24}(?:摄|攝|供图|供圖))[)）](?=[^\s。，；、！？])/g;
const CHEAP = /[片摄攝图圖][)）]/;

/** A paragraph without the credits inside its sentences, and each of those as a caption after it. */
export function withoutInsertedCredits(unit: Unit): Unit[] {
  if (unit.kind !== 'prose' || !CHEAP.test(unit.text) || !isPlain(unit)) return [unit];
  const kept: RawSpan[] = [];
  const texts: string[] = [];
  const captions: Unit[] = [];
  let rest: readonly RawSpan[] = unit.pieces;
  let from = 0;
  for (const match of matchesOf(unit.text, INSERTED)) {
    const [before, after] = cutPieces(rest, match.index - from);
    const [credit, later] = cutPieces(after, match[0].length);
    kept.push(...before);
    texts.push(unit.text.slice(from, match.index));
    captions.push({ kind: 'caption', pieces: credit, text: match[0], gap: 2, top: false });
    rest = later;
    from = match.index + match[0].length;
  }
  if (captions.length === 0) return [unit];
  return [{ ...unit, pieces: [...kept, ...rest], text: [...texts, unit.text.slice(from)].join('') }, ...captions];
}
