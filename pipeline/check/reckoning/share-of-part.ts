import { containsInOrder } from '../../link/alike.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { daysOf } from '../../model/period.js';
import type { Figure } from '../figure/figure.js';
import { beforeInSentence, clauseBefore, wordsBetween } from '../words/in-sentence.js';
import { isAverage, isOfAll, isPart } from '../words/narrowing.js';
import { sharedWords } from '../figure/printed.js';
import type { RuleContext } from '../rule.js';

/*
 * A share told beside its whole, and the part told elsewhere: 建筑业总产值12846.3亿元，省外产值占总产值的46.8% here, 建筑企业在省外完成产值
 * 7214.5亿元 there. What the part is called is read off the share's own sentence, and looked for in the other's.
 */

/** 其中过夜游客占; 省外产值占总产值的. What has the share stands before 占, its whole behind. */
const SHARE_OF =
  /(?:^|[，,。；;：:]|其中)[，,]?(?:其中)?(\p{Script=Han}{3,10})占(?:比|了)?(\p{Script=Han}{0,8}?)的?(?:比重|比例)?(?:为|达到?)?$/u;

/** The level right before the share in its sentence, and the words for the part; undefined where the share is of another. */
function wholeBefore(share: ClaimRecord, context: RuleContext): { whole: ClaimRecord; part: string } | undefined {
  const whole = beforeInSentence(share, context.claimsIn(share.doc)).at(-1);
  if (whole?.kind !== 'level' || whole.status !== 'actual' || whole.bound !== 'eq') return undefined;
  const between = wordsBetween(whole, share);
  const [, part, of] = SHARE_OF.exec(between) ?? [];
  if (part === undefined || of === undefined || isAverage(whole) || isPart(whole)) return undefined;
  const isOfWhole = of === '' ? between.includes('其中') : sharedWords(of, whole.key).length > 0;
  return isOfWhole ? { whole, part } : undefined;
}

/** Words of the whole's name stand in the part's sentence too: 建筑 of 建筑业总产值. */
const meets = (part: ClaimRecord, whole: ClaimRecord, words: string): boolean =>
  sharedWords(whole.key, words).length > 0 || sharedWords(whole.key, part.sentence).length > 0;

/** The parts that other reports tell, each with the whole beside the share. */
export function partsElsewhere(share: Figure, context: RuleContext): { whole: Figure; part: Figure }[] {
  const found = share.first.unitClass === '%' ? wholeBefore(share.first, context) : undefined;
  const days = found?.whole.period === undefined ? undefined : daysOf(found.whole.period);
  if (!found || !days || found.whole.periodBasis !== 'stated') return [];
  const { whole, part } = found;
  return context
    .claimsUntil('level', whole.unitClass, days.last)
    .filter(
      (claim) => claim.unitClass === whole.unitClass && claim.scopeKey === whole.scopeKey && claim.status === 'actual',
    )
    .filter(
      (claim) =>
        daysOf(claim.period!)?.first === days.first && context.originalOf(claim.doc) !== context.originalOf(whole.doc),
    )
    .filter((claim) => claim.bound === 'eq' && isOfAll(claim))
    .filter((claim) => containsInOrder(clauseBefore(claim), part) && meets(claim, whole, part))
    .map((claim) => ({ whole: context.figureOf(whole), part: context.figureOf(claim) }))
    .filter(({ part: told }) => !told.unfinished);
}
