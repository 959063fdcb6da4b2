import type { Language, Message } from '../check/index.js';
import { equalExact, parseExact } from '../text/exact.js';
import type { Exact } from '../text/exact.js';
import { decimalText } from '../text/interval-text.js';
import type { Interval } from '../text/interval.js';
import { say } from './messages.js';
import { readableDecimal } from './number.js';

const WORDS = {
  exactly: { zh: '正好 {min}', en: 'exactly {min}' },
  between: { zh: '{min} 至 {max}', en: '{min} to {max}' },
  'between-open': { zh: '{min} 至不到 {max}', en: '{min} to less than {max}' },
  above: { zh: '大于 {min}', en: 'more than {min}' },
  'at-least': { zh: '不小于 {min}', en: 'at least {min}' },
  below: { zh: '小于 {max}', en: 'less than {max}' },
  'at-most': { zh: '不大于 {max}', en: 'at most {max}' },
  any: { zh: '任何数', en: 'any number' },
} satisfies Record<string, Message>;

const shapeOf = ({ min, max, minOpen, maxOpen }: Interval): keyof typeof WORDS => {
  if (min && max) return equalExact(min, max) ? 'exactly' : maxOpen ? 'between-open' : 'between';
  if (min) return minOpen ? 'above' : 'at-least';
  if (max) return maxOpen ? 'below' : 'at-most';
  return 'any';
};

const edge = (value: Exact | undefined, soft: boolean, language: Language): string =>
  value ? `${soft ? '≈' : ''}${readableDecimal(decimalText(value), language)}` : '';

/** A set as a person says it: 364.65万 至 364.75万; 大于 70. A vague edge carries ≈. */
export const intervalWords = (interval: Interval, language: Language): string =>
  say(WORDS[shapeOf(interval)], language, {
    min: edge(interval.min, interval.minSoft, language),
    max: edge(interval.max, interval.maxSoft, language),
  });

const INTERVAL = /^([[(])(\S+), (\S+?)([\])])$/;

/** Reads what `intervalText` wrote; undefined where a text is no interval. */
export function parseIntervalText(text: string): Interval | undefined {
  const match = INTERVAL.exec(text);
  if (!match) return undefined;
  const [, open, low, high, close] = match;
  const soft = (part: string): boolean => part.startsWith('~');
  const value = (part: string): Exact | undefined =>
    part.endsWith('∞') ? undefined : parseExact(part.replace('~', ''));
  const [min, max] = [value(low!), value(high!)];
  return {
    ...(min && { min }),
    ...(max && { max }),
    minOpen: open === '(',
    maxOpen: close === ')',
    minSoft: soft(low!),
    maxSoft: soft(high!),
    soft: soft(low!) || soft(high!),
  };
}
