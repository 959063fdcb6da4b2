import type { Attributed } from '../../../model/speech.js';
import type { CleanSpan } from '../../../text/span.js';
import type { PeriodQuestion } from './question.js';
import { matchesOf } from '../../../text/matches.js';

/** How far below a headline its figure is looked for, in sentences. */
const REACH = 40;
const POWERS: Readonly<Record<string, number>> = {
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
  千: 1e3,
  百: 1e2,
  千亿: 1e11,
  百亿: 1e10,
};
const FIGURE = /(\d{1,12}(?:\.\d{1,6})?)(?:多|余)?(万亿|千亿|百亿|万|亿|千|百)?([^\d.,\s，。；、]{1,6})/g;

/** 5.6亿 of a headline is 56834.6万 below it: equal to the figure's own precision. */
function alike(headline: string, body: string): 'same' | 'unit' | undefined {
  const [a, b] = [matchesOf(headline, FIGURE)[0], matchesOf(body, FIGURE)[0]];
  if (!a || !b || !b[3]!.startsWith(a[3]!)) return undefined;
  const [x, y] = [a, b].map((m) => Number(m[1]) * (POWERS[m[2] ?? ''] ?? 1));
  return Math.abs(x! - y!) <= 0.03 * x! ? 'same' : 'unit';
}

/**
 * The question a headline without a period asks of the text below it: of the same figure, else of the first with the
 * same unit.
 */
export function questionBelow(article: Attributed, question: PeriodQuestion): PeriodQuestion | undefined {
  const { sentences, paragraphs, text } = article;
  const home = sentences[question.sentence];
  const role = home && paragraphs[home.paragraph]?.role;
  if (!home || (role !== 'title' && role !== 'heading')) return undefined;
  const figure = text.slice(question.span.start, question.span.end);
  let first: PeriodQuestion | undefined;
  for (let i = question.sentence + 1; i < Math.min(sentences.length, question.sentence + REACH); i++) {
    const sentence = sentences[i]!;
    const below = paragraphs[sentence.paragraph]?.role;
    if (below === 'title' || below === 'heading') break;
    const body = text.slice(sentence.start, sentence.end);
    const literal = body.indexOf(figure);
    if (literal >= 0)
      return asked(article, question, i, {
        start: sentence.start + literal,
        end: sentence.start + literal + figure.length,
      });
    for (const match of matchesOf(body, FIGURE)) {
      const likeness = alike(figure, match[0]);
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      if (likeness === 'same') return asked(article, question, i, span);
      if (likeness === 'unit') first ??= asked(article, question, i, span);
    }
  }
  return first;
}

function asked(
  { text, sentences }: Attributed,
  question: PeriodQuestion,
  sentence: number,
  span: CleanSpan,
): PeriodQuestion {
  const home = sentences[sentence]!;
  const before = text.slice(home.start, span.start).search(/[^，,；;：:]*$/);
  const after = text.slice(span.start, home.end).search(/[，,；;。]/);
  const clause = { start: home.start + before, end: after < 0 ? home.end : span.start + after };
  return { ...question, span, clause, sentence };
}
