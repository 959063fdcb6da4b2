import { NAMELESS } from '../../lexicon/word-classes.js';
import { amountBefore } from './amount.js';
import { changeOf } from './change.js';
import { counted } from './count.js';
import { distributed, laterMember } from './distribution.js';
import { durationOf, rankOf } from './rank.js';
import { multipleOf, partOfWhole, progressOf, shareOfNoun, shareOfTopic, shareWithin } from './ratio.js';
import type { MetricContext, MetricPattern, MetricReading } from './reading.js';
import { partOfWholeCount } from './whole.js';

/** The patterns in order: the first that reads a name wins. */
const PATTERNS: readonly MetricPattern[] = [
  distributed,
  partOfWholeCount,
  rankOf,
  durationOf,
  shareOfTopic,
  partOfWhole,
  shareWithin,
  changeOf,
  shareOfNoun,
  progressOf,
  multipleOf,
  counted,
  amountBefore,
  laterMember,
];

const LONGEST_NAME = 48;

/** 一是汽车产销量: the list's mark is no part of the name. */
const plainName = (name: string): string =>
  name.replace(/^(?:[一二三四五六七八九十]是|其中)/, '').replace(/^的|的$/, '');

/** Names what a quantity measures; undefined where no pattern finds a noun for it. */
export function readMetric(context: MetricContext): MetricReading | undefined {
  for (const pattern of PATTERNS) {
    const reading = pattern.read(context);
    const name = reading && plainName(reading.name);
    if (reading && name && !NAMELESS.test(name) && name.length <= LONGEST_NAME)
      return { ...reading, name, by: pattern.id };
  }
  return undefined;
}
