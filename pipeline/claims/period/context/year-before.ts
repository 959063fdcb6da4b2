import type { CleanSpan } from '../../../text/span.js';
import type { Period } from '../../../model/period.js';
import type { PeriodMention } from '../expressions/shapes.js';
import { baseFrom } from './base.js';
import { governingMention, opensClause, type SentenceOfMentions } from './governing.js';
import type { Found, PeriodQuestion } from './question.js';

/** The figure of the year before, told beside that of the year that a sentence speaks of. */

/** 上年|增长7.9%: the rate of that year, where 比上年增长7.9% compares with it. */
const GREW = /^(?:同比|仅|只|名义|实际)?(?:增长|上涨|下降|提高|上升|回落|增速[为是]?)(?:约|仅)?$/;
/** 由上年|60%提高到63%, 比上年的|25.0%提高5个百分点: the figure itself of what is compared with. */
const ITS_FIGURE = /^(?:末|底|年末|年底)?的?(?:约|近)?$/;
const FROM = /(?:由|从|比|较|于)$/;
const RISES = /^[^，。；\d]{0,6}(?:增|提|上|扩|升|降|减|下|回落|缩|收窄|加快|放缓|拓|调|变|跃)/;

/** 上半年收入486亿元，上年同期为412亿元: a time that opens its clause, and the figure of it. */
const opensWithFigure = (mention: PeriodMention, span: CleanSpan, text: string): boolean =>
  mention.end <= span.start &&
  /^(?:的?[^，。；、的较比]{0,4}(?:[仅只]?[为是有]|达到?))?约?$/.test(text.slice(mention.end, span.start)) &&
  opensClause(mention, text);

/** 上半年收入486亿元，上年同期为412亿元: the span that the sentence speaks of, in the year before. */
export function ofYearBefore(
  sentence: SentenceOfMentions,
  question: PeriodQuestion,
  periodUnder: (mention: PeriodMention) => Period | undefined,
): Found | undefined {
  const { inside, text, anchor } = sentence;
  const mention = inside.find((m) => isYearBefore(m) && isItsFigure(m, question, text));
  if (!mention) return undefined;
  const spoken = governingMention({ ...sentence, inside: inside.filter((m) => m !== mention) }, question);
  if (!spoken) return undefined;
  const earlier = baseFrom(mention, { period: periodUnder(spoken), stated: true, trailing: false, anchor });
  return earlier === undefined
    ? undefined
    : { period: earlier, basis: 'stated', by: `sentence:${mention.shape.kind}`, mention };
}

/** 6月末，余额1.7万亿元。上年同期为1.6万亿元: of what the sentences before speak of, in the year before. */
export function yearBeforeThat(
  { inside, text, anchor }: SentenceOfMentions,
  question: PeriodQuestion,
  found: Found,
): Found {
  const { kind, span } = question;
  if ((kind !== 'level' && kind !== 'share') || found.period === undefined || found.by === 'published') return found;
  const mention = inside.find(
    (m) => m.shape.kind === 'same-span' && m.text !== '同比' && opensWithFigure(m, span, text),
  );
  const earlier = mention && baseFrom(mention, { period: found.period, stated: true, trailing: false, anchor });
  return earlier === undefined ? found : { period: earlier, basis: found.basis, by: `${found.by}:year-before` };
}

function isItsFigure(mention: PeriodMention, { kind, span }: PeriodQuestion, text: string): boolean {
  if (mention.end > span.start) return false;
  const between = text.slice(mention.end, span.start);
  if (kind === 'growth') return mention.text !== '同比' && GREW.test(between) && opensClause(mention, text);
  if (kind !== 'level' && kind !== 'share' && kind !== 'duration') return false;
  if (opensWithFigure(mention, span, text)) return true;
  const compared = FROM.test(text.slice(Math.max(0, mention.start - 1), mention.start));
  return compared && ITS_FIGURE.test(between) && RISES.test(text.slice(span.end, span.end + 12));
}

const isYearBefore = ({ shape, text }: PeriodMention): boolean =>
  shape.kind === 'same-span' || (shape.kind === 'calendar' && /^上一?年/.test(text));
