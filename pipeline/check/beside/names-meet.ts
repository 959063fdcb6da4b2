import { containsContent, contentOf } from '../../link/alike.js';
import type { ClaimRecord } from '../../model/annotation.js';

/** 进出口 holds 出口, and is another thing. */
const CONTRASTED = /进|外贸|[内外]销|新[增设建]/g;
export const contrastsOf = ({ key }: ClaimRecord): string => (key.match(CONTRASTED) ?? []).join('');

/** Names of one thing overlap so far: so much of the shorter of two stands in the longer. */
export const OVERLAP = 0.6;

/** A name of so many characters that the other's sentence prints is the other's, whatever that was read as. */
const PRINTED_NAME = 6;
/** Fewer characters say nothing. */
const SHORTEST = 3;

/** How many characters of the shorter of two contents stand in the longer, and how many it has. */
export function contentInCommon(x: string, y: string): { readonly shared: number; readonly shorter: number } {
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  return { shared: [...shorter].filter((character) => longer.includes(character)).length, shorter: shorter.length };
}

/** How much of what the shorter of two names says stands in the longer: 1 for 公共充电桩 and 省内公共充电桩. */
export function overlapOfNames(a: ClaimRecord, b: ClaimRecord): number {
  const { shared, shorter } = contentInCommon(contentOf(a), contentOf(b));
  return shorter < SHORTEST || contrastsOf(a) !== contrastsOf(b) ? 0 : shared / shorter;
}

/** Whether every character of a's name stands in b's sentence. */
const isPrintedBy = (a: ClaimRecord, b: ClaimRecord): boolean => {
  const content = contentOf(a);
  return content.length >= PRINTED_NAME && containsContent(b.sentence, content);
};

/** Whether the sentence of one prints what the other's name says: 广东跨省就医结算 in 有…人次享受到跨省就医直接结算. */
export const printsName = (a: ClaimRecord, b: ClaimRecord): boolean => isPrintedBy(a, b) || isPrintedBy(b, a);
