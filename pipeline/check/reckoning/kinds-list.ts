import type { ClaimRecord } from '../../model/annotation.js';
import { wordsBetween } from '../words/in-sentence.js';
import type { PartsList } from './parts.js';
import type { Statement } from '../rule.js';

/*
 * A whole that is said to fall into so many kinds, and each of them with its figure: 报名人数19.8万人，分历史类和物理类两个科类，其中
 * 历史类6.9万人，物理类11.4万人. The number of kinds says that the list is all of them.
 */

const NUMBERS = '两三四五六七八';
/** 分历史类和物理类两个科类，其中历史类; 全部分布在三类机构：医院. What stands before the number names the kinds, and no figure. */
const KINDS =
  /(?:分为?|分成|分布在|分布于|分属|由|只有|仅有)[^。；;\d]{0,16}?([两三四五六七八2-8])(?:大?类|[个种项块部]|部分)[^，,。；;：:\d]{0,8}(?:组成|构成)?[：:，,](?:其中|即|分别是|分别为)?[，,：:]?[^，,。；;：:\d]{1,16}$/;

/** 由沿海港口的19.62亿吨和内河港口的1.04亿吨构成; 由研究生7.4万人、本科生36.1万人、专科生21.1万人三部分构成: told as all of it. */
const MADE_OF = /(?:^|[，,])(?:全部|均|都)?(?:是|分别)?由(?!于)[^，,。；;：:\d]{1,16}$/;
const MOSTLY = /主要/;
const MADE_UP =
  /^[^，,。；;：:\d]{0,8}(?:[两三四五六七八2-8](?:大?类|[个种项块部]|部分))?(?:组成|构成|共同构成|共同组成)/;

/** Whether the parts are told to make up the whole, the last of them before 构成. */
const makeUp = (whole: ClaimRecord, parts: readonly ClaimRecord[]): boolean => {
  const [before, last] = [wordsBetween(whole, parts[0]!), parts.at(-1)!];
  return MADE_OF.test(before) && !MOSTLY.test(before) && MADE_UP.test(last.sentence.slice(last.inSentence[1]));
};

const countOf = (number: string): number => (/\d/.test(number) ? Number(number) : NUMBERS.indexOf(number) + 2);

/** Between two parts stands one mark and the name of the second. */
const NEXT = /^(?:[，,、]|以及|和|及|与)[^，,。；;：:\d]{1,16}$/;

const isAddable = (whole: ClaimRecord, { kind, unit, bound, status }: ClaimRecord): boolean =>
  kind === 'level' && unit === whole.unit && bound === 'eq' && status === whole.status;

/** Whether each of the parts follows the last. */
const areOneList = (parts: readonly ClaimRecord[]): boolean =>
  parts.slice(1).every((part, at) => NEXT.test(wordsBetween(parts[at]!, part)));

/** The wholes of a sentence that are told to fall into so many kinds, each with all of them. */
export function kindsListsOf({ claims, sentence }: Statement): PartsList[] {
  if (claims.length < 3 || !/[分由只仅]/.test(sentence)) return [];
  return claims.flatMap((whole) => {
    const parts = claims.filter((claim) => claim.start > whole.start && isAddable(whole, claim));
    const [first] = parts;
    const told =
      first && whole.kind === 'level' && whole.bound === 'eq' ? KINDS.exec(wordsBetween(whole, first)) : null;
    if (parts.length < 2 || !areOneList(parts)) return [];
    const isWhole = told ? parts.length === countOf(told[1]!) : whole.bound === 'eq' && makeUp(whole, parts);
    return isWhole ? [{ whole, parts }] : [];
  });
}
