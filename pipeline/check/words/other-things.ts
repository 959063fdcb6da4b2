import { BODY_NAME_ENDINGS, NAMED_THING_ENDINGS, NO_NAMES, SOURCE_ENDINGS } from '../../lexicon/named-things.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { oneOf } from '../../text/one-of.js';

/*
 * What a sentence is about has a name that the figure's often leaves out: 《山河谣》……，观影人次264万 and 《长夜灯》……，观影人次231万.
 * Two figures whose sentences open with the names of two things are of two things, whatever else they share.
 */

const ENDING = oneOf([...NAMED_THING_ENDINGS, ...BODY_NAME_ENDINGS]);
const BEFORE = '(?:^|[，,。；;：:、“”（(\\s日月年时]|[据从在由])';
const THING = new RegExp(
  `${BEFORE}(?:${oneOf(NO_NAMES)})*([\\u4e00-\\u9fff]{0,4}?(?!${oneOf(NO_NAMES)})[\\u4e00-\\u9fff]{2}(?:${ENDING}))`,
  'g',
);
const MODEL = new RegExp(`${BEFORE}([\\u4e00-\\u9fff]{2,3}[A-Z]{1,3}\\d{1,4})`, 'g');
const TITLE = new RegExp(`《([^》]{1,20})(?<!${oneOf(SOURCE_ENDINGS)})》`, 'g');
/** What is told of the whole country is told beside many names. */
const OF_ALL = /全国|我国|中国|国内/;

const NONE: readonly string[] = [];
const KNOWN = new WeakMap<ClaimRecord, readonly string[]>();

/** The names of what a sentence is about, before the figure. */
function thingsIn(claim: ClaimRecord): readonly string[] {
  const known = KNOWN.get(claim);
  if (known) return known;
  const before = claim.sentence.slice(0, claim.inSentence[0]);
  const found = OF_ALL.test(before)
    ? NONE
    : [TITLE, THING, MODEL].flatMap((pattern) =>
        // 上海国际马拉松 is 上海马拉松.
        [...before.matchAll(pattern)].map(([, name]) => name!.replace('国际', '')),
      );
  KNOWN.set(claim, found);
  return found;
}

/** 石桥镇清水河水库 and 清水河水库, of which each may be cut short: what a name ends in says which it is. */
const isOne = (a: string, b: string): boolean => a.includes(b) || b.includes(a) || a.slice(-4) === b.slice(-4);

/** Whether both sentences open with names, and have none in common; a copy of a sentence has all. */
export function ofOtherThings(a: ClaimRecord, b: ClaimRecord): boolean {
  const [x, y] = [thingsIn(a), thingsIn(b)];
  if (x.length === 0 || y.length === 0) return false;
  return (
    !x.some((one) => b.sentence.includes(one) || y.some((other) => isOne(one, other))) &&
    !y.some((one) => a.sentence.includes(one))
  );
}
