import type { ClaimRecord } from '../model/annotation.js';
import type { PartsList } from './parts.js';
import type { Statement } from './rule.js';

/*
 * A whole that is said to fall into so many kinds, and each of them with its figure: 报名人数19.8万人，分历史类和物理类两个科类，其中
 * 历史类6.9万人，物理类11.4万人. The number of kinds says that the list is all of them.
 */

const NUMBERS = '两三四五六七八';
/** 分历史类和物理类两个科类，其中历史类; 全部分布在三类机构：医院. What stands before the number names the kinds, and no figure. */
const KINDS =
  /(?:分为?|分成|分布在|分布于|分属|由|只有|仅有|只分)[^。；;\d]{0,16}?([两三四五六七八2-8])(?:大?类|[个种项块部]|部分)[^，,。；;：:\d]{0,8}(?:组成|构成)?[：:，,](?:其中|即|分别是|分别为)?[，,：:]?[^，,。；;：:\d]{1,16}$/;

const countOf = (number: string): number => (/\d/.test(number) ? Number(number) : NUMBERS.indexOf(number) + 2);

/** Between two parts stands one mark and the name of the second. */
const NEXT = /^(?:[，,、]|以及|和)[^，,。；;：:\d]{1,16}$/;

const isAddable = (whole: ClaimRecord, { kind, unit, bound, status }: ClaimRecord): boolean =>
  kind === 'level' && unit === whole.unit && bound === 'eq' && status === whole.status;

const between = (a: ClaimRecord, b: ClaimRecord): string => a.sentence.slice(a.inSentence[1], b.inSentence[0]);

/** The parts from one place of the sentence on, while each follows the last. */
function partsFrom(from: number, own: readonly ClaimRecord[]): ClaimRecord[] {
  const parts = own.slice(from, from + 1);
  for (const claim of own.slice(from + 1)) {
    if (!NEXT.test(between(parts.at(-1)!, claim))) break;
    parts.push(claim);
  }
  return parts;
}

/** The wholes of a sentence that are told to fall into so many kinds, each with all of them. */
export function kindsListsOf({ claims, sentence }: Statement): PartsList[] {
  if (claims.length < 3 || !/[分由只仅]/.test(sentence)) return [];
  return claims.flatMap((whole) => {
    const own = claims.filter((claim) => claim.start > whole.start && isAddable(whole, claim));
    const [first] = own;
    const told = first && whole.kind === 'level' && whole.bound === 'eq' ? KINDS.exec(between(whole, first)) : null;
    if (!told) return [];
    const parts = partsFrom(0, own);
    return parts.length === countOf(told[1]!) && parts.length === own.length ? [{ whole, parts }] : [];
  });
}
