import type { ClaimRecord } from '../model/annotation.js';
import { daysOf } from '../model/period.js';
import type { Figure } from './figure.js';
import { isAverage, isFromValue, isPart } from './narrowing.js';
import { sharedWords } from './printed.js';
import type { RuleContext } from './rule.js';

/*
 * A share told beside its whole, and the part told elsewhere: 建筑业总产值12846.3亿元，省外产值占总产值的46.8% here, 建筑企业在省外完成产值
 * 7214.5亿元 there. What the part is called is read off the share's own sentence, and looked for in the other's.
 */

/** 其中过夜游客占; 省外产值占总产值的. What has the share stands before 占, its whole behind. */
const SHARE_OF =
  /(?:^|[，,。；;：:]|其中)[，,]?(?:其中)?(\p{Script=Han}{3,10})占(?:比|了)?(\p{Script=Han}{0,8}?)的?(?:比重|比例)?(?:为|达到?)?$/u;
const SHORTEST = 2;

const between = (a: ClaimRecord, b: ClaimRecord): string => a.sentence.slice(a.inSentence[1], b.inSentence[0]);

/** The level right before the share in its sentence, and the words for the part; undefined where the share is of something else. */
function wholeBefore(share: ClaimRecord, context: RuleContext): { whole: ClaimRecord; part: string } | undefined {
  const beside = context
    .claimsIn(share.doc)
    .filter(
      ({ article, sentence, start }) => article === share.article && sentence === share.sentence && start < share.start,
    );
  const whole = beside.at(-1);
  if (!whole || whole.kind !== 'level' || whole.status !== 'actual' || whole.bound !== 'eq') return undefined;
  const [, part, of] = SHARE_OF.exec(between(whole, share)) ?? [];
  if (part === undefined || of === undefined || isAverage(whole) || isPart(whole)) return undefined;
  const isOfWhole = of === '' ? between(whole, share).includes('其中') : sharedWords(of, whole.key).length > 0;
  return isOfWhole ? { whole, part } : undefined;
}

/** Every character of the words in the text, in order. */
function prints(text: string, words: string): boolean {
  let at = 0;
  for (const character of text) if (character === words[at]) at++;
  return at === words.length;
}

const clauseBefore = ({ sentence, inSentence: [start] }: ClaimRecord): string =>
  /[^，,。；;]*$/.exec(sentence.slice(0, start))![0];

/** Words of the whole's name stand in the part's sentence too: 建筑 of 建筑业总产值. */
const meets = (part: ClaimRecord, whole: ClaimRecord, words: string): boolean =>
  sharedWords(whole.key, words).length > 0 || sharedWords(whole.key, part.sentence).length > 0;

/** The parts that other reports tell, each with the whole beside the share. */
export function partsElsewhere(share: Figure, context: RuleContext): { whole: Figure; part: Figure }[] {
  const found = share.first.unitClass === '%' ? wholeBefore(share.first, context) : undefined;
  const days = found?.whole.period === undefined ? undefined : daysOf(found.whole.period);
  if (!found || !days || found.whole.periodBasis !== 'stated' || found.part.length <= SHORTEST) return [];
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
    .filter((claim) => claim.bound === 'eq' && !isPart(claim) && !isAverage(claim) && !isFromValue(claim))
    .filter((claim) => prints(clauseBefore(claim), part) && meets(claim, whole, part))
    .map((claim) => ({ whole: context.figureOf(whole), part: context.figureOf(claim) }))
    .filter(({ part: told }) => !told.unfinished);
}
