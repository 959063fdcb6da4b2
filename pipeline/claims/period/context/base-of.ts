import type { Attributed } from '../../../model/speech.js';
import type { Anchor } from '../resolve/anchor.js';
import { aheadOf, baseFrom, baseInWords, chooseBase, impliedBase, measureInWords } from './base.js';
import type { Found, PeriodQuestion } from './question.js';
import { startsRise } from './governing.js';
import type { PeriodMention } from '../expressions/shapes.js';

export interface Comparing {
  readonly article: Attributed;
  readonly anchor: Anchor;
  /** The mentions of the figure's sentence. */
  readonly inside: readonly PeriodMention[];
}

/** How far before a figure the words of its measure may begin. */
const LEAD = 30;

const COMPARED: ReadonlySet<PeriodQuestion['kind']> = new Set(['growth', 'change', 'pp', 'multiple']);

/** What a growth, a change or a multiple is compared with: a period said, words, or what its statistic implies. */
export function baseOf(
  { article, anchor, inside }: Comparing,
  question: PeriodQuestion,
  found: Found,
): { base: string; by: string } | undefined {
  const { kind, span, clause, sentence } = question;
  if (!COMPARED.has(kind)) return undefined;
  const { text } = article;
  const lead = text.slice(Math.max(clause.start, span.start - LEAD), span.start);
  const compared = {
    period: found.period,
    stated: found.basis === 'stated',
    trailing: /trailing/.test(found.by),
    anchor,
  };
  const other = kind === 'pp' ? aheadOf(lead) : undefined;
  if (other !== undefined) return { base: other, by: 'base:other' };
  const mention = chooseBase(inside, question, text);
  if (mention) {
    const base = baseFrom(mention, compared);
    return base === undefined ? undefined : { base, by: `base:${mention.shape.kind}` };
  }
  // 由2023年的71.4%升到74.6%，提高3.2个百分点: against where the rise starts from.
  const from = kind === 'multiple' || /年均/.test(lead) ? undefined : inside.find((m) => startsRise(m, span, text));
  const start = from && baseFrom(from, compared);
  if (start !== undefined) return { base: start, by: 'base:from' };
  const words = kind === 'multiple' ? measureInWords(lead) : baseInWords(text.slice(clause.start, clause.end));
  if (words !== undefined) return { base: words, by: 'base:words' };
  const home = article.sentences[sentence]?.start ?? clause.start;
  const around = text.slice(home, Math.max(span.end, Math.min(span.end + 6, clause.end)));
  const base = impliedBase(kind, around, compared);
  return base === undefined ? undefined : { base, by: 'base:implied' };
}
