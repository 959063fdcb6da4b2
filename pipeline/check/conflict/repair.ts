import type { Repair } from '../../model/finding.js';
import { daysOf } from '../../model/period.js';
import { equalExact, magnitude } from '../../text/exact.js';
import type { Exact } from '../../text/exact.js';
import { decimalText } from '../../text/interval-text.js';
import type { Figure } from '../figure/figure.js';
import { printOther } from '../figure/pair.js';

/** One word of the questioned claim's sentence for another. */
const edit = ({ first }: Figure, from: string, to: string, because: string): Repair => ({
  claim: first.id,
  from,
  to,
  because,
});

const yearOf = (figure: Figure): string | undefined => figure.days?.last.slice(0, 4);

const shapeOf = (figure: Figure): string => `${figure.first.period?.slice(4) ?? ''}`;

/** The year would reconcile them: 491万辆 is known for 2023, and the sentence says 2024. */
function otherYear(questioned: Figure, known: readonly Figure[]): Repair | undefined {
  const [year, shape] = [yearOf(questioned), shapeOf(questioned)];
  if (year === undefined || !questioned.first.sentence.includes(year)) return undefined;
  const right = known.find(
    (figure) =>
      figure.first.status === 'actual' &&
      shapeOf(figure) === shape &&
      yearOf(figure) !== undefined &&
      yearOf(figure) !== year &&
      equalExact(figure.value, questioned.value),
  );
  return right && edit(questioned, year, yearOf(right)!, 'year');
}

const isYearBefore = ({ first }: Figure): boolean | undefined => {
  const [now, base] = [first.period, first.base].map((period) => (period === undefined ? undefined : daysOf(period)));
  return now && base
    ? Number(now.last.slice(0, 4)) - Number(base.last.slice(0, 4)) === 1 && now.last.slice(4) === base.last.slice(4)
    : undefined;
};

/** The base would: 环比下降0.8% is known for the month, and the sentence says 同比. */
function otherBase(questioned: Figure, known: readonly Figure[]): Repair | undefined {
  const yearly = isYearBefore(questioned);
  if (yearly === undefined) return undefined;
  const [from, to] = yearly ? ['同比', '环比'] : ['环比', '同比'];
  const right = known.find(
    (figure) =>
      figure.first.period === questioned.first.period &&
      isYearBefore(figure) === !yearly &&
      equalExact(figure.value, questioned.value),
  );
  return right && questioned.first.sentence.includes(from) ? edit(questioned, from, to, 'base') : undefined;
}

const RISE = /增长|上升|增加|提高|上涨|回升|扩大|增/g;
const FALL = /下降|减少|降低|下跌|回落|收窄|减|降/g;

/** The direction would: 增长 for 下降, the word that stands before the figure. */
function otherDirection(questioned: Figure): Repair | undefined {
  const { sentence, inSentence } = questioned.first;
  const before = sentence.slice(0, inSentence[0]);
  const falls = questioned.value.coefficient < 0n;
  const word = [...before.matchAll(falls ? FALL : RISE)].at(-1)?.[0];
  return word === undefined ? undefined : edit(questioned, word, falls ? '增长' : '下降', 'direction');
}

/**
 * The smallest edit that would reconcile two figures of one series: the direction where only the sign differs, the year or
 * the base where the questioned value is known for another, else the other's print. `known` are all figures of the series.
 */
export function smallestRepair(questioned: Figure, other: Figure, known: readonly Figure[], because: string): Repair {
  if (because === 'direction') return otherDirection(questioned) ?? printOther(questioned, other, because);
  if (because !== 'agree') return printOther(questioned, other, because);
  return otherYear(questioned, known) ?? otherBase(questioned, known) ?? printOther(questioned, other, because);
}

/** Rounded half away from zero to a power of ten. */
function rounded(value: Exact, exponent: number): Exact {
  const { coefficient, divisor } = value;
  const shift = value.exponent - exponent;
  const [above, below] =
    shift >= 0 ? [coefficient * 10n ** BigInt(shift), divisor] : [coefficient, divisor * 10n ** BigInt(-shift)];
  const size = above < 0n ? -above : above;
  const whole = (2n * size + below) / (2n * below);
  return { coefficient: above < 0n ? -whole : whole, exponent, divisor: 1n };
}

const DIGITS = /\d+(?:\.(\d+))?/;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^万亿/, 12],
  [/^亿/, 8],
  [/^千万/, 7],
  [/^百万/, 6],
  [/^万/, 4],
  [/^千/, 3],
];

/** A figure printed anew with another value, its digits as many after the point, its scale word and unit kept. */
export function reprinted(figure: Figure, value: Exact): string | undefined {
  const { text } = figure.first;
  const match = DIGITS.exec(text);
  if (!match) return undefined;
  const after = text.slice(match.index + match[0].length);
  const scale = SCALES.find(([word]) => word.test(after))?.[1] ?? 0;
  const decimals = match[1]?.length ?? 0;
  const near = rounded({ ...magnitude(value), exponent: magnitude(value).exponent - scale }, -decimals);
  const printed = decimalText(near);
  const [whole, fraction = ''] = printed.split('.');
  const digits = decimals === 0 ? whole! : `${whole}.${fraction.padEnd(decimals, '0')}`;
  return text.replace(DIGITS, digits);
}

/** Print what the other figures give. */
export function printReckoned(questioned: Figure, value: Exact): Repair | undefined {
  const to = reprinted(questioned, value);
  return to === undefined || to === questioned.first.text
    ? undefined
    : edit(questioned, questioned.first.text, to, 'reckoned');
}
