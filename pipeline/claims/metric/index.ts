import { amountBefore } from './amount.js';
import { changeOf } from './change.js';
import { counted } from './count.js';
import { distributed, laterMember } from './distribution.js';
import { durationOf, rankOf } from './rank.js';
import { multipleOf, partOfWhole, progressOf, shareOfNoun, shareWithin } from './ratio.js';
import type { MetricContext, MetricPattern, MetricReading } from './reading.js';
import { partOfWholeCount } from './whole.js';

/** The patterns in order: the first that reads a name wins. */
const PATTERNS: readonly MetricPattern[] = [
  distributed,
  partOfWholeCount,
  rankOf,
  durationOf,
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

/** Names what a quantity measures; undefined where no pattern finds a noun for it. */
export function readMetric(context: MetricContext): MetricReading | undefined {
  for (const pattern of PATTERNS) {
    const reading = pattern.read(context);
    if (reading && reading.name !== '' && reading.name.length <= LONGEST_NAME) return { ...reading, by: pattern.id };
  }
  return undefined;
}
