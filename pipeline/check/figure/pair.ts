import { compareText } from '../../link/order.js';
import type { Bound } from '../../model/claim.js';
import type { Repair } from '../../model/finding.js';
import type { Figure } from './figure.js';

/** Fewer sources first, then the later publication: the figure that has more against it. */
function compareSupport(a: Figure, b: Figure): number {
  return (
    a.sources - b.sources ||
    compareText(b.first.published ?? '', a.first.published ?? '') ||
    compareText(a.meaning, b.meaning)
  );
}

/** The questioned figure and the one it stands against. */
export const questionedFirst = (a: Figure, b: Figure): readonly [Figure, Figure] =>
  compareSupport(a, b) <= 0 ? [a, b] : [b, a];

/** Every pair of figures, in order. */
export function* pairsOf(figures: readonly Figure[]): Generator<readonly [Figure, Figure]> {
  for (const [index, a] of figures.entries()) {
    for (let other = index + 1; other < figures.length; other++) yield [a, figures[other]!];
  }
}

/** What fills a message that sets two figures side by side. */
export const sideBySide = (a: Figure, b: Figure): Record<string, string> => ({
  metric: a.first.metric.name,
  scope: a.first.scope ?? '',
  period: a.first.period ?? '',
  a: printed(a),
  b: printed(b),
});

const AROUND: Readonly<Record<Bound, readonly [before: string, after: string]>> = {
  eq: ['', ''],
  above: ['超', ''],
  at_least: ['', '以上'],
  near: ['近', ''],
  about: ['约', ''],
  at_most: ['不超过', ''],
  below: ['不足', ''],
};

/** A figure as print would give it: its digits and unit with its bound, 超70%; 3400余家 says its bound inside. */
export function printed({ first }: Figure): string {
  const [before, after] = AROUND[first.bound];
  const inside = first.hedges?.some((hedge) => first.text.includes(hedge)) ?? false;
  return inside ? first.text : `${before}${first.text}${after}`;
}

/** Print the other figure instead. */
export const printOther = (questioned: Figure, other: Figure, because: string): Repair => ({
  claim: questioned.first.id,
  from: questioned.first.text,
  to: other.first.text,
  because,
});
